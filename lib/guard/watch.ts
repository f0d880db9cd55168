import { browser } from 'wxt/browser';
import { contextOf } from '../composer/drawn';
import { composerFor } from '../composer/open';
import type { Answers } from './answers';
import { replaceIn } from './asking';
import { draftAround } from './blocks';
import { holdsText } from './composers';
import { BADGE, type BadgeMessage, type GuardState } from './handshake';
import { createMarking } from './marking';
import { createPastedNote } from './pasted-note';
import type { Reading, ReadWhole } from './reader';
import { editOf, rowOf } from './rows';

/** A pause in the typing after which the draft is read, and the longest it is put off, in ms. */
const PAUSE = 300;
const LONGEST = 4000;
/** How often a marked draft is looked at for changes that no event tells, such as a page emptying its field, in ms. */
const GLANCE = 700;

/** What the watch needs of the guard. */
export interface WatchParts {
  readonly answers: Answers;
  read(composers: readonly HTMLElement[]): Reading;
  readWhole: ReadWhole;
  /** Settings, weights or the last reading failed. */
  failed(): boolean;
  /** The draft in use was read; `null`: it is being written. */
  noted(reading: Reading | null): void;
}

/** Reads the draft in use while it is written, and shows what was found: marks, cards, badge. */
export interface Watch {
  /** A composer is in use, or its text changed. */
  use(composer: HTMLElement): void;
  /** Text was pasted or dropped into a composer: a whole letter at one stroke, so no pause in the typing is waited for. */
  pour(composer: HTMLElement, characters: number): void;
  /** Reads and shows now. */
  look(): void;
  /** The draft in use as last read; `fresh`: read anew when it has changed since. */
  reading(fresh: boolean): Reading | null;
  /** Opens the card of the next finding after the caret. */
  next(): void;
  state(): GuardState;
}

export function createWatch(win: Window & typeof globalThis, parts: WatchParts): Watch {
  const { answers, read, readWhole, failed, noted } = parts;
  let current: HTMLElement | null = null;
  let shown: Reading | null = null;
  let waiting = 0;
  let dirtySince = 0;
  let glancing = 0;
  let told = '';
  let latest = 0;

  const marking = createMarking(win, {
    rowOf: (finding) => rowOf(finding, shown ?? read([]), new Date()),
    replace: (finding) => {
      if (shown) void replaceIn(shown.parts, [editOf(finding, shown, new Date())]).then(look);
    },
    ignore: (finding) => {
      const words = shown?.text.slice(finding.start, finding.end);
      if (current && shown && words) answers.ignore(elementsOf(shown), words);
      look();
    },
  });

  const tell = ({ decision }: Reading) => {
    const findings = decision.findings.length;
    const message: BadgeMessage = { type: BADGE, findings, failed: failed(), paused: decision.standing === 'paused' };
    const news = JSON.stringify(message);
    if (news === told) return;
    told = news;
    // A page that outlives an update of the extension has nobody to tell.
    void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
  };

  const mark = (composer: HTMLElement, { parts: written, decision }: Reading) => {
    const { findings, verdict } = decision;
    win.clearInterval(glancing);
    // Where nothing is said, nothing is marked: an approved or paused place, a detail that alone identifies nobody.
    const quiet = verdict === 'allow' || findings.length === 0;
    if (quiet) marking.clear();
    else marking.show({ parts: written, findings });
    // An editor that draws its own text tells of no key.
    if (quiet && !contextOf(composer)) return;
    glancing = win.setInterval(() => {
      if (!composer.isConnected) return marking.clear();
      // What is being typed is read when the typing pauses.
      if (dirtySince === 0 && textAround(composer) !== shown?.text) look();
    }, GLANCE);
  };

  const pasted = createPastedNote(win, () => marking.next());

  const show = (composer: HTMLElement, reading: Reading) => {
    shown = reading;
    pasted.read(composer, reading);
    noted(reading);
    mark(composer, reading);
    tell(reading);
  };

  const look = () => {
    win.clearTimeout(waiting);
    dirtySince = 0;
    if (!current?.isConnected) return;
    // What was answered holds for one draft: an emptied field begins another.
    if (!holdsText(current)) answers.forget(current);
    const composer = current;
    const draft = draftAround(composer);
    const reading = read(draft);
    if (reading.share === 1) return show(composer, reading);
    // A key, or another field: that look is the newer one.
    const turn = ++latest;
    void readWhole(draft, () => turn === latest && dirtySince === 0 && composer === current).then((whole) => {
      if (whole && turn === latest) show(composer, whole);
    });
  };

  const use = (composer: HTMLElement) => {
    current = composer;
    noted(null);
    const now = performance.now();
    dirtySince ||= now;
    win.clearTimeout(waiting);
    waiting = win.setTimeout(look, Math.max(0, Math.min(PAUSE, dirtySince + LONGEST - now)));
  };

  return {
    look,
    use,
    pour(composer, characters) {
      current = composer;
      pasted.poured(composer, characters);
      // The event comes before the text does. Some editors write theirs later still, and tell of it by no event: hence a second look.
      win.setTimeout(() => {
        if (composer !== current) return;
        look();
        use(composer);
      }, 0);
    },
    reading(fresh) {
      if (fresh && dirtySince > 0) look();
      return shown;
    },
    next: () => marking.next(),
    state: () => ({
      findings: shown?.decision.findings.length ?? 0,
      failed: failed(),
      ...(shown && current?.isConnected && { destination: shown.destination }),
    }),
  };
}

function elementsOf({ parts }: Reading): readonly HTMLElement[] {
  return parts.map(({ composer }) => composer.element);
}

/** The draft as a reading would have it now. */
function textAround(composer: HTMLElement): string {
  return draftAround(composer)
    .map((each) => composerFor(each).read())
    .join('\n');
}
