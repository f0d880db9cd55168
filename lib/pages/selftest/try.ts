import { crowdOf } from '../../crowd/crowd';
import type { Counted } from '../../model/crowd';
import type { Decision } from '../../model/decision';
import type { Destination } from '../../model/draft';
import type { Purpose } from '../../model/purpose';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { VERDICTS, type Verdict } from '../../model/verdict';
import { rulesOf } from '../../policy/clinic';
import { decide } from '../../policy/decide';
import { inForce } from '../../settings/managed/in-force';
import type { Given } from './check';

/** No list names it: the ending belongs to nobody (RFC 2606). */
const NOWHERE = 'https://selftest.invalid';
export const STRANGER = 'stranger@selftest.invalid';

/** Where anyone can read. */
export const FORUM: Destination = {
  origin: NOWHERE,
  path: '/',
  label: 'selftest.invalid',
  kind: 'forum',
  recipients: [],
  unreadableRecipients: false,
};

/** A letter to these. */
export function mailTo(...recipients: string[]): Destination {
  return { ...FORUM, kind: 'mail', recipients };
}

/** Somebody of a domain, where an entry is one. */
export function addressAt(entry: string): string {
  return entry.startsWith('@') ? `somebody${entry}` : entry;
}

/** A page at a place. */
export function pageAt(origin: string, path: string): Destination {
  return { origin, path, label: origin, recipients: [], unreadableRecipients: false };
}

/** What a made-up draft is tried with. */
export interface Trial {
  readonly text: string;
  readonly to: Destination;
  readonly purpose?: Purpose;
  /** On top of settings that nobody changed. */
  readonly settings?: Partial<Settings>;
  readonly crowd?: Counted;
  readonly failed?: boolean;
  /** At the stage of the roll-out that is set. Otherwise at the last: at those before little is to be seen. */
  readonly asSet?: boolean;
}

/** What the policy under test makes of a draft, over settings that nobody changed. */
export function tryOut(given: Given, { text, to, purpose, settings, crowd, failed, asSet }: Trial): Decision {
  const { policy, tables, now } = given;
  const rules = rulesOf(policy);
  const findings = given.read(text);
  const held = inForce({ ...DEFAULT_SETTINGS, ...settings }, policy);
  const draft = { text, findings, draftParts: [], groups: [], ownTown: '' };
  return decide({
    text,
    findings,
    destination: to,
    settings: held,
    now,
    clinic: asSet ? rules : { ...rules, mode: 'enforce' },
    crowd: crowd === undefined ? tables && crowdOf(draft, tables) : crowd,
    ...(purpose && { purpose }),
    ...(failed && { failed }),
  });
}

export function atLeast(verdict: Verdict, least: Verdict): boolean {
  return VERDICTS.indexOf(verdict) >= VERDICTS.indexOf(least);
}
