import { browser } from 'wxt/browser';
import { contextOf } from '../composer/drawn';
import { composerFor } from '../composer/open';
import type { Decision } from '../model/decision';
import type { Answers } from './answers';
import { draftAround } from './blocks';
import { followChanges } from './changes';
import { holdsText } from './composers';
import { driftedTo } from './drift';
import { BADGE, type BadgeMessage, type GuardState } from './handshake';
import { createMarking } from './marking';
import { createPastedNote } from './pasted-note';
import type { Reading, ReadWhole } from './reader';
import { replaceIn } from './replacing';
import { editOf, rowOf } from './rows';

/** A pause in the typing after which the draft is read, and the longest it is put off, in ms. */
const PAUSE = 300;
const LONGEST = 8000;
/** An idle moment to read in is waited for no longer, in ms. */
const BUSY = 400;
/** Marks of words that are being moved by others follow at this pace, in ms. */
const FOLLOW = 200;
/** Where nothing moves, as for one who writes at the end, they are asked for less and less often, in ms. */
const SELDOM = 1000;

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
  /** What the marks on the page show: `shown`, moved along with what was written since. */
  let drifted: Reading | null = null;
  let waiting = 0;
  let idle = 0;
  let due = 0;
  let dirtySince = 0;
  let drifting = 0;
  let pace = FOLLOW;
  /** What is followed for changes that no event tells. */
  let followed: readonly HTMLElement[] = [];
  let unfollow: (() => void) | null = null;
  let told = '';
  let latest = 0;

  const marking = createMarking(win, {
    isWritten: () => dirtySince > 0,
    rowOf: (finding) => rowOf(finding, drifted ?? read([]), new Date()),
    replace: (finding) => {
      if (drifted) void replaceIn(drifted.parts, [editOf(finding, drifted, new Date())]).then(look);
    },
    ignore: (finding) => {
      const words = drifted?.text.slice(finding.start, finding.end);
      if (current && drifted && words) answers.ignore(elementsOf(drifted), words);
      look();
    },
  });

  const tell = ({ decision }: Reading) => {
    const findings = countOf(decision);
    const message: BadgeMessage = { type: BADGE, findings, failed: failed(), paused: decision.standing === 'paused' };
    const news = JSON.stringify(message);
    if (news === told) return;
    told = news;
    // A page that outlives an update of the extension has nobody to tell.
    void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
  };

  const mark = (composer: HTMLElement, reading: Reading) => {
    const { findings, verdict } = reading.decision;
    // Where nothing is said, nothing is marked: an approved or paused place, a detail that alone identifies nobody.
    const quiet = verdict === 'allow' || findings.length === 0;
    if (quiet) marking.clear();
    else marking.show({ parts: reading.parts, findings });
    // An editor that draws its own text tells of no key.
    follow(composer, quiet && !contextOf(composer) ? [] : elementsOf(reading));
  };

  const follow = (composer: HTMLElement, elements: readonly HTMLElement[]) => {
    if (elements.length === followed.length && elements.every((each, at) => each === followed[at])) return;
    unfollow?.();
    followed = elements;
    unfollow = elements.length > 0 ? followChanges(win, elements, () => onChanged(composer)) : null;
  };

  const onChanged = (composer: HTMLElement) => {
    if (!composer.isConnected) {
      follow(composer, []);
      return marking.clear();
    }
    // What is being typed is read when the typing pauses.
    if (dirtySince > 0) return;
    if (textAround(composer) !== shown?.text) look();
    else marking.redraw();
  };

  /** What stands behind the caret moves while one writes: its marks move along, and those of changed words go. */
  const drift = () => {
    drifting = 0;
    if (dirtySince === 0 || !drifted || current === null || !followed.includes(current)) return;
    const moved = driftedTo(drifted);
    pace = moved === drifted ? Math.min(SELDOM, pace * 2) : FOLLOW;
    if (moved === drifted) return;
    drifted = moved;
    // Words in a field are measured on a copy of it, too dear for every few keys: its marks come back with the next reading.
    if ('value' in current) marking.clear();
    else marking.show({ parts: moved.parts, findings: moved.decision.findings });
  };

  const pasted = createPastedNote(win, () => marking.next());

  const show = (composer: HTMLElement, reading: Reading) => {
    shown = reading;
    drifted = reading;
    pace = FOLLOW;
    pasted.read(composer, reading);
    noted(reading);
    mark(composer, reading);
    tell(reading);
  };

  const look = () => {
    win.clearTimeout(waiting);
    if (idle) win.cancelIdleCallback(idle);
    waiting = 0;
    idle = 0;
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

  /** The typing has paused: the reading waits for the key's own frame, and for the page. */
  const paused = () => {
    waiting = 0;
    const rest = due - performance.now();
    if (rest >= 1) waiting = win.setTimeout(paused, rest);
    else if (typeof win.requestIdleCallback !== 'function') look();
    else idle ||= win.requestIdleCallback(look, { timeout: BUSY });
  };

  // Asked at every key: a timer that already runs is left running.
  const use = (composer: HTMLElement) => {
    current = composer;
    noted(null);
    const now = performance.now();
    dirtySince ||= now;
    due = Math.min(now + PAUSE, dirtySince + LONGEST);
    if (!waiting && !idle) waiting = win.setTimeout(paused, Math.max(0, due - now));
    if (!drifting && followed.includes(composer)) drifting = win.setTimeout(drift, pace);
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
      findings: shown ? countOf(shown.decision) : 0,
      failed: failed(),
      ...(shown &&
        current?.isConnected && {
          destination: shown.destination,
          proposed: shown.decision.proposed,
          purpose: answers.purposeOf([current], Date.now()),
        }),
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

/** How many findings are spoken of: none at a stage of the roll-out where nothing is shown. */
function countOf({ findings, mode }: Decision): number {
  return mode === 'simulate' ? 0 : findings.length;
}
