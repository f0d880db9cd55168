import { describe, expect, it } from 'vitest';
import type { Cases, Identifier } from '../../lib/model/identifier';
import english from '../../public/_locales/en/messages.json';
import { textOf } from './house';
import type { Table } from './messages';

/** Cases that an identifier must come with, of each sort. */
const FEWEST = 3;

interface Sheet {
  readonly identifier?: Identifier;
  readonly cases?: Cases;
}

const SHEETS = import.meta.glob<Sheet>('../../patterns/identifiers/*.ts', { eager: true });
const README = textOf('patterns/identifiers/README.md');

/** What a fact sheet lacks. `name` is the file's own, without folder and extension. */
function faults(name: string, { identifier, cases }: Sheet, words: Table, readme: string): string[] {
  if (identifier === undefined) return [`${name} exports no identifier`];
  const { kind, source, expression, certainty, certaintyWithCue = certainty } = identifier;
  const lacks: [boolean, string][] = [
    [(cases?.matches.length ?? 0) < FEWEST, `fewer than ${FEWEST} texts that must match`],
    [(cases?.ignores.length ?? 0) < FEWEST, `fewer than ${FEWEST} texts that must not`],
    [cases?.matches.some((text) => !/⟦.+?⟧/su.test(text)) ?? false, 'a match without ⟦ ⟧'],
    [!/^[a-z][A-Za-z0-9]*$/.test(kind), 'a kind that is not camelCase'],
    [source.trim() === '', 'no source'],
    [!/d/.test(expression.flags) || !/g/.test(expression.flags), 'an expression without the flags d and g'],
    [!(certainty > 0 && certainty <= 1 && certaintyWithCue <= 1), 'a certainty that is none'],
    [!(`kind_${kind}` in words), `no message kind_${kind}`],
    [!(`why_${kind}` in words), `no message why_${kind}`],
    [!readme.includes(`\n| \`${kind}\` |`), `no line for ${kind} in patterns/identifiers/README.md`],
  ];
  return lacks.filter(([wrong]) => wrong).map(([, what]) => `${name}: ${what}`);
}

/** Lines of the README for kinds that are gone. */
function stale(readme: string, kinds: readonly string[]): string[] {
  const told = [...readme.matchAll(/^\| `(\w+)` \|/gm)].map(([, kind = '']) => kind);
  return told.filter((kind) => !kinds.includes(kind));
}

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.ts$/g, '');
}

describe('identifiers', () => {
  const sheets = Object.entries(SHEETS).map(([path, sheet]) => ({ name: nameOf(path), sheet }));

  it('are there', () => {
    expect(sheets.length).toBeGreaterThan(20);
  });

  it('each come with their cases, their words and their line in the README', () => {
    expect(sheets.flatMap(({ name, sheet }) => faults(name, sheet, english, README))).toEqual([]);
  });

  it('each have a kind of their own', () => {
    const kinds = sheets.map(({ sheet }) => sheet.identifier?.kind);
    expect(kinds.filter((kind, index) => kinds.indexOf(kind) !== index)).toEqual([]);
  });

  it('that are gone have no line in the README', () => {
    const kinds = sheets.flatMap(({ sheet }) => sheet.identifier?.kind ?? []);
    expect(stale(README, kinds)).toEqual([]);
  });
});

describe('a fact sheet that is wanting', () => {
  const words: Table = { kind_badge: { message: 'a badge' }, why_badge: { message: 'a number' } };
  const readme = '| kind | what |\n|---|---|\n| `badge` | a badge number |';
  const identifier: Identifier = {
    kind: 'badge',
    family: 'id',
    tier: 'direct',
    source: '45 CFR 164.514(b)(2)(i)(R)',
    expression: /badge \d+/dg,
    certainty: 0.8,
  };
  const cases: Cases = { matches: ['⟦badge 1⟧', '⟦badge 2⟧', '⟦badge 3⟧'], ignores: ['a', 'b', 'c'] };
  const good: Sheet = { identifier, cases };

  it('is let pass when nothing is wanting', () => {
    expect(faults('badge', good, words, readme)).toEqual([]);
    expect(stale(readme, ['badge'])).toEqual([]);
  });

  it.each<[string, Sheet, Table, string]>([
    ['identifier', { cases }, words, readme],
    ['cases', { identifier }, words, readme],
    ['matches', { identifier, cases: { ...cases, matches: ['⟦badge 1⟧'] } }, words, readme],
    ['ignores', { identifier, cases: { ...cases, ignores: [] } }, words, readme],
    ['marks', { identifier, cases: { ...cases, matches: ['badge 1', 'badge 2', 'badge 3'] } }, words, readme],
    ['camelCase', { ...good, identifier: { ...identifier, kind: 'a badge' } }, words, readme],
    ['a source', { ...good, identifier: { ...identifier, source: '' } }, words, readme],
    ['flags', { ...good, identifier: { ...identifier, expression: /badge \d+/g } }, words, readme],
    ['a certainty', { ...good, identifier: { ...identifier, certainty: 80 } }, words, readme],
    ['words', good, {}, readme],
    ['a line', good, words, '\n| `other` | a badge |'],
  ])('is told of for want of %s', (_, sheet, table, lines) => {
    expect(faults('badge', sheet, table, lines)).not.toEqual([]);
  });

  it('is told of when it is gone', () => {
    expect(stale(readme, [])).toEqual(['badge']);
  });
});
