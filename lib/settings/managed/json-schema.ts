import { KEY_NAMES, KEYS, type Key } from './keys';
import type { Kind } from './kinds';

/** A node of a JSON Schema as Chromium takes it: one `type` each, and on top neither more nor less than `properties`. */
export interface SchemaNode {
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly title?: string;
  readonly description?: string;
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

/**
 * The schema of the managed policy, for `storage.managed_schema` of the manifest. Chromium loads no extension whose schema it cannot
 * read, and drops the whole value of a key that does not fit it without a word: for one unknown name among those that are locked,
 * nothing would be. So types alone stand here. Names, ranges, lengths and forms are left to our own reading, which takes what is good
 * and tells of the rest.
 *
 * @param words the title and the description of a key
 */
export function managedSchema(
  words: (key: Key) => { readonly title: string; readonly description: string },
): SchemaNode {
  const properties = Object.fromEntries(KEY_NAMES.map((key) => [key, { ...words(key), ...nodeOf(KEYS[key]) }]));
  return { type: 'object', properties };
}

function nodeOf(kind: Kind): SchemaNode {
  switch (kind.is) {
    case 'flag':
      return { type: 'boolean' };
    case 'count':
      return { type: 'integer' };
    case 'choice':
    case 'text':
      return { type: 'string' };
    case 'texts':
      return { type: 'array', items: nodeOf(kind.item) };
    case 'rows':
      return { type: 'array', items: nodeOf({ is: 'group', fields: kind.fields }) };
    case 'group':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(kind.fields).map(([name, field]) => [name, nodeOf(field)])),
      };
  }
}
