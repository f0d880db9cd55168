import { describe, expect, it } from 'vitest';
import { runRules } from '../../lib/detector/rules';
import { IDENTIFIERS } from '../../patterns/identifiers';

const LENGTH = 20_000;
const UNITS = [
  '1',
  '12 ',
  '1-',
  '1/2/',
  '12.',
  '5 5-5.5,',
  'a',
  'a ',
  'A1',
  'Ab ',
  'A1-',
  '@',
  'a.',
  'a@a.',
  'one ',
  'oh-',
  'May ',
  'mon 1 ',
  '#',
  'MRN ',
  'mrn:',
  'case no. ',
  'her site ',
  '12 Elm Elm ',
  'Flat 1, ',
  'http://a/',
  '(1',
  '+1 ',
  ':a',
  '.....',
  ' ',
  '\n',
  'last 4 ',
  'born on ',
  'é',
];

function cpu(text: string, kind: string): number {
  const one = IDENTIFIERS.filter((identifier) => identifier.kind === kind);
  runRules('', one);
  const before = process.cpuUsage();
  runRules(text, one);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('hostile text', () => {
  it.each(IDENTIFIERS.map(({ kind }) => kind))('%s stays linear', (kind) => {
    for (const unit of UNITS) {
      const text = unit.repeat(Math.ceil(LENGTH / unit.length));
      // What is quadratic takes seconds here; a slow or busy machine is given a second and a third try.
      const tries = [0, 1, 2].map(() => () => cpu(text, kind));
      expect(
        tries.some((attempt) => attempt() < 60),
        `${kind} on ${JSON.stringify(unit)} repeated`,
      ).toBe(true);
    }
  });
});
