import type { Result } from '../../model/result';
import type { Rejected } from '../schema';
import { type ClinicPolicy, KEY_NAMES, KEYS } from './keys';
import type { Field, Group, Kind, Rows, Texts } from './kinds';

/** A policy as read: what is good of it, and what was not taken. */
export interface ReadPolicy {
  readonly policy: ClinicPolicy;
  /** By key and, within a list, index: `blockedPlaces.3`, `behaviours.0.verdict`. */
  readonly rejected: readonly Rejected[];
}

type Reject = (key: string, reason: string) => void;
const NOTHING = Symbol('nothing that could be taken');
type Read = unknown | typeof NOTHING;

/**
 * What the browser handed over, key by key: a bad value is left out alone and told, and the rest holds. Never throws. A registry
 * knows neither yes and no nor lists of records, so 0 and 1 are read as flags, digits as numbers and JSON in a text as what it says.
 */
export function readPolicy(raw: unknown): ReadPolicy {
  if (raw === undefined || raw === null) return { policy: {}, rejected: [] };
  if (!isRecord(raw)) return { policy: {}, rejected: [{ key: 'policy', reason: 'settings_error_shape' }] };
  const rejected: Rejected[] = [];
  const reject: Reject = (key, reason) => rejected.push({ key, reason });
  const entries = KEY_NAMES.flatMap((key) => {
    const value = raw[key];
    if (value === undefined || value === null) return [];
    const read = readKind(KEYS[key], value, key, reject);
    return read === NOTHING ? [] : [[key, read] as const];
  });
  for (const key of Object.keys(raw)) if (!Object.hasOwn(KEYS, key)) reject(key.slice(0, 60), 'settings_error_unknown');
  return { policy: Object.fromEntries(entries), rejected };
}

function readKind(kind: Kind, raw: unknown, key: string, reject: Reject): Read {
  switch (kind.is) {
    case 'texts':
      return readTexts(kind, raw, key, reject);
    case 'rows':
      return readRows(kind, raw, key, reject);
    case 'group':
      return readGroup(kind, raw, key, reject);
    default:
      return readField(kind, raw, key, reject);
  }
}

function readField(kind: Field, raw: unknown, key: string, reject: Reject): Read {
  const read = fieldOf(kind, raw);
  if (read.ok) return read.value;
  reject(key, read.reason);
  return NOTHING;
}

const wrong = (reason: string) => ({ ok: false, reason }) as const;

function fieldOf(kind: Field, raw: unknown): Result<unknown> {
  switch (kind.is) {
    case 'flag': {
      const value = raw === 1 || raw === 'true' ? true : raw === 0 || raw === 'false' ? false : raw;
      return typeof value === 'boolean' ? { ok: true, value } : wrong('settings_error_flag');
    }
    case 'count': {
      const value = typeof raw === 'string' && /^\d{1,9}$/.test(raw) ? Number(raw) : raw;
      if (typeof value !== 'number' || !Number.isInteger(value)) return wrong('settings_error_number');
      return value >= kind.least && value <= kind.most ? { ok: true, value } : wrong('settings_error_range');
    }
    case 'choice': {
      // Years are written as numbers where somebody writes them by hand.
      const word = typeof raw === 'number' ? String(raw) : raw;
      const option = kind.options.find((each) => each === word);
      return option === undefined ? wrong('settings_error_option') : { ok: true, value: option };
    }
    case 'text': {
      if (typeof raw !== 'string') return wrong('settings_error_text');
      const words = raw.trim();
      if (words === '') return wrong('settings_error_empty');
      if (words.length > kind.most) return wrong('settings_error_too_long');
      return kind.form ? kind.form(words) : { ok: true, value: words };
    }
  }
}

/** What a registry holds as text: JSON, where it is some. */
function unpacked(raw: unknown): unknown {
  if (typeof raw !== 'string' || !/^\s*[[{]/.test(raw)) return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

function itemsOf(raw: unknown, most: number, key: string, reject: Reject): readonly unknown[] | null {
  const items = unpacked(raw);
  if (!Array.isArray(items)) {
    reject(key, 'settings_error_list');
    return null;
  }
  if (items.length > most) reject(key, 'settings_error_too_many');
  return items.slice(0, most);
}

function readTexts({ item, most }: Texts, raw: unknown, key: string, reject: Reject): Read {
  const items = itemsOf(raw, most, key, reject);
  if (items === null) return NOTHING;
  const read = items.map((each, at) => readField(item, each, `${key}.${at}`, reject));
  return [...new Set(read.filter((each) => each !== NOTHING))];
}

function readRows({ fields, needed, most }: Rows, raw: unknown, key: string, reject: Reject): Read {
  const items = itemsOf(raw, most, key, reject);
  if (items === null) return NOTHING;
  return items.flatMap((each, at) => {
    const row = readGroup({ is: 'group', fields }, each, `${key}.${at}`, reject);
    if (row === NOTHING || !isRecord(row)) return [];
    const missing = needed.filter((name) => !Object.hasOwn(row, name));
    // A field that was there and bad has been told already. A rule without one of its limits would be another rule.
    const given = isRecord(unpacked(each)) ? Object.keys(unpacked(each) as object) : [];
    for (const name of missing) if (!given.includes(name)) reject(`${key}.${at}.${name}`, 'settings_error_missing');
    return missing.length > 0 || given.some((name) => !Object.hasOwn(row, name)) ? [] : [row];
  });
}

function readGroup({ fields }: Group, raw: unknown, key: string, reject: Reject): Read {
  const record = unpacked(raw);
  if (!isRecord(record)) {
    reject(key, 'settings_error_record');
    return NOTHING;
  }
  for (const name of Object.keys(record))
    if (!Object.hasOwn(fields, name)) reject(`${key}.${name.slice(0, 60)}`, 'settings_error_unknown');
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const value = record[name];
    if (value === undefined || value === null) return [];
    const read = readField(field, value, `${key}.${name}`, reject);
    return read === NOTHING ? [] : [[name, read] as const];
  });
  return Object.fromEntries(entries);
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
