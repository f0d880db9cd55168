import { describe, expect, it } from 'vitest';
import { withRoster } from '../../lib/detector/roster/findings';
import { indexOf } from '../../lib/detector/roster/index-of';
import { createMatcher } from '../../lib/detector/roster/match';
import type { Client } from '../../lib/model/client';
import type { Finding } from '../../lib/model/finding';

const BLANK: Client = {
  id: '',
  label: '',
  names: [],
  nicknames: [],
  initials: [],
  kin: [],
  contacts: [],
  numbers: [],
  town: '',
  flags: [],
  limitsDiscussed: '',
  jurisdiction: '',
  team: [],
};
const ROSTER: readonly Client[] = [
  {
    ...BLANK,
    label: 'C-1',
    names: ['Marisol Quintero'],
    nicknames: ['Bean'],
    initials: ['MQ'],
    kin: ['Diego Quintero'],
    contacts: ['+1 (212) 555-0187', 'mari.q@example.com'],
    numbers: ['MRN 448-2213'],
    town: 'Bell Harbor',
    team: ['ann@oak.example'],
  },
  { ...BLANK, label: 'C-2', names: ['Grace Will'] },
  { ...BLANK, label: 'C-3', names: ['Zoë Ängström-Park', 'Zoe Park'] },
  { ...BLANK, label: 'C-4', names: ['Marisol Okafor'] },
  { ...BLANK, label: 'C-5', names: ['Elizabeth de la Fuente'] },
];
const PLAIN = new Set(['grace', 'will', 'bean', 'park', 'maybe', 'marine', 'session', 'client', 'today', 'the', 'saw']);
const matcher = createMatcher(indexOf(ROSTER, 12345), (word) => PLAIN.has(word));

/** What a text tells, as `words=labels`. */
function told(text: string, findings: readonly Finding[] = []): string[] {
  return withRoster(findings, matcher.read(text), text)
    .filter(({ clients }) => clients)
    .map(({ start, end, clients = [] }) => `${text.slice(start, end)}=${clients.join('|')}`);
}

describe('a client of the roster', () => {
  it.each([
    ['Marisol Quintero came in.', ['Marisol Quintero=C-1']],
    ['saw marisol quintero today', ['marisol quintero=C-1']],
    ['Quintero, Marisol', ['Quintero, Marisol=C-1']],
    ["Quintero's mother rang", ['Quintero=C-1']],
    ['quintero’s mother rang', ['quintero=C-1']],
    ['MARISOL QUINTERO', ['MARISOL QUINTERO=C-1']],
    ['saw marisol today', ['marisol=C-1|C-4']],
    ['saw Marisol Okafor', ['Marisol Okafor=C-4']],
    ['Quintaro rang', ['Quintaro=C-1']],
    ['Quinteroo rang', ['Quinteroo=C-1']],
    ['Qintero rang', ['Qintero=C-1']],
    ['Quinetro rang', ['Quinetro=C-1']],
    ['the brother, Diego, drinks', ['Diego=C-1']],
    ['her number is 212-555-0187', ['212-555-0187=C-1']],
    ['her number is 212 555 0187 now', ['212 555 0187=C-1']],
    ['Mari.Q@example.com bounced', ['Mari.Q@example.com=C-1']],
    ['record mrn448-2213', ['mrn448-2213=C-1']],
    ['see zoe', ['zoe=C-3']],
    ['see Zoé Angstrom', ['Zoé Angstrom=C-3']],
    ['liz was late', ['liz=C-5']],
    ['client MQ was late', ['MQ=C-1']],
    ['M.Q. was late', ['M.Q.=C-1']],
    ['We met Grace Will.', ['Grace Will=C-2']],
    ['We met Grace there', ['Grace=C-2']],
    ['a home in Bell Harbor since May', ['Bell Harbor=C-1']],
  ])('%s', (text, want) => {
    expect(told(text)).toEqual(want);
  });
});

describe('what only looks like one', () => {
  it.each([
    'The grace period will end.',
    'Will you come? Grace matters here.',
    'Nobody came to the session today.',
    'The MQ-9 and the MQ range',
    'number 212-555-0188',
    'Fountains and Quints',
    'Maybe the marine park',
    'de la carte',
    'about 55501',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is the writer, or somebody of a longer name', () => {
    const at = (text: string, words: string, news: Partial<Finding>): Finding => {
      const start = text.indexOf(words);
      const end = start + words.length;
      return { start, end, family: 'name', kind: 'personName', tier: 'direct', certainty: 0.9, why: 'x', ...news };
    };
    const own = 'Best, Marisol';
    expect(told(own, [at(own, 'Marisol', { tier: 'neutral' })])).toEqual([]);
    const other = 'I read Marisol Vance on grief';
    expect(told(other, [at(other, 'Marisol Vance', {})])).toEqual([]);
    const street = 'Quintero Street is closed';
    expect(told(street, [at(street, 'Quintero Street', { family: 'address' })])).toEqual([]);
    const title = 'Ms. Quintero came';
    expect(told(title, [at(title, 'Ms. Quintero', {})])).toEqual(['Ms. Quintero=C-1']);
  });

  it('never reaches over a line, and keeps its place in a long text', () => {
    const text = 'Nothing here.\nMarisol\nOkafor\n';
    expect(told(text)).toEqual(['Marisol=C-1|C-4', 'Okafor=C-4']);
  });
});

it('tells of nobody when the roster is empty', () => {
  expect(createMatcher(indexOf([], 1), () => false).read('Marisol Quintero')).toEqual([]);
});

it('carries no name, contact or number into a page', () => {
  const carried = JSON.stringify(indexOf(ROSTER, 99)).toLowerCase();
  const secrets = ROSTER.flatMap((one) => [...one.names, ...one.nicknames, ...one.kin, ...one.contacts, ...one.team])
    .flatMap((words) => words.toLowerCase().split(/[\s@.]+/))
    .filter((word) => word.length > 3);
  expect(secrets.length).toBeGreaterThan(10);
  for (const secret of secrets) expect(carried).not.toContain(secret);
});

it('knows which codes bear on a client', () => {
  const flagged = indexOf([{ ...BLANK, label: 'C-1', names: ['Ada Moss'], flags: ['part2', 'military'] }], 1);
  expect(createMatcher(flagged, () => false).codesOf('C-1')).toEqual(['part2', 'military']);
  expect(matcher.codesOf('C-1')).toEqual([]);
});

it('knows who lives under another law, where both are known', () => {
  const all = [
    { ...BLANK, label: 'C-1', jurisdiction: 'Washington' },
    { ...BLANK, label: 'C-2', jurisdiction: 'oregon ' },
    { ...BLANK, label: 'C-3' },
  ];
  const elsewhere = (own: string) =>
    all.filter(({ label }) => createMatcher(indexOf(all, 1, own), () => false).isElsewhere(label));
  expect(elsewhere('Oregon').map(({ label }) => label)).toEqual(['C-1']);
  expect(elsewhere('')).toEqual([]);
});

it('knows the team of a client', () => {
  expect(matcher.isOfTeam('C-1', 'ann@oak.example')).toBe(true);
  expect(matcher.isOfTeam('C-1', 'bob@oak.example')).toBe(false);
  expect(matcher.isOfTeam('C-2', 'bob@oak.example')).toBeNull();
});
