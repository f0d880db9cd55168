import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_NAMES } from '../../../lib/settings/managed/keys';
import { readPattern } from '../../../lib/settings/managed/patterns';
import { readPolicy } from '../../../lib/settings/managed/read';

const good = (raw: Record<string, unknown>) => {
  const { policy, rejected } = readPolicy(raw);
  expect(rejected).toEqual([]);
  return policy;
};
const bad = (raw: Record<string, unknown>) => {
  const { policy, rejected } = readPolicy({ ...raw, requireReason: true });
  // Whatever is bad costs itself alone.
  expect(policy.requireReason).toBe(true);
  const { requireReason: _, ...rest } = policy;
  return {
    rest,
    told: Object.fromEntries(rejected.map(({ key, reason }) => [key, reason.slice('settings_error_'.length)])),
  };
};

describe('a policy', () => {
  it('that is not there is empty, and one that is no record is told', () => {
    for (const nothing of [undefined, null, {}]) expect(readPolicy(nothing)).toEqual({ policy: {}, rejected: [] });
    for (const wrong of ['', 1, true, [], [{ mode: 'tips' }]])
      expect(readPolicy(wrong)).toEqual({ policy: {}, rejected: [{ key: 'policy', reason: 'settings_error_shape' }] });
  });

  it('passes over keys that say nothing, and tells of those that it does not know, in short', () => {
    expect(good({ mode: null, locked: undefined })).toEqual({});
    expect(bad({ Mode: 'tips', ['x'.repeat(500)]: 1 }).told).toEqual({ Mode: 'unknown', ['x'.repeat(60)]: 'unknown' });
    // A name that every record has is no key.
    expect(bad(JSON.parse('{"__proto__": {"mode": "tips"}, "constructor": 1}')).rest).toEqual({});
  });
});

describe('a flag', () => {
  it.each([true, 1, 'true'])('%j is yes', (raw) =>
    expect(good({ blockPublicDirect: raw })).toEqual({ blockPublicDirect: true }),
  );
  it.each([false, 0, 'false'])('%j is no', (raw) =>
    expect(good({ blockPublicDirect: raw })).toEqual({ blockPublicDirect: false }),
  );
  it.each(['yes', '1', 2, {}, []])('%j is neither', (raw) =>
    expect(bad({ blockPublicDirect: raw })).toEqual({ rest: {}, told: { blockPublicDirect: 'flag' } }),
  );
});

describe('a number', () => {
  it.each([1, 3650, '365'])('%j is taken', (raw) =>
    expect(good({ roiMaxDays: raw })).toEqual({ roiMaxDays: Number(raw) }),
  );
  it.each([
    [0, 'range'],
    [3651, 'range'],
    [-1, 'range'],
    ['999999999', 'range'],
    [1.5, 'number'],
    ['a year', 'number'],
    ['', 'number'],
    ['1e3', 'number'],
    [Number.NaN, 'number'],
    [true, 'number'],
    [[], 'number'],
  ])('%j is not', (raw, why) => expect(bad({ roiMaxDays: raw })).toEqual({ rest: {}, told: { roiMaxDays: why } }));
});

describe('a word of a few', () => {
  it('is taken as it is spelled, and a year as a number as well', () => {
    expect(good({ mode: 'tips', defaults: { logYears: 7 } })).toEqual({ mode: 'tips', defaults: { logYears: '7' } });
  });
  it.each(['Tips', 'off', '', 1, true, {}, ['tips']])('%j is none of them', (raw) =>
    expect(bad({ mode: raw })).toEqual({ rest: {}, told: { mode: 'option' } }),
  );
});

describe('a text', () => {
  it('is trimmed and bounded', () => {
    expect(good({ supportContact: '  Privacy desk ' })).toEqual({ supportContact: 'Privacy desk' });
    expect(bad({ supportContact: ' ' }).told).toEqual({ supportContact: 'empty' });
    expect(bad({ supportContact: 'x'.repeat(201) }).told).toEqual({ supportContact: 'too_long' });
    expect(bad({ supportContact: 5550100 }).told).toEqual({ supportContact: 'text' });
  });
  it('that is a link begins with https, and holds no name and no password', () => {
    expect(good({ helpUrl: 'https://intranet.example/x' })).toEqual({ helpUrl: 'https://intranet.example/x' });
    for (const raw of [
      'javascript:alert(1)',
      'http://intranet.example',
      'https://a:b@intranet.example',
      'intranet',
      'https://x',
    ])
      expect(bad({ helpUrl: raw }).told).toEqual({ helpUrl: 'link' });
  });
});

describe('a list', () => {
  it('loses what is bad of it and keeps the rest, each told by its place', () => {
    expect(bad({ approvedDomains: ['oak.example', 'gmail.com', 7, '', '@OAK.example ', 'two words'] })).toEqual({
      rest: { approvedDomains: ['@oak.example'] },
      told: {
        'approvedDomains.1': 'free_mail',
        'approvedDomains.2': 'text',
        'approvedDomains.3': 'empty',
        'approvedDomains.5': 'recipient',
      },
    });
    expect(bad({ locked: ['pauses', 'mode'] })).toEqual({
      rest: { locked: ['pauses'] },
      told: { 'locked.1': 'option' },
    });
  });

  it('may be JSON in a text, as in a registry', () => {
    expect(good({ locked: '["pauses", "codes"]' })).toEqual({ locked: ['pauses', 'codes'] });
    expect(good({ behaviours: ['{"verdict": "block"}', { verdict: 'warn' }] })).toEqual({
      behaviours: [{ verdict: 'block' }, { verdict: 'warn' }],
    });
    for (const raw of ['pauses', '["pauses"', '', 1, true, { 0: 'pauses' }])
      expect(bad({ locked: raw })).toEqual({ rest: {}, told: { locked: 'list' } });
  });

  it('that is huge is read as far as it may reach, at once', () => {
    const all = Array.from({ length: 100_000 }, (_, at) => `forum${at}.example`);
    const before = performance.now();
    const { rest, told } = bad({ blockedPlaces: all, approvedDomains: all, approvedPeople: all.map(() => ({})) });
    expect(performance.now() - before).toBeLessThan(1000);
    expect(rest.blockedPlaces).toHaveLength(500);
    expect(rest.approvedDomains).toHaveLength(200);
    expect(told).toMatchObject({ blockedPlaces: 'too_many', approvedDomains: 'too_many', approvedPeople: 'too_many' });
  });
});

describe('a list of records', () => {
  it('loses a record that lacks something, and one with a bad part: it would be another rule without it', () => {
    expect(
      bad({
        behaviours: [
          { context: 'public', category: 'name', verdict: 'block' },
          { context: 'public' },
          { context: 'forum', verdict: 'block' },
          { verdict: 'block', when: 'Monday' },
          'block',
          null,
        ],
      }),
    ).toEqual({
      rest: { behaviours: [{ context: 'public', category: 'name', verdict: 'block' }] },
      told: {
        'behaviours.1.verdict': 'missing',
        'behaviours.2.context': 'option',
        'behaviours.3.when': 'unknown',
        'behaviours.4': 'record',
        'behaviours.5': 'record',
      },
    });
  });
});

describe('a record', () => {
  it('loses its bad parts alone', () => {
    expect(bad({ defaults: { sensitivity: 'loud', ownTown: 'Bend', theme: 'dark' } })).toEqual({
      rest: { defaults: { ownTown: 'Bend' } },
      told: { 'defaults.sensitivity': 'option', 'defaults.theme': 'unknown' },
    });
    expect(good({ customMessages: '{"asked": "Look twice."}' })).toEqual({ customMessages: { asked: 'Look twice.' } });
    expect(bad({ customMessages: 'Look twice.' }).told).toEqual({ customMessages: 'record' });
  });
});

describe('a place', () => {
  it.each([
    // Without a scheme it is meant with and without encryption.
    ['forum.example', ['https://forum.example', 'http://forum.example'], '/', false],
    ['https://Forum.example/r/x/', ['https://forum.example'], '/r/x', false],
    ['http://10.0.0.5:8080/wiki', ['http://10.0.0.5:8080'], '/wiki', false],
    ['*.forum.example', ['https://forum.example', 'http://forum.example'], '/', true],
    ['http://*.forum.example/r', ['http://forum.example'], '/r', true],
  ])('%s', (raw, origins, path, below) =>
    expect(readPattern(raw)).toEqual({ ok: true, value: { origins, path, below } }),
  );
  it.each(['*', '*.', '**.forum.example', 'forum.*', '*.*.example', 'file:///etc', 'a b', '', 'https://a@b.example'])(
    '%j is none',
    (raw) => expect(readPattern(raw).ok).toBe(false),
  );
});

it('whatever stands in a policy, reading it throws nothing, tells of nothing twice, and takes what it took once more', () => {
  const raw = fc.dictionary(fc.oneof(fc.constantFrom(...KEY_NAMES), fc.string()), fc.jsonValue(), { maxKeys: 8 });
  fc.assert(
    fc.property(raw, (given) => {
      const { policy, rejected } = readPolicy(given);
      expect(new Set(rejected.map(({ key }) => key)).size).toBe(rejected.length);
      expect(readPolicy(policy)).toEqual({ policy, rejected: [] });
    }),
    { numRuns: 1000 },
  );
});
