import type { Composer } from '../composer/composer';
import type { Reading } from './reader';

/** Keeps the marks of one composer in step with its text and its place on the page. */
export interface Marking {
  show(composer: Composer, reading: Reading): void;
}

export function createMarking(_win: Window): Marking {
  return { show: () => undefined };
}
