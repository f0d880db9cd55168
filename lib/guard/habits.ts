import { composerFor } from '../composer/open';
import type { EnterHabit } from '../gate/enter';
import { holdsText } from './composers';

/** After so long, in ms, what an Enter did to a field can be seen. */
const SEEN_AFTER = 120;

/** What Enter does in each composer, learned from the ones that went through: it empties the field, or breaks the line. */
export class Habits {
  private readonly known = new WeakMap<HTMLElement, EnterHabit>();

  constructor(private readonly win: Window) {}

  of(composer: HTMLElement): EnterHabit | null {
    return this.known.get(composer) ?? null;
  }

  /** A bare Enter is on its way to this composer: looks afterwards what became of it. */
  learn(composer: HTMLElement): void {
    const lines = () => composerFor(composer).read().split('\n').length;
    const before = lines();
    this.win.setTimeout(() => {
      if (!holdsText(composer)) this.known.set(composer, 'sends');
      else if (lines() > before) this.known.set(composer, 'breaks');
    }, SEEN_AFTER);
  }
}
