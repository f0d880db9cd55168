import { KEY_NAMES } from '../../settings/managed/keys';
import type { Clinic } from '../../settings/managed/store';
import type { Check, Outcome } from './check';
import type { RecordsState } from './parts';

/** What a report is made of. */
export interface Reported {
  readonly version: string;
  readonly browser: string;
  readonly clinic: Clinic;
  readonly checks: readonly Check[];
  /** `null` where it could not be read. */
  readonly records: RecordsState | null;
  /** ms since 1970 */
  readonly now: number;
}

/**
 * A report for whoever looks after the browser, as JSON: versions, names of keys, what passed and how much is kept. No draft, no name, no
 * entry of the policy, nothing of the user's settings.
 */
export function reportOf({ version, browser, clinic, checks, records, now }: Reported): string {
  const { known, policy, rejected } = clinic;
  return JSON.stringify(
    {
      discreet: version,
      browser,
      at: new Date(now).toISOString(),
      policy: {
        known,
        version: policy.policyVersion ?? null,
        mode: policy.mode ?? null,
        set: KEY_NAMES.filter((key) => policy[key] !== undefined),
        rejected: rejected.map(({ key }) => key).filter(isOfOurs),
        unknownKeys: rejected.filter(({ key }) => !isOfOurs(key)).length,
      },
      counts: countsOf(checks),
      records,
      checks: Object.fromEntries(checks.map(({ group, id, outcome }) => [`${group} ${id}`, outcome])),
    },
    null,
    2,
  );
}

/** A key that nobody knows may say anything. */
function isOfOurs(rejected: string): boolean {
  return KEY_NAMES.some((key) => rejected === key || rejected.startsWith(`${key}.`));
}

export function countsOf(checks: readonly Check[]): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome) => checks.filter((check) => check.outcome === outcome).length;
  return { pass: count('pass'), fail: count('fail'), untested: count('untested') };
}
