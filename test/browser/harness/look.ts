/**
 * Functions that are sent as text into a page and run there. Each is whole in itself: it sees its arguments only.
 */

/** One thing with a role in a closed shadow root. */
export interface Seen {
  readonly role: string;
  /** The accessible name. */
  readonly name: string;
  /** The text a person sees in it, white space collapsed. */
  readonly text: string;
  /** In CSS pixels of the tab's viewport. */
  readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly focused: boolean;
  readonly disabled: boolean;
  /** `true`, `false`, `mixed`; empty where it means nothing. */
  readonly checked: string;
  readonly value: string;
}

/** Everything visible with a role under a shadow root. */
export function look(root: ShadowRoot): Seen[] {
  const IMPLICIT: Record<string, string> = {
    button: 'button',
    a: 'link',
    dialog: 'dialog',
    textarea: 'textbox',
    select: 'combobox',
    ul: 'list',
    ol: 'list',
    li: 'listitem',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    fieldset: 'group',
    summary: 'button',
    output: 'status',
    table: 'table',
    progress: 'progressbar',
  };
  const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const roleOf = (element: HTMLElement): string => {
    const given = element.getAttribute('role');
    if (given) return given;
    if (element.localName !== 'input') return IMPLICIT[element.localName] ?? '';
    const type = (element as HTMLInputElement).type;
    if (type === 'radio' || type === 'checkbox') return type;
    return type === 'submit' || type === 'button' ? 'button' : 'textbox';
  };
  const nameOf = (element: HTMLElement): string => {
    const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const labelled = flat(by.map((id) => root.getElementById(id)?.textContent).join(' '));
    if (labelled) return labelled;
    const label = flat(element.getAttribute('aria-label'));
    if (label) return label;
    const labels = Array.from((element as HTMLInputElement).labels ?? []);
    if (labels.length > 0) return flat(labels.map((one) => one.textContent).join(' '));
    if (element.localName === 'fieldset') return flat(element.querySelector('legend')?.textContent);
    const role = roleOf(element);
    const ofContent = /^(button|link|heading|radio|checkbox|option|tab|menuitem|listitem|switch)$/.test(role);
    return (
      (ofContent ? flat(element.textContent) : '') || flat(element.title) || flat(element.getAttribute('placeholder'))
    );
  };
  // Where this frame stands in the tab.
  let left = 0;
  let top = 0;
  for (let view: Window | null = root.ownerDocument.defaultView; view?.frameElement; view = view.parent) {
    const box = view.frameElement.getBoundingClientRect();
    left += box.x + view.frameElement.clientLeft;
    top += box.y + view.frameElement.clientTop;
  }
  const found: Seen[] = [];
  for (const element of Array.from(root.querySelectorAll<HTMLElement>('*'))) {
    const role = roleOf(element);
    if (!role || role === 'presentation' || role === 'none') continue;
    if (element.closest('[aria-hidden=true]') || !element.checkVisibility({ visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    const field = element as Partial<HTMLInputElement>;
    found.push({
      role,
      name: nameOf(element),
      text: flat(element.innerText ?? element.textContent),
      rect: { x: box.x + left, y: box.y + top, width: box.width, height: box.height },
      focused: root.activeElement === element,
      disabled: field.disabled === true || element.getAttribute('aria-disabled') === 'true',
      checked:
        element.getAttribute('aria-checked') ??
        element.getAttribute('aria-pressed') ??
        (role === 'radio' || role === 'checkbox' ? String(field.checked) : ''),
      value: field.value ?? '',
    });
  }
  return found;
}

/** All visible text under a shadow root. */
export function readAloud(root: ShadowRoot): string {
  return Array.from(root.children)
    .map((child) => (child as HTMLElement).innerText ?? '')
    .join('\n')
    .trim();
}

/** Scrolls to what a selector names and gives the middle of it in the tab's viewport, or `null`. */
export function aim(selector: string): { x: number; y: number } | null {
  type Roots = { readonly closedRoots?: Map<Element, ShadowRoot> };
  const steps = selector.split(' >> ');
  let scope: ParentNode = document;
  let found: Element | null = null;
  const frames: Element[] = [];
  for (const [at, step] of steps.entries()) {
    found = scope.querySelector(step);
    if (!found) return null;
    if (at === steps.length - 1) break;
    const inner: Document | null | undefined = (found as HTMLIFrameElement).contentDocument;
    if (inner) frames.push(found);
    const next: ParentNode | null | undefined =
      inner ?? found.shadowRoot ?? (window as Window & Roots).closedRoots?.get(found);
    if (!next) return null;
    scope = next;
  }
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = found.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return null;
  // The middle of what shows of it.
  const { innerWidth, innerHeight } = found.ownerDocument.defaultView ?? window;
  let x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  let y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  for (const frame of frames) {
    const outer = frame.getBoundingClientRect();
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
  }
  return { x, y };
}
