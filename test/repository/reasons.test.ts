import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createDetector } from '../../lib/detector/detector';
import { loadTagger } from '../../lib/detector/tagger/load';
import type { Cases } from '../../lib/model/identifier';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { QUASI } from '../../patterns/quasi';
import english from '../../public/_locales/en/messages.json';
import type { Table } from './messages';

/** Invented drafts that together call for most of the reasons why something is found, or is nobody's business. */
const DRAFTS = [
  'Hi Fenella,\n\nMy client Orla Quennell (DOB 4/12/1991) lives in Larchmere with her brother Tamsin. Her mum Birgit works at Tarrow Tool.\n\nBest,\nDana Whitlock, LCSW\nOak Clinic, 555-0142',
  'Supervised by Dr. Petra Lindqvist. Client: M.D., 42. Nickname "Bunny". She is the only female firefighter in our town and was on the news.',
  'I used the Beck Depression Inventory after reading Yalom and Winnicott (1971). Her dog Biscuit came too. Not her real name: I will call her Ada.',
  'From: Ines Okafor <ines@oak.example>\nTo: Gus\n\nPatient Jory Vance was at St Bride Hospital on March 3rd. His wife (Amaka) called from 555-0123.',
  'my 3pm, jory, is coptic, a lobsterman with triplets. see Vance_Jory_intake.pdf',
];

const CASES = Object.values(
  import.meta.glob<Cases>('../../patterns/identifiers/*.ts', { eager: true, import: 'cases' }),
).flatMap(({ matches, ignores }) => [...matches.map((text) => text.replace(/[⟦⟧]/g, '')), ...ignores]);

/** Words that a person would miss when these texts are read. */
function missingWords(texts: readonly string[], words: Table): string[] {
  const bytes = new Uint8Array(readFileSync(new URL('../../public/tagger.bin', import.meta.url)));
  const tagger = loadTagger(bytes.buffer);
  const detector = createDetector({
    identifiers: IDENTIFIERS,
    tagger: tagger.ok ? tagger.value : null,
    ownNames: ['Dana Whitlock'],
    ownTown: 'Ely',
  });
  const keys = texts
    .flatMap((text) => detector.read(text))
    .flatMap(({ kind, why, tier }) => (tier === 'neutral' ? [`why_${why}`] : [`kind_${kind}`, `why_${why}`]));
  return [...new Set(keys)].filter((key) => !(key in words));
}

it('every finding can be named and explained', () => {
  expect(missingWords([...DRAFTS, ...CASES], english)).toEqual([]);
  const kinds = [...IDENTIFIERS, ...QUASI].flatMap(({ kind }) => [`kind_${kind}`, `why_${kind}`]);
  expect(kinds.filter((key) => !(key in english))).toEqual([]);
});

it('would be told of a finding without words', () => {
  expect(missingWords(DRAFTS, {})).not.toEqual([]);
});
