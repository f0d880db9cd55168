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
import { standingOf } from '../policy/standing';
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

const NOWHERE: Destination = { origin: 'null', path: '/', label: '', recipients: [], unreadableRecipients: false };

/** Time after which a send is not kept waiting for weights any longer, in ms. */
const PATIENCE = 4000;

export interface ReaderParts {
  readonly store: SettingsStore;
  /** The bytes of the tagger. */
  loadWeights(): Promise<Result<ArrayBuffer>>;
  /** Where the draft of a composer would go. */
  destinationOf(composer: HTMLElement): Destination;
  /** Later readings may differ: weights arrived, settings changed. */
  changed(): void;
  readonly makeDetector?: typeof createDetector;
}

/** Reads drafts: settings and weights in, decisions out. One for a frame. What fails on the way makes decisions stricter. */
export class Reader {
  /** Settled, never rejected, when settings and weights are there or have failed. */
  readonly ready: Promise<void>;
  private settled = false;
  private settings: Settings = DEFAULT_SETTINGS;
  private tagger: Tagger | null = null;
  private detector: Detector | null = null;
  private hasty: Detector | null = null;
  /** Every expression has been used: a reading of everything is quick. */
  private warm = false;
  private readonly failures = new Set<'settings' | 'weights' | 'reading'>();

  constructor(private readonly parts: ReaderParts) {
    const { store } = parts;
    const all = Promise.all([store.load().then((read) => this.takeSettings(read)), this.takeWeights()]);
    const late = new Promise<void>((resolve) => setTimeout(() => resolve(), PATIENCE));
    this.ready = Promise.race([all, late]).then(
      () => this.settle(),
      () => this.settle(),
    );
    store.onChange((read) => this.takeSettings(read));
  }

  isReady(): boolean {
    return this.settled;
  }

  /** Settings or weights failed, or the last reading did. */
  failed(): boolean {
    return this.failures.size > 0;
  }

  /** A reading of everything is quick from now on. */
  warmed(): void {
    this.warm = true;
    this.hasty = null;
    this.parts.changed();
  }

  /**
   * Now, whatever is ready. `ignored` tells words that the user has answered. A mere look, for marks, is at the identifiers alone
   * until {@link warmed}: they are seen a good deal sooner. A send is never judged by a look.
   */
  read(composers: readonly Composer[], ignored: (words: string) => boolean, depth: 'send' | 'look' = 'send'): Reading {
    const parts = partsOf(composers);
    const text = parts.map((part) => part.text).join('\n');
    const destination = composers[0] ? this.parts.destinationOf(composers[0].element) : NOWHERE;
    const { settings } = this;
    const now = Date.now();
    // A paused place is not read at all.
    const found =
      standingOf(destination, settings, now) === 'paused' ? [] : this.find(text, depth === 'look' && !this.warm);
    const findings = found.filter((finding) => !ignored(text.slice(finding.start, finding.end)));
    const decision = decide({ findings, text, destination, settings, now, failed: this.failed() });
    return { parts, text, destination, decision };
  }

  private detectorFor(hasty: boolean): Detector {
    const known = hasty ? this.hasty : this.detector;
    if (known) return known;
    const { makeDetector = createDetector } = this.parts;
    const { ownNames, ownTown, sensitivity } = this.settings;
    const watchful = sensitivity === 'watchful';
    const made = makeDetector({ identifiers: IDENTIFIERS, tagger: this.tagger, ownNames, ownTown, watchful, hasty });
    if (hasty) this.hasty = made;
    else this.detector = made;
    return made;
  }

  private find(text: string, hasty: boolean): readonly Finding[] {
    try {
      const findings = this.detectorFor(hasty).read(text);
      this.failures.delete('reading');
      return findings;
    } catch {
      this.failures.add('reading');
      return [];
    }
  }

  private takeSettings({ settings, rejected }: ReadSettings): void {
    this.settings = settings;
    this.note('settings', rejected.length > 0);
  }

  private async takeWeights(): Promise<void> {
    const loaded = await this.parts
      .loadWeights()
      .then((bytes) => (bytes.ok ? loadTagger(bytes.value) : bytes))
      .catch(() => ({ ok: false }) as const);
    this.tagger = loaded.ok ? loaded.value : null;
    this.note('weights', !loaded.ok);
  }

  private note(what: 'settings' | 'weights', failed: boolean): void {
    if (failed) this.failures.add(what);
    else this.failures.delete(what);
    this.detector = null;
    this.hasty = null;
    this.parts.changed();
  }

  private settle(): void {
    this.settled = true;
    if (this.tagger === null) this.failures.add('weights');
  }
}

function partsOf(composers: readonly Composer[]): Part[] {
  let offset = 0;
  return composers.map((composer) => {
    const part = { composer, text: composer.read(), offset };
    offset += part.text.length + 1;
    return part;
  });
}
