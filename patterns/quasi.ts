import type { QuasiSheet } from '../lib/model/quasi';

// `import: 'sheet'` leaves each file's `cases` out of the build.
const files = import.meta.glob<QuasiSheet>('./quasi/*.ts', { eager: true, import: 'sheet' });

/** Every kind of quasi-identifier Discreet knows. A new file in `quasi/` is all that a new one takes. */
export const QUASI: readonly QuasiSheet[] = Object.values(files).sort((a, b) => (a.kind < b.kind ? -1 : 1));
