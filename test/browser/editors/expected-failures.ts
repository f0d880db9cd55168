import type { BrowserName } from '../../tools/browsers';
import type { Column } from './scenario';

/** What is known not to work, and why. A row that works after all makes the test fail: the list only shrinks. */
export interface ExpectedFailure {
  readonly editor: string;
  readonly browser: BrowserName;
  readonly column: Column;
  readonly reason: string;
}

export const EXPECTED_FAILURES: readonly ExpectedFailure[] = [];
