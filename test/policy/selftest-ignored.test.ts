import { expect, it, vi } from 'vitest';
import type { Finding } from '../../lib/model/finding';
import { ruleSteps } from '../../lib/pages/selftest/rules';
import { runAll } from '../../lib/pages/selftest/run';
import { LOCKABLE } from '../../lib/settings/managed/keys';
import { readPolicy } from '../../lib/settings/managed/read';
import { FAMILY_DRAFTS } from '../../patterns/selftest';

/*
 * A Discreet that takes no notice of what the clinic set: every rule that a draft can tell of must fail.
 */
vi.mock('../../lib/policy/clinic', async (original) => {
  const real = await original<typeof import('../../lib/policy/clinic')>();
  return { ...real, rulesOf: () => real.NO_RULES };
});
vi.mock('../../lib/settings/managed/in-force', async (original) => ({
  ...(await original<typeof import('../../lib/settings/managed/in-force')>()),
  inForce: <T>(own: T) => own,
}));

/** Finds the name of the drafts, and in the others one detail. */
function read(text: string): readonly Finding[] {
  const named = text === FAMILY_DRAFTS.name;
  const found = { start: 3, end: 9, certainty: 0.9, why: 'taggedName' } as const;
  return named
    ? [{ ...found, family: 'name', kind: 'personName', tier: 'direct' }]
    : [{ ...found, family: 'quasi', kind: 'exactAge', tier: 'quasi' }];
}

it('each rule fails where it is ignored', () => {
  const { policy, rejected } = readPolicy({
    mode: 'tips',
    allowOverride: 'falsePositive',
    requireReason: true,
    approvedDomains: ['clinic.example'],
    approvedPeople: [{ address: 'ann@river.example', role: 'supervisor' }],
    approvedPlaces: [{ match: 'https://ai.clinic.example/chat', context: 'supervision' }],
    blockedPlaces: ['*.gossip.example', 'https://forum.example/r/therapists'],
    blockPublicDirect: true,
    behaviours: [{ context: 'consultation', category: 'any', verdict: 'block' }, { verdict: 'block' }],
    crowdThresholds: [
      { context: 'public', fewerThan: 20_000 },
      { context: 'assistant', fewerThan: 50_000 },
    ],
    codes: ['hipaa'],
    contacts: [{ label: 'Crisis line', reach: '555-0100' }],
    roiMaxDays: 180,
    defaults: { sensitivity: 'watchful', ownTown: 'Bend' },
    locked: [...LOCKABLE],
  });
  expect(rejected).toEqual([]);
  const none = { weights: true, tables: null, read, readAfresh: read, sites: [], parses: () => true };
  const given = { policy, now: new Date(2026, 10, 23).getTime(), ...none };
  const rules = runAll(given).filter(({ group }) => group === 'rules');
  expect(ruleSteps(given).length).toBe(Object.keys(policy).length);
  expect(rules.filter(({ outcome }) => outcome !== 'fail').map(({ id }) => id)).toEqual([]);
});
