import { describe, expect, it } from 'vitest';
import { createDetector } from '../../lib/detector/detector';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { answerOf } from '../tools/scan';
import { stubTagger } from './stub-tagger';

const DETECTOR = createDetector({
  identifiers: IDENTIFIERS,
  tagger: stubTagger({ Tamsin: 'person' }),
  ownNames: [],
  ownTown: '',
});
const WORDS = { why_taggedName: 'It reads like a name.' };
const answer = (line: string) => answerOf(line, DETECTOR, WORDS, null);

describe('one line of a scan', () => {
  it('is answered with the verdict for a public place and the reasons in words', () => {
    expect(answer('{"id":"a1","text":"\u{1f480} Tamsin is late"}')).toEqual({
      id: 'a1',
      verdict: 'justify',
      findings: [
        {
          start: 3,
          end: 9,
          family: 'name',
          kind: 'personName',
          tier: 'direct',
          certainty: 0.9,
          why: 'It reads like a name.',
        },
      ],
    });
    expect(answer('{"id":2,"text":"What is your no-show policy?"}')).toEqual({ id: 2, verdict: 'allow', findings: [] });
  });

  it.each([
    ['{"id":', null, 'not a JSON object'],
    ['[1]', null, 'not a JSON object'],
    ['"text"', null, 'not a JSON object'],
    ['{"id":"b"}', 'b', 'no text'],
    ['{"text":5}', null, 'no text'],
  ])('that is bad says so: %s', (line, id, error) => {
    expect(answer(line)).toEqual({ id, error });
  });
});
