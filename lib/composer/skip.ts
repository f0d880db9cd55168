/* Part of what every page pays for (the sentinel): no imports, few words. */

/** Why a field is left alone. Its words are the message `skip_<reason>`. */
export type SkipReason =
  | 'password'
  | 'search'
  | 'contact'
  | 'card'
  | 'oneTimeCode'
  | 'login'
  | 'notText'
  | 'recipient'
  | 'short'
  | 'readOnly'
  | 'disabled'
  | 'hidden';

/** A field this short holds a code or a choice, never a message. In characters. */
const SHORTEST = 12;

/** A name or label that is about searching, in the languages of the interface and their neighbours. */
const SEARCH =
  /(^|[^a-z])(q|query|search|find|filter|suche?n?|recherche[r]?|rechercher|buscar|busca|cerca|zoek(en)?|sök|søg|szukaj|поиск|検索|搜索)([^a-z]|$)/;
const RECIPIENT =
  /^(to|cc|bcc|recipients?|an|à|para|a|aan|till?|cco|cci|copie|empfänger|destinataires?|destinatarios?)( ?[:*(,].*| recipients?)?$/;
/** A label that begins so invites a message, whatever else it names ("Ask about a company"). */
const INVITES = /^(message|write|repl|(add|leave|post|write) a |comment|ask|type|say|send|share|tell|what|start)/;
const RECIPIENT_NAME = /^(to|cc|bcc|recipients?)(\[\])?$/;
const CONTACT =
  /((first|last|given|family|middle|full|sur|display)[-_ ]?name|^name$|street|^city$|^town$|(^|[^a-z])(zip|post(al)?[-_ ]?code)|^state$|^country|province|address[-_ ]?(line)?[-_ ]?\d?$|birth|phone|mobile|^e?-?mail|website|^url$|company|organi[sz]ation)/;
const LOGIN = /(^|[^a-z])(user[-_ ]?(name|id)?|login|log[-_ ]?in)([^a-z]|$)/;
const CODE = /(^|[^a-z])(otp|one[-_ ]?time|captcha|verification[-_ ]?code|2fa|totp|pin)([^a-z]|$)/;
const CARD = /(card[-_ ]?(number|no|num)|^cc[-_ ]?(num|exp|csc|cvc)|^cvc$|^cvv|^iban$|security[-_ ]?code)/;

/** Tokens of the `autocomplete` attribute that tell what a field is for. */
const TOKENS: readonly (readonly [SkipReason, RegExp])[] = [
  ['card', /^cc-|^transaction-/],
  ['oneTimeCode', /^one-time-code$/],
  ['password', /^(current|new)-password$/],
  ['login', /^(username|nickname|webauthn)$/],
  [
    'contact',
    /^(name|(given|additional|family)-name|honorific-|organization|street-address$|address-|postal-code$|country|tel|email$|impp$|url$|photo$|bday|sex$|language$)/,
  ],
];

/** What names and labels tell about an input of one line, first match first. */
const WORDS: readonly (readonly [SkipReason, RegExp])[] = [
  ['card', CARD],
  ['oneTimeCode', CODE],
  ['search', SEARCH],
  ['contact', CONTACT],
  ['login', LOGIN],
];

/** Everything that people or programs call this field, in lower case. */
function callings(element: HTMLElement): { readonly names: readonly string[]; readonly labels: readonly string[] } {
  const attribute = (name: string) => element.getAttribute(name)?.trim().toLowerCase() ?? '';
  const tree = element.getRootNode() as Partial<DocumentOrShadowRoot & NonElementParentNode>;
  const labelled = attribute('aria-labelledby') ? (element.getAttribute('aria-labelledby') ?? '').split(/\s+/) : [];
  const texts = [
    ...labelled.map((id) => tree.getElementById?.(id)),
    ...Array.from((element as Partial<HTMLInputElement>).labels ?? []),
  ].map((node) => (node?.textContent ?? '').trim().toLowerCase().slice(0, 80));
  return {
    names: [attribute('name'), attribute('id')].filter(Boolean),
    labels: [attribute('aria-label'), attribute('placeholder'), attribute('title'), ...texts].filter(Boolean),
  };
}

/** The part of a label that says what the field is for: long ones are questions, which begin with what they want. */
function about(label: string, what: RegExp): string {
  const words = label.split(/\s+/);
  if (words.length <= 3) return label;
  return what === SEARCH ? words.slice(0, 2).join(' ') : '';
}

/** What the kind of an input says. */
function byType(input: HTMLInputElement): SkipReason | null {
  const { type, inputMode } = input;
  if (type === 'password') return 'password';
  if (type === 'search' || inputMode === 'search') return 'search';
  return type !== 'text' || /^(none|tel|url|email|numeric|decimal)$/.test(inputMode) ? 'notText' : null;
}

/** Whether it cannot be seen. A page without any layout (a test) says nothing about that. */
function isHidden(element: HTMLElement): boolean {
  if (element.checkVisibility?.({ visibilityProperty: true }) === false) return true;
  const { width, height } = element.getBoundingClientRect();
  return (width < 3 || height < 3) && element.ownerDocument.documentElement.clientWidth > 0;
}

/**
 * Why this field is to be left alone; empty when it is a composer. Only what the page says of the field is asked, never
 * what stands in it. Text inputs that carry messages (a chat line, a subject, a title) are composers.
 */
export function skipReasons(element: HTMLElement): readonly SkipReason[] {
  const reasons = new Set<SkipReason>();
  const field = element as Partial<HTMLInputElement>;
  const one = element.localName === 'input';
  const role = element.getAttribute('role') ?? '';
  const { names, labels } = callings(element);
  const called = (what: RegExp) =>
    names.some((name) => what.test(name)) || labels.some((label) => what.test(about(label, what)));

  if (one) {
    const kind = byType(element as HTMLInputElement);
    if (kind) reasons.add(kind);
    const word = WORDS.find(([, what]) => called(what));
    if (word && !labels.some((label) => INVITES.test(label))) reasons.add(word[0]);
    // One line beside a password is the name one signs in with.
    if (field.form?.querySelector('input[type=password]')) reasons.add('login');
    if (role === 'combobox') reasons.add('search');
  }
  if (
    role === 'searchbox' ||
    (role === 'combobox' && called(SEARCH)) ||
    (one && element.closest('[role=search],search'))
  )
    reasons.add('search');
  if (labels.some((label) => RECIPIENT.test(label)) || names.some((name) => RECIPIENT_NAME.test(name)))
    reasons.add('recipient');
  for (const token of (element.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/)) {
    const known = TOKENS.find(([, what]) => what.test(token));
    if (known) reasons.add(known[0]);
  }
  if (field.maxLength !== undefined && field.maxLength >= 0 && field.maxLength < SHORTEST) reasons.add('short');
  if (field.readOnly || element.getAttribute('aria-readonly') === 'true') reasons.add('readOnly');
  if (field.disabled || element.getAttribute('aria-disabled') === 'true' || element.matches(':disabled'))
    reasons.add('disabled');
  if (isHidden(element)) reasons.add('hidden');
  return [...reasons];
}
