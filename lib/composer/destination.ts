import type { Destination } from '../model/draft';

/*
 * What a page tells of where a draft would go. Structure and names come first, since they outlive redesigns; nothing
 * here depends on one site.
 */

/** The part of `location` that counts. */
export interface Place {
  readonly origin: string;
  readonly pathname: string;
}

/** Words that send-like controls begin with, in the languages of large sites. */
const SENDS =
  /^(send|post|reply|submit|publish|comment|share|tweet|senden|antworten|veröffentlichen|envoyer|répondre|publier|enviar|responder|publicar|invia|rispondi|pubblica|verzenden|versturen|beantwoorden|plaatsen|skicka|svara|wyślij|odpowiedz|отправить|ответить|送信|返信|发送|回复|發送)/i;
const SEND_NAMES = /(^|[-_:. ])(send|submit|post|reply)([-_:. ]|$)/i;
const CONTROLS = 'button,[role=button],input[type=submit],a[role=button]';
const GROUPS = 'form,dialog,[role=dialog],[role=region],[role=main],main';

/** What people or programs call a control. */
function callings(control: Element): readonly string[] {
  const attributes = ['aria-label', 'title', 'data-tooltip', 'value'].map((name) => control.getAttribute(name) ?? '');
  return [...attributes, control.textContent ?? ''].map((words) => words.trim()).filter(Boolean);
}

/** Whether a control looks like one that sends. */
export function isSendLike(control: Element): boolean {
  if (callings(control).some((words) => SENDS.test(words))) return true;
  const names = ['data-testid', 'data-qa', 'data-tid', 'data-icon', 'name', 'id', 'class'];
  return names.some((name) => SEND_NAMES.test(control.getAttribute(name) ?? ''));
}

/** The element in the top document of the same site that stands for the composer: its frame, when it is in one. */
function outermost(composer: Element): Element {
  let at = composer;
  for (;;) {
    const root = at.getRootNode() as Partial<ShadowRoot>;
    let frame: Element | null = null;
    try {
      frame = at.ownerDocument.defaultView?.frameElement ?? null;
    } catch {
      // The frame is in a page of another site.
    }
    const next: Element | null = root.host ?? frame;
    if (!next) return at;
    at = next;
  }
}

/** Whether an element holds something that sends, other than the composer itself. */
function holdsSend(element: Element): boolean {
  return Array.from(element.querySelectorAll(CONTROLS)).some(isSendLike);
}

/**
 * The part of the page that belongs to a composer: the nearest form, dialog or region around it, else the smallest
 * element that also holds a control that sends; the body when there is none.
 */
export function surroundings(composer: Element): Element {
  const start = outermost(composer);
  const group = start.closest(GROUPS);
  if (group?.matches('form,dialog,[role=dialog]')) return group;
  const { body } = start.ownerDocument;
  for (let at = start.parentElement; at && at !== body; at = at.parentElement) {
    if (at === group || holdsSend(at)) return at;
  }
  return group ?? body ?? start;
}

const RECIPIENT_FIELDS = [
  'input[name="to" i]',
  'input[name="cc" i]',
  'input[name="bcc" i]',
  'input[name="recipients" i]',
  'input[name="recipient" i]',
  'textarea[name="to" i]',
  'textarea[name="cc" i]',
  'textarea[name="bcc" i]',
].join();
/** A label that says who it is for. */
const RECIPIENT_LABEL =
  /^(to|cc|bcc|cco|cci|recipients?|an|kopie|à|para|a|aan|till?|do|empfänger|destinataires?|destinatarios?)\b ?([:*(,].*|recipients?|field)?$/i;
const RECIPIENT_CHIPS = '[email],[data-email],[data-hovercard-id*="@"]';
/** Where a chip in a recipient field may keep its address. */
const ADDRESS_ATTRIBUTES = ['email', 'data-email', 'data-hovercard-id', 'data-address', 'title', 'aria-label', 'href'];
const ADDRESS = /[^\s<>"',;:()[\]]+@[^\s<>"',;:()[\]]+\.[^\s<>"',;:()[\]]+/g;

/** The words on a field: what it is called aloud, or its label. */
function labelOf(field: Element): string {
  const { labels } = field as Partial<HTMLInputElement>;
  const own = field.getAttribute('aria-label') ?? field.getAttribute('placeholder');
  return (own ?? Array.from(labels ?? [], (label) => label.textContent ?? '').join(' ')).trim();
}

/** Fields around a composer that say who it goes to. */
function recipientFields(around: Element, composer: Element): readonly Element[] {
  const labelled = Array.from(
    around.querySelectorAll('input,textarea,[contenteditable]:not([contenteditable=false]),[aria-label]'),
  );
  const named = around.querySelectorAll(RECIPIENT_FIELDS);
  const fields = new Set([...named, ...labelled.filter((field) => RECIPIENT_LABEL.test(labelOf(field)))]);
  return [...fields].filter((field) => field !== composer && !field.contains(composer) && !composer.contains(field));
}

/** What stands in a recipient field: its value, or its text. */
function contents(field: Element): string {
  const { value } = field as Partial<HTMLInputElement>;
  return typeof value === 'string' && field.matches('input,textarea') ? value : (field.textContent ?? '');
}

/** The addresses in a text, and whether words are left that are none. */
function addressesIn(text: string): { readonly found: readonly string[]; readonly rest: boolean } {
  const found = text.match(ADDRESS) ?? [];
  // "Ann Lee <ann@example.org>" reads well: a name beside an address is not a stranger.
  const rest = text.split(/[,;\n]/).some((one) => /[\p{L}\p{N}]/u.test(one) && !new RegExp(ADDRESS.source).test(one));
  return { found, rest };
}

/** The addresses that an element carries in its attributes. */
function addressesOn(chip: Element): readonly string[] {
  return ADDRESS_ATTRIBUTES.flatMap(
    (name) =>
      chip
        .getAttribute(name)
        ?.replace(/^mailto:/, '')
        .match(ADDRESS) ?? [],
  );
}

/** The innermost elements in a recipient field that carry an address. */
function chipsIn(field: Element): readonly Element[] {
  const chips = Array.from(field.querySelectorAll('*')).filter((element) => addressesOn(element).length > 0);
  return chips.filter((chip) => !chips.some((other) => other !== chip && other.contains(chip)));
}

/** Chips beside the fields. On a whole page they may be of anybody: the people of a thread, a list of members. */
function loneChips(around: Element, composer: Element): readonly Element[] {
  if (around.matches('body,main,[role=main]')) return [];
  return Array.from(around.querySelectorAll(RECIPIENT_CHIPS)).filter((chip) => !composer.contains(chip));
}

interface Recipients {
  readonly recipients: readonly string[];
  /** Someone stands there of whom no address is known. */
  readonly unreadable: boolean;
}

/** Who a draft would reach, as far as the fields around its composer tell. */
function recipientsOf(composer: Element): Recipients {
  const around = surroundings(composer);
  const recipients = new Set(loneChips(around, composer).flatMap(addressesOn));
  let unreadable = false;
  // Two forms can share a page: fields count only when something ties them to this composer.
  const fields = around.localName === 'body' ? [] : recipientFields(around, composer);
  for (const field of fields) {
    const chips = chipsIn(field);
    const { found, rest } = addressesIn(contents(field));
    for (const address of [...found, ...chips.flatMap(addressesOn)]) recipients.add(address);
    if (rest && !speakFor(chips, field)) unreadable = true;
  }
  return { recipients: [...new Set([...recipients].map((address) => address.toLowerCase()))], unreadable };
}

/** Whether all words in a field stand on chips with an address: a name on such a chip is known. */
function speakFor(chips: readonly Element[], field: Element): boolean {
  const bare = (text: string) => text.replace(/[\s,;×✕]+/g, '');
  return chips.length > 0 && bare(contents(field)) === bare(chips.map((chip) => chip.textContent ?? '').join(''));
}

/** The origin of a page; for a frame without one, that of the page around it. */
function originOf(place: Place, composer: Element): string {
  if (place.origin && place.origin !== 'null') return place.origin;
  return outermost(composer).ownerDocument.defaultView?.location.origin ?? 'null';
}

/**
 * Where a draft would go.
 * @param place the page's location
 * @param title what the page calls itself
 */
export function destinationOf(composer: HTMLElement, place: Place, title: string): Destination {
  let origin = place.origin;
  let who: Recipients;
  try {
    origin = originOf(place, composer);
    who = recipientsOf(composer);
  } catch {
    // The page took the composer away with its frame: nobody can say who would read it.
    who = { recipients: [], unreadable: true };
  }
  return {
    origin,
    path: place.pathname.startsWith('/') ? place.pathname : '/',
    label: title.trim() || origin.replace(/^\w+:\/\//, ''),
    recipients: who.recipients,
    unreadableRecipients: who.unreadable,
  };
}

const SUBJECT_NAME =
  /(^|[-_[:. ])(subject|subjectbox|topic|title|headline|betreff|objet|asunto|onderwerp)([-_\]:. ]|$)/i;

/** The field above a composer that holds its subject or title, or `null`. */
export function subjectField(composer: HTMLElement): HTMLInputElement | HTMLTextAreaElement | null {
  const fields = surroundings(composer).querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type]),input[type=text],textarea',
  );
  return (
    Array.from(fields).find((field) => {
      if (field === composer) return false;
      const names = [field.name, field.id, labelOf(field)];
      return names.some((name) => SUBJECT_NAME.test(name));
    }) ?? null
  );
}

/** The subject line that goes with a composer; empty when there is none. */
export function subjectOf(composer: HTMLElement): string {
  try {
    return subjectField(composer)?.value ?? '';
  } catch {
    return '';
  }
}
