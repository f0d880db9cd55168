import { AGE_DRAFT, FAMILY_DRAFTS, MILD_DRAFT } from '../../../patterns/selftest';
import type { Crowd } from '../../model/crowd';
import type { Decision } from '../../model/decision';
import type { Destination } from '../../model/draft';
import type { Purpose } from '../../model/purpose';
import type { Person } from '../../model/settings';
import { asks, milder, type Verdict } from '../../model/verdict';
import { FRAMES, OF_ROLE, OF_USE } from '../../policy/purposes';
import { listsOf } from '../../settings/managed/in-force';
import type { ClinicPolicy, Key } from '../../settings/managed/keys';
import { KEY_NAMES } from '../../settings/managed/keys';
import { readPattern } from '../../settings/managed/patterns';
import { normalisePlace } from '../../settings/origin';
import { type Check, type Given, type Outcome, outcomeOf, type Said, type Step } from './check';
import { settingRules } from './setting-rules';
import { addressAt, atLeast, FORUM, mailTo, pageAt, STRANGER, tryOut } from './try';

/** Checks of a key that is set. */
export type RuleOf = (given: Given) => readonly Check[];

/** A check of every key that the policy sets. */
export function ruleSteps({ policy }: Pick<Given, 'policy'>): readonly Step[] {
  return KEY_NAMES.filter((key) => policy[key] !== undefined).map((key) => ({
    group: 'rules',
    id: key,
    run: RULES[key] ?? (() => [shown(key)]),
  }));
}

/** @param nth the place of an entry in its list, from 0 */
export function rule(key: Key, outcome: Outcome, tried: Said, entry?: string, nth?: number): Check {
  const title: Said = [`policy_${key}`];
  const id = nth === undefined ? key : `${key}.${nth}`;
  return { group: 'rules', id, outcome, title, tried, ...(entry !== undefined && { entry }) };
}

/** Words and choices are for people: nothing here can tell whether they are shown. */
function shown(key: Key): Check {
  return rule(key, 'untested', ['selftest_tried_shown']);
}

const NAMED = FAMILY_DRAFTS.name;
const inPublic = (given: Given, text = NAMED): Decision => tryOut(given, { text, to: FORUM });

/** The keys of which a draft can tell. */
const RULES: { readonly [Name in Key]?: RuleOf } = {
  ...settingRules(rule),

  mode(given) {
    const { mode = 'enforce' } = given.policy;
    const { verdict, would } = tryOut(given, { text: NAMED, to: FORUM, asSet: true });
    const holds =
      mode === 'enforce' ? asks(verdict) : verdict === (mode === 'tips' ? 'hint' : 'allow') && would !== undefined;
    return [rule('mode', outcomeOf(holds), [`selftest_tried_mode_${mode}`], mode)];
  },

  allowOverride(given) {
    const { allowOverride = 'justify', requireReason } = given.policy;
    const { verdict, onlyIfNone } = inPublic(given);
    const least = allowOverride === 'none' ? 'block' : 'justify';
    const clicks = verdict === 'block' || verdict === (requireReason ? 'justify' : 'warn');
    const holds =
      allowOverride === 'acknowledge'
        ? clicks
        : atLeast(verdict, least) && (allowOverride === 'falsePositive') === (onlyIfNone === true);
    return [rule('allowOverride', outcomeOf(holds), [`selftest_tried_override_${allowOverride}`], allowOverride)];
  },

  requireReason(given) {
    if (!given.policy.requireReason) return [rule('requireReason', 'untested', ['selftest_tried_off'])];
    const holds = atLeast(inPublic(given, MILD_DRAFT).verdict, 'justify');
    return [rule('requireReason', outcomeOf(holds), ['selftest_tried_requireReason'])];
  },

  approvedDomains: (given) =>
    (given.policy.approvedDomains ?? []).map((each, nth) =>
      listed('approvedDomains', given, { address: each, role: 'team' }, nth),
    ),

  approvedPeople: (given) =>
    (given.policy.approvedPeople ?? []).map(({ address = '', role = 'team' }, nth) =>
      listed('approvedPeople', given, { address, role }, nth),
    ),

  approvedPlaces: (given) =>
    (given.policy.approvedPlaces ?? []).map(({ match = '', context = 'record' }, nth, all) => {
      if (all.find((each) => each.match === match)?.context !== all[nth]?.context)
        return rule('approvedPlaces', 'untested', ['selftest_tried_other'], match, nth);
      const read = normalisePlace(match);
      const passes = read.ok && isFor(given, pageAt(read.value.origin, read.value.path), OF_USE[context].purpose);
      const tried = context === 'record' ? 'selftest_tried_approved' : 'selftest_tried_listed';
      return rule('approvedPlaces', outcomeOf(passes), [tried], match, nth);
    }),

  blockedPlaces: (given) =>
    (given.policy.blockedPlaces ?? []).map((each, nth) => {
      const places = blockedBy(each);
      const blocks = places.every((to) => tryOut(given, { text: NAMED, to }).verdict === 'block');
      return rule('blockedPlaces', outcomeOf(blocks && places.length > 0), ['selftest_tried_blocked'], each, nth);
    }),

  blockPublicDirect(given) {
    if (!given.policy.blockPublicDirect) return [rule('blockPublicDirect', 'untested', ['selftest_tried_off'])];
    const blocks = inPublic(given).verdict === 'block';
    return [rule('blockPublicDirect', outcomeOf(blocks), ['selftest_tried_blockPublicDirect'])];
  },

  behaviours: (given) =>
    (given.policy.behaviours ?? []).map(({ context, category = 'any', verdict = 'allow' }, nth) => {
      const text = FAMILY_DRAFTS[category === 'any' || category === 'direct' ? 'name' : category];
      const entry = [context ?? '*', category, verdict].join(' · ');
      const given_ = tryOut(given, { text, ...sceneOf(context ?? 'public') }).verdict;
      if (context !== undefined && FRAMES[context].duty)
        return rule('behaviours', outcomeOf(!atLeast(given_, 'justify')), ['selftest_tried_onDuty'], entry, nth);
      if (verdict === 'allow') return rule('behaviours', 'untested', ['selftest_tried_off'], entry, nth);
      const least = leastUnder(verdict, given.policy);
      return rule('behaviours', outcomeOf(atLeast(given_, least)), ['selftest_tried_behaviour'], entry, nth);
    }),

  crowdThresholds: (given) =>
    (given.policy.crowdThresholds ?? []).map(({ context = 'public', fewerThan = 0 }, nth) => {
      const { quasi, duty } = FRAMES[context];
      const entry = `${context} · ${fewerThan}`;
      const isWider = !duty && fewerThan > quasi.fewerThan && context !== 'release';
      if (!isWider) return rule('crowdThresholds', 'untested', ['selftest_tried_narrower'], entry, nth);
      const { verdict } = tryOut(given, { text: AGE_DRAFT, ...sceneOf(context), crowd: crowdAt(fewerThan - 1) });
      const least = leastUnder(quasi.many, given.policy);
      return rule('crowdThresholds', outcomeOf(atLeast(verdict, least)), ['selftest_tried_crowd'], entry, nth);
    }),
};

/** What a verdict of a rule comes to at least, by the ways past a question that the clinic leaves. */
function leastUnder(verdict: Verdict, { allowOverride }: ClinicPolicy): Verdict {
  return allowOverride === 'acknowledge' && verdict !== 'block' ? milder(verdict, 'warn') : verdict;
}

/** Somebody on the clinic's lists. Of several entries for one address the last holds. */
function listed(key: Key, given: Given, { address, role }: Pick<Person, 'address' | 'role'>, nth: number): Check {
  const held = listsOf(given.policy).people.find((each) => each.address === address);
  if (held?.role !== role) return rule(key, 'untested', ['selftest_tried_other'], address, nth);
  const passes = isFor(given, mailTo(addressAt(address)), OF_ROLE[role]);
  const tried = role === 'team' ? 'selftest_tried_approved' : 'selftest_tried_listed';
  return rule(key, outcomeOf(passes), [tried], address, nth);
}

/** A draft that names a client is judged as one for this purpose, and passes where that lets it, but for another rule of the clinic. */
function isFor(given: Given, to: Destination, purpose: Purpose): boolean {
  const decision = tryOut(given, { text: NAMED, to });
  const least = FRAMES[purpose].direct.name;
  const passes = asks(least) || !asks(decision.verdict) || decision.rule === 'clinic' || decision.rule === 'code';
  return decision.purpose === purpose && passes;
}

/** Pages that a pattern blocks: the place itself, below it, and on a host below where it says so. */
function blockedBy(pattern: string): readonly Destination[] {
  const read = readPattern(pattern);
  if (!read.ok) return [];
  const { origins, path, below } = read.value;
  const deeper = `${path.replace(/\/$/u, '')}/selftest`;
  return origins.flatMap((origin) => {
    const lower = below ? [pageAt(origin.replace('://', '://selftest.'), path)] : [];
    return [pageAt(origin, path), pageAt(origin, deeper), ...lower];
  });
}

/** A reader for whom a purpose can be chosen, and the choice. */
function sceneOf(purpose: Purpose) {
  if (purpose === 'public') return { to: FORUM };
  if (purpose === 'assistant') return { to: { ...FORUM, kind: 'assistant' as const }, purpose };
  const { readers } = FRAMES[purpose];
  const role = readers === 'anyone' ? 'peer' : (readers[0] ?? 'peer');
  return { to: mailTo(STRANGER), purpose, listed: { address: STRANGER, role } };
}

/** So many people, in a town that the draft names. */
function crowdAt(low: number): Crowd {
  const range = { low, high: low * 2 + 1 };
  return {
    range,
    band: 'hundreds',
    base: 'place',
    where: '',
    unique: false,
    contradicts: false,
    details: [],
    steps: [range],
  };
}
