/** An element, with what stands in it: other elements, or words. */
export type Inside = readonly string[] | { readonly words: string };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}

/** One element as text, its insides indented. */
export function element(name: string, attributes: Readonly<Record<string, string>> = {}, inside: Inside = []): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `<${name}${given.join('')}`;
  if ('words' in inside) return `${open}>${escaped(inside.words)}</${name}>`;
  if (inside.length === 0) return `${open} />`;
  return [`${open}>`, ...inside.map((each) => each.replace(/^/gm, '  ')), `</${name}>`].join('\n');
}

/** A whole document. */
export function document(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
