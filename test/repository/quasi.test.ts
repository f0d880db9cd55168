import { describe, expect, it } from 'vitest';
import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';
import { context } from '../../patterns/purposes/c0-public';
import english from '../../public/_locales/en/messages.json';
import { textOf } from './house';
import type { Table } from './messages';

/** Cases that a kind must come with, of each sort. */
const FEWEST = 4;

interface File {
  readonly sheet?: QuasiSheet;
  readonly cases?: Cases;
}

const FILES = import.meta.glob<File>('../../patterns/quasi/*.ts', { eager: true });
const README = textOf('patterns/quasi/README.md');

/** What the file of a kind lacks. `name` is the file's own, without folder and extension. */
function faults(name: string, { sheet, cases }: File, words: Table, readme: string): string[] {
  if (sheet === undefined) return [`${name} exports no sheet`];
  const { kind, source, certainty, rules = [], phrases = [] } = sheet;
  const certainties = [
    certainty,
    ...rules.map((rule) => rule.certainty ?? certainty),
    ...phrases.map((p) => p.certainty),
  ];
  const lacks: [boolean, string][] = [
    [(cases?.matches.length ?? 0) < FEWEST, `fewer than ${FEWEST} texts that must match`],
    [(cases?.ignores.length ?? 0) < FEWEST, `fewer than ${FEWEST} texts that must not`],
    [cases?.matches.some((text) => !/⟦.+?⟧/su.test(text)) ?? false, 'a match without ⟦ ⟧'],
    [!/^[a-z][A-Za-z0-9]*$/.test(kind), 'a kind that is not camelCase'],
    [source.trim() === '', 'no source'],
    [rules.length + phrases.length === 0, 'nothing to look for'],
    [rules.some(({ expression: { flags } }) => !/d/.test(flags) || !/g/.test(flags)), 'an expression without d and g'],
    [rules.some((rule) => rule.words.trim() === ''), 'a rule without words'],
    [certainties.some((one) => !(one > 0 && one <= 1)), 'a certainty that is none'],
    [!(`kind_${kind}` in words), `no message kind_${kind}`],
    [!(`why_${kind}` in words), `no message why_${kind}`],
    [!readme.includes(`\n| \`${kind}\` |`), `no line for ${kind} in patterns/quasi/README.md`],
    [!(kind in context.quasi.points), `no points for ${kind} in patterns/purposes/c0-public.ts`],
  ];
  return lacks.filter(([wrong]) => wrong).map(([, what]) => `${name}: ${what}`);
}

describe('quasi-identifiers', () => {
  const files = Object.entries(FILES).map(([path, file]) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), file }));

  it('each come with their cases, their words, their points and their line in the README', () => {
    expect(files.length).toBeGreaterThan(15);
    expect(files.flatMap(({ name, file }) => faults(name, file, english, README))).toEqual([]);
  });

  it('that are gone have no line in the README', () => {
    const kinds = files.map(({ file }) => file.sheet?.kind);
    const told = [...README.matchAll(/^\| `(\w+)` \|/gm)].map(([, kind]) => kind);
    expect(told.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});

describe('a sheet that is wanting', () => {
  const words: Table = { kind_exactAge: { message: 'an age' }, why_exactAge: { message: 'few' } };
  const readme = '| kind | what |\n|---|---|\n| `exactAge` | an age |';
  const sheet: QuasiSheet = {
    kind: 'exactAge',
    source: 'Golle 2006',
    certainty: 0.7,
    rules: [{ words: 'age', expression: /age \d+/dg }],
  };
  const cases: Cases = { matches: ['⟦age 1⟧', '⟦age 2⟧', '⟦age 3⟧', '⟦age 4⟧'], ignores: ['a', 'b', 'c', 'd'] };
  const good: File = { sheet, cases };

  it('is let pass when nothing is wanting', () => {
    expect(faults('x', good, words, readme)).toEqual([]);
  });

  it.each<[string, File, Table, string]>([
    ['a sheet', { cases }, words, readme],
    ['cases', { sheet }, words, readme],
    ['marks', { sheet, cases: { ...cases, matches: ['1', '2', '3', '4'] } }, words, readme],
    ['camelCase', { ...good, sheet: { ...sheet, kind: 'an age' } }, words, readme],
    ['a source', { ...good, sheet: { ...sheet, source: ' ' } }, words, readme],
    ['rules', { ...good, sheet: { ...sheet, rules: [] } }, words, readme],
    ['flags', { ...good, sheet: { ...sheet, rules: [{ words: 'age', expression: /age/g }] } }, words, readme],
    ['words to look at', { ...good, sheet: { ...sheet, rules: [{ words: '', expression: /age/dg }] } }, words, readme],
    ['a certainty', { ...good, sheet: { ...sheet, certainty: 70 } }, words, readme],
    ['messages', good, {}, readme],
    ['a line', good, words, '\n| `other` | x |'],
    ['points', { ...good, sheet: { ...sheet, kind: 'constructed' } }, words, readme],
  ])('is told of for want of %s', (_, file, table, lines) => {
    expect(faults('x', file, table, lines)).not.toEqual([]);
  });
});
