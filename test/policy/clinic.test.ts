import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../lib/guard/choices';
import { type Destination, PLACE_KINDS } from '../../lib/model/draft';
import { FAMILIES } from '../../lib/model/finding';
import { PURPOSES } from '../../lib/model/purpose';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { asks, VERDICTS, type Verdict } from '../../lib/model/verdict';
import { NO_RULES, rulesOf, underOverride } from '../../lib/policy/clinic';
import { decide } from '../../lib/policy/decide';
import { inForce } from '../../lib/settings/managed/in-force';
import { type ClinicPolicy, KEY_NAMES, KEYS, type OVERRIDES } from '../../lib/settings/managed/keys';
import type { Kind } from '../../lib/settings/managed/kinds';
import { readPolicy } from '../../lib/settings/managed/read';
import { STRICT_POLICY } from '../../lib/settings/managed/store';
import { FORUM, MAIL, NOW, RELEASE, telling, to } from './scene';
import { strictest } from './strictest';

/*
 * What a clinic's policy can do to verdicts, and what none can.
 */
const rank = (verdict: Verdict) => VERDICTS.indexOf(verdict);

/** Texts that places, people and links are made of, so that policies and drafts meet. */
const TEXTS = ['forum.example', '*.example', 'https://mail.example/compose', 'ann@oakclinic.example', '@river.example'];
const text = fc.constantFrom(...TEXTS, 'https://intranet.example/help', 'Bend', 'Look twice.');

/** Any value of a kind: a key that is new is among them by itself. */
function anyOf(kind: Kind): fc.Arbitrary<unknown> {
  switch (kind.is) {
    case 'flag':
      return fc.boolean();
    case 'count':
      return fc.oneof(fc.constantFrom(kind.least, kind.most), fc.integer({ min: kind.least, max: kind.most }));
    case 'choice':
      return fc.constantFrom(...kind.options);
    case 'text':
      return text;
    case 'texts':
      return fc.array(anyOf(kind.item), { maxLength: 4 });
    case 'rows':
      return fc.array(recordOf(kind.fields, kind.needed), { maxLength: 4 });
    case 'group':
      return recordOf(kind.fields, []);
  }
}

function recordOf(fields: Readonly<Record<string, Kind>>, needed: readonly string[]): fc.Arbitrary<unknown> {
  const values = Object.fromEntries(Object.entries(fields).map(([name, kind]) => [name, anyOf(kind)]));
  return fc.record(values, { requiredKeys: [...needed] });
}

/** A policy of any of the keys, as it is after reading. */
const policies: fc.Arbitrary<ClinicPolicy> = recordOf(KEYS, []).map((raw) => readPolicy(raw).policy);
const draft = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...FAMILIES), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', ' He relapsed.', ' My process notes.', ' He says he will kill her tonight.'),
  )
  .map(([families, more]) => {
    const told = telling(...families);
    return { ...told, text: told.text + more };
  });
const destination: fc.Arbitrary<Destination> = fc.record({
  origin: fc.constantFrom(FORUM.origin, MAIL.origin, 'https://sub.forum.example'),
  path: fc.constantFrom('/', '/compose', '/t/1'),
  label: fc.constant(''),
  kind: fc.constantFrom(...PLACE_KINDS),
  recipients: fc.uniqueArray(
    fc.constantFrom('ann@oakclinic.example', 'kim@river.example', 'intake@county.example', 'kim@school.example'),
    { maxLength: 3 },
  ),
  unreadableRecipients: fc.boolean(),
});
const scene = fc.record({
  policy: policies,
  draft,
  destination,
  failed: fc.boolean(),
  crowd: fc.constantFrom(null, 'unknown' as const),
});
type Scene = typeof scene extends fc.Arbitrary<infer Of> ? Of : never;
const decided = ({ policy, draft: told, ...rest }: Scene, purpose?: (typeof PURPOSES)[number]) => {
  const settings = inForce({ ...DEFAULT_SETTINGS, releases: [RELEASE] }, policy);
  return decide({ ...told, ...rest, settings, now: NOW, clinic: rulesOf(policy), ...(purpose && { purpose }) });
};
const RUNS = { numRuns: 1000 };

describe('whatever a clinic sets', () => {
  it('a report and danger are one click away at most: never blocked, nor asked a reason for', () => {
    fc.assert(
      fc.property(scene, fc.constantFrom('report' as const, 'danger' as const), (given, duty) => {
        expect(rank(decided(given, duty).verdict)).toBeLessThanOrEqual(rank('warn'));
      }),
      RUNS,
    );
  });

  it('they can be said to be one wherever a draft is held for more than a click', () => {
    fc.assert(
      fc.property(scene, fc.option(fc.constantFrom(...PURPOSES), { nil: undefined }), (given, purpose) => {
        const decision = decided(given, purpose);
        if (rank(decision.verdict) > rank('warn')) expect(choicesOf(decision).near).toContain('duty');
      }),
      RUNS,
    );
  });

  it('nothing is held before the last stage of the roll-out', () => {
    fc.assert(
      fc.property(scene, fc.constantFrom('simulate' as const, 'tips' as const), (given, mode) => {
        const { verdict } = decided({ ...given, policy: { ...given.policy, mode } });
        expect(asks(verdict)).toBe(false);
        if (mode === 'simulate') expect(verdict).toBe('allow');
      }),
      RUNS,
    );
  });

  it('one rule more makes no verdict laxer', () => {
    const rule = anyOf({ ...KEYS.behaviours });
    fc.assert(
      fc.property(scene, rule, (given, rows) => {
        const { behaviours: more = [] } = readPolicy({ behaviours: rows }).policy;
        const { behaviours = [] } = given.policy;
        const after = decided({ ...given, policy: { ...given.policy, behaviours: [...behaviours, ...more] } });
        expect(rank(after.verdict)).toBeGreaterThanOrEqual(rank(decided(given).verdict));
      }),
      RUNS,
    );
  });
});

describe('the strictest policy that can be written', () => {
  const policy = strictest([FORUM.origin, MAIL.origin]);

  it('is one, of every key but the link, and is taken as it stands', () => {
    expect(readPolicy(policy)).toEqual({ policy, rejected: [] });
    expect([...Object.keys(policy), 'helpUrl'].sort()).toEqual([...KEY_NAMES].sort());
  });

  it('blocks everything, and no duty', () => {
    for (const family of FAMILIES)
      for (const place of [FORUM, to('ann@else.example'), to('intake@county.example')]) {
        const given = { policy, draft: telling(family), destination: place, failed: false, crowd: null };
        for (const purpose of PURPOSES)
          expect(decided(given, purpose).verdict === 'block').toBe(purpose !== 'report' && purpose !== 'danger');
      }
  });
});

describe('ways past a question', () => {
  const under = (override: (typeof OVERRIDES)[number] | undefined, requireReason: boolean) =>
    VERDICTS.map((verdict) => underOverride(verdict, { ...NO_RULES, requireReason, ...(override && { override }) }));

  it.each([
    [undefined, false, ['allow', 'hint', 'warn', 'justify', 'block']],
    [undefined, true, ['allow', 'hint', 'justify', 'justify', 'block']],
    ['acknowledge', false, ['allow', 'hint', 'warn', 'warn', 'block']],
    ['acknowledge', true, ['allow', 'hint', 'justify', 'justify', 'block']],
    ['justify', false, ['allow', 'hint', 'justify', 'justify', 'block']],
    ['falsePositive', false, ['allow', 'hint', 'justify', 'justify', 'block']],
    ['none', false, ['allow', 'hint', 'block', 'block', 'block']],
  ] as const)('%s, with a reason always: %s', (override, requireReason, verdicts) =>
    expect(under(override, requireReason)).toEqual(verdicts),
  );
});

it('while it is not known what the clinic set, no verdict is laxer than without a clinic', () => {
  fc.assert(
    fc.property(scene, (given) => {
      const strict = decided({ ...given, policy: STRICT_POLICY }).verdict;
      const plain = decided({ ...given, policy: {} }).verdict;
      expect(rank(strict)).toBeGreaterThanOrEqual(rank(plain));
      expect(strict).not.toBe('warn');
    }),
    RUNS,
  );
});
