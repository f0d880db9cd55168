import { RECIPIENT_CHOICE, RECIPIENT_LABEL, RECIPIENT_NAME, SUBJECT_NAME } from '../../../patterns/destination-words';

/*
 * The head of a letter: the fields that say whom it is to, and what it is about.
 */

/** Fields that words are written in, whether or not a person meets them: a page may keep what was chosen in a hidden one. */
const WRITTEN =
  'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=image],[type=file],[type=date],[type=number],[type=search]),textarea';
/** Buttons open a field ("Cc"), they are none. */
const PRESSED = 'button,a,[role=button],[role=link],[role=tab],[role^=menuitem],summary';

/** What may be such a field. A list of posts is full of labelled buttons: those are not even asked. */
export const HEAD_FIELDS = `input,textarea,select,[contenteditable]:not([contenteditable=false]),[aria-label]:not(${PRESSED},svg,img,[role=img]),[role=listbox]`;
/** Longer words beside a field are no label. */
const SHORT = 24;

const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').trim();

/** The words on a field: what it is called aloud, or its label. */
export function labelOf(field: Element): string {
  const own = field.getAttribute('aria-label') ?? field.getAttribute('placeholder');
  if (own !== null) return own.trim();
  const { labels } = field as Partial<HTMLInputElement>;
  const spoken =
    labelledBy(field) ||
    Array.from(labels ?? [], textOf)
      .join(' ')
      .trim();
  return spoken || (field.matches('input,textarea,select') ? wordsBefore(field) : '');
}

/** The words that `aria-labelledby` points at. */
export function labelledBy(field: Element): string {
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids
    .map((id) => textOf(field.ownerDocument.getElementById(id)))
    .join(' ')
    .trim();
}

/** Short words right before a field, as in a table of two columns. */
function wordsBefore(field: Element): string {
  const before = field.previousElementSibling ?? field.parentElement?.previousElementSibling;
  const words = before?.querySelector('input,textarea') ? '' : textOf(before);
  return words.length <= SHORT ? words : '';
}

/** Whether a field says who a draft is for. */
export function namesRecipients(field: Element): boolean {
  if (field.matches(PRESSED)) return false;
  // A bare "To" beside a list of choices may be of hours.
  if (field.localName === 'select') return RECIPIENT_CHOICE.test(labelOf(field));
  if (
    field.matches(WRITTEN) &&
    [field.getAttribute('name'), field.id].some((name) => name && RECIPIENT_NAME.test(name))
  )
    return true;
  // An address of one's own is one; only those of others are many.
  return (
    field.matches('input[type=email][multiple],input[autocomplete~=email][multiple]') ||
    RECIPIENT_LABEL.test(labelOf(field))
  );
}

/** Whether a field holds a subject or a title. */
export function namesSubject(field: Element): boolean {
  if (!field.matches(WRITTEN)) return false;
  const names = [field.getAttribute('name') ?? '', field.id, labelOf(field)];
  return names.some((name) => SUBJECT_NAME.test(name));
}

/** Whether a field is part of the head of a letter: whom it is to, or its subject. */
export function isHead(field: Element): boolean {
  return namesRecipients(field) || namesSubject(field);
}
