import { crowdOf } from '../../crowd/crowd';
import type { Counted } from '../../model/crowd';
import type { Decision } from '../../model/decision';
import type { Destination } from '../../model/draft';
import type { Purpose } from '../../model/purpose';
import { DEFAULT_SETTINGS, type Person, type Settings } from '../../model/settings';
import { VERDICTS, type Verdict } from '../../model/verdict';
import { type ClinicRules, rulesOf } from '../../policy/clinic';
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
  /** Somebody who is on the list besides. */
  readonly listed?: Person;
  readonly crowd?: Counted;
  readonly failed?: boolean;
  /** At the stage of the roll-out that is set. Otherwise at the last: at those before little is to be seen. */
  readonly asSet?: boolean;
}

/** What one run works out once: a policy may have hundreds of entries, and each is tried several times. */
interface Known {
  readonly rules: ClinicRules;
  /** Settings that nobody changed, as they are under the policy. */
  readonly held: Settings;
  readonly crowds: Map<string, Counted>;
}
const KNOWN = new WeakMap<Given, Known>();

function knownOf(given: Given): Known {
  const { policy } = given;
  const known = KNOWN.get(given) ?? {
    rules: rulesOf(policy),
    held: inForce(DEFAULT_SETTINGS, policy),
    crowds: new Map(),
  };
  KNOWN.set(given, known);
  return known;
}

/** What the policy under test makes of a draft, over settings that nobody changed. */
export function tryOut(given: Given, { text, to, purpose, listed, crowd, failed, asSet }: Trial): Decision {
  const { rules, held } = knownOf(given);
  return decide({
    text,
    findings: given.read(text),
    destination: to,
    settings: listed ? { ...held, people: [...held.people, listed] } : held,
    now: given.now,
    clinic: asSet ? rules : { ...rules, mode: 'enforce' },
    crowd: crowd === undefined ? counted(given, text) : crowd,
    ...(purpose && { purpose }),
    ...(failed && { failed }),
  });
}

/** About how many people fit a draft. */
export function counted(given: Given, text: string): Counted {
  const { tables, read } = given;
  if (tables === null) return null;
  const { crowds } = knownOf(given);
  const known = crowds.get(text);
  if (known !== undefined) return known;
  const crowd = crowdOf({ text, findings: read(text), draftParts: [], groups: [], ownTown: '' }, tables);
  crowds.set(text, crowd);
  return crowd;
}

export function atLeast(verdict: Verdict, least: Verdict): boolean {
  return VERDICTS.indexOf(verdict) >= VERDICTS.indexOf(least);
}
