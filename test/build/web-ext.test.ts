import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { CODE, textOf } from '../repository/house';
import { ROOT } from './workshop';

/** What Mozilla's linter says of a package. */
interface Remark {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Report {
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
  readonly notices: readonly Remark[];
}

/** A line of the table in docs/building.md. */
interface Line extends Remark {
  readonly reason: string;
}

const PACKAGE = join(ROOT, '.output/firefox-mv3');
const WEB_EXT = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');

let report: Report;

beforeAll(async () => {
  const args = [WEB_EXT, 'lint', '--source-dir', PACKAGE, '--output', 'json', '--no-config-discovery'];
  // A package with errors ends the linter with 1: what it said of them is the better message.
  const said = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 24 }).catch((failed) => failed);
  report = JSON.parse(said.stdout);
});

/** The lines `| code | message | where | why |`; where a file is named, the warning is of that file alone. */
function linesOf(document: string): Line[] {
  return [...document.matchAll(/^\| `([A-Z_]+)` \|([^|\n]*)\|([^|\n]*)\|([^|\n]*)\|/gm)].map(
    ([, code = '', message = '', where = '', reason = '']) => ({
      code,
      message: message.trim(),
      file: /`([^`]+)`/.exec(where)?.[1],
      reason: reason.trim(),
    }),
  );
}

function isOf(line: Line, { code, message, file }: Remark): boolean {
  return line.code === code && line.message === message && (line.file ?? file) === file;
}

/** Warnings without a reason, reasons without a warning, and reasons that say nothing. */
function faults(warnings: readonly Remark[], lines: readonly Line[]): string[] {
  const unexplained = warnings.filter((warning) => !lines.some((line) => isOf(line, warning)));
  const stale = lines.filter((line) => !warnings.some((warning) => isOf(line, warning)));
  const thin = lines.filter(({ reason }) => reason.length < 40);
  return [
    ...unexplained.map(({ code, message, file }) => `${code} in ${file} has no line: ${message}`),
    ...stale.map(({ message }) => `no warning any more: ${message}`),
    ...thin.map(({ message }) => `no reason: ${message}`),
  ];
}

describe('the Firefox package', () => {
  it('has no errors, and no notices', () => {
    expect([...report.errors, ...report.notices]).toEqual([]);
  });

  it('has no warning without its reason in docs/building.md, and no reason without its warning', () => {
    expect(faults(report.warnings, linesOf(textOf('docs/building.md')))).toEqual([]);
  });

  it('sets no markup in code of ours, as that table says', () => {
    const setting =
      /\b(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML\(|dangerouslySetInnerHTML\s*[=:]|document\.write/;
    expect('host.innerHTML = words').toMatch(setting);
    expect(CODE.filter(({ text }) => setting.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the list of warnings', () => {
  const warning: Remark = { code: 'UNSAFE', message: 'Unsafe call', file: 'a.js' };
  const table = '| `UNSAFE` | Unsafe call | `a.js` | The address is given by the browser, and by nobody else. |';

  it('lets pass what it explains', () => {
    expect(faults([warning], linesOf(table))).toEqual([]);
  });

  it.each([
    ['another message', [{ ...warning, message: 'Unsafe assignment' }], table],
    ['another file', [warning, { ...warning, file: 'b.js' }], table],
    ['a warning that is gone', [], table],
    ['no reason', [warning], table.replace(/The address.*else\./, 'needed')],
  ])('would tell of %s', (_, warnings, document) => {
    expect(faults(warnings, linesOf(document))).not.toEqual([]);
  });
});
