import type { Key } from './keys';

/** Words of the interface, as `_locales/<language>/messages.json` holds them. */
export type Words = Readonly<Record<string, { readonly message: string }>>;

/** The title of a key and what it does, for schema, reference and templates. */
export function wordsOf(words: Words): (key: Key) => { readonly title: string; readonly description: string } {
  return (key) => ({
    title: words[`policy_${key}`]?.message ?? key,
    description: words[`policy_${key}Hint`]?.message ?? '',
  });
}
