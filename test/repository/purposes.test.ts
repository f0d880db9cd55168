import { expect, it } from 'vitest';
import type { Context } from '../../lib/model/context';
import { textOf } from './house';

const SHEETS = import.meta.glob<{ context?: Context }>('../../patterns/purposes/*.ts', { eager: true });
const README = textOf('patterns/purposes/README.md');

/** What the file of a context lacks. */
function faults(name: string, context: Context | undefined, readme: string): string[] {
  if (context === undefined) return [`${name} exports no context`];
  return [
    ...(/^[a-z][A-Za-z0-9]*$/.test(context.name) ? [] : [`${name}: a name that is not camelCase`]),
    ...(context.source.trim() === '' ? [`${name}: no source`] : []),
    ...(readme.includes(`| \`${name}.ts\` |`) ? [] : [`${name}: no line in patterns/purposes/README.md`]),
  ];
}

const names = Object.keys(SHEETS).map((path) => path.replace(/^.*\/|\.ts$/g, ''));

it('purposes each have a name, a source and their line in the README', () => {
  const found = Object.values(SHEETS).flatMap(({ context }, index) => faults(names[index] ?? '', context, README));
  expect(found).toEqual([]);
  expect(new Set(Object.values(SHEETS).map(({ context }) => context?.name)).size).toBe(names.length);
});

it('purposes of a duty lead to nothing that waits, and every other frame asks about a name or says for whom it is', () => {
  for (const { context } of Object.values(SHEETS)) {
    if (!context) continue;
    const verdicts = [...Object.values(context.direct), context.quasi.few, context.quasi.many, context.quasi.strong];
    expect(verdicts, context.name).not.toContain('block');
    if (context.duty) expect(new Set(verdicts), context.name).toEqual(new Set(['allow']));
    if (context.duty) expect(context.finishWithin, context.name).toBe(24);
  }
});

it('purposes C0 to C15 are all there', () => {
  const codes = new Set(Object.values(SHEETS).map(({ context }) => context?.code));
  expect(Array.from({ length: 16 }, (_, at) => `C${at}`).filter((code) => !codes.has(code))).toEqual([]);
});

it('purposes that are gone have no line', () => {
  const told = [...README.matchAll(/^\| `([\w-]+)\.ts` \|/gm)].map(([, name]) => name);
  expect(told.sort()).toEqual([...names].sort());
});

it('would be told of what is wanting', () => {
  const [context] = Object.values(SHEETS).flatMap((sheet) => sheet.context ?? []);
  if (context === undefined) throw new Error('no context');
  expect(faults('x', undefined, README)).toHaveLength(1);
  expect(faults('x', context, README)).toHaveLength(1);
  expect(faults('c0-public', { ...context, name: 'a b', source: '' }, README)).toHaveLength(2);
});
