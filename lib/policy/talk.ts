import { MINE, SOMEBODY } from '../../patterns/lexicons/somebody';
import type { Talk } from './judge';

/** What a draft is about, told from its words. Pure. */
export function talkOf(text: string): Talk {
  return { ofSomebody: SOMEBODY.test(text) || MINE.test(text) };
}
