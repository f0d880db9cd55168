import { mkdirSync, writeFileSync } from 'node:fs';
import type { BrowserName } from '../../tools/browsers';
import { COLUMNS, type Outcome } from './scenario';

/** One line of the table. */
export interface Line {
  readonly editor: string;
  readonly browser: BrowserName;
  readonly outcome: Outcome;
}

const TITLES: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  read: 'read equals model',
  marked: 'marks fit the word',
  held: 'held',
  intact: 'draft intact',
  replaced: 'replace sticks',
  undone: 'undo works',
  once: 'released exactly once',
  harmless: 'harmless passes',
};

/** Writes what was seen to `test-results/editors.<browser>.md` and `.json`, and gives the Markdown. */
export function writeTable(browser: BrowserName, lines: readonly Line[]): string {
  const head = ['editor', ...COLUMNS.map((column) => TITLES[column])];
  const rows = lines.map(({ editor, outcome }) => [
    editor,
    ...COLUMNS.map((column) => (outcome[column] === true ? 'yes' : 'no')),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const text = [`Editors in ${browser}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
  mkdirSync('test-results', { recursive: true });
  writeFileSync(`test-results/editors.${browser}.md`, text);
  writeFileSync(`test-results/editors.${browser}.json`, `${JSON.stringify(lines, null, 2)}\n`);
  return text;
}
