import { describe, expect, it } from 'vitest';
import type { Code, CodeCases } from '../../lib/model/code';
import { FAMILIES } from '../../lib/model/finding';
import { PURPOSES } from '../../lib/model/purpose';
import { FRAMES } from '../../lib/policy/purposes';
import { CODES } from '../../patterns/codes';
import english from '../../public/_locales/en/messages.json';
import { textOf } from './house';
import type { Table } from './messages';

interface Sheet {
  readonly code?: Code;
  readonly cases?: CodeCases;
}

const SHEETS = import.meta.glob<Sheet>('../../patterns/codes/*.ts', { eager: true });
const TABLE = textOf('docs/codes.md');
const DUTIES = PURPOSES.filter((purpose) => FRAMES[purpose].duty);

/** What the fact sheet of a code lacks. `name` is the file's own, without folder and extension. */
function faults(name: string, { code, cases }: Sheet, words: Table, table: string): string[] {
  if (code === undefined) return [`${name} exports no code`];
  const { id, countries, links, checked, source, statements, stricter, client } = code;
  const keys = [`code_${id}`, ...statements.map((each) => each.words), ...(client === undefined ? [] : [client])];
  const unknown = keys.filter((key) => !(key in words));
  const kinds = stricter.flatMap((demand) => demand.kinds ?? []).filter((kind) => !(`kind_${kind}` in words));
  const families = stricter.flatMap((demand) => demand.families ?? []).filter((each) => !FAMILIES.includes(each));
  const lacks: [boolean, string][] = [
    [!/^[a-z][A-Za-z0-9]*$/.test(id), 'an id that is not camelCase'],
    [countries.length === 0, 'no country'],
    [links.length === 0 || links.some((link) => !link.startsWith('https://')), 'no link, or one without https'],
    [!/^\d{4}-\d\d-\d\d$/.test(checked) || Number.isNaN(Date.parse(checked)), 'no date on which it was checked'],
    [source.trim() === '', 'no source'],
    [statements.length === 0, 'no statement'],
    [statements.some(({ section, purposes }) => section === '' || purposes.length === 0), 'a statement of nowhere'],
    [statements.some((each) => !each.words.startsWith(`code_${id}_`)), "a statement under another code's name"],
    [unknown.length > 0, `no message ${unknown.join(', ')}`],
    [kinds.length + families.length > 0, `a kind or family that is none: ${[...kinds, ...families].join(', ')}`],
    [stricter.some(({ least }) => least === 'block'), 'a demand that blocks, which is for the clinic alone'],
    [stricter.some(({ purposes }) => purposes.some((each) => DUTIES.includes(each))), 'a demand on a duty'],
    [(cases?.stricter.length ?? 0) < stricter.length, 'fewer cases than it makes stricter'],
    [(cases?.leaves.length ?? 0) < 2, 'fewer than 2 cases that it leaves alone'],
    [!table.includes(`\n| \`${id}\` |`), `no line for ${id} in docs/codes.md`],
    [!table.includes(checked), `another date in docs/codes.md than ${checked}`],
  ];
  return lacks.filter(([wrong]) => wrong).map(([, what]) => `${name}: ${what}`);
}

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.ts$/g, '');
}

describe('codes', () => {
  const sheets = Object.entries(SHEETS).map(([path, sheet]) => ({ name: nameOf(path), sheet }));

  it('each come with statements, sections, a date, cases, words and their line in docs/codes.md', () => {
    expect(sheets.flatMap(({ name, sheet }) => faults(name, sheet, english, TABLE))).toEqual([]);
  });

  it('are all known, each by an id of its own', () => {
    expect(CODES.map(({ id }) => id).sort()).toEqual(sheets.map(({ sheet }) => sheet.code?.id).sort());
    expect(new Set(CODES.map(({ id }) => id)).size).toBe(sheets.length);
    expect(sheets.length).toBeGreaterThanOrEqual(16);
  });

  it('that are gone have no line in docs/codes.md', () => {
    const told = [...TABLE.matchAll(/^\| `(\w+)` \|/gm)].map(([, id = '']) => id);
    expect(told.sort()).toEqual(CODES.map(({ id }) => id).sort());
  });

  it('speak to every purpose that is no more than a place', () => {
    const spoken = new Set(CODES.flatMap(({ statements }) => statements.flatMap(({ purposes }) => purposes)));
    expect(PURPOSES.filter((purpose) => !spoken.has(purpose))).toEqual([]);
  });
});

describe('a fact sheet that is wanting', () => {
  const words: Table = { code_x: { message: 'X' }, code_x_a: { message: 'Say less.' }, kind_school: { message: 's' } };
  const table = '\n| `x` | X | 2026-01-02 |';
  const code: Code = {
    id: 'x',
    countries: ['us'],
    links: ['https://example.org'],
    checked: '2026-01-02',
    source: 'X 1',
    statements: [{ words: 'code_x_a', section: 'X 1', purposes: ['team'] }],
    stricter: [{ purposes: ['team'], kinds: ['school'], least: 'warn' }],
  };
  const cases: CodeCases = {
    stricter: [{ purpose: 'team', family: 'organization', kind: 'school', least: 'warn' }],
    leaves: [
      { purpose: 'team', family: 'name' },
      { purpose: 'public', family: 'name' },
    ],
  };

  it('is let pass when nothing is wanting', () => {
    expect(faults('x', { code, cases }, words, table)).toEqual([]);
  });

  const [demand] = code.stricter;
  const [statement] = code.statements;
  it.each<[string, Sheet, Table, string]>([
    ['a code', { cases }, words, table],
    ['camelCase', { code: { ...code, id: 'a code' }, cases }, words, table],
    ['a country', { code: { ...code, countries: [] }, cases }, words, table],
    ['https', { code: { ...code, links: ['http://example.org'] }, cases }, words, table],
    ['a date', { code: { ...code, checked: 'lately' }, cases }, words, table],
    ['a source', { code: { ...code, source: ' ' }, cases }, words, table],
    ['statements', { code: { ...code, statements: [] }, cases }, words, table],
    [
      'a section',
      { code: { ...code, statements: [{ ...statement, words: 'code_x_a', section: '', purposes: ['team'] }] }, cases },
      words,
      table,
    ],
    ['words', { code, cases }, { code_x: { message: 'X' }, kind_school: { message: 's' } }, table],
    ['a kind', { code, cases }, { code_x: { message: 'X' }, code_x_a: { message: 'x' } }, table],
    [
      'a way past',
      { code: { ...code, stricter: [{ ...demand, purposes: ['team'], least: 'block' }] }, cases },
      words,
      table,
    ],
    [
      'a duty',
      { code: { ...code, stricter: [{ ...demand, purposes: ['danger'], least: 'warn' }] }, cases },
      words,
      table,
    ],
    ['cases', { code }, words, table],
    ['a line', { code, cases }, words, '2026-01-02'],
  ])('is told of for want of %s', (_, sheet, messages, lines) => {
    expect(faults('x', sheet, messages, lines)).not.toEqual([]);
  });
});
