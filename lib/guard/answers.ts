import { sameWords } from './rows';

/** What the user said is no identifier. It holds for one draft, lives in memory alone, and is forgotten with the draft. */
export class Answers {
  private readonly given = new WeakMap<HTMLElement, Set<string>>();

  /** Remembers the answer for the drafts in these composers. */
  ignore(composers: readonly HTMLElement[], words: string): void {
    for (const composer of composers) {
      const known = this.given.get(composer) ?? new Set();
      this.given.set(composer, known.add(sameWords(words)));
    }
  }

  /** Whether words were answered in any of these drafts. */
  ignored(composers: readonly HTMLElement[], words: string): boolean {
    return composers.some((composer) => this.given.get(composer)?.has(sameWords(words)));
  }

  forget(composer: HTMLElement): void {
    this.given.delete(composer);
  }
}
