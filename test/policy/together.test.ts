import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../lib/detector/detector';
import type { Destination } from '../../lib/model/draft';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { VERDICTS, type Verdict } from '../../lib/model/verdict';
import { decide } from '../../lib/policy/decide';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { taggerOfPackage } from '../tools/scan';

const FORUM: Destination = {
  origin: 'https://forum.example',
  path: '/',
  label: 'Forum',
  recipients: [],
  unreadableRecipients: false,
};
const NOW = Date.UTC(2026, 10, 22, 12);
const detector = createDetector({ identifiers: IDENTIFIERS, tagger: taggerOfPackage(), ownNames: [], ownTown: '' });

function verdictOn(text: string): Verdict {
  const findings = detector.read(text);
  return decide({ findings, text, destination: FORUM, settings: DEFAULT_SETTINGS, now: NOW }).verdict;
}

const rank = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

/** Whether a verdict is what the mark of a line asks for. */
function isRight(mark: string, verdict: Verdict): boolean {
  if (mark === '!') return rank(verdict) >= rank('warn');
  return mark === '~' ? verdict !== 'allow' : rank(verdict) <= rank('hint');
}

describe.each(['together', 'together-more'])('invented drafts of %s.txt', (name) => {
  const lines = readFileSync(new URL(`./${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^[!~-] /.test(line));

  // Shares, not single lines: a better tagger may move one, and rules are not to be bent for it.
  it.each([
    ['!', 'what identifies together is asked about', 0.8],
    ['~', 'what narrows down is underlined', 0.8],
    ['-', 'the talk of the trade is let pass', 0.95],
  ])('%s %s', (mark, _, least) => {
    const own = lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
    const wrong = own.filter((text) => !isRight(mark, verdictOn(text)));
    expect(1 - wrong.length / own.length, wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });
});

/** The invented lines of the domain's part 5 that need neither roster, purpose, signature nor recipients. */
describe('lines of the domain', () => {
  it.each<[Verdict, Verdict, string]>([
    ['allow', 'allow', 'How do you handle a client who no-shows?'],
    ['allow', 'allow', 'Any DBT resources for adolescents with self-harm?'],
    ['allow', 'allow', 'Looking for a couples therapist in Sheffield who takes evenings'],
    ['hint', 'hint', 'I have a client looking for couples therapy in Sheffield'],
    ['warn', 'justify', '27F postpartum in Ludlow, VT, fights with sister'],
    ['justify', 'justify', 'my 3pm today, only female firefighter in our town'],
    ['justify', 'justify', 'J.S., 42, dentist in Abbeville'],
    ['justify', 'justify', "mayor's daughter, relapse"],
    ['justify', 'justify', "patient from Saturday's bus crash"],
    ['warn', 'justify', '91-year-old widower'],
    ['hint', 'hint', '89-year-old widower'],
    ['justify', 'justify', 'DOB 4/12/81, MRN 00482913'],
    ['warn', 'justify', 'ZIP 05901'],
    ['warn', 'justify', 'ZIP3 059'],
    ['allow', 'allow', 'ZIP3 100'],
    ['allow', 'allow', "Hope you're well, reading your mail in May"],
    ['allow', 'hint', "I'm an LCSW, NPI 1234567893"],
    ['allow', 'allow', 'write a psychoeducation handout on OCD'],
    ['allow', 'allow', 'I was reading Dr Beck, Winnicott, Anna O. and Rogers'],
    ['warn', 'justify', "She said 'the walls at Pine Street listen to me'"],
    ['allow', 'allow', '10-12 AA members'],
    ['warn', 'warn', '3 of our 7 clients'],
  ])('from %s to %s: %s', (least, most, text) => {
    const verdict = verdictOn(text);
    expect(rank(verdict)).toBeGreaterThanOrEqual(rank(least));
    expect(rank(verdict)).toBeLessThanOrEqual(rank(most));
  });
});
