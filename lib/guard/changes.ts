import { contextOf } from '../composer/drawn';

/** How often a field that is marked is looked at: a page that sets its value tells nobody. In ms. */
const GLANCE = 700;
/** What a page does to an editor comes in many small steps: so long after the first of them it is looked at, in ms. */
const SETTLES = 150;

/** Calls `changed` when one of these elements changes size, is hidden, or is taken off the page. */
export function followSizes(elements: readonly Element[], changed: () => void): () => void {
  if (typeof ResizeObserver !== 'function') return () => undefined;
  const observer = new ResizeObserver(changed);
  for (const element of elements) observer.observe(element);
  return () => observer.disconnect();
}

/** Calls `changed` now and then while the tab can be seen. */
function glanceAt({ document: page }: Window, changed: () => void): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const turn = () => {
    clearInterval(timer);
    timer = page.hidden ? undefined : setInterval(changed, GLANCE);
  };
  turn();
  page.addEventListener('visibilitychange', turn);
  return () => {
    clearInterval(timer);
    page.removeEventListener('visibilitychange', turn);
  };
}

/**
 * Calls `changed` when the text of these composers, or their place, may have changed without an event: a page that empties them, a
 * field that grows. Editors are observed; only what announces nothing, the value of a field and an editor that draws its text, is
 * looked at from time to time.
 */
export function followChanges(win: Window, composers: readonly HTMLElement[], changed: () => void): () => void {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    soon ??= setTimeout(() => {
      soon = undefined;
      changed();
    }, SETTLES);
  };
  const observer = new MutationObserver(later);
  for (const each of composers) observer.observe(each, { subtree: true, childList: true, characterData: true });
  const stops = [followSizes(composers, later), () => observer.disconnect()];
  if (composers.some((each) => 'value' in each || contextOf(each))) stops.push(glanceAt(win, changed));
  return () => {
    clearTimeout(soon);
    for (const stop of stops) stop();
  };
}
