import type { Sample } from './samples';
import { installedBy, type Target } from './targets';

/** A value of the registry. */
type Cell = { readonly dword: number } | { readonly words: string };
/** Keys below HKEY_LOCAL_MACHINE, each with its values, in order. */
export type Registry = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

/**
 * A policy as a registry holds it, and Chromium and Firefox read it: yes and no as 1 and 0, a list of words as a key with the values
 * 1, 2 and on, a record as a key of its own. A list of records is one text of JSON, which both hand on and our own reading takes apart.
 */
export function registryOf(sample: Sample, target: Target): Registry {
  const own = `${target.registry}\\${target.own}`;
  const keys = new Map<string, Map<string, Cell>>();
  const put = (key: string, name: string, cell: Cell) => {
    const values = keys.get(key) ?? new Map<string, Cell>();
    keys.set(key, values.set(name, cell));
  };
  for (const [name, value] of Object.entries(installedBy(target)))
    put(`${target.registry}\\ExtensionSettings\\${target.id}`, name, { words: value });
  for (const [name, value] of Object.entries(sample)) {
    if (isWords(value))
      for (const [at, each] of value.entries()) put(`${own}\\${name}`, String(at + 1), { words: each });
    else if (isRecord(value))
      for (const [field, each] of Object.entries(value)) put(`${own}\\${name}`, field, cellOf(each));
    else put(own, name, cellOf(value));
  }
  return keys;
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'boolean') return { dword: value ? 1 : 0 };
  if (typeof value === 'number') return { dword: value };
  return { words: typeof value === 'string' ? value : JSON.stringify(value) };
}

/** What `regedit` imports. Words are ASCII, so that it makes no difference how the file is saved. */
export function registryFile(registry: Registry): string {
  const lines = [...registry].flatMap(([key, values]) => [
    `[HKEY_LOCAL_MACHINE\\${key}]`,
    ...[...values].map(([name, cell]) => `"${name}"=${writtenOf(cell)}`),
    '',
  ]);
  return ['Windows Registry Editor Version 5.00', '', ...lines].map((line) => `${line}\r\n`).join('');
}

/** Takes away what {@link registryFile} put there. */
export function removalFile({ registry, own, id }: Target): string {
  const keys = [`${registry}\\${own}`, `${registry}\\ExtensionSettings\\${id}`];
  return ['Windows Registry Editor Version 5.00', '', ...keys.map((key) => `[-HKEY_LOCAL_MACHINE\\${key}]`)]
    .map((line) => `${line}\r\n`)
    .join('');
}

function writtenOf(cell: Cell): string {
  if ('dword' in cell) return `dword:${cell.dword.toString(16).padStart(8, '0')}`;
  return `"${cell.words.replace(/[\\"]/g, (mark) => `\\${mark}`)}"`;
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
