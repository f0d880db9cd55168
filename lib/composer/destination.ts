import { looksLikeSend } from '../gate/send-control';
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

const CONTROLS = 'button,[role=button],input[type=submit],a[role=button]';
const GROUPS = 'form,dialog,[role=dialog],[role=region],[role=main],main';

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

/** How far up a page a control that sends, or the head of a letter, is looked for. */
const CLIMB = 20;
const HEAD_CLIMB = 4;

/** The smallest element around `start` that holds a control that sends; `null` when there is none below the body. */
function aroundSend(start: Element): Element | null {
  const { body } = start.ownerDocument;
  // A control that is none is asked once, not at every step up.
  const asked = new Set<Element>();
  let at = start.parentElement;
  for (let steps = 0; at && at !== body && steps < CLIMB; steps++, at = at.parentElement) {
    for (const control of Array.from(at.querySelectorAll(CONTROLS))) {
      if (asked.has(control) || start.contains(control)) continue;
      if (looksLikeSend(control)) return at;
      asked.add(control);
    }
  }
  return null;
}

/** Whether there is another place to write in, beside the composer and the fields of its head. */
function holdsOther(around: Element, start: Element): boolean {
  const others = around.querySelectorAll('textarea,[contenteditable]:not([contenteditable=false]),iframe');
  return Array.from(others).some(
    (other) => other !== start && !start.contains(other) && !other.contains(start) && !isHead(other),
  );
}

/** A little wider, where that brings in the head of the letter (whom it is to, its subject) and no other letter. */
function withHead(around: Element, start: Element): Element {
  let at: Element | null = around;
  for (let steps = 0; at && steps <= HEAD_CLIMB; steps++, at = at.parentElement) {
    if (at === start.ownerDocument.body || holdsOther(at, start)) break;
    if (Array.from(at.querySelectorAll(HEAD_FIELDS)).some((field) => field !== start && isHead(field))) return at;
  }
  return around;
}

/**
 * The part of the page that belongs to a composer: the dialog around it; else the form, or the smallest element that
 * also holds a control that sends, with the head of the letter; the region or body when there is none.
 */
export function surroundings(composer: Element): Element {
  const start = outermost(composer);
  const group = start.closest(GROUPS);
  if (group?.matches('dialog,[role=dialog]')) return group;
  const { body } = start.ownerDocument;
  const near = group?.localName === 'form' ? group : aroundSend(start);
  if (!near) return group ?? body ?? start;
  return withHead(near, start);
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

const HEAD_FIELDS = 'input,textarea,[contenteditable]:not([contenteditable=false]),[aria-label]';

/** Whether a field is part of the head of a letter: whom it is to, or its subject. */
function isHead(field: Element): boolean {
  const label = labelOf(field);
  return field.matches(RECIPIENT_FIELDS) || RECIPIENT_LABEL.test(label) || namesSubject(field, label);
}

/** The words on a field: what it is called aloud, or its label. */
function labelOf(field: Element): string {
  const { labels } = field as Partial<HTMLInputElement>;
  const own = field.getAttribute('aria-label') ?? field.getAttribute('placeholder');
  return (own ?? Array.from(labels ?? [], (label) => label.textContent ?? '').join(' ')).trim();
}

/** Fields around a composer that say who it goes to. */
function recipientFields(around: Element, composer: Element): readonly Element[] {
  return Array.from(around.querySelectorAll(HEAD_FIELDS)).filter(
    (field) =>
      (field.matches(RECIPIENT_FIELDS) || RECIPIENT_LABEL.test(labelOf(field))) &&
      field !== composer &&
      !field.contains(composer) &&
      !composer.contains(field),
  );
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

/** Whether a field is called a subject or a title. */
function namesSubject(field: Element, label: string): boolean {
  const names = [field.getAttribute('name') ?? '', field.id, label];
  return field.matches('input,textarea') && names.some((name) => SUBJECT_NAME.test(name));
}

/** The field above a composer that holds its subject or title, or `null`. */
export function subjectField(composer: HTMLElement): HTMLInputElement | HTMLTextAreaElement | null {
  const fields = surroundings(composer).querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type]),input[type=text],textarea',
  );
  return Array.from(fields).find((field) => field !== composer && namesSubject(field, labelOf(field))) ?? null;
}

/** The subject line that goes with a composer; empty when there is none. */
export function subjectOf(composer: HTMLElement): string {
  try {
    return subjectField(composer)?.value ?? '';
  } catch {
    return '';
  }
}
