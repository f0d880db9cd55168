/** Of an idle moment so much is left to the page, in ms. */
const SPARE = 4;

/**
 * Does pieces of work while the page rests, one idle moment after the other, and none where the browser knows no such moments.
 * Settles when all is done.
 */
export function whenIdle(win: Window, work: readonly (() => void)[]): Promise<void> {
  if (typeof win.requestIdleCallback !== 'function') return Promise.resolve();
  return new Promise((done) => {
    let next = 0;
    const go = (deadline: IdleDeadline): void => {
      do {
        work[next]?.();
        next += 1;
      } while (next < work.length && deadline.timeRemaining() > SPARE);
      if (next < work.length) win.requestIdleCallback(go);
      else done();
    };
    win.requestIdleCallback(go);
  });
}
