import * as cue from '../../../patterns/lexicons/whose';

/** How far before and behind a detail its surroundings are read, in UTF-16 units. */
const BEFORE = 90;
const AFTER = 50;

/**
 * Whether a detail of a sentence is nobody's: the writer's own, a reader's, a colleague's, a therapist's who is sought, fiction, or
 * said of people in general. Offsets are of the sentence.
 */
export function isNobodys(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - BEFORE), start);
  const after = sentence.slice(end, end + AFTER);
  return (
    isWriters(sentence, before, after) ||
    cue.READER.test(before) ||
    cue.READER_AFTER.test(after) ||
    cue.GENERAL.test(before) ||
    cue.PLURAL_AFTER.test(after) ||
    cue.WANTED_AFTER.test(after) ||
    cue.WANTED_BEFORE.test(before) ||
    cue.FICTION.test(sentence)
  );
}

function isWriters(sentence: string, before: string, after: string): boolean {
  if (cue.WRITER.test(before) || cue.OWN.test(before)) return true;
  if (cue.MINE.test(before) && cue.OWN_KIN.test(after)) return true;
  return cue.AS_ONE.test(before) && cue.GOES_ON.test(after) && !cue.SOMEBODY.test(sentence);
}
