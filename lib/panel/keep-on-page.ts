import { setStyles } from './host';

/** So many times in a row an element is put back at once; after that, after a pause, so that no page can hang the tab. */
const PATIENCE = 20;
const PAUSE = 250;
/** After so long without it the count begins anew. */
const CALM = 2000;

/**
 * Keeps `element` on the page and as it is: where the page removes or changes it, `putBack` is called, and its attributes
 * are set right. Survives a document that is written anew.
 */
export function keepOnPage(
  doc: Document,
  element: HTMLElement,
  styles: Readonly<Record<string, string>>,
  putBack: () => void,
): { stop(): void } {
  let times = 0;
  let lastAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watched: Element | null = null;

  setStyles(element, styles);
  const wanted = element.style.cssText;

  const mend = (): void => {
    timer = undefined;
    watchRoot();
    mendAttributes();
    if (element.isConnected || doc.documentElement === null) return;
    times += 1;
    putBack();
  };
  const mendAttributes = (): void => {
    const odd = element.getAttributeNames().filter((name) => name !== 'style');
    if (odd.length === 0 && element.style.cssText === wanted) return;
    times += 1;
    for (const name of odd) element.removeAttribute(name);
    element.removeAttribute('style');
    setStyles(element, styles);
  };
  const watchRoot = (): void => {
    const root = doc.documentElement;
    if (root === null || root === watched) return;
    watched = root;
    observer.observe(root, { childList: true });
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (now - lastAt > CALM) times = 0;
    lastAt = now;
    if (times < PATIENCE) mend();
    else timer ??= setTimeout(mend, PAUSE);
  });

  observer.observe(doc, { childList: true });
  observer.observe(element, { attributes: true });
  watchRoot();
  return {
    stop() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
