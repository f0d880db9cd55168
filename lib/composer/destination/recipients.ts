import { HIDDEN_RECIPIENTS } from '../../../patterns/destination-words';
import { HEAD_FIELDS, labelOf, namesRecipients } from './head';

const RECIPIENT_CHIPS = '[email],[data-email],[data-hovercard-id*="@"]';
/** Where a chip in a recipient field may keep its address. */
const ADDRESS_ATTRIBUTES = [
  'email',
  'data-email',
  'data-hovercard-id',
  'data-address',
  'data-value',
  'title',
  'aria-label',
  'href',
];
const ADDRESS = /[^\s<>"',;:()[\]]+@[^\s<>"',;:()[\]]+\.[^\s<>"',;:()[\]]+/g;

export interface Recipients {
  /** Lower case, each once. */
  readonly recipients: readonly string[];
  /** Those of them whom the others do not see. */
  readonly hidden: readonly string[];
  /** Someone stands there of whom no address is known. */
  readonly unreadable: boolean;
}

/** The addresses in a text, lower case. */
export function addressesIn(text: string): readonly string[] {
  return (text.match(ADDRESS) ?? []).map((address) => address.replace(/[.…]+$/, '').toLowerCase());
}

/** The addresses that an element carries in its attributes. */
export function addressesOn(chip: Element): readonly string[] {
  return ADDRESS_ATTRIBUTES.flatMap((name) => addressesIn(chip.getAttribute(name)?.replace(/^mailto:/i, '') ?? ''));
}

/**
 * Who a draft would reach, as far as the fields around its composer tell.
 * @param around `null` when nothing ties fields of the page to this composer
 */
export function recipientsIn(around: Element | null, composer: Element): Recipients {
  if (around === null || around.localName === 'body') return { recipients: [], hidden: [], unreadable: false };
  const recipients = new Set(loneChips(around, composer).flatMap(addressesOn));
  const hidden = new Set<string>();
  let unreadable = false;
  for (const field of recipientFields(around, composer)) {
    // What else could be chosen from a list is nobody.
    const chips = field.localName === 'select' ? [] : chipsIn(field);
    const text = contents(field);
    const addresses = [...addressesIn(text), ...chips.flatMap(addressesOn)];
    for (const address of addresses) recipients.add(address);
    if (isHidden(field)) for (const address of addresses) hidden.add(address);
    if (holdsStranger(text) && !speakFor(chips, field)) unreadable = true;
  }
  return { recipients: [...recipients], hidden: [...hidden], unreadable };
}

/** Whether there is a field for recipients, filled or not. */
export function hasRecipients(around: Element, composer: Element): boolean {
  return around.localName !== 'body' && recipientFields(around, composer).length > 0;
}

function isHidden(field: Element): boolean {
  const names = [field.getAttribute('name'), field.id, labelOf(field)];
  return names.some((name) => name && HIDDEN_RECIPIENTS.test(name));
}

/** Fields around a composer that say who it goes to. */
function recipientFields(around: Element, composer: Element): readonly Element[] {
  return Array.from(around.querySelectorAll(HEAD_FIELDS)).filter(
    (field) => field !== composer && !field.contains(composer) && !composer.contains(field) && namesRecipients(field),
  );
}

/** Chips beside the fields. On a whole page they may be of anybody: the people of a thread, a list of members. */
function loneChips(around: Element, composer: Element): readonly Element[] {
  if (around.matches('body,main,[role=main]')) return [];
  return Array.from(around.querySelectorAll(RECIPIENT_CHIPS)).filter((chip) => !composer.contains(chip));
}

/** What stands in a recipient field: its value, what is chosen in it, or its text. */
function contents(field: Element): string {
  const options = Array.from(field.querySelectorAll('option'));
  if (field.localName === 'select') {
    // The first choice is often none: "Choose…".
    const chosen = options.filter((option) => option.selected && option.value !== '');
    return chosen.map(({ text, value }) => (addressesIn(value).length > 0 ? value : text)).join(';');
  }
  const { value } = field as Partial<HTMLInputElement>;
  return typeof value === 'string' && field.matches('input,textarea') ? value : (field.textContent ?? '');
}

/** Whether words are left that are no address. A name beside one is no stranger: "Ann Lee <ann@example.org>". */
function holdsStranger(text: string): boolean {
  return text.split(/[,;\n]/).some((one) => /[\p{L}\p{N}]/u.test(one) && !new RegExp(ADDRESS.source).test(one));
}

/** The innermost elements in a recipient field that carry an address. */
function chipsIn(field: Element): readonly Element[] {
  const chips = Array.from(field.querySelectorAll('*')).filter((element) => addressesOn(element).length > 0);
  return chips.filter((chip) => !chips.some((other) => other !== chip && other.contains(chip)));
}

/** Whether all words in a field stand on chips with an address: a name on such a chip is known. */
function speakFor(chips: readonly Element[], field: Element): boolean {
  const bare = (text: string) => text.replace(/[\s,;×✕]+/g, '');
  return chips.length > 0 && bare(contents(field)) === bare(chips.map((chip) => chip.textContent ?? '').join(''));
}
