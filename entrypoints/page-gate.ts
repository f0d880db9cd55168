import { standInPage } from '../lib/page-gate/page-gate';

// Plainly, since a helper would weigh on every page.
export default { main: () => standInPage(window) };
