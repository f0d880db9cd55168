import { PURPOSES } from '../../lib/model/purpose';
import { VERDICTS } from '../../lib/model/verdict';
import { CATEGORIES, type ClinicPolicy, LOCKABLE } from '../../lib/settings/managed/keys';
import { CODES } from '../../patterns/codes';

/** The strictest policy that the schema can express, for these places and everywhere else. */
export function strictest(blockedPlaces: readonly string[]): Required<Omit<ClinicPolicy, 'helpUrl'>> {
  return {
    policyVersion: 'strictest',
    mode: 'enforce',
    allowOverride: 'none',
    requireReason: true,
    reasonMinChars: 200,
    reasonChoices: [],
    approvedDomains: [],
    approvedPeople: [],
    approvedPlaces: [],
    blockedPlaces,
    blockPublicDirect: true,
    behaviours: [
      { verdict: 'block' },
      ...PURPOSES.map((context) => ({ context, verdict: 'block' as const })),
      ...CATEGORIES.map((category) => ({ category, verdict: VERDICTS.at(-1) ?? 'block' })),
      ...(['report', 'danger'] as const).flatMap((context) =>
        CATEGORIES.map((category) => ({ context, category, verdict: 'block' as const })),
      ),
    ],
    crowdThresholds: PURPOSES.map((context) => ({ context, fewerThan: 100_000 })),
    codes: CODES.map(({ id }) => id),
    contacts: [],
    roiMaxDays: 1,
    exportAllowed: false,
    supportContact: 'Nobody',
    customMessages: { asked: 'No.', blocked: 'No.', locked: 'No.' },
    defaults: { sensitivity: 'watchful', autosaves: 'hold', logYears: '25', ledgerDays: '365' },
    locked: LOCKABLE,
  };
}
