/** How long after an answer the user's own next press is let through, where the page took no notice of the first, in ms. */
const LIFE = 20_000;

/**
 * The way through for one answered draft: bound to its exact text, and used up by one send.
 *
 * While the release is under way (`releasing`) what the page itself does with it goes through, such as a `requestSubmit`
 * after the click, and the user's own further presses do not: they would send twice. Afterwards, if the page took no notice
 * because it wants a trusted event, the user's next press goes through, once. Where the page only opened a further step of
 * the same send ("Publish" and then "Publish now"), the press that goes on there is no new send: {@link goOn}.
 */
export class Pass {
  private phase: 'releasing' | 'open' | 'pressing' | 'used' = 'releasing';
  private until: number;

  /** @param now ms since 1970 */
  constructor(
    private readonly text: string,
    now: number,
  ) {
    this.until = now + LIFE;
  }

  /** The release is over. `taken`: the page reacted, so nothing more is to go through. */
  settle(taken: boolean): void {
    this.phase = taken ? 'used' : 'open';
  }

  /** What this pass says to an attempt: let it go, swallow it without a word, or nothing. */
  answer(text: string, byHand: boolean, now: number): 'go' | 'swallow' | null {
    if (this.phase === 'used' || text !== this.text || now > this.until) return null;
    return this.phase === 'releasing' && byHand ? 'swallow' : 'go';
  }

  /** The user goes on, in a step that the release opened, with the same draft. */
  goOn(): void {
    if (this.phase !== 'pressing') this.phase = 'open';
  }

  /** Nothing has come of the release yet: no reaction of the page, no further step. */
  isReleasing(): boolean {
    return this.phase === 'releasing';
  }

  /** The user's own press begins: the rest of its gesture and what the page does with it follow. */
  press(): 'begun' | 'under way' {
    if (this.phase !== 'open') return 'under way';
    this.phase = 'pressing';
    return 'begun';
  }
}
