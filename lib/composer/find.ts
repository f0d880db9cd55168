/*
 * Part of what every page pays for (the sentinel): no imports, few words.
 * Nodes may come from another frame, so their kind is asked of the node, never of this window's classes.
 */

/** Chromium's way into a closed shadow root; there only in a content script. */
declare const chrome: { readonly dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } } | undefined;

/** Firefox's way into a closed shadow root, and editors that own their text: neither is in the standard types yet. */
interface Extras {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
  readonly editContext?: object | null;
}

/** Inputs that hold no text: button, checkbox, color, file, hidden, image, radio, range, reset, submit. */
const TEXTLESS = /^(b|c|f|h|i|ra|res|sub)/;

/** The shadow root of a host, closed ones too where the browser lets an extension see them. */
export function shadowOf(host: Element): ShadowRoot | null {
  try {
    const own = host.shadowRoot ?? (host as Element & Extras).openOrClosedShadowRoot;
    // Firefox has no `chrome.dom`, and Mozilla's linter warns of a call that could never be made.
    const blind = import.meta.env.FIREFOX || typeof chrome === 'undefined';
    return own ?? (blind ? null : (chrome.dom?.openOrClosedShadowRoot?.(host) ?? null));
  } catch {
    // Chromium throws for an element that is no HTMLElement.
    return null;
  }
}

/** The document of a same-origin frame; `null` for any other element and for frames of another site. */
function frameDocument(element: Element): Document | null {
  try {
    return (element as Partial<HTMLIFrameElement>).contentDocument ?? null;
  } catch {
    return null;
  }
}

/** The editor that a same-origin frame is, or the first that stands in it; `null` for any other element. */
export function editorIn(frame: Element): HTMLElement | null {
  const body = frameDocument(frame)?.body;
  return body?.isContentEditable ? body : (body?.querySelector<HTMLElement>('[contenteditable],textarea') ?? null);
}

/** The element that really has the focus under `root`: through shadow roots and same-origin frames. */
export function focusIn(root: DocumentOrShadowRoot): Element | null {
  let found: Element | null = null;
  for (let next: DocumentOrShadowRoot | null = root; next; ) {
    const active: Element | null = next.activeElement;
    if (!active || active === found) break;
    found = active;
    next = shadowOf(active) ?? frameDocument(active);
  }
  return found;
}

/** The element an event is about: `target` may be an element, a text node, a document or a window. */
function elementOf(target: EventTarget | null): Element | null {
  const node = target as Partial<Node & Window> | null;
  if (!node) return null;
  if (node.nodeType === 1) return target as Element;
  if (node.nodeType === 9) return focusIn(target as Document);
  if (node.nodeType) return node.parentElement ?? null;
  try {
    return node.document ? focusIn(node.document) : null;
  } catch {
    return null;
  }
}

/** Whether this element, by itself, takes text. */
export function takesText(element: Element): boolean {
  const name = element.localName;
  if (name === 'textarea') return true;
  if (name === 'input') return !TEXTLESS.test((element as HTMLInputElement).type);
  return (element as HTMLElement).isContentEditable === true || Boolean((element as Element & Extras).editContext);
}

/** The outermost editable element around one that is editable. In a document in design mode that is the body. */
function editingHost(element: HTMLElement): HTMLElement {
  if (element.localName === 'textarea' || element.localName === 'input') return element;
  const { body } = element.ownerDocument;
  let host = element;
  while (host !== body && host.parentElement?.isContentEditable) host = host.parentElement;
  return host.localName === 'html' && body ? body : host;
}

/**
 * The composer under an event or a focus: the field, or the root of the editor, that holds `target` or has the focus
 * inside it. Give it `event.composedPath()[0]` where there is one. Fields that are to be left alone come back too:
 * `skipReasons` tells them apart.
 */
export function composerAt(target: EventTarget | null): HTMLElement | null {
  let start = elementOf(target);
  if (!start) return null;
  // Asked at every key: looking into a closed root is by far the dearest step, and a field has none of interest.
  if (!takesText(start)) {
    const inner = shadowOf(start) ?? frameDocument(start);
    if (inner) start = focusIn(inner) ?? start;
  }
  for (let at: Element | null = start; at; at = parentOf(at)) {
    if (takesText(at)) return editingHost(at as HTMLElement);
  }
  return null;
}

/** The parent, out of a shadow root into its host. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return root.host ?? null;
}

/**
 * The path of an event with what stands in closed shadow roots, which browsers leave out: for a pointer the element under
 * it, otherwise the one with the focus. Innermost first.
 */
export function deepPath(event: Event, path: readonly EventTarget[]): readonly EventTarget[] {
  const host = path[0] as Partial<Element> | undefined;
  const root = host?.nodeType === 1 ? shadowOf(host as Element) : null;
  if (!root) return path;
  const { clientX, clientY, detail } = event as MouseEvent;
  const pointed = /^(pointer|mouse|click|touch)/.test(event.type) && detail + clientX + clientY > 0;
  const inner = pointed ? root.elementFromPoint(clientX, clientY) : focusIn(root);
  if (!inner || inner === host) return path;
  const steps: EventTarget[] = [];
  for (let at: Element | null = inner; at && at !== host; at = at.parentElement) steps.push(at);
  return deepPath(event, [...steps, root, ...path]);
}
