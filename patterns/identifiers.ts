import type { Identifier } from '../lib/model/identifier';

// `import: 'identifier'` leaves each file's `cases` out of the build.
const files = import.meta.glob<Identifier>('./identifiers/*.ts', { eager: true, import: 'identifier' });

/** Every identifier Discreet knows, by kind. A new file in `identifiers/` is all that a new one takes. */
export const IDENTIFIERS: readonly Identifier[] = Object.values(files).sort((a, b) => (a.kind < b.kind ? -1 : 1));
