import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../lib/settings/kit/samples';
import { TARGETS } from '../../../lib/settings/kit/targets';
import { KEYS, type Key } from '../../../lib/settings/managed/keys';
import type { Kind } from '../../../lib/settings/managed/kinds';
import { readPolicy } from '../../../lib/settings/managed/read';
import { file } from './made';

/** What stands between the parts of a list, in the private area of Unicode. */
const APART = String.fromCharCode(0xf000);
const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', htmlEntities: true });

interface Setting {
  readonly enabled?: string;
  readonly data?: { readonly id: string; readonly value: string };
}

/** A row as Windows would write it into the registry: a flag, a text, or the second of each two parts of a list. */
function writtenAs(name: string, value: string): unknown {
  const setting: Setting = xml.parse(value);
  if (setting.data === undefined) return setting.enabled === undefined ? 0 : 1;
  expect(setting.data.id).toBe(name);
  const kind: Kind | undefined = KEYS[name as Key];
  if (kind?.is !== 'texts') return setting.data.value;
  const parts = setting.data.value.split(APART);
  expect(parts.filter((_, at) => at % 2 === 0)).toEqual(
    Array.from({ length: parts.length / 2 }, (_, at) => `${at + 1}`),
  );
  return parts.filter((_, at) => at % 2 === 1);
}

describe.each(TARGETS)('the table for Intune, for $name', (target) => {
  const template = file(`windows/discreet-${target.name}.admx`);

  it.each(Object.entries(SAMPLES))('comes to the same policy: %s', (stage, sample) => {
    const { data } = Papa.parse<readonly string[]>(file(`intune/${stage}-${target.name}.csv`), {
      skipEmptyLines: true,
    });
    const app = /ADMXInstall\/(\w+)\/Policy\//.exec(data[1]?.[1] ?? '')?.[1];
    const category = /<category name="(\w+)"/.exec(template)?.[1];
    const raw: Record<string, unknown> = {};
    for (const [name = '', address, type, value = ''] of data.slice(2)) {
      expect(address).toBe(`./Device/Vendor/MSFT/Policy/Config/${app}~Policy~${category}/${name}`);
      expect(template).toContain(`<policy name="${name}"`);
      expect(type).toBe('String');
      const [key = '', field] = name.split('_');
      if (field === undefined) raw[key] = writtenAs(name, value);
      else raw[key] = { ...(raw[key] as object), [field]: writtenAs(name, value) };
    }
    expect(readPolicy(raw)).toEqual(readPolicy(sample));
  });
});
