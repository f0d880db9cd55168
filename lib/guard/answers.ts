import type { Purpose } from '../model/purpose';
import { sameWords } from './rows';

/** So long after a send the events and calls that belong to it may still come, in ms. */
const SENDING = 10_000;

/** What the user said of a draft: what is no identifier, what is fine for its readers, what it is for. It holds for one draft, lives in memory alone, and is forgotten with the draft. */
export class Answers {
  private readonly given = new WeakMap<HTMLElement, Set<string>>();
  private readonly told = new WeakMap<HTMLElement, Map<string, string>>();
  private readonly purposes = new WeakMap<HTMLElement, { readonly purpose: Purpose; spent: number | null }>();

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

  /** Remembers that these people may know words of the drafts in these composers. */
  allow(composers: readonly HTMLElement[], words: string, recipients: readonly string[]): void {
    this.ignore(composers, forThem(words, recipients));
  }

  /** Whether words were answered in any of these drafts, for anyone or for those whom it would go to. */
  settled(composers: readonly HTMLElement[], words: string, recipients: readonly string[]): boolean {
    return (
      this.ignored(composers, words) || (recipients.length > 0 && this.ignored(composers, forThem(words, recipients)))
    );
  }

  /** Remembers which client words of the drafts in these composers are of. */
  tell(composers: readonly HTMLElement[], words: string, label: string): void {
    for (const composer of composers) {
      const known = this.told.get(composer) ?? new Map<string, string>();
      this.told.set(composer, known.set(sameWords(words), label));
    }
  }

  /** The label of the client whom the user said that words are of. */
  whose(composers: readonly HTMLElement[], words: string): string | undefined {
    return composers.map((composer) => this.told.get(composer)?.get(sameWords(words))).find(Boolean);
  }

  /** What the user said, beforehand, that the drafts in these composers are for. */
  choose(composer: HTMLElement, purpose: Purpose | null): void {
    if (purpose === null) this.purposes.delete(composer);
    else this.purposes.set(composer, { purpose, spent: null });
  }

  /** @param now ms since 1970 */
  purposeOf(composers: readonly HTMLElement[], now: number): Purpose | undefined {
    return this.chosenFor(composers, now)?.purpose;
  }

  /** One choice is for one send: it is over soon after. @returns the purpose, at the first event of that send only */
  spend(composers: readonly HTMLElement[], now: number): Purpose | undefined {
    const chosen = this.chosenFor(composers, now);
    if (chosen === undefined || chosen.spent !== null) return undefined;
    chosen.spent = now;
    return chosen.purpose;
  }

  forget(composer: HTMLElement): void {
    this.given.delete(composer);
    this.told.delete(composer);
    this.purposes.delete(composer);
  }

  private chosenFor(composers: readonly HTMLElement[], now: number) {
    return composers
      .map((composer) => this.purposes.get(composer))
      .find((chosen) => chosen !== undefined && (chosen.spent === null || now - chosen.spent < SENDING));
  }
}

/** An answer that one more recipient undoes. */
function forThem(words: string, recipients: readonly string[]): string {
  return `${words}\n${[...recipients].sort().join('\n')}`;
}
