/** A value that the browsers make of a registry, before anybody's schema has a say. */
type Read = string | number | readonly unknown[] | { [name: string]: Read };

/**
 * Reads what `regedit` would import, as Chromium and Firefox turn keys into values: a key is a record, one whose first value is named 1 is
 * a list, a DWORD a number.
 * @param flat the keys by their whole paths instead of one tree
 */
export function readRegistry(text: string, flat = false): Readonly<Record<string, Read>> {
  if (!text.startsWith('Windows Registry Editor Version 5.00\r\n')) throw new Error('No registry file');
  const keys = new Map<string, Map<string, string | number>>();
  let values = new Map<string, string | number>();
  for (const line of text.split('\r\n').slice(1)) {
    if (line === '') continue;
    const [, key] = /^\[HKEY_LOCAL_MACHINE\\(.+)\]$/.exec(line) ?? [];
    const [, name, words, dword] = /^"(\w+)"=(?:"((?:[^"\\]|\\.)*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    if (key !== undefined) {
      values = new Map();
      keys.set(key, values);
    } else if (name !== undefined)
      values.set(name, dword === undefined ? (words ?? '').replace(/\\(.)/g, '$1') : Number.parseInt(dword, 16));
    else throw new Error(`Not read: ${line}`);
  }
  const read = (cells: ReadonlyMap<string, string | number>): Read =>
    cells.has('1') ? [...cells.values()] : Object.fromEntries(cells);
  if (flat) return Object.fromEntries([...keys].map(([key, cells]) => [key, read(cells)]));
  const tree: { [name: string]: Read } = {};
  for (const [key, cells] of keys) {
    const parts = key.split('\\');
    let at = tree;
    for (const part of parts.slice(0, -1)) {
      const next = at[part];
      const inside = typeof next === 'object' && !Array.isArray(next) ? (next as { [name: string]: Read }) : {};
      at[part] = inside;
      at = inside;
    }
    const last = parts.at(-1) ?? '';
    const value = read(cells);
    at[last] = Array.isArray(value) ? value : { ...(at[last] as object), ...(value as object) };
  }
  return tree;
}
