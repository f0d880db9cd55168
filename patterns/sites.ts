import type { Site } from '../lib/model/site';

// `import.meta.glob` is Vite's: the folder is read when building, and tests run through Vite as well. Files that declare nothing fall out.
const files = import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'site' });

/** Every site Discreet knows, by name. A new file in `sites/` is all that a new one takes. */
export const SITES: readonly Site[] = Object.values(files).sort((a, b) => (a.name < b.name ? -1 : 1));
