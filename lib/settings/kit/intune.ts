import type { Key } from '../managed/keys';
import { KEYS } from '../managed/keys';
import type { Kind } from '../managed/kinds';
import type { Sample } from './samples';
import type { Target } from './targets';

const INGEST = './Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall';
const CONFIG = './Device/Vendor/MSFT/Policy/Config';
/** Between the entries of a list, as Intune's engine wants it. */
const APART = '&#xF000;';

/**
 * Custom settings (OMA-URI) for Intune as a table: first the template is taken in, then each policy of a sample is set. The value of the
 * first row is the file `discreet-<browser>.admx` as text.
 */
export function intuneTable(sample: Sample, target: Target): string {
  const app = `Discreet${target.name}`;
  const area = `${app}~Policy~discreet`;
  const rows = [
    ['Template', `${INGEST}/${app}/Policy/${app}Admx`, `the text of discreet-${target.name}.admx`],
    ...Object.entries(sample).flatMap(([key, value]) => settingsOf(key as Key, value, `${CONFIG}/${area}`)),
  ];
  const cells = [
    ['Name', 'OMA-URI', 'Type', 'Value'],
    ...rows.map(([name = '', uri = '', value = '']) => [name, uri, 'String', value]),
  ];
  return cells.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
}

function settingsOf(key: Key, value: unknown, area: string): readonly (readonly [string, string, string])[] {
  const kind: Kind = KEYS[key];
  if (kind.is !== 'group') return [[key, `${area}/${key}`, enabledBy(key, kind, value)]];
  return Object.entries(kind.fields).flatMap(([field, of]) => {
    const own: unknown = (value as Readonly<Record<string, unknown>>)[field];
    const name = `${key}_${field}`;
    return own === undefined ? [] : [[name, `${area}/${name}`, enabledBy(name, of, own)] as const];
  });
}

function enabledBy(name: string, kind: Kind, value: unknown): string {
  if (kind.is === 'flag') return value === true ? '<enabled/>' : '<disabled/>';
  const words = kind.is === 'texts' ? listed(value) : typeof value === 'object' ? JSON.stringify(value) : String(value);
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<enabled/><data id="${name}" value="${escaped.replaceAll(`&amp;${APART.slice(1)}`, APART)}"/>`;
}

/** Number and word of each entry in turn. */
function listed(value: unknown): string {
  const words = Array.isArray(value) ? value.map(String) : [];
  return words.flatMap((word, at) => [String(at + 1), word]).join(APART);
}
