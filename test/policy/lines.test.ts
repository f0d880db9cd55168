import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crowdOf } from '../../lib/crowd/crowd';
import { createDetector } from '../../lib/detector/detector';
import { partsIn } from '../../lib/detector/parts';
import { loadTagger } from '../../lib/detector/tagger/load';
import type { Destination } from '../../lib/model/draft';
import type { Earlier } from '../../lib/model/ledger';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import type { Verdict } from '../../lib/model/verdict';
import { decide } from '../../lib/policy/decide';
import { toldIn } from '../../lib/records/ledger';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { tablesOfPackage } from '../tools/scan';
import { FORUM, MAIL, NOW, person, RELEASE, to } from './scene';

/*
 * The invented lines of the domain's part 5, read by the real detector, with the people who fit counted by the tables of the package. */
const bytes = new Uint8Array(readFileSync(new URL('../../public/tagger.bin', import.meta.url)));
const tagger = loadTagger(bytes.buffer);
const tables = tablesOfPackage();

interface Given {
  readonly destination?: Destination;
  readonly settings?: Partial<Settings>;
  readonly purpose?: 'report' | 'client';
  readonly now?: number;
  readonly earlier?: Earlier;
}

function decided(text: string, { destination = FORUM, settings = {}, purpose, now = NOW, earlier }: Given) {
  const all: Settings = { ...DEFAULT_SETTINGS, ...settings };
  const { ownNames, ownTown } = all;
  const detector = createDetector({
    identifiers: IDENTIFIERS,
    tagger: tagger.ok ? tagger.value : null,
    ownNames,
    ownTown,
  });
  const findings = detector.read(text);
  const draftParts = partsIn(text);
  const crowd = tables && crowdOf({ text, findings, draftParts, groups: [], ownTown }, tables);
  return {
    ...decide({ text, findings, destination, settings: all, purpose, now, draftParts, crowd, earlier }),
    crowd,
    kinds: toldIn(findings),
  };
}

const KIM = { destination: to('kim@school.example'), settings: { releases: [RELEASE] } };
const TEAM = { people: [person('@oakclinic.example', 'team')] };
const ASSISTANT: Destination = { ...FORUM, kind: 'assistant' };
const CLINIC_LIST = to(...Array.from({ length: 42 }, (_, at) => `p${at}@family${at}.example`));

describe('lines of the domain', () => {
  const LINES: readonly (readonly [number, readonly Verdict[], string, Given?])[] = [
    [1, ['allow'], 'How do you handle a client who no-shows?'],
    [2, ['allow'], 'Any DBT resources for adolescents with self-harm?'],
    [3, ['allow'], 'Looking for a couples therapist in Sheffield who takes evenings'],
    [4, ['hint'], 'I have a client looking for couples therapy in Sheffield'],
    [5, ['warn'], '27F postpartum in Ludlow, VT, fights with sister'],
    [6, ['justify'], 'my 3pm today, only female firefighter in our town'],
    [7, ['justify'], 'J.S., 42, dentist in Abbeville'],
    [8, ['justify'], "mayor's daughter, relapse"],
    [9, ['justify'], "patient from Saturday's bus crash"],
    [10, ['warn'], '91-year-old widower'],
    [10, ['hint'], '89-year-old widower'],
    [11, ['justify'], 'DOB 4/12/81, MRN 00482913'],
    [12, ['warn'], 'My client lives in ZIP 05901'],
    [12, ['warn'], 'My client lives in ZIP3 059'],
    [12, ['allow'], 'ZIP3 100'],
    [13, ['allow'], "Hope you're well, reading your mail in May."],
    [14, ['allow', 'hint'], "I'm an LCSW, NPI 1234567893"],
    [
      15,
      ['justify'],
      'As you know, when you came to us for depression…',
      { destination: { ...FORUM, kind: 'review' } },
    ],
    [16, ['warn'], 'The office is closed on Friday.', { destination: CLINIC_LIST }],
    [17, ['allow'], 'Maria Delgado came in again.', { destination: to('ann@oakclinic.example'), settings: TEAM }],
    [
      17,
      ['warn', 'justify'],
      'Maria Delgado came in again.',
      { destination: to('ann@oakclinic.example', 'eve@else.example'), settings: TEAM },
    ],
    [18, ['allow'], 'Maria Delgado came to every session this term.', KIM],
    [18, ['warn'], 'Maria Delgado relapsed in spring.', KIM],
    [
      18,
      ['justify'],
      'Maria Delgado came to every session this term.',
      { ...KIM, now: new Date(2027, 1, 1, 12).getTime() },
    ],
    [
      19,
      ['allow'],
      'Report on Maria Delgado, 7, of 12 Larch Road.',
      { destination: to('intake@county.example'), purpose: 'report' },
    ],
    [20, ['warn'], "he says he'll kill her tonight, what do I do?"],
    [21, ['justify'], 'Progress note: Maria Delgado, DOB 4/12/81, reports low mood.', { destination: ASSISTANT }],
    [21, ['allow'], 'write a psychoeducation handout on OCD', { destination: ASSISTANT }],
    [23, ['allow'], 'Dr Beck, Winnicott, Anna O. and Rogers all wrote on this.'],
    [
      24,
      ['justify'],
      'Tom Brandt asked for the same hour.',
      { destination: to('maria.delgado@home.example'), purpose: 'client' },
    ],
    [26, ['warn', 'justify'], "She said 'the walls at Pine Street listen to me'"],
    [27, ['allow'], '10-12 AA members'],
    [27, ['warn', 'justify'], '3 of our 7 clients'],
  ];
  const cases = LINES.map(([line, wanted, text, given = {}]) => ({ line, wanted, text, given }));
  it.each(cases)('$line, $wanted: $text', ({ wanted, text, given }) => {
    expect(wanted).toContain(decided(text, given).verdict);
  });

  it('takes nobody’s word for it that a draft is anonymous', () => {
    expect(decided('Anonymized case: Maria Delgado came in again.', {}).verdict).toBe('justify');
  });

  it('20: says that it may be reportable', () => {
    const { notices, proposed } = decided("he says he'll kill her tonight, what do I do?", {});
    expect(notices.map(({ kind }) => kind)).toEqual(['danger']);
    expect(proposed[0]).toBe('danger');
  });

  it('25: the writer’s signature places the client', () => {
    const text = 'a 35yo with twins 3 months old\n\n--\nDana Whitlock\nOak Clinic, Ely NV';
    const { verdict, crowd } = decided(text, { destination: MAIL });
    expect(verdict).toBe('warn');
    expect(crowd).toMatchObject({ base: 'implied', implied: 'signature', where: 'Ely, Nevada' });
  });

  it('22: what is told over three posts adds up', () => {
    const posts = [
      'My client is a teen of 16.',
      'He is one of twins at his school, my client.',
      'His dad is the coach.',
    ];
    let earlier: Earlier | undefined;
    const verdicts = posts.map((text, at) => {
      const { verdict, kinds } = decided(text, earlier ? { earlier } : {});
      earlier = { posts: at + 1, kinds: [...(earlier?.kinds ?? []), ...kinds] };
      return verdict;
    });
    expect(['allow', 'hint']).toContain(verdicts[0]);
    expect(['warn', 'justify']).toContain(verdicts[2]);
  });
});
