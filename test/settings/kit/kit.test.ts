import { createHash } from 'node:crypto';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import Papa from 'papaparse';
import plist from 'plist';
import { describe, expect, it } from 'vitest';
import { kitOf } from '../../../lib/settings/kit/kit';
import { SAMPLES } from '../../../lib/settings/kit/samples';
import { CHROMIUM_ID, GECKO_ID, TARGETS } from '../../../lib/settings/kit/targets';
import { KEY_NAMES, KEYS } from '../../../lib/settings/managed/keys';
import type { Kind } from '../../../lib/settings/managed/kinds';
import { readPolicy } from '../../../lib/settings/managed/read';
import { wordsOf } from '../../../lib/settings/managed/words';
import english from '../../../public/_locales/en/messages.json';
import config from '../../../wxt.config';
import { file, KIT } from './made';
import { readRegistry } from './registry-reader';

const xml = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  attributeNamePrefix: '',
  isArray: (name) => name === 'policy' || name === 'item' || name === 'string',
});
const STAGES = Object.entries(SAMPLES);
type Json = Readonly<Record<string, never>>;
const dig = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Json | undefined)?.[key], value);

describe.each(STAGES)('the sample "%s"', (stage, sample) => {
  const read = readPolicy(sample);

  it('is taken whole', () => {
    expect(read.rejected).toEqual([]);
    expect(Object.keys(read.policy).sort()).toEqual(Object.keys(sample).sort());
  });

  it.each(TARGETS)('comes to the same in every form for $name', (target) => {
    const registry = readRegistry(file(`windows/${stage}-${target.name}.reg`));
    const json: unknown = JSON.parse(
      file(target.name === 'firefox' ? `firefox/${stage}/policies.json` : `linux/${stage}-${target.name}.json`),
    );
    const profile: unknown = plist.parse(file(`macos/${stage}-${target.name}.mobileconfig`));
    const payloads = dig(profile, 'PayloadContent') as readonly Json[];
    const own = payloads.at(-1);
    const forms: Readonly<Record<string, unknown>> =
      target.name === 'firefox'
        ? {
            json: dig(json, 'policies', '3rdparty', 'Extensions', GECKO_ID),
            plist: dig(own, '3rdparty', 'Extensions', GECKO_ID),
            registry: dig(registry, ...target.registry.split('\\'), ...target.own.split('\\')),
          }
        : {
            json: dig(json, '3rdparty', 'extensions', CHROMIUM_ID),
            plist: Object.fromEntries(Object.entries(own ?? {}).filter(([key]) => !key.startsWith('Payload'))),
            registry: dig(registry, ...target.registry.split('\\'), ...target.own.split('\\')),
          };
    for (const [form, raw] of Object.entries(forms)) expect({ form, ...readPolicy(raw) }).toEqual({ form, ...read });
  });

  it('comes to the same in the admin console', () => {
    const given: unknown = JSON.parse(file(`google-admin-console/${stage}.json`));
    const raw = Object.fromEntries(Object.entries(given as Json).map(([key, value]) => [key, dig(value, 'Value')]));
    expect(readPolicy(raw)).toEqual(read);
  });

  it.each(TARGETS)('is set key by key in the table for Intune, for $name', (target) => {
    const { data, errors } = Papa.parse<readonly string[]>(file(`intune/${stage}-${target.name}.csv`), {
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const values = data.slice(2).map(([name = '', , , value = '']) => ({ name, value }));
    const named = values.map(({ name }) => name.split('_')[0]);
    expect([...new Set(named)].sort()).toEqual(Object.keys(sample).sort());
    for (const { value } of values) expect(XMLValidator.validate(`<a>${value}</a>`)).toBe(true);
  });

  it.each(TARGETS)('installs the extension by force in $name', (target) => {
    for (const path of [`windows/${stage}-${target.name}.reg`, `macos/${stage}-${target.name}.mobileconfig`])
      expect(file(path)).toContain('force_installed');
  });
});

describe.each(TARGETS)('the template for $name', (target) => {
  const template: unknown = xml.parse(file(`windows/discreet-${target.name}.admx`));
  const words: unknown = xml.parse(file(`windows/en-US/discreet-${target.name}.adml`));
  const policies = dig(template, 'policyDefinitions', 'policies', 'policy') as readonly Json[];

  it('is XML', () => {
    expect(XMLValidator.validate(file(`windows/discreet-${target.name}.admx`))).toBe(true);
    expect(XMLValidator.validate(file(`windows/en-US/discreet-${target.name}.adml`))).toBe(true);
  });

  it('has a policy for every key, where the browser looks for it', () => {
    const base = `${target.registry}\\${target.own}`;
    for (const key of KEY_NAMES) {
      const kind: Kind = KEYS[key];
      const names = kind.is === 'group' ? Object.keys(kind.fields).map((field) => `${key}_${field}`) : [key];
      for (const name of names) {
        const policy = policies.find((each) => dig(each, 'name') === name);
        expect(dig(policy, 'key'), name).toBe(kind.is === 'group' ? `${base}\\${key}` : base);
      }
    }
  });

  it('offers every value that a choice has', () => {
    for (const key of KEY_NAMES) {
      const kind: Kind = KEYS[key];
      const fields: readonly (readonly [string, Kind])[] =
        kind.is === 'group'
          ? Object.entries(kind.fields).map(([field, of]) => [`${key}_${field}`, of] as const)
          : [[key, kind]];
      for (const [name, of] of fields) {
        if (of.is !== 'choice') continue;
        const policy = policies.find((each) => dig(each, 'name') === name);
        const items = dig(policy, 'elements', 'enum', 'item') as readonly Json[];
        expect(items.map((item) => [dig(item, 'value', 'string')].flat()[0])).toEqual(of.options);
      }
    }
  });

  it('has its parts in the order that the format asks for', () => {
    const ORDER = ['parentCategory', 'supportedOn', 'enabledValue', 'disabledValue', 'elements'];
    for (const policy of policies) {
      const parts = Object.keys(policy).filter((name) => ORDER.includes(name));
      expect(parts).toEqual(ORDER.filter((name) => parts.includes(name)));
      expect(parts.slice(0, 2)).toEqual(['parentCategory', 'supportedOn']);
    }
  });

  it('has room for the fullest list, and shows which words a list takes', () => {
    for (const key of KEY_NAMES) {
      const kind: Kind = KEYS[key];
      const policy = policies.find((each) => dig(each, 'name') === key);
      if (kind.is === 'rows') {
        const row = JSON.stringify(Object.fromEntries(Object.keys(kind.fields).map((name) => [name, 'x'.repeat(300)])));
        expect(Number(dig(policy, 'elements', 'text', 'maxLength')), key).toBeGreaterThan(row.length * kind.most);
      }
      if (kind.is !== 'texts' || kind.item.is !== 'choice') continue;
      const strings = dig(words, 'policyDefinitionResources', 'resources', 'stringTable', 'string') as readonly Json[];
      const hint = strings.find((each) => dig(each, 'id') === `${key}_hint`);
      for (const option of kind.item.options) expect(dig(hint, '#text'), key).toContain(option);
    }
  });

  it('finds words and a presentation for each', () => {
    const strings = new Set(
      (dig(words, 'policyDefinitionResources', 'resources', 'stringTable', 'string') as readonly Json[]).map((each) =>
        dig(each, 'id'),
      ),
    );
    const shown = new Set(
      [dig(words, 'policyDefinitionResources', 'resources', 'presentationTable', 'presentation')]
        .flat()
        .map((each) => dig(each, 'id')),
    );
    const asked = file(`windows/discreet-${target.name}.admx`);
    for (const [, id] of asked.matchAll(/\$\(string\.(\w+)\)/g)) expect(strings.has(id), id).toBe(true);
    for (const [, id] of asked.matchAll(/\$\(presentation\.(\w+)\)/g)) expect(shown.has(id), id).toBe(true);
  });
});

describe('the rest of the kit', () => {
  it('names the extension by the key in its manifest', async () => {
    const make = config.manifest;
    const env = { browser: 'chrome', mode: 'production', command: 'build', manifestVersion: 3 } as const;
    const manifest = await (typeof make === 'function' ? make(env) : make);
    const hash = createHash('sha256')
      .update(Buffer.from(manifest?.key ?? '', 'base64'))
      .digest('hex')
      .slice(0, 32);
    expect(hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))).toBe(CHROMIUM_ID);
  });

  it('tells of every key in the reference', () => {
    for (const key of KEY_NAMES) expect(file('REFERENCE.md')).toContain(`\n## ${key}\n`);
  });

  it('tells there what each may be, with an example', () => {
    const parts = file('REFERENCE.md').split('\n## ').slice(1);
    const optionsOf = (kind: Kind): readonly string[] => {
      if (kind.is === 'choice') return kind.options;
      if (kind.is === 'texts') return optionsOf(kind.item);
      return 'fields' in kind ? Object.values<Kind>(kind.fields).flatMap(optionsOf) : [];
    };
    for (const [at, key] of KEY_NAMES.entries()) {
      for (const option of optionsOf(KEYS[key])) expect(parts[at], key).toContain(`\`${option}\``);
      expect(readPolicy(JSON.parse(/```json\n([^`]+)```/.exec(parts[at] ?? '')?.[1] ?? '')).rejected, key).toEqual([]);
    }
  });

  it('has the line for the field "ExtensionSettings" of each browser', () => {
    for (const target of TARGETS) {
      const line = file(`windows/ExtensionSettings-${target.name}.json`);
      expect(line.trim()).not.toContain('\n');
      expect(dig(JSON.parse(line), target.id, 'installation_mode')).toBe('force_installed');
    }
  });

  it('takes the extension out of no browser to set its policy anew', () => {
    const script = file('windows/install-discreet.ps1');
    const removing = /if \(\$Remove\) \{\n[^}]*Remove-Item \$Settings[^}]*\}/;
    expect(script).toMatch(removing);
    expect(script.replace(removing, '')).not.toContain('Remove-Item $Settings');
  });

  it('has update manifests of this version', () => {
    const update: unknown = xml.parse(file('self-hosting/update.xml'));
    expect(dig(update, 'gupdate', 'app', 'appid')).toBe(CHROMIUM_ID);
    expect(dig(update, 'gupdate', 'app', 'updatecheck', 'version')).toBe('1.2.3');
    const updates = dig(
      JSON.parse(file('self-hosting/updates.json')),
      'addons',
      GECKO_ID,
      'updates',
    ) as readonly Json[];
    expect(dig(updates[0], 'version')).toBe('1.2.3');
  });

  it('takes away in the registry what it put there', () => {
    for (const target of TARGETS) {
      const put = Object.keys(readRegistry(file(`windows/strict-${target.name}.reg`), true));
      const gone = [
        ...file(`windows/remove-${target.name}.reg`).matchAll(/^\[-(?:HKEY_LOCAL_MACHINE)\\(.+)\]\r$/gm),
      ].map(([, key = '']) => key);
      for (const key of put)
        expect(
          gone.some((each) => key === each || key.startsWith(`${each}\\`)),
          key,
        ).toBe(true);
    }
  });

  it('is the same at every build, in letters that any tool reads', () => {
    expect(kitOf(wordsOf(english), '1.2.3')).toEqual(KIT);
    for (const [path, text] of Object.entries(KIT))
      if (/\.(?:reg|ps1|sh)$/.test(path)) expect(text, path).toMatch(/^[\t\r\n\x20-\x7e]*$/);
  });
});
