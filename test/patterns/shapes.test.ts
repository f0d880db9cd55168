import { describe, expect, it } from 'vitest';
import { resolveOverlaps } from '../../lib/detector/overlap';
import { runRules } from '../../lib/detector/rules';
import type { Finding } from '../../lib/model/finding';
import { IDENTIFIERS } from '../../patterns/identifiers';
import * as addresses from './shapes/addresses';
import * as ages from './shapes/ages';
import * as contacts from './shapes/contacts';
import * as dates from './shapes/dates';
import * as mixed from './shapes/mixed';
import * as numbers from './shapes/numbers';
import * as unremarkable from './shapes/unremarkable';

function read(text: string): readonly Finding[] {
  return resolveOverlaps(runRules(text, IDENTIFIERS)).filter(({ tier }) => tier !== 'neutral');
}

const shown = (text: string, findings: readonly Finding[]) => findings.map(({ start, end }) => text.slice(start, end));

for (const [name, { finds, silent }] of Object.entries({
  dates,
  ages,
  contacts,
  numbers,
  addresses,
  mixed,
  unremarkable,
})) {
  describe(name, () => {
    it.each(finds)('finds what is marked in: %s', (marked) => {
      const text = marked.replace(/[⟦⟧]/g, '');
      expect(shown(text, read(text))).toEqual([...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1]));
    });
    it.each(silent)('is silent on: %s', (text) => {
      expect(shown(text, read(text))).toEqual([]);
    });
  });
}
