import { describe, expect, it } from 'vitest';
import { runRules } from '../../lib/detector/rules';
import type { Cases, Identifier } from '../../lib/model/identifier';

const files = import.meta.glob<{ identifier: Identifier; cases: Cases }>(
  ['../../patterns/identifiers/*.ts', '../../patterns/quasi/*.ts'],
  { eager: true },
);

const SHORT = 5000;
const LONG = 4 * SHORT;
/** Four times the text may take twelve times as long: what is quadratic takes sixteen times, what is worse far more. */
const GROWTH = 12;
/** Below this, in milliseconds, nothing is told from noise. */
const FLOOR = 0.5;
const TRIES = 6;

/** One of each class of characters, alone and in the company that expressions look for. */
const CLASSES = [
  ...'0aAéÉ @.-/:#,\n\t_\'"“(+½º$%&=?*|>',
  '0 ',
  '00-',
  '1/',
  '12.',
  '1:',
  'a ',
  'Aa ',
  'Aa, ',
  'AA1 ',
  'a.a',
  'a@',
  'Aa\n',
  '1 Aa ',
  '12, Aa, ',
  'St ',
  'the ',
  'one ',
  'May ',
  'on the ',
  'she is ',
  '(1) ',
  'no. ',
  '# 1',
  'é1',
  '🎂',
  '\ud800',
];

/** The examples of a fact sheet, each whole and with what would finish it cut off or changed. */
function own(cases: Cases): string[] {
  return cases.matches.flatMap((marked) => {
    const inside = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1] ?? '');
    const lead = marked.slice(0, marked.indexOf('⟦')).slice(-12);
    return [
      marked.replace(/[⟦⟧]/g, ''),
      ...inside.flatMap((value) => [
        `${value} `,
        `${value.slice(0, -1)} `,
        `${lead}${value.slice(0, -1)}`,
        `${value}x`,
      ]),
    ];
  });
}

/** Milliseconds of processor time that one reading takes. */
function cpu(text: string, one: readonly Identifier[]): number {
  const before = process.cpuUsage();
  runRules(text, one);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Whether time grows with the length. Asked again where it seems not to: the machine may have been busy. */
function isLinear(unit: string, one: readonly Identifier[]): boolean {
  const short = unit.repeat(Math.ceil(SHORT / unit.length));
  const long = unit.repeat(Math.ceil(LONG / unit.length));
  let shortest = Number.POSITIVE_INFINITY;
  let longest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    longest = Math.min(longest, cpu(long, one));
    if (longest < GROWTH * FLOOR) return true;
    shortest = Math.min(shortest, cpu(short, one));
    if (longest < GROWTH * Math.max(FLOOR, shortest)) return true;
  }
  return false;
}

describe('no expression is slower than the text is long', () => {
  it.each(Object.values(files).filter(({ identifier }) => identifier?.expression))(
    '$identifier.kind',
    ({ identifier, cases }) => {
      // What is worked out once for a list of identifiers is no part of a reading.
      const one = [identifier];
      runRules('', one);
      const slow = [...CLASSES, ...own(cases)].filter((unit) => !isLinear(unit, one));
      expect(slow).toEqual([]);
    },
  );
});
