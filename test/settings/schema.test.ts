import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { LIMITS, readSettings } from '../../lib/settings/schema';

const GOOD: Settings = {
  ownNames: ['Dana Whitlock', 'Dr Whitlock'],
  ownTown: 'Ely',
  ownJurisdiction: 'Oregon',
  approvedPlaces: [{ origin: 'https://forum.example', path: '/r/therapists' }],
  people: [
    { address: 'ann@clinic.example', role: 'supervisor', until: '2027-06-30' },
    { address: '@oak.example', role: 'team' },
  ],
  releases: [],
  contacts: [{ label: 'Crisis line', reach: '555-0100' }],
  demoted: ['placeName'],
  pauses: { 'https://forum.example': 1_795_384_750_889 },
  codes: ['hipaa', 'gmc'],
  ownCodes: [{ name: 'House rule', statement: 'No names in chat.', link: 'https://clinic.example/rules' }],
  sensitivity: 'watchful',
  autosaves: 'hold',
  logYears: '10',
  ledgerDays: '90',
  chosen: ['sensitivity'],
  welcomed: true,
};

describe('reading settings', () => {
  it('takes what it would write, and again', () => {
    expect(readSettings(GOOD)).toEqual({ settings: GOOD, rejected: [] });
    expect(readSettings(JSON.parse(JSON.stringify(GOOD)))).toEqual({ settings: GOOD, rejected: [] });
  });

  it.each([undefined, null, {}])('reads %j as the defaults', (raw) => {
    expect(readSettings(raw)).toEqual({ settings: DEFAULT_SETTINGS, rejected: [] });
  });

  it.each([[], 'x', 3, true, Symbol('x'), () => 1])('tells that %s is no settings', (raw) => {
    const { settings, rejected } = readSettings(raw);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(rejected).toEqual([{ key: 'settings', reason: 'settings_error_shape' }]);
  });

  it('passes over keys that it does not know', () => {
    expect(readSettings({ ...GOOD, fromTheFuture: 1 })).toEqual({ settings: GOOD, rejected: [] });
  });

  it.each<[keyof Settings, unknown, string]>([
    ['ownNames', 'Dana', 'settings_error_shape'],
    ['ownTown', 7, 'settings_error_shape'],
    ['ownTown', 'x'.repeat(LIMITS.text + 1), 'settings_error_too_long'],
    ['approvedPlaces', {}, 'settings_error_shape'],
    ['people', null, 'settings_error_shape'],
    ['pauses', [], 'settings_error_shape'],
    ['pauses', 4, 'settings_error_shape'],
    ['sensitivity', 'loud', 'settings_error_shape'],
    ['autosaves', 'sometimes', 'settings_error_shape'],
    ['logYears', 6, 'settings_error_shape'],
    ['ledgerDays', 7, 'settings_error_shape'],
    ['welcomed', 'yes', 'settings_error_shape'],
  ])('replaces a bad %s by its default and keeps the rest', (key, bad, reason) => {
    const { settings, rejected } = readSettings({ ...GOOD, [key]: bad });
    expect(settings).toEqual({ ...GOOD, [key]: DEFAULT_SETTINGS[key] });
    expect(rejected).toEqual([{ key, reason }]);
  });

  it.each<[keyof Settings, unknown, string]>([
    ['ownNames', '  ', 'settings_error_empty'],
    ['ownNames', null, 'settings_error_shape'],
    ['approvedPlaces', 'https://forum.example', 'settings_error_shape'],
    ['approvedPlaces', { origin: 'https://forum.example' }, 'settings_error_shape'],
    ['approvedPlaces', { origin: 'https://a@forum.example', path: '/' }, 'settings_error_origin'],
    ['approvedPlaces', { origin: 'https://forum.example', path: 'r' }, 'settings_error_origin'],
    ['people', { address: '@gmail.com', role: 'team' }, 'settings_error_free_mail'],
    ['codes', 7, 'settings_error_shape'],
    ['ownCodes', { name: '', statement: 'x', link: '' }, 'settings_error_empty'],
    ['ownCodes', { name: 'x', statement: 'y', link: 'javascript:go()' }, 'settings_error_link'],
    ['people', { address: 'Ann', role: 'team' }, 'settings_error_recipient'],
    ['people', { address: 'ann@clinic.example', role: 'king' }, 'settings_error_shape'],
    ['people', { address: 'ann@clinic.example', role: 'team', until: '2026-02-30' }, 'settings_error_date'],
  ])('drops one bad item of %s and keeps the others', (key, bad, reason) => {
    const list = GOOD[key] as unknown[];
    const { settings, rejected } = readSettings({ ...GOOD, [key]: [bad, ...list] });
    expect(settings).toEqual(GOOD);
    expect(rejected).toEqual([{ key: `${key}.0`, reason }]);
  });

  it('drops one bad pause and keeps the others', () => {
    const pauses = { ...GOOD.pauses, 'https://a.example': Number.NaN, 'ftp://b.example': 5, 'https://c.example': '5' };
    const { settings, rejected } = readSettings({ ...GOOD, pauses });
    expect(settings).toEqual(GOOD);
    expect(rejected.map(({ key }) => key)).toEqual(['pauses.1', 'pauses.2', 'pauses.3']);
  });

  it('cuts lists that nobody entered by hand, and says so', () => {
    const ownNames = Array.from({ length: LIMITS.names + 5 }, (_, index) => `Name ${index}`);
    const { settings, rejected } = readSettings({ ownNames });
    expect(settings.ownNames).toHaveLength(LIMITS.names);
    expect(rejected).toEqual([{ key: 'ownNames', reason: 'settings_error_too_many' }]);
  });

  it.each([
    [{ role: 'team' }, { role: 'peer' }],
    [{ role: 'team', until: '2027-01-01' }, { role: 'team' }],
    [
      { role: 'team', until: '2026-12-01' },
      { role: 'team', until: '2027-01-01' },
    ],
  ])('keeps the stricter of people that contradict each other: %j, %j', (one, other) => {
    const both = [one, other].map((each) => ({ address: 'ann@oak.example', ...each }));
    const strict = readSettings({ people: both }).settings.people;
    expect(strict).toHaveLength(1);
    expect(readSettings({ people: [...both].reverse() }).settings.people).toEqual(strict);
    expect(strict[0]).toEqual(both[one.role === other.role ? 0 : 1]);
    expect(readSettings({ people: both }).rejected).toEqual([
      { key: 'people.1', reason: 'settings_error_contradicts' },
    ]);
  });

  it('keeps the stricter of places that contradict each other', () => {
    const at = { origin: 'https://forum.example', path: '/' };
    const { settings, rejected } = readSettings({ approvedPlaces: [{ ...at, use: 'noClients' }, at] });
    expect(settings.approvedPlaces).toEqual([{ ...at, use: 'noClients' }]);
    expect(rejected).toEqual([{ key: 'approvedPlaces.1', reason: 'settings_error_contradicts' }]);
  });

  it('brings items into their stored form, each once', () => {
    const { settings } = readSettings({
      ownNames: [' Dana ', 'Dana'],
      approvedPlaces: [
        { origin: 'HTTPS://Forum.Example:443', path: '/r/' },
        { origin: 'https://forum.example', path: '/r' },
      ],
      approvedRecipients: ['Ann@Clinic.Example', 'oak.example', '@oak.example'],
    });
    expect(settings.ownNames).toEqual(['Dana']);
    expect(settings.approvedPlaces).toEqual([{ origin: 'https://forum.example', path: '/r' }]);
    expect(settings.people).toEqual([
      { address: 'ann@clinic.example', role: 'team' },
      { address: '@oak.example', role: 'team' },
    ]);
  });

  it('is not led astray by names that every object has', () => {
    const raw: unknown = JSON.parse('{"__proto__": {"welcomed": true}, "pauses": {"__proto__": 5, "constructor": 5}}');
    const { settings } = readSettings(raw);
    expect(settings.welcomed).toBe(false);
    expect(Object.values(settings.pauses)).not.toContain(Object.prototype);
    expect(Object.getPrototypeOf(settings.pauses)).toBe(Object.prototype);
  });
});
