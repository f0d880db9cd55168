import Papa from 'papaparse';
import { CLIENT_FLAGS, type Client, type ClientFlag } from '../model/client';
import { blankClient, ROSTER_LIMITS, readClient } from './roster';

/** A line of a file that was not taken, and why: the message `csv_error_…` or one of the settings' own. The words are not told. */
export interface LineError {
  /** As an editor counts, from 1; the header is line 1. */
  readonly line: number;
  /** The column's own header, empty where it is about the whole line. */
  readonly column: string;
  readonly reason: string;
}

export interface CsvRead {
  readonly clients: readonly Client[];
  readonly errors: readonly LineError[];
  /** Headers that say nothing to us: their columns are left out. */
  readonly unknown: readonly string[];
}

/** Characters of a file: more is no roster. */
const MOST = 20_000_000;

type ListField = 'names' | 'nicknames' | 'initials' | 'kin' | 'contacts' | 'numbers' | 'team';
type TextField = 'label' | 'town' | 'limitsDiscussed' | 'jurisdiction';

/** What the columns of practice software are called, in small letters without spaces. */
const LISTS: Readonly<Record<string, ListField>> = {
  name: 'names',
  names: 'names',
  fullname: 'names',
  clientname: 'names',
  patientname: 'names',
  nickname: 'nicknames',
  nicknames: 'nicknames',
  preferredname: 'nicknames',
  goesby: 'nicknames',
  initials: 'initials',
  kin: 'kin',
  family: 'kin',
  relatives: 'kin',
  partner: 'kin',
  emergencycontact: 'kin',
  contact: 'contacts',
  contacts: 'contacts',
  phone: 'contacts',
  phonenumber: 'contacts',
  mobile: 'contacts',
  mobilephone: 'contacts',
  homephone: 'contacts',
  workphone: 'contacts',
  email: 'contacts',
  emailaddress: 'contacts',
  number: 'numbers',
  numbers: 'numbers',
  mrn: 'numbers',
  recordnumber: 'numbers',
  caseno: 'numbers',
  casenumber: 'numbers',
  memberid: 'numbers',
  team: 'team',
  teammembers: 'team',
};
const TEXTS: Readonly<Record<string, TextField>> = {
  label: 'label',
  code: 'label',
  clientid: 'label',
  id: 'label',
  town: 'town',
  city: 'town',
  limitsdiscussed: 'limitsDiscussed',
  jurisdiction: 'jurisdiction',
  state: 'jurisdiction',
  province: 'jurisdiction',
};
const FIRST = ['firstname', 'givenname', 'forename', 'first'];
const LAST = ['lastname', 'surname', 'familyname', 'last'];

/**
 * Reads a roster out of comma, semicolon or tab separated text with a header. Good lines are taken, bad ones told. Lines without a
 * label get the next free one, `C-1` and on; several entries in one cell are set apart by `;` or `|`. Never throws.
 */
export function readCsv(text: string): CsvRead {
  if (text.length > MOST)
    return { clients: [], errors: [{ line: 1, column: '', reason: 'csv_error_large' }], unknown: [] };
  const { data, errors } = Papa.parse<readonly string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [header = [], ...rows] = data;
  const columns = header.map((name) => name.toLowerCase().replace(/[^\p{L}]/gu, ''));
  const known = (name: string) => name in LISTS || name in TEXTS || [...FIRST, ...LAST, 'flags'].includes(name);
  const unknown = header.filter((name, at) => name.trim() !== '' && !known(columns[at] ?? ''));
  if (!columns.some((name) => LISTS[name] === 'names' || FIRST.includes(name) || LAST.includes(name)))
    return { clients: [], errors: [{ line: 1, column: '', reason: 'csv_error_header' }], unknown };
  const told: LineError[] = errors.flatMap(({ row, code }) =>
    row === undefined || code === 'UndetectableDelimiter'
      ? []
      : [{ line: row + 1, column: '', reason: 'csv_error_quotes' }],
  );
  const clients: Client[] = [];
  const labels = new Set<string>();
  let next = 1;
  const free = () => {
    while (labels.has(`C-${next}`)) next += 1;
    return `C-${next}`;
  };
  for (const [index, row] of rows.entries()) {
    const line = index + 2;
    if (clients.length >= ROSTER_LIMITS.clients) {
      told.push({ line, column: '', reason: 'settings_error_too_many' });
      break;
    }
    if (row.length > header.length) {
      told.push({ line, column: '', reason: 'csv_error_columns' });
      continue;
    }
    const drawn = clientOf(columns, row);
    const read = readClient({ ...drawn, label: drawn.label === '' ? free() : drawn.label });
    if ('reason' in read) {
      const at = columns.findIndex((name) => (LISTS[name] ?? TEXTS[name]) === read.field);
      told.push({ line, column: header[at] ?? '', reason: read.reason });
    } else if (read.client.names.length === 0) told.push({ line, column: '', reason: 'csv_error_name' });
    else if (labels.has(read.client.label)) told.push({ line, column: '', reason: 'csv_error_twice' });
    else {
      labels.add(read.client.label);
      clients.push(read.client);
    }
  }
  return { clients, errors: told, unknown };
}

function clientOf(columns: readonly string[], row: readonly string[]): Client {
  const client = { ...blankClient() };
  const named: string[] = [];
  const parts = { first: '', last: '' };
  for (const [at, name] of columns.entries()) {
    const cell = (row[at] ?? '').trim();
    if (cell === '') continue;
    const list = LISTS[name];
    const text = TEXTS[name];
    if (FIRST.includes(name)) parts.first = cell;
    else if (LAST.includes(name)) parts.last = cell;
    else if (name === 'flags') client.flags = flagsOf(cell);
    else if (list === 'names') named.push(...entriesOf(cell));
    else if (list !== undefined) client[list] = [...client[list], ...entriesOf(cell)];
    else if (text !== undefined) client[text] = cell;
  }
  const whole = [parts.first, parts.last].filter(Boolean).join(' ');
  return { ...client, names: whole === '' ? named : [whole, ...named] };
}

function entriesOf(cell: string): readonly string[] {
  return cell
    .split(/[;|]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}

function flagsOf(cell: string): readonly ClientFlag[] {
  const given = entriesOf(cell.replace(/,/g, ';')).map((entry) => entry.toLowerCase().replace(/[\s_-]/g, ''));
  return CLIENT_FLAGS.filter((flag) => given.includes(flag.toLowerCase()));
}
