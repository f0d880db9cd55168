import { asks } from '../model/verdict';
import { openPasted } from '../panel/pasted';
import { anchorOf, panelDocument } from './panel-place';
import type { Reading } from './reader';
import { rowsOf } from './rows';

/** From so many characters on a paste is a passage out of something else, rather than a name or a line. */
const LARGE = 200;
/** Editors write what was pasted at once or a moment later. What is read after this is the user's own typing, in ms. */
const SOON = 2000;

/** Tells, once for each large paste, what came along that a send would ask about. */
export interface PastedNote {
  poured(composer: HTMLElement, characters: number): void;
  /** The draft was read to its end. */
  read(composer: HTMLElement, reading: Reading): void;
}

/** @param next opens the card of the next finding */
export function createPastedNote(win: Window, next: () => void): PastedNote {
  let into: HTMLElement | null = null;
  let until = 0;
  return {
    poured(composer, characters) {
      // What is read from now on may have come along with this one.
      into = characters < LARGE ? null : composer;
      until = performance.now() + SOON;
    },
    read(composer, reading) {
      if (composer !== into || performance.now() > until || !asks(reading.decision.verdict)) return;
      into = null;
      const anchor = anchorOf(reading);
      if (!anchor) return;
      openPasted(panelDocument(win), { anchor, composer, findings: rowsOf(reading, new Date()), show: next });
    },
  };
}
