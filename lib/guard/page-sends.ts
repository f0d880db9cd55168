import { looksLikeAutosave } from '../../patterns/requests';
import type { Moment } from '../gate/attempt';
import type { Autosaves } from '../model/settings';
import { ANSWER, ARM, ASK, type Way } from '../page-gate/channel';
import { needsAnswer } from './asking';
import { carrier } from './carried';
import { holdsText } from './composers';
import type { Reading } from './reader';

/** A call so soon after a click or an Enter is what that asked for, in ms. */
const FOLLOWS = 2000;
/** A draft that the page has just emptied is on its way for so long, in ms. */
const UNDER_WAY = 3000;

/** A call that waits for the answer about a reading. */
export interface Carried {
  readonly reading: Reading;
  settle(go: boolean): void;
}

export interface PageSendParts {
  /** The draft in use as last read; read anew when `fresh` and its text has changed since. */
  reading(fresh: boolean): Reading | null;
  autosaves(): Autosaves;
  /** The answer given to this very text just now holds for what carries it. */
  answered(text: string): boolean;
  /** Asks, or waits for the question that is open. */
  ask(carried: Carried): void;
  /** The browser's own question, for a call that cannot wait. */
  confirm(): boolean;
  /** The composer that a gesture went into. */
  composerOf(moment: Moment): HTMLElement | null;
  /** An Enter there breaks the line. */
  breaks(composer: HTMLElement): boolean;
}

/** Answers the page-gate: which calls carry flagged text, and which of those are sends. */
export interface PageSends {
  /** The draft in use is being written, or was read. */
  note(reading: Reading | null): void;
  /** Every moment that the gate hears. */
  gesture(moment: Moment): void;
}

export function createPageSends(win: Window, node: EventTarget | null, parts: PageSendParts): PageSends {
  let last: { readonly reading: Reading; readonly at: number; readonly carries: (body: string) => boolean } | null =
    null;
  let armed = false;
  let gestureAt = Number.NEGATIVE_INFINITY;
  let enteredIn: HTMLElement | null = null;
  /** Where the page sends drafts of its own accord. */
  const savesTo = new Set<string>();

  const arm = (on: boolean) => {
    if (on === armed) return;
    armed = on;
    tell(node, ARM, on ? '1' : '0');
  };

  const take = (reading: Reading) => {
    const carries = last?.reading === reading ? last.carries : carrier(reading);
    if (needsAnswer(reading)) last = { reading, at: performance.now(), carries };
    else if (last && !emptied(last.reading)) last = null;
  };

  const afterGesture = () => {
    if (enteredIn && holdsText(enteredIn) && parts.breaks(enteredIn)) return false;
    return performance.now() - gestureAt < FOLLOWS;
  };

  /** Whether a call is held. */
  const holds = (way: Way, address: string, body: string): boolean => {
    const near = afterGesture();
    const now = parts.reading(near || way === 'f');
    if (now) take(now);
    if (!last || (emptied(last.reading) && performance.now() - last.at > UNDER_WAY)) return false;
    if (!last.carries(body) || parts.answered(last.reading.text)) return false;
    if (way === 'f') return true;
    const path = pathOf(address, win.document.baseURI);
    const place = `${way} ${path}`;
    if (!near && way !== 'w') savesTo.add(place);
    const saves = !near || savesTo.has(place) || looksLikeAutosave(path);
    return !saves || parts.autosaves() === 'hold';
  };

  node?.addEventListener(ASK, (event) => {
    const { detail } = event as CustomEvent<string>;
    const [id = '', way, address = ''] = detail.split('\n', 3);
    const body = detail.slice(id.length + address.length + 4);
    if (!holds(way as Way, address, body) || !last) return;
    if (way === 's') {
      if (!parts.confirm()) event.preventDefault();
      return;
    }
    event.preventDefault();
    parts.ask({ reading: last.reading, settle: (go) => tell(node, ANSWER, go ? id : `-${id}`) });
  });

  return {
    note(reading) {
      if (reading) take(reading);
      arm(reading === null || needsAnswer(reading) || last !== null);
    },
    gesture(moment) {
      const { event } = moment;
      const enter = event instanceof KeyboardEvent && event.key === 'Enter';
      if (!event.isTrusted || (!enter && !/^(pointerdown|click|submit)$/.test(event.type))) return;
      const composer = parts.composerOf(moment);
      // A click into the text only sets the caret.
      if (composer && !enter) return;
      gestureAt = performance.now();
      enteredIn = enter ? composer : null;
    },
  };
}

function emptied({ parts }: Reading): boolean {
  return !parts.some(({ composer }) => composer.element.isConnected && holdsText(composer.element));
}

function tell(node: EventTarget | null, type: string, detail: string): void {
  node?.dispatchEvent(new CustomEvent(type, { detail }));
}

/** Numbers in an address name one draft of many. */
function pathOf(address: string, base: string): string {
  return (URL.parse(address, base)?.pathname ?? '').replace(/\d+/g, '0');
}
