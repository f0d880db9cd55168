import { browser } from 'wxt/browser';
import { createSettingsStore } from '../settings/store';
import { composerFor } from '../composer/composer-for';
import type { Composer } from '../composer/composer';
import { composerAt } from '../composer/find';
import { skipReasons } from '../composer/skip';
import type { Attempt, Moment } from '../gate/attempt';
import type { Gate } from '../gate/gate';
import { reactionOf } from '../gate/reaction';
import { recognise } from '../gate/recognise';
import { replay } from '../gate/release';
import { ask, needsAnswer } from './asking';
import { ComposersInUse, holdsText } from './composers';
import { BADGE, type BadgeMessage, type Guard } from './handshake';
import { createMarking } from './marking';
import { readPackageFile } from './package-file';
import { Pass } from './pass';
import { createReader, type Reading } from './reader';
import { sameWords } from './rows';

/** A pause in the typing after which the draft is read, and the longest it is put off, in ms. */
const PAUSE = 160;
const LONGEST = 900;

/** The conductor of one frame: the one place where composer, detector, policy, gate and panel meet. */
export function makeGuard(win: Window & typeof globalThis, gate: Gate): Guard {
  const inUse = new ComposersInUse();
  const composers = new WeakMap<HTMLElement, Composer>();
  /** What the user said is no identifier, for each draft. */
  const answered = new WeakMap<HTMLElement, Set<string>>();
  let pass: Pass | null = null;
  let asking = false;
  let current: HTMLElement | null = null;
  let timer = 0;
  let dirtySince = 0;

  const reader = createReader(createSettingsStore(browser.storage.local), () => readPackageFile('/tagger.bin'), () => look());
  const marking = createMarking(win);

  const composerOf = (element: HTMLElement): Composer => {
    const known = composers.get(element);
    if (known) return known;
    const made = composerFor(element);
    composers.set(element, made);
    return made;
  };
  const read = (elements: readonly HTMLElement[]): Reading => {
    const ignored = (words: string) => elements.some((element) => answered.get(element)?.has(sameWords(words)));
    return reader.read(elements.map(composerOf), ignored);
  };
  const ignore = (elements: readonly HTMLElement[], words: string) => {
    for (const element of elements) answered.set(element, (answered.get(element) ?? new Set()).add(words));
  };

  const tell = (reading: Reading | null) => {
    const message: BadgeMessage = {
      type: BADGE,
      findings: reading?.decision.findings.length ?? 0,
      failed: reader.failed(),
      paused: reading?.decision.standing === 'paused',
    };
    // A page that outlives an update of the extension has nobody to tell.
    void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
  };

  let shown: Reading | null = null;
  /** Reads the draft in use, and shows what was found: marks and badge. */
  const look = () => {
    win.clearTimeout(timer);
    dirtySince = 0;
    if (!current?.isConnected) return;
    // What was answered holds for one draft: an emptied field begins another.
    if (!holdsText(current)) answered.delete(current);
    shown = read([current]);
    marking.show(composerOf(current), shown);
    tell(shown);
  };
  const lookSoon = () => {
    const now = performance.now();
    dirtySince ||= now;
    win.clearTimeout(timer);
    timer = win.setTimeout(look, Math.max(0, Math.min(PAUSE, dirtySince + LONGEST - now)));
  };

  const finder = {
    at: (target: EventTarget | null) => {
      const composer = composerAt(target);
      return composer && skipReasons(composer).length === 0 ? composer : null;
    },
    around: (near: Element) => inUse.around(near),
  };

  const release = (attempt: Attempt, reading: Reading) => {
    const own = new Pass(reading.text, Date.now());
    pass = own;
    const unchanged = () => read(attempt.composers).text === reading.text;
    const reaction = reactionOf(win, () => !unchanged());
    const taken = replay(attempt, gate);
    void reaction.then((reacted) => {
      own.settle(taken || reacted);
      look();
    });
  };

  const mayPass = (attempt: Attempt): boolean => {
    if (asking) return false;
    if (!reader.isReady()) return false;
    const reading = read(attempt.composers);
    const answer = pass?.answer(reading.text, byHand(attempt.event), Date.now()) ?? null;
    if (answer === 'go' && byHand(attempt.event) && pass) followOwnPress(pass, reading, attempt);
    if (answer) return answer === 'go';
    return !needsAnswer(reading);
  };
  const followOwnPress = (own: Pass, reading: Reading, attempt: Attempt) => {
    own.pressed();
    void reactionOf(win, () => read(attempt.composers).text !== reading.text).then(() => own.settle(true));
  };

  const askAbout = async (attempt: Attempt) => {
    await reader.ready;
    if (asking) return;
    const first = read(attempt.composers);
    const answer = pass?.answer(first.text, byHand(attempt.event), Date.now());
    if (answer === 'swallow') return;
    if (!needsAnswer(first)) return release(attempt, first);
    tell(first);
    ask(win, first, {
      read: () => read(attempt.composers),
      ignore: (words) => ignore(attempt.composers, words),
      kept: () => {
        asking = false;
        look();
      },
      send: (reading) => {
        asking = false;
        release(attempt, reading);
      },
    });
    asking = true;
  };

  return {
    watch(element) {
      inUse.add(element);
      current = element;
      lookSoon();
    },
    mayPass(moment) {
      const attempt = recognise(moment, finder);
      return attempt === null || mayPass(attempt);
    },
    async ask(moment) {
      const attempt = recognise(moment, finder);
      if (attempt) await askAbout(attempt);
      else if (!breaksLine(moment)) replay(harmless(moment), gate);
    },
    state: () => ({ findings: shown?.decision.findings.length ?? 0, failed: reader.failed() }),
  };
}

/** Whether a person did it, now. A submit event is the page's own doing, whatever set it off. */
function byHand(event: Event): boolean {
  return event.isTrusted && event.type !== 'submit';
}

/** A line break that was held while the guard was asleep goes into the text after all. */
function breaksLine({ event, path }: Moment): boolean {
  const target = path[0];
  if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || !(target instanceof HTMLElement) || !composerAt(target)) return false;
  return target.ownerDocument.execCommand(target instanceof HTMLTextAreaElement ? 'insertLineBreak' : 'insertParagraph');
}

/** What was held while the guard was asleep, and turned out to send nothing. */
function harmless(moment: Moment): Attempt {
  const control = moment.path.find((each): each is Element => each instanceof Element) ?? document.documentElement;
  const kind = moment.event.type === 'submit' ? 'submit' : 'press';
  return { ...moment, kind, control, submitter: null, composers: [] };
}
