import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Destination, PLACE_KINDS } from '../../lib/model/draft';
import { FAMILIES } from '../../lib/model/finding';
import type { Lock } from '../../lib/model/lock';
import { PURPOSES, ROLES } from '../../lib/model/purpose';
import { RELEASE_CATEGORIES } from '../../lib/model/release';
import { VERDICTS, type Verdict } from '../../lib/model/verdict';
import { MAIL, NOW, noticesIn, RELEASE, type Scene, telling, verdictIn } from './scene';

/*
 * What must hold whatever the list, the releases and the draft are. Addresses come from a small set, so that they meet.
 */
const DOMAINS = ['oakclinic.example', 'oakc1inic.example', 'river.example', 'gmail.com', 'school.example'];
const address = fc
  .tuple(fc.constantFrom('ann', 'anne', 'kim', 'all-staff'), fc.constantFrom(...DOMAINS))
  .map((each) => each.join('@'));
const listed = fc.oneof(address, fc.constantFrom('@oakclinic.example', '@river.example'));
const people = fc.uniqueArray(
  fc.record({
    address: listed,
    role: fc.constantFrom(...ROLES),
    until: fc.constantFrom('', '2026-11-22', '2027-01-01'),
  }),
  { maxLength: 5, selector: (each) => each.address },
);
const release = fc.record({
  client: fc.constantFrom('C-1', 'C-2'),
  recipients: fc.uniqueArray(listed, { minLength: 1, maxLength: 2 }),
  categories: fc.uniqueArray(fc.constantFrom(...RELEASE_CATEGORIES), { minLength: 1 }),
  part2: fc.boolean(),
  revoked: fc.constantFrom(null, NOW - 1, NOW + 1),
});
const releases = fc
  .array(release, { maxLength: 3 })
  .map((all) => all.map((each, at) => ({ ...RELEASE, ...each, id: `r${at}` })));
const draft = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...FAMILIES), { maxLength: 4 }),
    fc.constantFrom('', ' He relapsed.', ' My process notes.', ' He says he will kill her tonight.'),
  )
  .map(([families, more]) => {
    const told = telling(...families);
    return { ...told, text: told.text + more };
  });
const lock: fc.Arbitrary<Lock> = fc.record(
  {
    verdict: fc.constantFrom(...VERDICTS),
    family: fc.constantFrom(...FAMILIES),
    domain: fc.constantFrom(...DOMAINS),
    purpose: fc.constantFrom(...PURPOSES),
  },
  { requiredKeys: ['verdict'] },
);
const scene: fc.Arbitrary<
  Required<Pick<Scene, 'draft' | 'destination' | 'settings' | 'locks'>> & Pick<Scene, 'purpose'>
> = fc.record({
  draft,
  destination: fc
    .record({
      kind: fc.constantFrom(...PLACE_KINDS),
      recipients: fc.uniqueArray(address, { minLength: 1, maxLength: 4 }),
      unreadableRecipients: fc.boolean(),
    })
    .map((each): Destination => ({ ...MAIL, ...each })),
  settings: fc.record({ people, releases }),
  locks: fc.array(lock, { maxLength: 3 }),
  purpose: fc.option(fc.constantFrom(...PURPOSES), { nil: undefined }),
});

const rank = (verdict: Verdict) => VERDICTS.indexOf(verdict);
/** A rule that the clinic set for one purpose ends with that purpose, as it should: there it says nothing. */
const unbound = (given: Scene): Scene => ({
  ...given,
  locks: given.locks?.filter(({ purpose }) => purpose === undefined),
});
const neverLaxer = (before: Scene, after: Scene): void => {
  expect(rank(verdictIn(after))).toBeGreaterThanOrEqual(rank(verdictIn(before)));
};
const RUNS = { numRuns: 2000 };

describe('a verdict is never laxer', () => {
  it('for one recipient more', () => {
    fc.assert(
      fc.property(scene, address, (before, one) => {
        const { destination } = before;
        const recipients = [...new Set([...destination.recipients, one])];
        neverLaxer(before, { ...before, destination: { ...destination, recipients } });
      }),
      RUNS,
    );
  });

  it('for one recipient who cannot be read', () => {
    fc.assert(
      fc.property(scene, (before) =>
        neverLaxer(
          { ...before, destination: { ...before.destination, unreadableRecipients: false } },
          { ...before, destination: { ...before.destination, unreadableRecipients: true } },
        ),
      ),
      RUNS,
    );
  });

  it('for a release that is revoked', () => {
    fc.assert(
      fc.property(scene, fc.nat(2), (before, which) => {
        const { releases: all = [] } = before.settings;
        const after = all.map((each, at) => (at === which ? { ...each, revoked: NOW - 1 } : each));
        neverLaxer(unbound(before), unbound({ ...before, settings: { ...before.settings, releases: after } }));
      }),
      RUNS,
    );
  });

  it('for a category taken out of a release', () => {
    fc.assert(
      fc.property(scene, fc.nat(2), fc.constantFrom(...RELEASE_CATEGORIES), (before, which, category) => {
        const { releases: all = [] } = before.settings;
        // Psychotherapy notes stand alone: to take out what stands beside them makes a release whole that was none.
        fc.pre(
          !all.some(
            ({ categories }) => categories.includes('psychotherapyNotes') || categories.includes('substanceUse'),
          ),
        );
        const after = all.map((each, at) =>
          at === which ? { ...each, categories: each.categories.filter((other) => other !== category) } : each,
        );
        neverLaxer(unbound(before), unbound({ ...before, settings: { ...before.settings, releases: after } }));
      }),
      RUNS,
    );
  });

  it('for somebody taken off the list whom nothing else names', () => {
    fc.assert(
      fc.property(scene, fc.nat(4), (before, which) => {
        const { people: all = [] } = before.settings;
        // Of an address and its domain the one stands in for the other.
        fc.pre(new Set(all.map((each) => each.address.split('@')[1])).size === all.length);
        // Whoever is listed for something stricter than nobody vouching is no consent.
        fc.pre(all[which] !== undefined && ['team', 'provider', 'agency'].includes(all[which].role));
        // Who is like somebody on the list is so only while that one is on it.
        fc.pre(!noticesIn(before).some((kind) => ['lookAlike', 'nearMiss', 'personal'].includes(kind)));
        const after = all.filter((_, at) => at !== which);
        neverLaxer(
          unbound({ ...before, destination: { ...before.destination, kind: 'mail' } }),
          unbound({
            ...before,
            destination: { ...before.destination, kind: 'mail' },
            settings: { ...before.settings, people: after },
          }),
        );
      }),
      RUNS,
    );
  });

  it('for one lock more', () => {
    fc.assert(
      fc.property(scene, lock, (before, one) => neverLaxer(before, { ...before, locks: [...before.locks, one] })),
      RUNS,
    );
  });
});

it('a report and danger are never blocked, nor asked a reason for, whatever is locked', () => {
  fc.assert(
    fc.property(scene, fc.constantFrom('report' as const, 'danger' as const), (given, purpose) => {
      expect(rank(verdictIn({ ...given, purpose, locks: [...given.locks, { verdict: 'block' }] }))).toBeLessThanOrEqual(
        rank('warn'),
      );
    }),
    RUNS,
  );
});
