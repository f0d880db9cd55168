import { readFileSync } from 'node:fs';
import { createDetector, type Detector } from '../../lib/detector/detector';
import { loadTagger } from '../../lib/detector/tagger/load';
import { IDENTIFIERS } from '../../patterns/identifiers';

export { DEFAULT_SETTINGS } from '../../lib/model/settings';
export { decide } from '../../lib/policy/decide';

/** Makes detectors that have read nothing. `weights` is the path of the weights file. Throws when that is missing or broken. */
export function detectorMaker(weights: string): () => Detector {
  const tagger = loadTagger(new Uint8Array(readFileSync(weights)).buffer);
  if (!tagger.ok) throw new Error(tagger.reason);
  return () => createDetector({ identifiers: IDENTIFIERS, tagger: tagger.value, ownNames: [], ownTown: '' });
}
