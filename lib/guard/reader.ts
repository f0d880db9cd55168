import { IDENTIFIERS } from '../../patterns/identifiers';
import type { Composer } from '../composer/composer';
import { createDetector, type Detector } from '../detector/detector';
import { partsIn } from '../detector/parts';
import { withRoster } from '../detector/roster/findings';
import { createMatcher, type RosterMatcher } from '../detector/roster/match';
import { loadTagger } from '../detector/tagger/load';
import type { RosterIndex } from '../model/client';
import type { Counted } from '../model/crowd';
import type { Decision } from '../model/decision';
import type { Destination, DraftPart } from '../model/draft';
import type { Tagger } from '../model/entity';
import type { Finding } from '../model/finding';
import type { Earlier } from '../model/ledger';
import type { Purpose } from '../model/purpose';
import type { Result } from '../model/result';
import { type Autosaves, type Contact, DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { asks } from '../model/verdict';
import { type ClinicRules, NO_RULES, rulesOf } from '../policy/clinic';
import { decide } from '../policy/decide';
import { personOf } from '../policy/people';
import { releasesFor } from '../policy/releases';
import { standingOf } from '../policy/standing';
import { clientsOf } from '../records/ledger';
import { inForce } from '../settings/managed/in-force';
import type { ClinicPolicy } from '../settings/managed/keys';
import { type Clinic, type PolicyStore, policyOf, UNKNOWN, UNMANAGED } from '../settings/managed/store';
import type { ReadSettings } from '../settings/schema';
import type { SettingsStore } from '../settings/store';
import { Counting } from './counting';
import { SLICE, Sliced } from './slices';

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
  /** What of the text is not its body. Names of files stand at its end, in no composer. */
  readonly draftParts: readonly DraftPart[];
  /** About how many people fit it. */
  readonly crowd: Counted;
  /** How much of the text was read so far, 0 to 1. Below 1 the decision is not to be relied on. */
  readonly share: number;
}

/** A mere look, for marks, or what a send is judged by. */
export type Depth = 'send' | 'look';

/**
 * Reads the drafts in these composers to the end, however long.
 * @param told how much is done, after each slice; it answers `false` to give up
 * @returns `null` when given up
 */
export type ReadWhole = (
  composers: readonly HTMLElement[],
  told: (share: number) => boolean,
) => Promise<Reading | null>;

/** What the user said of the drafts that are read. */
export interface Answered {
  /** Whether these words are no identifier, or fine for those whom they would go to. */
  settled(words: string, recipients: readonly string[]): boolean;
  /** The label of the client whom words are of, where they fit several and the user said whom. */
  whose?(words: string): string | undefined;
  /** What they are for. */
  readonly purpose?: Purpose;
}

/** A text and its findings, as far as they are known. */
interface Work {
  readonly text: string;
  readonly findings: Sliced<readonly Finding[]>;
}

const NOWHERE: Destination = { origin: 'null', path: '/', label: '', recipients: [], unreadableRecipients: false };

/** Read, and nothing was found. */
const NOTHING = { findings: [], share: 1 } as const;
/** A text of so many characters is read at once, however cold everything is: nobody waits twice for a short one. */
const AT_ONCE = 5000;
/** What is not read to its end says nothing yet. */
const UNREAD = {
  verdict: 'allow',
  rule: 'public',
  purpose: 'public',
  proposed: [],
  notices: [],
  findings: [],
} as const;
/** What is not all is less than 1. */
const ALMOST = 0.99;

/** Time after which a send is not kept waiting for weights any longer, in ms. */
const PATIENCE = 4000;

export interface ReaderParts {
  readonly store: SettingsStore;
  /** What the clinic set. Absent: nobody manages this browser. */
  readonly policy?: PolicyStore;
  /** The bytes of the tagger. */
  loadWeights(): Promise<Result<ArrayBuffer>>;
  /** The tables by which people are counted. */
  loadTables(): Promise<Result<string>>;
  /** Where the draft of a composer would go. */
  destinationOf(composer: HTMLElement): Destination;
  /** What was told before where a draft would go, or of these clients; `waking` while that is still asked. */
  earlier?(destination: Destination, clients: readonly string[]): Earlier | 'waking';
  /** Names of the files that would go with the draft of a composer. */
  filesWith?(composer: HTMLElement): readonly string[];
  /** Later readings may differ: weights arrived, settings changed. */
  changed(): void;
  readonly makeDetector?: typeof createDetector;
}

/** Reads drafts: settings and weights in, decisions out. One for a frame. What fails on the way makes decisions stricter. */
export class Reader {
  /** Settled, never rejected, when settings and weights are there or have failed. */
  readonly ready: Promise<void>;
  private settled = false;
  private own: Settings = DEFAULT_SETTINGS;
  private clinic: Clinic;
  /** What holds: the user's own, with what the clinic set. */
  private settings: Settings = DEFAULT_SETTINGS;
  private rules: ClinicRules = NO_RULES;
  private tagger: Tagger | null = null;
  private roster: { readonly index: RosterIndex | null; readonly locked: boolean } = { index: null, locked: false };
  private matcher: RosterMatcher | null = null;
  private detectors: Partial<Record<Depth, Detector>> = {};
  /** The text read last, and how far. */
  private works: Partial<Record<Depth, Work>> = {};
  /** Every expression has been used: a reading of everything is quick. */
  private warm = false;
  private readonly counting: Counting;
  private readonly failures = new Set<'settings' | 'weights' | 'reading'>();

  constructor(private readonly parts: ReaderParts) {
    const { store, policy } = parts;
    this.clinic = policy ? UNKNOWN : UNMANAGED;
    this.counting = new Counting(parts.loadTables, parts.changed);
    const all = Promise.all([
      store.load().then((read) => this.takeSettings(read)),
      policy?.load().then((clinic) => this.takeClinic(clinic)),
      this.takeWeights(),
    ]);
    const late = new Promise<void>((resolve) => setTimeout(() => resolve(), PATIENCE));
    this.ready = Promise.race([all, late]).then(
      () => this.settle(),
      () => this.settle(),
    );
    store.onChange((read) => this.takeSettings(read));
    policy?.onChange((clinic) => this.takeClinic(clinic));
  }

  isReady(): boolean {
    return this.settled;
  }

  isListed(recipient: string): boolean {
    const { releases } = this.settings;
    return personOf(recipient, this.settings, Date.now()) !== null || releasesFor(recipient, releases).length > 0;
  }

  contacts(): readonly Contact[] {
    return this.settings.contacts;
  }

  /** What the clinic set, as far as it is known. */
  policy(): ClinicPolicy {
    return policyOf(this.clinic);
  }

  autosaves(): Autosaves {
    // Nothing is held before the clinic says so.
    return this.rules.mode === 'enforce' ? this.settings.autosaves : 'leave';
  }

  /** The roster was opened, changed or locked. */
  takeRoster(index: RosterIndex | null, locked: boolean): void {
    this.roster = { index, locked };
    this.matcher = index === null ? null : createMatcher(index, (word) => this.isPlain(word));
    this.parts.changed();
  }

  /** A word that is read as a name only where it is written as one. */
  private isPlain(word: string): boolean {
    const facts = this.tagger?.facts?.(word);
    return facts !== undefined && (facts.plain > 0 || facts.place > 1);
  }

  /** Settings or weights failed, or the last reading did. */
  failed(): boolean {
    return this.failures.size > 0;
  }

  /** A reading of everything is quick from now on. */
  warmed(): void {
    this.warm = true;
    this.parts.changed();
  }

  /**
   * Now, whatever is ready. `answered` tells what the user said of the draft. A mere look, for marks, is at the identifiers alone
   * until {@link warmed}: they are seen a good deal sooner. A send is never judged by a look.
   *
   * A long text is read a slice at a time: each call goes on where the one before stopped, until {@link Reading.share} is 1.
   */
  read(composers: readonly Composer[], answered: Answered, depth: Depth = 'send'): Reading {
    const parts = partsOf(composers);
    const words = parts.map((part) => part.text).join('\n');
    const files = depth === 'send' && composers[0] ? this.filesWith(composers) : [];
    const text = [words, ...files].join('\n');
    const draftParts = [...rolesOf(parts), ...fileParts(words.length, files)];
    const destination = composers[0] ? this.parts.destinationOf(composers[0].element) : NOWHERE;
    const { settings } = this;
    const now = Date.now();
    // A paused place is not read at all.
    const standing = standingOf(destination, settings, now);
    const work = standing === 'paused' ? NOTHING : this.find(text, depth);
    if (work.share < 1) {
      const decision: Decision = { ...UNREAD, standing, failed: this.failed() };
      return { parts, text, destination, decision, draftParts, crowd: null, share: work.share };
    }
    const found = this.matcher
      ? toldApart(withRoster(work.findings, this.matcher.read(text), text), text, answered)
      : work.findings;
    const findings = found.filter(
      (finding) =>
        !answered.settled(text.slice(finding.start, finding.end), destination.recipients) && !isMention(finding, parts),
    );
    const groups = [destination.place ?? '', destination.label];
    const counted = this.counting.of({ text, findings, draftParts, groups, ownTown: settings.ownTown });
    const crowd = counted === 'waking' ? null : counted;
    const tells = findings.some(({ tier }) => tier !== 'neutral');
    const told = tells ? this.parts.earlier?.(destination, clientsOf(findings)) : undefined;
    const earlier = told === 'waking' ? undefined : told;
    const { purpose } = answered;
    const decision = decide({
      findings,
      text,
      destination,
      settings,
      draftParts,
      purpose,
      now,
      failed: this.failed(),
      isOfTeam: this.matcher?.isOfTeam,
      codesOf: this.matcher?.codesOf,
      isElsewhere: this.matcher?.isElsewhere,
      rosterLocked: this.roster.locked,
      crowd,
      earlier,
      clinic: this.rules,
    });
    // A send waits for its tables, and for what was told before, as it does for the rest of a long text.
    const waits = counted === 'waking' || (told === 'waking' && standing === 'public' && !asks(decision.verdict));
    const share = waits && depth === 'send' ? ALMOST : work.share;
    return { parts, text, destination, decision, draftParts, crowd, share };
  }

  /** The same as {@link ReadWhole} tells, a slice at a time with room for the page between. */
  async readWhole(
    composers: readonly Composer[],
    answered: Answered,
    depth: Depth,
    told: (share: number) => boolean,
  ): Promise<Reading | null> {
    for (;;) {
      const reading = this.read(composers, answered, depth);
      if (reading.share === 1) return reading;
      if (!told(reading.share)) return null;
      await new Promise<void>((next) => setTimeout(() => next(), 0));
    }
  }

  /** Never throws: a page may take its composer away at any time. */
  private filesWith(composers: readonly Composer[]): readonly string[] {
    try {
      return [...new Set(composers.flatMap(({ element }) => this.parts.filesWith?.(element) ?? []))];
    } catch {
      return [];
    }
  }

  private detectorFor(depth: Depth): Detector {
    const { makeDetector = createDetector } = this.parts;
    const { ownNames, ownTown, sensitivity } = this.settings;
    const watchful = sensitivity === 'watchful';
    const hasty = depth === 'look';
    const made =
      this.detectors[depth] ??
      makeDetector({ identifiers: IDENTIFIERS, tagger: this.tagger, ownNames, ownTown, watchful, hasty });
    this.detectors[depth] = made;
    return made;
  }

  private find(text: string, asked: Depth): { readonly findings: readonly Finding[]; readonly share: number } {
    const depth = this.warm ? 'send' : asked;
    try {
      const known = this.works[depth];
      const work = known?.text === text ? known : { text, findings: new Sliced(this.detectorFor(depth).steps(text)) };
      this.works[depth] = work;
      const done = work.findings.advance(text.length > AT_ONCE ? SLICE : Number.POSITIVE_INFINITY);
      if (!done) return { findings: [], share: Math.min(work.findings.share, ALMOST) };
      this.failures.delete('reading');
      return { findings: done.value, share: 1 };
    } catch {
      this.works = {};
      this.failures.add('reading');
      return NOTHING;
    }
  }

  private takeSettings({ settings, rejected }: ReadSettings): void {
    this.own = settings;
    this.merge();
    this.note('settings', rejected.length > 0);
  }

  private takeClinic(clinic: Clinic): void {
    const before = this.settings;
    this.clinic = clinic;
    this.merge();
    // What was found rests on how closely it reads and on the user's town, which the clinic may have set. All else is decided anew.
    if (before.sensitivity !== this.settings.sensitivity || before.ownTown !== this.settings.ownTown) {
      this.detectors = {};
      this.works = {};
    }
    this.parts.changed();
  }

  private merge(): void {
    const policy = policyOf(this.clinic);
    this.settings = inForce(this.own, policy);
    this.rules = rulesOf(policy);
  }

  private async takeWeights(): Promise<void> {
    const loaded = await this.parts
      .loadWeights()
      .then((bytes) => (bytes.ok ? loadTagger(bytes.value) : bytes))
      .catch(() => ({ ok: false }) as const);
    this.tagger = loaded.ok ? loaded.value : null;
    // What is a plain word is known only now.
    if (this.roster.index) this.takeRoster(this.roster.index, false);
    this.note('weights', !loaded.ok);
  }

  private note(what: 'settings' | 'weights', failed: boolean): void {
    if (failed) this.failures.add(what);
    else this.failures.delete(what);
    this.detectors = {};
    this.works = {};
    this.parts.changed();
  }

  private settle(): void {
    this.settled = true;
    if (this.tagger === null) this.failures.add('weights');
  }
}

/** Where words fit several clients, the one whom the user said. */
function toldApart(findings: readonly Finding[], text: string, { whose }: Answered): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.clients === undefined || finding.clients.length < 2) return finding;
    const label = whose?.(text.slice(finding.start, finding.end));
    return label !== undefined && finding.clients.includes(label) ? { ...finding, clients: [label] } : finding;
  });
}

function partsOf(composers: readonly Composer[]): Part[] {
  let offset = 0;
  return composers.map((composer) => {
    const part = { composer, text: composer.read(), offset };
    offset += part.text.length + 1;
    return part;
  });
}

/** Whoever the page itself links to is one of its people, and addressed: no client. */
function isMention({ kind, start, end }: Finding, parts: readonly Part[]): boolean {
  if (kind !== 'personName') return false;
  return parts.some(
    ({ composer, text, offset }) =>
      start >= offset && end <= offset + text.length && composer.isMention(start - offset, end - offset),
  );
}

/** A single line beside a longer text is its subject; in a letter the text's own marks tell what is quoted and what is signed. */
function rolesOf(parts: readonly Part[]): DraftPart[] {
  return parts.flatMap(({ composer, text, offset }): DraftPart[] => {
    if (composer.family === 'input')
      return parts.length > 1 ? [{ role: 'subject', start: offset, end: offset + text.length }] : [];
    return partsIn(text).map(({ role, start, end }) => ({ role, start: start + offset, end: end + offset }));
  });
}

function fileParts(after: number, files: readonly string[]): DraftPart[] {
  let start = after + 1;
  return files.map((name) => {
    const part: DraftPart = { role: 'fileName', start, end: start + name.length };
    start = part.end + 1;
    return part;
  });
}
