import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Composer } from '../../lib/composer/composer';
import type { Detector } from '../../lib/detector/detector';
import { indexOf } from '../../lib/detector/roster/index-of';
import { Reader, type ReaderParts } from '../../lib/guard/reader';
import type { Earlier } from '../../lib/model/ledger';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { blankClient } from '../../lib/records/roster';
import { type Clinic, type PolicyStore, UNKNOWN, UNMANAGED } from '../../lib/settings/managed/store';
import type { SettingsStore } from '../../lib/settings/store';

const ORIGIN = 'https://forum.example';
const TEXT = 'She rang from 415-555-0134.';

/** A field without a page: what the reader needs of one is its text. */
const field = (text: string): Composer => ({
  element: {} as HTMLElement,
  family: 'textarea',
  read: () => text,
  rects: () => [],
  replace: async (edits) => ({ done: [], failed: edits }),
  isMention: () => false,
  caret: () => ({ focused: false, start: 0, end: 0, backward: false, edits: 0 }),
  restore: () => undefined,
});

function storeOf(
  settings: Partial<Settings> = {},
  rejected: readonly { key: string; reason: string }[] = [],
): SettingsStore {
  return {
    load: async () => ({ settings: { ...DEFAULT_SETTINGS, ...settings }, rejected }),
    save: async () => ({ ok: false, reason: 'none' }),
    onChange: () => () => undefined,
  };
}

/** A detector that only reads. */
const detectorOf = (read: Detector['read']): Detector => ({
  read,
  // biome-ignore lint/correctness/useYield: it is done in one step
  *steps(text) {
    return read(text);
  },
});

const quiet = { settled: () => false };
const working: Pick<ReaderParts, 'makeDetector'> = {
  makeDetector: () =>
    detectorOf((text) => [
      {
        start: text.indexOf('4'),
        end: text.length - 1,
        family: 'phone',
        kind: 'phone',
        tier: 'direct',
        certainty: 0.9,
        why: 'phone',
      },
    ]),
};

function readerOf(parts: Partial<ReaderParts>): Reader {
  const { store = storeOf() } = parts;
  return new Reader({
    loadWeights: async () => ({ ok: false, reason: 'unreadable' }),
    loadTables: async () => ({ ok: false, reason: 'unreadable' }),
    destinationOf: () => ({ origin: ORIGIN, path: '/', label: '', recipients: [], unreadableRecipients: false }),
    changed: () => undefined,
    ...parts,
    store,
  });
}

describe('the reader, when something fails', () => {
  const weights = async () => {
    const { buffer } = new Uint8Array(readFileSync('public/tagger.bin'));
    return { ok: true, value: buffer } as const;
  };
  const verdictOf = (reader: Reader) => reader.read([field('Nothing of note.')], quiet).decision.verdict;

  it('asks before harmless text while the detector throws, and no longer than that', async () => {
    let broken = true;
    const makeDetector: ReaderParts['makeDetector'] = () =>
      detectorOf(() => {
        if (broken) throw new Error('broken');
        return [];
      });
    const reader = readerOf({ loadWeights: weights, makeDetector });
    await reader.ready;
    expect(verdictOf(reader)).toBe('warn');
    expect(reader.failed()).toBe(true);
    broken = false;
    expect(verdictOf(reader)).toBe('allow');
    expect(reader.failed()).toBe(false);
  });

  it('asks when there are no weights', async () => {
    const reader = readerOf(working);
    await reader.ready;
    expect(verdictOf(reader)).not.toBe('allow');
  });

  it('asks when the weights cannot even be fetched', async () => {
    const reader = readerOf({ loadWeights: () => Promise.reject(new Error('gone')) });
    await reader.ready;
    expect(verdictOf(reader)).toBe('warn');
  });

  it('asks when settings were rejected', async () => {
    const store = storeOf({}, [{ key: 'ownTown', reason: 'settings_error_shape' }]);
    const reader = readerOf({ loadWeights: weights, store });
    await reader.ready;
    expect(verdictOf(reader)).toBe('warn');
  });
});

describe('the reader', () => {
  it('reads nothing where it is paused', async () => {
    let reads = 0;
    const reader = readerOf({
      store: storeOf({ pauses: { [ORIGIN]: Date.now() + 60_000 } }),
      makeDetector: () =>
        detectorOf(() => {
          reads += 1;
          return [];
        }),
    });
    await reader.ready;
    expect(reader.read([field(TEXT)], quiet).decision.standing).toBe('paused');
    expect(reads).toBe(0);
  });

  it('keeps what the user answered out of the decision', async () => {
    const reader = readerOf(working);
    await reader.ready;
    expect(reader.read([field(TEXT)], quiet).decision.findings).toHaveLength(1);
    expect(reader.read([field(TEXT)], { settled: (words) => words === '415-555-0134' }).decision.findings).toEqual([]);
  });

  it('counts the findings of several fields in their joined text', async () => {
    const reader = readerOf(working);
    await reader.ready;
    const { parts, text } = reader.read([field('A subject'), field(TEXT)], quiet);
    expect(text).toBe(`A subject\n${TEXT}`);
    expect(parts.map((part) => part.offset)).toEqual([0, 10]);
  });
});

describe('a look, before every expression was used', () => {
  const draft = 'My client is the only female fire captain in town. She rang from 415-555-0134.';
  const families = (reader: Reader, depth: 'look' | 'send') =>
    new Set(reader.read([field(draft)], quiet, depth).decision.findings.map(({ family }) => family));

  it('is at identifiers alone; a send is judged by everything', async () => {
    const reader = readerOf({});
    await reader.ready;
    expect(families(reader, 'look')).toEqual(new Set(['phone']));
    expect(families(reader, 'send')).toEqual(new Set(['phone', 'quasi']));
  });

  it('is at everything once a reading of everything is quick, and is asked for anew', async () => {
    let asked = 0;
    const reader = readerOf({ changed: () => (asked += 1) });
    await reader.ready;
    const before = asked;
    reader.warmed();
    expect(asked).toBe(before + 1);
    expect(families(reader, 'look')).toEqual(new Set(['phone', 'quasi']));
  });
});

describe('a long text', () => {
  const long = `She rang from 415-555-0134.\n\n${'We spoke of sleep and of the way to school.\n\n'.repeat(9000)}`;

  it('is read a slice at a time, and ends with all that was found', async () => {
    const reader = readerOf({});
    await reader.ready;
    const first = reader.read([field(long)], quiet);
    expect(first.share).toBeLessThan(1);
    const shares: number[] = [];
    const whole = await reader.readWhole([field(long)], quiet, 'send', (share) => shares.push(share) > 0);
    expect(whole?.decision.findings.map(({ family }) => family)).toEqual(['phone']);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    // What was read once is not read again.
    expect(reader.read([field(long)], quiet).share).toBe(1);
  });

  it('is given up when nobody waits for it any more', async () => {
    const reader = readerOf({});
    await reader.ready;
    expect(await reader.readWhole([field(`${long} Other.`)], quiet, 'send', () => false)).toBeNull();
  });
});

describe('what was told before', () => {
  const draft = [field('My client is Armenian, does anyone know of a group?')];
  const { buffer } = new Uint8Array(readFileSync('public/tagger.bin'));
  const real: Partial<ReaderParts> = {
    loadWeights: async () => ({ ok: true, value: buffer }),
    loadTables: async () => ({ ok: true, value: readFileSync('public/crowd.txt', 'utf8') }),
  };
  const TOLD: Earlier = {
    posts: 2,
    kinds: [
      { kind: 'exactAge', family: 'quasi' },
      { kind: 'occupation', family: 'quasi' },
    ],
  };

  it('is waited for before a send, and not for marks', async () => {
    let earlier: Earlier | 'waking' = 'waking';
    const reader = readerOf({ ...real, earlier: () => earlier });
    await reader.ready;
    let waited = 0;
    const whole = await reader.readWhole(draft, quiet, 'send', () => {
      // The tables come first: what was told is waited for by itself.
      if (reader.read(draft, quiet).crowd !== null) waited += 1;
      if (waited === 3) earlier = TOLD;
      expect(reader.read(draft, quiet, 'look').share).toBe(1);
      return waited < 9;
    });
    expect(whole?.decision.verdict).toBe('warn');
    expect(whole?.decision.notices.map(({ kind }) => kind)).toContain('saidBefore');
  });

  it('is not waited for where nothing is summed', async () => {
    const approvedPlaces = [{ origin: ORIGIN, path: '/' }];
    const reader = readerOf({ ...real, earlier: () => 'waking', store: storeOf({ approvedPlaces }) });
    await reader.ready;
    let waited = 0;
    const whole = await reader.readWhole(draft, quiet, 'send', () => {
      if (reader.read(draft, quiet).crowd !== null) waited += 1;
      return waited < 9;
    });
    expect(whole?.decision.standing).toBe('approvedPlace');
  });
});

describe('clients on the roster', () => {
  const client = (label: string, name: string) => ({ ...blankClient(), label, names: [name] });
  const index = indexOf([client('C-1', 'Marisol Quintero'), client('C-4', 'Marisol Okafor')], 3);
  const nothing = { makeDetector: () => detectorOf(() => []) };

  it('are found once the roster is open, and no more once it is locked', async () => {
    const reader = readerOf(nothing);
    await reader.ready;
    const found = () => reader.read([field('saw quintero today')], quiet).decision.findings;
    expect(found()).toEqual([]);
    reader.takeRoster(index, false);
    expect(found()).toMatchObject([{ kind: 'client', clients: ['C-1'], certainty: 1 }]);
    reader.takeRoster(null, true);
    expect(found()).toEqual([]);
    expect(reader.read([field('saw quintero today')], quiet).decision.notices).toEqual([
      { kind: 'rosterLocked', about: [] },
    ]);
  });

  it('of one name are told apart by the user alone, and only among those whom it fits', async () => {
    const reader = readerOf(nothing);
    await reader.ready;
    reader.takeRoster(index, false);
    const clients = (label?: string) =>
      reader.read([field('saw marisol today')], { ...quiet, whose: () => label }).decision.findings[0]?.clients;
    expect(clients()).toEqual(['C-1', 'C-4']);
    expect(clients('C-4')).toEqual(['C-4']);
    expect(clients('C-9')).toEqual(['C-1', 'C-4']);
  });
});

describe('the reader of a browser that a clinic manages', () => {
  const read = (reader: Reader) => reader.read([field(TEXT)], quiet).decision.verdict;
  const weights = async () => {
    const { buffer } = new Uint8Array(readFileSync('public/tagger.bin'));
    return { ok: true, value: buffer } as const;
  };
  const paused = storeOf({ pauses: { [ORIGIN]: Date.now() + 60_000 } });

  it('lets no pause hold before it is known what the clinic set, and goes by that at once when it is', async () => {
    let tell: (clinic: Clinic) => void = () => undefined;
    const policy: PolicyStore = {
      load: async () => UNKNOWN,
      onChange: (listener) => {
        tell = listener;
        return () => undefined;
      },
    };
    const reader = readerOf({ ...working, loadWeights: weights, store: paused, policy });
    await reader.ready;
    expect(read(reader)).toBe('justify');
    tell(UNMANAGED);
    expect(read(reader)).toBe('allow');
    tell({ known: 'set', policy: { locked: ['pauses'], allowOverride: 'none' }, rejected: [] });
    expect(read(reader)).toBe('block');
    tell({ known: 'set', policy: { locked: ['pauses'], mode: 'simulate' }, rejected: [] });
    expect(read(reader)).toBe('allow');
    expect(reader.autosaves()).toBe('leave');
  });

  it('does not wait for a policy that nobody set', async () => {
    const never: PolicyStore = { load: async () => UNMANAGED, onChange: () => () => undefined };
    const reader = readerOf({ ...working, loadWeights: weights, store: paused, policy: never });
    await reader.ready;
    expect(read(reader)).toBe('allow');
  });
});
