import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readTables } from '../../lib/crowd/tables';
import { createDetector } from '../../lib/detector/detector';
import { loadTagger } from '../../lib/detector/tagger/load';
import { FAMILIES } from '../../lib/model/finding';
import { PLACE_USES, PURPOSES, ROLES } from '../../lib/model/purpose';
import { SENSITIVITIES } from '../../lib/model/settings';
import { VERDICTS } from '../../lib/model/verdict';
import type { Check, Given } from '../../lib/pages/selftest/check';
import { reportOf } from '../../lib/pages/selftest/report';
import { remembering, runAll } from '../../lib/pages/selftest/run';
import { CATEGORIES, type ClinicPolicy, KEY_NAMES, LOCKABLE, MODES, OVERRIDES } from '../../lib/settings/managed/keys';
import { readPolicy } from '../../lib/settings/managed/read';
import { STRICT_POLICY, UNMANAGED } from '../../lib/settings/managed/store';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { DUTY_DRAFTS, FAMILY_DRAFTS } from '../../patterns/selftest';
import { SITES } from '../../patterns/sites';
import english from '../../public/_locales/en/messages.json';

/*
 * The self-test itself: with the real weights and tables it finds nothing wrong with what is right, and it finds what is wrong.
 */
const weights = new Uint8Array(readFileSync('public/tagger.bin'));
const tagger = loadTagger(weights.buffer);
const tables = readTables(readFileSync('public/crowd.txt', 'utf8'));
const { document: judge } = new Window();

function detector() {
  const made = createDetector({
    identifiers: IDENTIFIERS,
    tagger: tagger.ok ? tagger.value : null,
    ownNames: [],
    ownTown: '',
  });
  return (text: string) => made.read(text);
}
const read = remembering(detector());

function under(raw: Record<string, unknown>, but: Partial<Given> = {}): readonly Check[] {
  const { policy, rejected } = readPolicy(raw);
  expect(rejected).toEqual([]);
  return runAll({ ...given(policy), ...but });
}

function given(policy: ClinicPolicy): Given {
  return {
    policy,
    weights: tagger.ok,
    tables: tables.ok ? tables.value : null,
    read,
    readAfresh: detector(),
    sites: SITES,
    parses: (selector) => {
      try {
        judge.querySelector(selector);
        return true;
      } catch {
        return false;
      }
    },
    now: new Date(2026, 10, 23, 12).getTime(),
  };
}

const failed = (checks: readonly Check[]) => checks.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id);
const passed = (checks: readonly Check[]) => checks.filter(({ outcome }) => outcome === 'pass').map(({ id }) => id);

/** Every key at once, with each of its sorts of value. */
const FULL = {
  policyVersion: '7',
  mode: 'enforce',
  allowOverride: 'justify',
  requireReason: true,
  reasonMinChars: 10,
  reasonChoices: ['Case conference'],
  approvedDomains: ['clinic.example'],
  approvedPeople: [
    { address: 'ann@river.example', role: 'supervisor' },
    { address: '@oak.example', role: 'peer' },
  ],
  approvedPlaces: [
    { match: 'https://records.clinic.example', context: 'record' },
    { match: 'https://ai.clinic.example/chat', context: 'assistant' },
  ],
  blockedPlaces: ['*.gossip.example', 'https://forum.example/r/therapists'],
  blockPublicDirect: true,
  behaviours: [
    { context: 'assistant', category: 'date', verdict: 'block' },
    { context: 'consultation', category: 'any', verdict: 'justify' },
    { context: 'report', category: 'any', verdict: 'block' },
    { category: 'direct', verdict: 'justify' },
  ],
  crowdThresholds: [
    { context: 'public', fewerThan: 20_000 },
    { context: 'consultation', fewerThan: 50_000 },
  ],
  codes: ['hipaa'],
  contacts: [{ label: 'Crisis line', reach: '555-0100' }],
  roiMaxDays: 180,
  exportAllowed: false,
  supportContact: 'IT desk',
  helpUrl: 'https://intranet.clinic.example/help',
  customMessages: { asked: 'Please look twice.' },
  defaults: { sensitivity: 'watchful', autosaves: 'hold', logYears: '10', ledgerDays: '90', ownTown: 'Bend' },
  locked: [...LOCKABLE],
};

/** The strictest that the keys can express: every question a wall, in every place, for every purpose and category. */
const STRICTEST = {
  mode: 'enforce',
  allowOverride: 'none',
  requireReason: true,
  reasonMinChars: 200,
  blockPublicDirect: true,
  blockedPlaces: ['*.clinic.example', 'forum.example', '*.selftest.invalid', 'agency.example/intake'],
  behaviours: [
    { category: 'any', verdict: 'block' },
    ...PURPOSES.map((context) => ({ context, category: 'any', verdict: 'block' })),
  ],
  crowdThresholds: PURPOSES.map((context) => ({ context, fewerThan: 100_000 })),
  codes: ['hipaa', 'part2'],
  defaults: { sensitivity: 'watchful' },
  locked: [...LOCKABLE],
};

describe('the self-test', () => {
  it('finds nothing wrong where nobody set anything', () => {
    const checks = under({});
    expect(failed(checks)).toEqual([]);
    expect(passed(checks)).toEqual(expect.arrayContaining([...FAMILIES, 'together', 'clean', 'report', 'danger']));
    expect(checks.filter(({ group }) => group === 'rules')).toEqual([]);
    expect(checks.filter(({ group }) => group === 'sites')).toHaveLength(SITES.length);
  });

  it('finds nothing wrong while the policy is not yet known', () => {
    expect(failed(runAll(given(STRICT_POLICY)))).toEqual([]);
  });

  it('tries every key of a policy that sets them all, each entry by itself', () => {
    expect(Object.keys(FULL).sort()).toEqual([...KEY_NAMES].sort());
    const checks = under(FULL);
    expect(failed(checks)).toEqual([]);
    expect(passed(checks)).toEqual(
      expect.arrayContaining([
        ...['mode', 'allowOverride', 'requireReason', 'approvedDomains.0', 'approvedPeople.0', 'approvedPeople.1'],
        ...['approvedPlaces.0', 'approvedPlaces.1', 'blockedPlaces.0', 'blockedPlaces.1', 'blockPublicDirect'],
        ...['behaviours.0', 'behaviours.1', 'behaviours.2', 'behaviours.3', 'crowdThresholds.0', 'crowdThresholds.1'],
        ...['codes', 'contacts', 'roiMaxDays', 'defaults.sensitivity', 'defaults.ownTown'],
        ...LOCKABLE.map((name) => `locked.${name}`),
      ]),
    );
    // What no draft can tell is not said to pass.
    const untested = checks.filter(({ outcome }) => outcome === 'untested').map(({ id }) => id);
    expect(untested.sort()).toEqual([
      'customMessages',
      'exportAllowed',
      'helpUrl',
      'policyVersion',
      'reasonChoices',
      'reasonMinChars',
      'supportContact',
    ]);
  });

  it.each([
    ...MODES.map((mode) => ({ mode })),
    ...OVERRIDES.map((allowOverride) => ({ allowOverride })),
    ...OVERRIDES.map((allowOverride) => ({ allowOverride, requireReason: true })),
    ...OVERRIDES.map((allowOverride) => ({ ...FULL, allowOverride })),
    ...CATEGORIES.map((category) => ({ behaviours: [{ category, verdict: 'block' }] })),
    { behaviours: PURPOSES.map((context) => ({ context, category: 'direct', verdict: 'justify' })) },
    { crowdThresholds: PURPOSES.map((context) => ({ context, fewerThan: 90_000 })) },
    { approvedDomains: ['clinic.example'], blockedPlaces: ['clinic.example'], blockPublicDirect: true },
    { defaults: { sensitivity: 'calm' }, locked: ['sensitivity'] },
  ])('finds nothing wrong under %j', (policy) => {
    expect(failed(under(policy))).toEqual([]);
  });

  it('proves under the strictest policy that a report and danger pass', () => {
    const checks = under(STRICTEST);
    expect(failed(checks)).toEqual([]);
    const duties = checks.filter(({ group }) => group === 'duties');
    expect(duties.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['report', 'pass'],
      ['danger', 'pass'],
    ]);
    for (const { tried } of duties) expect(Number(tried[1])).toBeGreaterThan(200);
  });
});

/** Any policy at all, of entries that meet one another. */
const domain = fc.constantFrom('clinic.example', 'oak.example', 'river.example');
const place = fc
  .tuple(fc.constantFrom('', '*.', 'https://', 'http://'), domain, fc.constantFrom('', '/', '/r/x', '/chat'))
  .map((each) => each.join(''));
const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });
const anyPolicy = fc.record(
  {
    mode: fc.constantFrom(...MODES),
    allowOverride: fc.constantFrom(...OVERRIDES),
    requireReason: fc.boolean(),
    approvedDomains: some(domain),
    approvedPeople: some(
      fc.record({
        address: domain.map((each) => `ann@${each}`),
        role: fc.constantFrom(...ROLES),
      }),
    ),
    approvedPlaces: some(fc.record({ match: place, context: fc.constantFrom(...PLACE_USES) })),
    blockedPlaces: some(place),
    blockPublicDirect: fc.boolean(),
    behaviours: some(
      fc.record(
        {
          context: fc.constantFrom(...PURPOSES),
          category: fc.constantFrom(...CATEGORIES),
          verdict: fc.constantFrom(...VERDICTS),
        },
        { requiredKeys: ['verdict'] },
      ),
    ),
    crowdThresholds: some(fc.record({ context: fc.constantFrom(...PURPOSES), fewerThan: fc.nat(100_000) })),
    codes: some(fc.constantFrom('hipaa', 'part2', 'gdpr', 'ferpa')),
    roiMaxDays: fc.integer({ min: 1, max: 3650 }),
    defaults: fc.record(
      { sensitivity: fc.constantFrom(...SENSITIVITIES), ownTown: fc.constantFrom('Bend', '') },
      { requiredKeys: [] },
    ),
    locked: fc.uniqueArray(fc.constantFrom(...LOCKABLE)),
  },
  { requiredKeys: [] },
);

it('finds nothing wrong under any policy, however its entries meet', () => {
  fc.assert(
    fc.property(anyPolicy, (raw) => {
      expect(failed(runAll({ ...given(readPolicy(raw).policy), sites: [] }))).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 30_000);

it('is not long about the longest lists', () => {
  const blockedPlaces = Array.from({ length: 500 }, (_, at) => `forum${at}.example`);
  const approvedDomains = Array.from({ length: 200 }, (_, at) => `clinic${at}.example`);
  const start = performance.now();
  expect(failed(under({ blockedPlaces, approvedDomains }))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(8000);
});

describe('what is broken fails', () => {
  const nothing = { read: () => [], readAfresh: () => [] };

  it('a detector that finds nothing', () => {
    const found = failed(under(FULL, nothing));
    expect(found).toEqual(
      expect.arrayContaining(['detector', 'tables', ...FAMILIES, 'together', 'blockedPlaces.0', 'blockPublicDirect']),
    );
    expect(found).not.toContain('report');
  });

  it('a detector that throws, without taking the rest with it', () => {
    const broken = () => {
      throw new Error('broken');
    };
    const checks = under({}, { read: broken, readAfresh: broken });
    expect(failed(checks)).toEqual(expect.arrayContaining(['detector', 'name', 'clean', 'report', 'danger']));
    expect(passed(checks)).toEqual(expect.arrayContaining(['weights', 'gmail']));
  });

  it('a detector that is always alarmed', () => {
    const alarmed = (text: string) =>
      read(FAMILY_DRAFTS.name).map((each) => ({ ...each, end: Math.min(each.end, text.length) }));
    expect(failed(under({}, { read: alarmed, readAfresh: alarmed }))).toContain('clean');
  });

  it('weights and tables that are not there', () => {
    expect(failed(under({}, { weights: false, tables: null }))).toEqual(['weights', 'tables']);
  });

  it('a declaration that no browser takes, or that is not whole', () => {
    const [site] = SITES;
    if (!site) throw new Error('no site');
    const bad = [
      { ...site, name: 'a', composers: ['[broken'] },
      { ...site, name: 'b', composers: [] },
      { ...site, name: 'c', hosts: [], mark: undefined },
      { ...site, name: 'd', checked: '2026-13-01' },
      { ...site, name: 'e', checked: '2027-01-01' },
    ];
    expect(failed(under({}, { sites: [site, ...bad] }))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('the report', () => {
  const clinic = { known: 'set', ...readPolicy({ ...FULL, mode: 'enforced', surprise: 1 }) } as const;
  const { mode: _, ...policy } = FULL;
  const report = reportOf({
    version: '1.2.3',
    browser: 'Browser/1',
    clinic,
    checks: under(policy),
    records: { vault: 'locked', saves: true, bytes: 4096, free: null, persisted: null },
    now: Date.UTC(2026, 10, 23),
  });
  const told = JSON.parse(report);

  it('tells what held, by rule, and what the browser is', () => {
    expect(told).toMatchObject({
      discreet: '1.2.3',
      browser: 'Browser/1',
      at: '2026-11-23T00:00:00.000Z',
      policy: { known: 'set', version: '7', rejected: ['mode'] },
      records: { vault: 'locked', saves: true, bytes: 4096 },
      checks: { 'rules blockedPlaces.1': 'pass', 'drafts name': 'pass', 'duties report': 'pass' },
      counts: { fail: 0 },
    });
    expect(told.policy.set).toContain('approvedDomains');
  });

  it('holds no draft, no name and no entry of the policy', () => {
    for (const text of [...Object.values(FAMILY_DRAFTS), ...DUTY_DRAFTS])
      for (const word of text.match(/[\p{L}\d]{6,}/gu) ?? [])
        if (!/^(?:client|notes|report|detector)$/i.test(word)) expect(report).not.toContain(word);
    for (const entry of ['clinic.example', 'river', 'oak.example', 'gossip', 'IT desk', 'Crisis', 'Bend', 'surprise'])
      expect(report).not.toContain(entry);
  });

  it('says of a browser that nobody manages that it is none', () => {
    const bare = reportOf({ version: '1', browser: 'B', clinic: UNMANAGED, checks: [], records: null, now: 0 });
    expect(JSON.parse(bare)).toMatchObject({ policy: { known: 'none', set: [], rejected: [] }, records: null });
  });
});

it('every check has its words', () => {
  const table: Readonly<Record<string, unknown>> = english;
  const all = [
    {},
    FULL,
    STRICTEST,
    ...OVERRIDES.map((allowOverride) => ({ allowOverride })),
    ...MODES.map((mode) => ({ mode })),
  ];
  const keys = new Set(
    all
      .flatMap((policy) => under(policy))
      .flatMap(({ title, tried, group }) => [...('name' in title ? [] : [title[0]]), tried[0], `selftest_${group}`]),
  );
  expect([...keys].filter((key) => !(key in table))).toEqual([]);
});
