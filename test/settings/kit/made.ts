import { kitOf } from '../../../lib/settings/kit/kit';
import { wordsOf } from '../../../lib/settings/managed/words';
import english from '../../../public/_locales/en/messages.json';

/** The kit as the build would write it for a version. */
export const KIT = kitOf(wordsOf(english), '1.2.3');

/** One file of it. */
export function file(path: string): string {
  const text = KIT[path];
  if (text === undefined) throw new Error(`The kit has no ${path}`);
  return text;
}
