import { composerFor } from '../composer/open';
import type { EnterHabit } from '../gate/enter';
import { holdsText } from './composers';

/** After so long, in ms, what an Enter did to a field can be seen. */
const SEEN_AFTER = 120;

/** How a field calls itself: a chat draws it anew after a message, and it is the same to its writer. */
function callingOf(composer: HTMLElement): string {
  const words = ['name', 'aria-label', 'placeholder', 'data-placeholder'].map(
    (each) => composer.getAttribute(each) ?? '',
  );
  return words.some(Boolean) ? [composer.localName, ...words].join('\n') : '';
}

/**
 * What Enter does in each composer, learned from the ones that went through: it empties the field, or breaks the line.
 * What a field did counts for those of the same name in this page, as long as the page stands. Nothing is kept beyond it.
 */
export class Habits {
  private readonly known = new WeakMap<HTMLElement, EnterHabit>();
  private readonly named = new Map<string, EnterHabit>();

  constructor(private readonly win: Window) {}

  of(composer: HTMLElement): EnterHabit | null {
    return this.known.get(composer) ?? this.named.get(callingOf(composer)) ?? null;
  }

  /** A bare Enter is on its way to this composer: looks afterwards what became of it. */
  learn(composer: HTMLElement): void {
    const lines = () => composerFor(composer).read().split('\n').length;
    const before = lines();
    this.win.setTimeout(() => {
      if (!holdsText(composer)) this.keep(composer, 'sends');
      else if (lines() > before) this.keep(composer, 'breaks');
    }, SEEN_AFTER);
  }

  private keep(composer: HTMLElement, habit: EnterHabit): void {
    this.known.set(composer, habit);
    const calling = callingOf(composer);
    if (calling) this.named.set(calling, habit);
  }
}
