/** Of an idle moment so much is left to the page, in ms. */
const SPARE = 4;

/** Does pieces of work while the page rests, one idle moment after the other, and none where the browser knows no such moments. */
export function whenIdle(win: Window, work: readonly (() => void)[]): void {
  if (typeof win.requestIdleCallback !== 'function') return;
  let next = 0;
  const go = (deadline: IdleDeadline): void => {
    do {
      work[next]?.();
      next += 1;
    } while (next < work.length && deadline.timeRemaining() > SPARE);
    if (next < work.length) win.requestIdleCallback(go);
  };
  win.requestIdleCallback(go);
}
