import type { Code } from '../lib/model/code';

// `import: 'code'` leaves each file's `cases` out of the build.
const files = import.meta.glob<Code>('./codes/*.ts', { eager: true, import: 'code' });

/** Every code and law Discreet knows, by id. A new file in `codes/` is all that a new one takes. */
export const CODES: readonly Code[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
