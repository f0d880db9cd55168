import { array, number, object, picklist, safeParse, string } from 'valibot';
import { NOTICE_KINDS } from '../model/decision';
import { PURPOSES } from '../model/purpose';
import { OTHER_REASONS } from '../model/reason';
import { VERDICTS, type Verdict } from '../model/verdict';
import { createStored, type StorageLike, type Stored } from '../settings/stored';

/**
 * What became of a question. `kept`: the user went back to the draft; `replaced`: it went in other words, which nobody asks about; `sent`:
 * it went, without a reason; `simulated` and `tipped`: it
 * went at an early stage of the roll-out, and would have been asked about. Else the reason: a purpose, `notClient`, `other`, or
 * `clinic:` and one of the clinic's own.
 */
export type Outcome = string;
const PLAIN_OUTCOMES: readonly string[] = [
  'kept',
  'replaced',
  'sent',
  'simulated',
  'tipped',
  ...PURPOSES,
  ...OTHER_REASONS,
];

/** How often something became of the questions of one rule in one week. Nothing of a draft, a client or a recipient. */
export interface Tally {
  /** The Monday of the week, as an ISO date. */
  readonly week: string;
  /** As in `Decision.rule`. */
  readonly rule: string;
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  readonly times: number;
}
export type Tallied = Omit<Tally, 'week' | 'times'>;

/** Two years and a little: what is older is forgotten. */
const WEEKS = 110;
/** More rows than rules, verdicts and outcomes can make in that time. */
const MOST = 20_000;
const DAY = 24 * 60 * 60 * 1000;

const TALLIES = array(
  object({ week: string(), rule: string(), verdict: picklist(VERDICTS), outcome: string(), times: number() }),
);

/** The counts in `storage`. What cannot be read counts anew. */
export function createCounts(storage: StorageLike): Stored<readonly Tally[], readonly Tally[]> {
  return createStored<readonly Tally[], readonly Tally[]>(storage, {
    key: 'counts',
    read(raw) {
      const read = safeParse(TALLIES, raw ?? []);
      return read.success ? read.output.slice(-MOST) : [];
    },
    unreadable: [],
    check: (value) => ({ ok: true, value }),
    valueOf: (value) => value,
  });
}

/** Counts one question. @param now ms since 1970 */
export function tallied(one: Tallied, now: number): (all: readonly Tally[]) => readonly Tally[] {
  const week = mondayOf(now);
  const oldest = mondayOf(now - WEEKS * 7 * DAY);
  return (all) => {
    const kept = all.filter((each) => each.week >= oldest);
    const at = kept.findIndex((each) => each.week === week && isAlike(each, one));
    const before = kept[at];
    return before ? kept.with(at, { ...before, times: before.times + 1 }) : [...kept, { week, ...one, times: 1 }];
  };
}

function isAlike(a: Tallied, b: Tallied): boolean {
  return a.rule === b.rule && a.verdict === b.verdict && a.outcome === b.outcome;
}

/** By the clock of this machine, as an ISO date. */
function mondayOf(now: number): string {
  const day = new Date(now);
  day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Whether words are the name of a rule: none that a user typed. */
export function isRule(rule: string): boolean {
  return ['clinic', 'code', ...PURPOSES, ...NOTICE_KINDS].includes(rule);
}

/** Whether words may be counted as an outcome: none that a user typed. */
export function isOutcome(outcome: string, ofClinic: readonly string[]): boolean {
  return PLAIN_OUTCOMES.includes(outcome) || ofClinic.some((reason) => outcome === `clinic:${reason}`);
}
