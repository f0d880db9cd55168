import type { BrowserName } from '../../tools/browsers';
import type { Column } from './scenario';

/** What is known not to work, and why. A row that works after all makes the test fail: the list only shrinks. */
export interface ExpectedFailure {
  readonly editor: string;
  readonly browser: BrowserName;
  readonly column: Column;
  readonly reason: string;
}

const COARSE_UNDO =
  'Its own undo knows no step between the last words typed and the replacement, and takes back both; redo brings both.';

const DRAWN =
  'It draws its text itself, and no change from outside can be undone in it: the panel shows the new words, to copy.';

export const EXPECTED_FAILURES: readonly ExpectedFailure[] = [
  ...['Squire', 'Roosterjs 9', 'Summernote'].flatMap((editor) =>
    (['chromium', 'firefox'] as const).map(
      (browser): ExpectedFailure => ({ editor, browser, column: 'undone', reason: COARSE_UNDO }),
    ),
  ),
  ...['EditContext', 'EditContext on a canvas'].map(
    (editor): ExpectedFailure => ({ editor, browser: 'chromium', column: 'replaced', reason: DRAWN }),
  ),
];
