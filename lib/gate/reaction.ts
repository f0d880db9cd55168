/** How long a page is given to show that it took a released send, in ms. */
const PATIENCE = 900;
const REQUESTS = new Set(['fetch', 'xmlhttprequest', 'beacon']);

/**
 * Whether the page reacted to a send just released: it changed, submitted, left, or asked its server. A page that only
 * takes trusted events does none of it, and then the user's own next press has to be let through.
 * Call before the release; the promise settles within {@link PATIENCE}.
 * @param changed whether the draft is no longer what was released
 */
export function reactionOf(win: Window & typeof globalThis, changed: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (reacted: boolean) => {
      nodes.disconnect();
      requests.disconnect();
      win.removeEventListener('submit', yes, true);
      win.removeEventListener('pagehide', yes, true);
      win.clearTimeout(timer);
      resolve(reacted);
    };
    const yes = () => done(true);
    const nodes = new MutationObserver(yes);
    const requests = new PerformanceObserver((list) => {
      if (
        list
          .getEntriesByType('resource')
          .some((each) => REQUESTS.has((each as PerformanceResourceTiming).initiatorType))
      )
        yes();
    });
    const timer = win.setTimeout(() => done(changed()), PATIENCE);
    nodes.observe(win.document, { childList: true, characterData: true, subtree: true });
    requests.observe({ type: 'resource' });
    win.addEventListener('submit', yes, true);
    win.addEventListener('pagehide', yes, true);
  });
}
