import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browsers Discreet is tried in. */
export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  /** The environment variable that names the program. */
  readonly variable: string;
  /** Programs to look for on the path, and whole paths, first found wins. */
  readonly programs: readonly string[];
  /** The package of Debian and its kin. */
  readonly apt: string;
}

const KINDS: Readonly<Record<BrowserName, Kind>> = {
  chromium: {
    variable: 'CHROMIUM',
    programs: [
      '/usr/bin/chromium',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    apt: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    programs: ['/usr/bin/firefox-esr', 'firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    apt: 'firefox-esr',
  },
};

/** The whole path of a program that may be run, or `null`. */
function runnable(program: string): string | null {
  const places = program.includes('/')
    ? [program]
    : (process.env.PATH ?? '').split(delimiter).map((d) => join(d, program));
  return (
    places.find((place) => {
      try {
        accessSync(place, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    }) ?? null
  );
}

/** Whether this is Debian or a kin of it, and we may install packages. */
function mayInstall(): boolean {
  if (process.getuid?.() !== 0 || !runnable('apt-get')) return false;
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Installs a package, quietly. `false` when it did not work. */
function install(name: string): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: 'ignore', timeout: 600_000 } as const;
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of a browser's program: from $CHROMIUM or $FIREFOX, else where it usually is. A missing one is installed on
 * Debian as root.
 * @throws Error with one sentence that names what is missing and how to get it.
 */
export function browserPath(name: BrowserName): string {
  const { variable, programs, apt } = KINDS[name];
  const given = process.env[variable];
  if (given) {
    const path = runnable(given);
    if (path) return path;
    throw new Error(`$${variable} names ${given}, which is not a program that can be run.`);
  }
  const find = () => programs.map(runnable).find((path) => path !== null);
  const path = find() ?? (mayInstall() && install(apt) ? find() : undefined);
  if (path) return path;
  const called = name === 'chromium' ? 'Chromium' : 'Firefox';
  throw new Error(
    `${called} is missing: install it (Debian and Ubuntu: apt-get install ${apt}), or set $${variable} to the path of its program.`,
  );
}
