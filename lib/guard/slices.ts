/** The longest that reading keeps a page waiting at a time, in ms: with what else happens in that task a key stays below 50. */
export const SLICE = 20;

/** Work in small steps; each gives how much of it is done, 0 to 1. */
export type Steps<T> = Generator<number, T>;

/** Work that may stop between its steps and go on later. */
export class Sliced<T> {
  /** How much is done, 0 to 1. */
  share = 0;
  private result: { readonly value: T } | null = null;

  constructor(private readonly steps: Steps<T>) {}

  /** Goes on for about `ms`. `null` while there is more to do. Throws what a step throws. */
  advance(ms: number): { readonly value: T } | null {
    const until = performance.now() + ms;
    while (!this.result) {
      const step = this.steps.next();
      if (step.done) this.result = { value: step.value };
      else this.share = step.value;
      if (performance.now() >= until) break;
    }
    return this.result;
  }
}
