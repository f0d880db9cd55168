import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../tools/browsers';
import { EXPECTED_FAILURES } from './editors/expected-failures';
import { EDITORS } from './editors/list';
import { COLUMNS, type Outcome, play } from './editors/scenario';
import { type Line, writeTable } from './editors/table';
import type { Browser } from './harness/driver';
import { BROWSERS, launch } from './harness/launch';
import { roomExtension } from './harness/room';
import { type FixtureServer, serve } from './harness/server';

/** The whole extension, as built, in the real editors of the table; the composer's room beside it says what is read. */
const FOLDERS: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

describe.each(BROWSERS)('editors in %s', (name) => {
  let server: FixtureServer;
  let browser: Browser;
  const lines = new Map<string, Line>();

  beforeAll(async () => {
    server = await serve();
    browser = await launch(name, FOLDERS[name], await roomExtension('composer-entry.ts'));
  });
  afterAll(async () => {
    if (lines.size > 0) process.stdout.write(`\n${writeTable(name, [...lines.values()])}\n`);
    await browser?.close();
    await server?.close();
  });

  /** What an outcome should be: all well, but for what is known and has its reason. */
  const expected = (editor: string, outcome: Outcome): Outcome => {
    const known = EXPECTED_FAILURES.filter((each) => each.editor === editor && each.browser === name);
    const entries = COLUMNS.map((column) => {
      const fails = known.some((each) => each.column === column);
      return [column, fails ? (outcome[column] === true ? 'a failure that is in the list' : outcome[column]) : true];
    });
    return Object.fromEntries(entries) as Outcome;
  };

  it.each(EDITORS.filter(({ only = name }) => only === name))('$name', async (row) => {
    const page = await browser.open(`${server.origin}/${row.page}`);
    const isReady = () =>
      // A popup may have no document yet.
      document.documentElement?.dataset.room === 'ready' &&
      (window.setText ?? document.querySelector('#open')) &&
      (window.ready ?? !document.querySelector('script[type=module]'));
    await page.waitFor(isReady, []);
    if (row.popup) await page.click('#open');
    const tab = row.popup ? await page.popup() : page;
    if (row.popup) await tab.waitFor(isReady, []);
    const outcome = await play(tab, server, row);
    await tab.close();
    if (row.popup) await page.close();
    lines.set(row.name, { editor: row.name, browser: name, outcome });
    expect(outcome).toEqual(expected(row.name, outcome));
  });

  it('has no failure in its list that the table does not know', () => {
    const names = new Set(EDITORS.map((row) => row.name));
    expect(EXPECTED_FAILURES.filter(({ editor, reason }) => !names.has(editor) || reason.length < 20)).toEqual([]);
  });
});
