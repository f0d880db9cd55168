/**
 * A place of our own on somebody else's page: one element below the root element, with a shadow root that the page cannot
 * look into. Nothing here needs `innerHTML`, inline scripts or `customElements`, so it works under any content policy.
 */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** `open` is for tests alone: accessibility checkers cannot see into a closed root. */
export type RootMode = 'closed' | 'open';

const HTML = 'http://www.w3.org/1999/xhtml';
/** A mark in the extension's own world: scripts of ours in other frames of the tab see it, the page does not. */
const OURS = Symbol.for('discreet.ours');

/** Whether an event on `target` belongs to Discreet's own interface. The gate leaves those alone. */
export function isOurs(target: EventTarget | null): boolean {
  return target !== null && OURS in target;
}

/** Makes a host that is not yet on the page. `styles` holds for its inside only. */
export function createHost(doc: Document, styles: string, mode: RootMode = 'closed'): Host {
  // By namespace: in an XHTML or SVG document createElement would make something else.
  const made = doc.createElementNS(HTML, 'div');
  const element = made as HTMLElement;
  Object.defineProperty(element, OURS, { value: true });
  const root = element.attachShadow({ mode });
  addStyles(doc, root, styles);
  return { element, root };
}

/** Sets inline styles that no rule of the page can override. Set through the object model, which content policies allow. */
export function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

/** Constructed style sheets pass every content policy; Firefox refuses them to content scripts but lets `<style>` pass. */
function addStyles(doc: Document, root: ShadowRoot, styles: string): void {
  try {
    const Sheet = doc.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Fall through to the element.
  }
  const element = doc.createElementNS(HTML, 'style');
  element.textContent = styles;
  root.append(element);
}

/** Runs a handler only for what a person did: a page can make events, but never trusted ones. */
export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
