import {
  array,
  boolean,
  check,
  finite,
  type GenericSchema,
  maxLength,
  minLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  rawTransform,
  safeParse,
  startsWith,
  string,
  transform,
  trim,
} from 'valibot';
import { isDate, startOf } from '../model/dates';
import { isLabel } from '../model/label';
import { PLACE_USES, type PlaceUse, ROLES, type Role } from '../model/purpose';
import { RELEASE_BASES, RELEASE_CATEGORIES } from '../model/release';
import type { Result } from '../model/result';
import {
  type ApprovedPlace,
  AUTOSAVES,
  DEFAULT_SETTINGS,
  LEDGER_DAYS,
  LOG_YEARS,
  type Person,
  SENSITIVITIES,
  type Settings,
} from '../model/settings';
import { normaliseOrigin, normalisePath } from './origin';
import { normaliseRecipient } from './recipient';

/** The most items that a list holds and the most characters that a text has: more than anyone enters by hand. */
export const LIMITS = {
  names: 50,
  places: 500,
  people: 2000,
  releases: 2000,
  contacts: 20,
  demoted: 200,
  pauses: 200,
  codes: 100,
  ownCodes: 20,
  chosen: 50,
  statement: 300,
  text: 100,
  path: 2048,
} as const;

/** A stored value that was not taken. The value itself is not told. */
export interface Rejected {
  /** Such as `ownTown` or `approvedPlaces.3`; `settings` when nothing could be read. */
  readonly key: string;
  /** A message key. */
  readonly reason: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly rejected: readonly Rejected[];
}

type Reject = (key: string, reason: string) => void;

/** Reads one stored field; what is bad in it goes to `reject`. */
type Reader<T> = (raw: unknown, key: string, reject: Reject) => T;

const READERS: { readonly [Key in keyof Settings]: Reader<Settings[Key]> } = {
  ownNames: list(pipe(text(), minLength(1, 'settings_error_empty')), LIMITS.names, (name) => name),
  ownTown: value(text(), DEFAULT_SETTINGS.ownTown),
  ownJurisdiction: value(text(), DEFAULT_SETTINGS.ownJurisdiction),
  approvedPlaces: list(place(), LIMITS.places, placeKey, ({ use = 'record' }) => LAXER_USES.indexOf(use)),
  people: list(person(), LIMITS.people, ({ address }) => address, laxness),
  releases: list(release(), LIMITS.releases, ({ id }) => id),
  contacts: list(contact(), LIMITS.contacts, ({ label, reach }) => `${label} ${reach}`),
  demoted: list(pipe(text(), minLength(1, 'settings_error_empty')), LIMITS.demoted, (kind) => kind),
  pauses: table(normalised(normaliseOrigin), moment(), LIMITS.pauses),
  codes: list(pipe(text(), minLength(1, 'settings_error_empty')), LIMITS.codes, (id) => id),
  ownCodes: list(ownCode(), LIMITS.ownCodes, ({ name, statement }) => `${name} ${statement}`),
  sensitivity: value(picklist(SENSITIVITIES, 'settings_error_shape'), DEFAULT_SETTINGS.sensitivity),
  autosaves: value(picklist(AUTOSAVES, 'settings_error_shape'), DEFAULT_SETTINGS.autosaves),
  logYears: value(picklist(LOG_YEARS, 'settings_error_shape'), DEFAULT_SETTINGS.logYears),
  ledgerDays: value(picklist(LEDGER_DAYS, 'settings_error_shape'), DEFAULT_SETTINGS.ledgerDays),
  chosen: list(pipe(text(), minLength(1, 'settings_error_empty')), LIMITS.chosen, (name) => name),
  welcomed: value(boolean('settings_error_shape'), DEFAULT_SETTINGS.welcomed),
};

/** What places and people are for, the strictest first: of two entries that contradict each other the stricter holds. */
const LAXER_USES: readonly PlaceUse[] = ['noClients', 'teaching', 'consultation', 'supervision', 'assistant', 'record'];
const LAXER_ROLES: readonly Role[] = ['peer', 'supervisor', 'payer', 'agency', 'court', 'counsel', 'provider', 'team'];

/** By role; of the same role whoever is on the list for a shorter time comes first. */
function laxness({ role, until = '' }: Person): number {
  return LAXER_ROLES.indexOf(role) + ((until === '' ? undefined : startOf(until)) ?? Number.MAX_SAFE_INTEGER) / 1e17;
}

/**
 * Settings out of whatever storage held. Never throws: what is bad is left out or replaced by its default, and told;
 * what is good stays, item by item. Nothing stored yet reads as the defaults; keys of other versions are passed over.
 */
export function readSettings(raw: unknown): ReadSettings {
  if (raw === undefined || raw === null) return { settings: DEFAULT_SETTINGS, rejected: [] };
  if (!isRecord(raw)) {
    return { settings: DEFAULT_SETTINGS, rejected: [{ key: 'settings', reason: 'settings_error_shape' }] };
  }
  const rejected: Rejected[] = [];
  const stored = upgraded(raw);
  const read = <Key extends keyof Settings>(key: Key): Settings[Key] =>
    READERS[key](stored[key], key, (at, reason) => rejected.push({ key: at, reason }));
  const settings = {
    ownNames: read('ownNames'),
    ownTown: read('ownTown'),
    ownJurisdiction: read('ownJurisdiction'),
    approvedPlaces: read('approvedPlaces'),
    people: read('people'),
    releases: read('releases'),
    contacts: read('contacts'),
    demoted: read('demoted'),
    pauses: read('pauses'),
    codes: read('codes'),
    ownCodes: read('ownCodes'),
    sensitivity: read('sensitivity'),
    autosaves: read('autosaves'),
    logYears: read('logYears'),
    ledgerDays: read('ledgerDays'),
    chosen: read('chosen'),
    welcomed: read('welcomed'),
  };
  return { settings, rejected };
}

/** Settings as they were stored before people had roles: whoever was approved is of the team. */
function upgraded(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { approvedRecipients, people } = raw;
  if (people !== undefined || !Array.isArray(approvedRecipients)) return raw;
  return { ...raw, people: approvedRecipients.map((address: unknown) => ({ address, role: 'team' })) };
}

/** One string per place: two places with the same are one. */
export function placeKey(place: ApprovedPlace): string {
  return place.origin + place.path;
}

function text() {
  return pipe(string('settings_error_shape'), trim(), maxLength(LIMITS.text, 'settings_error_too_long'));
}

function moment() {
  return pipe(number('settings_error_shape'), finite('settings_error_shape'), minValue(0, 'settings_error_shape'));
}

function place() {
  const path = pipe(
    string('settings_error_shape'),
    startsWith('/', 'settings_error_origin'),
    maxLength(LIMITS.path, 'settings_error_too_long'),
    transform(normalisePath),
  );
  const use = optional(picklist(PLACE_USES, 'settings_error_shape'));
  return object({ origin: normalised(normaliseOrigin), path, use }, 'settings_error_shape');
}

function person() {
  const role = picklist(ROLES, 'settings_error_shape');
  return object({ address: normalised(normaliseRecipient), role, until: optional(date()) }, 'settings_error_shape');
}

function contact() {
  const words = pipe(text(), minLength(1, 'settings_error_empty'));
  return object({ label: words, reach: words }, 'settings_error_shape');
}

function ownCode() {
  const words = (most: number) =>
    pipe(
      string('settings_error_shape'),
      trim(),
      minLength(1, 'settings_error_empty'),
      maxLength(most, 'settings_error_too_long'),
    );
  const link = pipe(
    string('settings_error_shape'),
    trim(),
    maxLength(LIMITS.path, 'settings_error_too_long'),
    check((address) => address === '' || /^https:\/\/[^\s/]+\.[^\s/]+/u.test(address), 'settings_error_link'),
  );
  return object({ name: words(LIMITS.text), statement: words(LIMITS.statement), link }, 'settings_error_shape');
}

/** An incomplete release is kept as it is: what it lacks is told, and it silences nothing. */
function release() {
  const recipients = pipe(array(normalised(normaliseRecipient)), maxLength(50, 'settings_error_too_many'));
  const categories = array(picklist(RELEASE_CATEGORIES, 'settings_error_shape'), 'settings_error_shape');
  const yes = boolean('settings_error_shape');
  return object(
    {
      id: pipe(text(), minLength(1, 'settings_error_empty')),
      basis: optional(picklist(RELEASE_BASES, 'settings_error_shape')),
      client: pipe(text(), check(isLabel, 'settings_error_label')),
      recipients,
      purpose: text(),
      categories,
      from: date(),
      to: date(),
      signed: date(),
      expires: date(),
      event: text(),
      revoked: nullable(moment()),
      explained: yes,
      part2: yes,
      copyAt: text(),
    },
    'settings_error_shape',
  );
}

/** An ISO date that is in the calendar, or nothing. */
function date() {
  return pipe(
    string('settings_error_shape'),
    trim(),
    check((words) => words === '' || isDate(words), 'settings_error_date'),
  );
}

/** A schema out of a function of the room, so that what is stored obeys the same rule as what is typed. */
function normalised(normalise: (input: string) => Result<string>) {
  return pipe(
    string('settings_error_shape'),
    rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
      const result = normalise(dataset.value);
      if (result.ok) return result.value;
      addIssue({ message: result.reason });
      return NEVER;
    }),
  );
}

function value<T>(schema: GenericSchema<unknown, T>, absent: T): Reader<T> {
  return (raw, key, reject) => (raw === undefined ? absent : (parse(schema, raw, key, reject)[0] ?? absent));
}

/**
 * Items are read one by one, so that a bad one does not cost the others. Of items with the same key the last stays; where `laxness`
 * is given, the one of the least of it, and that they contradict each other is told.
 */
function list<T>(
  schema: GenericSchema<unknown, T>,
  most: number,
  keyOf: (item: T) => string,
  laxness?: (item: T) => number,
): Reader<readonly T[]> {
  return (raw, key, reject) => {
    if (raw === undefined) return [];
    if (!Array.isArray(raw)) {
      reject(key, 'settings_error_shape');
      return [];
    }
    if (raw.length > most) reject(key, 'settings_error_too_many');
    const stored: readonly unknown[] = raw.slice(0, most);
    const kept = new Map<string, T>();
    for (const [index, raw] of stored.entries()) {
      const at = `${key}.${index}`;
      const [item] = parse(schema, raw, at, reject);
      if (item === undefined) continue;
      const other = kept.get(keyOf(item));
      const difference = other === undefined || laxness === undefined ? 0 : laxness(item) - laxness(other);
      if (difference !== 0) reject(at, 'settings_error_contradicts');
      if (difference <= 0) kept.set(keyOf(item), item);
    }
    return [...kept.values()];
  };
}

function table(
  names: GenericSchema<unknown, string>,
  cells: GenericSchema<unknown, number>,
  most: number,
): Reader<Readonly<Record<string, number>>> {
  return (raw, key, reject) => {
    if (raw === undefined) return {};
    if (!isRecord(raw)) {
      reject(key, 'settings_error_shape');
      return {};
    }
    const stored = Object.entries(raw);
    if (stored.length > most) reject(key, 'settings_error_too_many');
    const rows = stored.slice(0, most).flatMap(([name, cell], index) => {
      const at = `${key}.${index}`;
      const [readName] = parse(names, name, at, reject);
      const [readCell] = parse(cells, cell, at, reject);
      return readName === undefined || readCell === undefined ? [] : [[readName, readCell] as const];
    });
    return Object.fromEntries(rows);
  };
}

/** The one value, or none when it was rejected. */
function parse<T>(schema: GenericSchema<unknown, T>, raw: unknown, key: string, reject: Reject): [T] | [] {
  const result = safeParse(schema, raw, { abortEarly: true });
  if (result.success) return [result.output];
  reject(key, result.issues[0].message);
  return [];
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
