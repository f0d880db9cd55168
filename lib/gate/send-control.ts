import { FINISHES_SENDING, KEEPS, SENDS, SENDS_ANYWAY, SENDS_TOKEN } from '../../patterns/controls/sends';
import { submitsWith } from './related';

/**
 * Which controls send. No site is known here: a control is judged by what it is called, what it is, and where it stands.
 */

/** Where a picture is named, and how many of a control's pictures are asked. */
const ICON_NAMES = ['data-icon', 'data-testid', 'icon', 'href', 'xlink:href', 'class'];
const ICONS = 4;

/** What browsers and screen readers know as something to press. A picture with a role of its own is none. */
const BUTTON =
  'button,input[type=submit],input[type=button],input[type=image],a,summary,[role=button],[role=link],[role^=menuitem],[role=option],[role=tab],[role=switch]';
/** What a page may have made into a button without saying so. */
const CLICKABLE = `${BUTTON},[tabindex],[onclick]`;
const NAME_LENGTH = 40;

function nameOf(control: Element): string {
  const attribute = (name: string) => control.getAttribute(name) ?? '';
  const spoken = attribute('aria-label') || attribute('data-tooltip') || attribute('title') || attribute('alt');
  const label = control instanceof HTMLInputElement ? control.value : '';
  const text = (control.textContent ?? '').trim();
  return spoken || label || (text.length <= NAME_LENGTH ? text : '');
}

/** Splits `btnSendReply` into words, so that parts of an attribute can be told from parts of a word. */
function tokensOf(control: Element): string {
  const attributes = [
    'data-testid',
    'data-test-id',
    'data-qa',
    'data-tid',
    'data-icon',
    'data-action',
    'name',
    'id',
    'class',
  ];
  const partsOf = (element: Element, names: readonly string[]) => names.map((name) => element.getAttribute(name) ?? '');
  // A picture's own name stands on the picture, on what it uses, or on an icon element around both.
  const icons = [...control.querySelectorAll('[data-icon],[data-testid],[icon],use,svg,i')].slice(0, ICONS);
  const inner = icons.flatMap((icon) => partsOf(icon, ICON_NAMES));
  return [...partsOf(control, attributes), ...inner].join(' ').replace(/([a-z])([A-Z])/g, '$1 $2');
}

function isToggle(control: Element): boolean {
  return ['aria-haspopup', 'aria-expanded', 'aria-pressed', 'aria-checked', 'aria-selected'].some((name) =>
    control.hasAttribute(name),
  );
}

/** A plain link: it leaves the page rather than sending, unless it is called Send. */
function leadsAway(control: Element): boolean {
  return control.localName === 'a' && /^(?!#|javascript:)./.test(control.getAttribute('href') ?? '');
}

/** The form that a control submits, `null` when it submits none. */
export function formOf(control: Element): HTMLFormElement | null {
  const input = control instanceof HTMLInputElement && /^(submit|image)$/.test(control.type);
  return input || (control instanceof HTMLButtonElement && control.type === 'submit') ? control.form : null;
}

/** The last control with a picture and no name beside a composer: the paper plane of a chat. */
function isUnnamedLast(control: Element, composers: readonly Element[]): boolean {
  if (nameOf(control) || !control.querySelector('svg,img,i,use,span')) return false;
  return composers.some((composer) => {
    let root = composer.parentElement;
    for (let steps = 0; root && steps < 5 && !root.contains(control); steps += 1) root = root.parentElement;
    if (!root?.contains(control)) return false;
    const controls = [...root.querySelectorAll(CLICKABLE)].filter(
      (each) => !composer.contains(each) && each !== composer,
    );
    return controls.at(-1) === control || control.contains(controls.at(-1) ?? null);
  });
}

/**
 * The control that an event works: the nearest button around it, even when it hit a picture or an element of the page's
 * own inside; else the nearest that is made to be pressed, or is called a send; else the innermost of the path.
 * @param path `event.composedPath()`
 */
export function controlOf(path: readonly EventTarget[]): Element | null {
  const elements = path.filter((each): each is Element => each instanceof Element).slice(0, 8);
  const nearest = (is: (each: Element) => boolean) => elements.find(is);
  return (
    nearest((each) => each.matches(BUTTON)) ??
    nearest((each) => each.matches(CLICKABLE) || each.localName.includes('-') || isPointedSend(each)) ??
    elements[0] ??
    null
  );
}

/** A plain box that the page's own code calls a send and that shows the pointer of something to press. */
function isPointedSend(element: Element): boolean {
  return SENDS_TOKEN.test(tokensOf(element)) && getComputedStyle(element).cursor === 'pointer';
}

/** Whether a name says that its control keeps or shows the draft, or leaves it. */
function keeps(name: string): boolean {
  return KEEPS.test(name) && !SENDS_ANYWAY.test(name);
}

/** Whether a control is called, or named in the page's own code, as one that sends. */
export function looksLikeSend(control: Element): boolean {
  const name = nameOf(control);
  if (keeps(name)) return false;
  return SENDS.test(name) || FINISHES_SENDING.test(name) || SENDS_TOKEN.test(tokensOf(control));
}

/** Whether "Done" or "Update" here is said of a composer: in a box or bar of its own it finishes a link, a colour, a tag. */
function finishesHere(control: Element, composers: readonly Element[]): boolean {
  const box = control.closest('dialog,[role=dialog],[role=toolbar],[role=menu],[role=listbox]');
  return box === null || composers.some((composer) => box.contains(composer));
}

/** Whether a composer is a whole document in design mode: its controls stand in it. */
function isPage(composer: HTMLElement): boolean {
  return composer === composer.ownerDocument.body;
}

/** A cheap first look: whether a control may send at all, whatever stands around it. */
export function mightSend(control: Element): boolean {
  const name = nameOf(control);
  if (keeps(name)) return false;
  return name === '' || formOf(control) !== null || looksLikeSend(control);
}

/** Whether this is what controls stand on: the page, the box of a composer, a row of buttons. Pressed beside them it sends nothing. */
function isGround(control: Element, composers: readonly Element[]): boolean {
  if (composers.some((composer) => isWithin(composer, control))) return true;
  if (control.matches(CLICKABLE) || control.querySelector(BUTTON) === null) return false;
  return getComputedStyle(control).cursor !== 'pointer';
}

/** Through shadow roots, too. */
function isWithin(inner: Element, outer: Element): boolean {
  for (let each: Node | null = inner; each; each = each.parentNode ?? (each as Partial<ShadowRoot>).host ?? null)
    if (each === outer) return true;
  return false;
}

/**
 * Whether pressing `control` sends what stands in one of `composers`.
 * Errs towards yes: a held send without findings costs nothing.
 */
export function isSendControl(control: Element, composers: readonly HTMLElement[]): boolean {
  if (composers.some((composer) => composer.contains(control) && !isPage(composer))) return false;
  if (isGround(control, composers)) return false;
  const name = nameOf(control);
  if (keeps(name)) return false;
  const form = formOf(control);
  if (form && composers.some((composer) => submitsWith(form, composer))) return true;
  // The button of another form, such as a newsletter's, sends what stands in that one.
  if (form?.querySelector('input:not([type=hidden]):not([type=submit]):not([type=button]),textarea,select'))
    return false;
  const sends = SENDS.exec(name);
  if (leadsAway(control)) return sends?.index === 0;
  if (sends && name.length <= NAME_LENGTH) return true;
  if (isToggle(control)) return false;
  if (FINISHES_SENDING.test(name)) return finishesHere(control, composers);
  if (!SENDS_TOKEN.test(tokensOf(control))) return isUnnamedLast(control, composers);
  return control.matches(CLICKABLE) || isPointedSend(control);
}

/** Whether a form's submitter only keeps or shows the draft. */
export function onlyKeeps(submitter: Element | null): boolean {
  return submitter !== null && keeps(nameOf(submitter));
}
