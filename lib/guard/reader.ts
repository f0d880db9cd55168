import { IDENTIFIERS } from '../../patterns/identifiers';
import type { Composer } from '../composer/composer';
import { createDetector, type Detector } from '../detector/detector';
import { loadTagger } from '../detector/tagger/load';
import type { Decision } from '../model/decision';
import type { Destination } from '../model/draft';
import type { Tagger } from '../model/entity';
import type { Finding } from '../model/finding';
import type { Result } from '../model/result';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { decide } from '../policy/decide';
import type { ReadSettings } from '../settings/schema';
import type { SettingsStore } from '../settings/store';

/** One composer's share of a reading. */
export interface Part {
  readonly composer: Composer;
  readonly text: string;
  /** Where this text begins in {@link Reading.text}. */
  readonly offset: number;
}

/** What the drafts of one send say, and what follows. */
export interface Reading {
  readonly parts: readonly Part[];
  /** All texts, a line break between; offsets of findings count in it. */
  readonly text: string;
  readonly destination: Destination;
  readonly decision: Decision;
}

/** Reads drafts: settings and weights in, decisions out. One for a frame. */
export interface Reader {
  /** Settled, never rejected, when settings and weights are there or have failed. */
  readonly ready: Promise<void>;
  isReady(): boolean;
  /** Now, whatever is ready. `ignored` tells findings that the user has answered. */
  read(composers: readonly Composer[], ignored: (words: string) => boolean): Reading;
  /** Settings or weights failed, or the last reading did. */
  failed(): boolean;
}

const NOWHERE: Destination = { origin: 'null', path: '/', label: '', recipients: [], unreadableRecipients: false };

/** Time after which a send is not kept waiting for weights any longer, in ms. */
const PATIENCE = 4000;

/**
 * @param store where the settings are
 * @param loadWeights the bytes of the tagger
 * @param changed called when later readings may differ: weights arrived, settings changed
 * @param destinationOf where the draft of a composer would go
 */
export function createReader(
  store: SettingsStore,
  loadWeights: () => Promise<Result<ArrayBuffer>>,
  changed: () => void,
  destinationOf: (composer: HTMLElement) => Destination,
  makeDetector: typeof createDetector = createDetector,
): Reader {
  let settings: Settings = DEFAULT_SETTINGS;
  let settingsFailed = false;
  let weightsFailed = false;
  let readingFailed = false;
  let tagger: Tagger | null = null;
  let detector: Detector | null = null;
  let settled = false;

  const renew = () => {
    detector = makeDetector({
      identifiers: IDENTIFIERS,
      tagger,
      ownNames: settings.ownNames,
      ownTown: settings.ownTown,
    });
  };
  const take = (read: ReadSettings) => {
    settings = read.settings;
    settingsFailed = read.rejected.length > 0;
    detector = null;
    changed();
  };
  const takeWeights = async () => {
    const loaded = await loadWeights()
      .then((bytes) => (bytes.ok ? loadTagger(bytes.value) : bytes))
      .catch(() => ({ ok: false, reason: 'unreadable' }) as const);
    tagger = loaded.ok ? loaded.value : null;
    weightsFailed = !loaded.ok;
    detector = null;
    changed();
  };

  const late = new Promise<void>((resolve) => {
    setTimeout(() => {
      if (!settled) weightsFailed ||= tagger === null;
      resolve();
    }, PATIENCE);
  });
  const all = Promise.all([store.load().then(take), takeWeights()]).then(() => undefined);
  const ready = Promise.race([all, late]).then(() => {
    settled = true;
  });
  store.onChange(take);

  const find = (text: string): readonly Finding[] => {
    try {
      if (!detector) renew();
      readingFailed = false;
      return detector?.read(text) ?? [];
    } catch {
      readingFailed = true;
      return [];
    }
  };
  const failed = () => settingsFailed || weightsFailed || readingFailed;

  return {
    ready,
    isReady: () => settled,
    failed,
    read(composers, ignored) {
      const parts = partsOf(composers);
      const text = parts.map((part) => part.text).join('\n');
      const findings = find(text).filter((finding) => !ignored(text.slice(finding.start, finding.end)));
      const destination = composers[0] ? destinationOf(composers[0].element) : NOWHERE;
      const circumstances = { findings, text, destination, settings, now: Date.now(), failed: failed() };
      return { parts, text, destination, decision: decide(circumstances) };
    },
  };
}

function partsOf(composers: readonly Composer[]): Part[] {
  let offset = 0;
  return composers.map((composer) => {
    const part = { composer, text: composer.read(), offset };
    offset += part.text.length + 1;
    return part;
  });
}
