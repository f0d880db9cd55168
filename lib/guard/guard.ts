import { browser } from 'wxt/browser';
import { destinationOf } from '../composer/destination';
import { composerAt, deepPath } from '../composer/find';
import { composerFor } from '../composer/open';
import { skipReasons } from '../composer/skip';
import type { Attempt, Moment } from '../gate/attempt';
import type { EnterHabit } from '../gate/enter';
import type { Gate } from '../gate/gate';
import { reactionOf } from '../gate/reaction';
import { recognise } from '../gate/recognise';
import { replay } from '../gate/release';
import { createSettingsStore } from '../settings/store';
import { ask, needsAnswer, replaceIn } from './asking';
import { ComposersInUse, holdsText } from './composers';
import { BADGE, type BadgeMessage, type Guard } from './handshake';
import { createMarking } from './marking';
import { readWeights } from './package-file';
import { panelDocument } from './panel-place';
import { Pass } from './pass';
import { createReader, type Reading } from './reader';
import { editOf, rowOf, sameWords } from './rows';

/** A pause in the typing after which the draft is read, and the longest it is put off, in ms. */
const PAUSE = 300;
const LONGEST = 1500;
/** After so long, in ms, what an Enter did to a field can be seen. */
const LEARN = 120;

/** The conductor of one frame: the one place where composer, detector, policy, gate and panel meet. */
export function makeGuard(win: Window & typeof globalThis, gate: Gate): Guard {
  const inUse = new ComposersInUse();
  /** What the user said is no identifier, for each draft. */
  const answered = new WeakMap<HTMLElement, Set<string>>();
  const habits = new WeakMap<HTMLElement, EnterHabit>();
  let pass: Pass | null = null;
  let asking = false;
  let current: HTMLElement | null = null;
  let timer = 0;
  let dirtySince = 0;
  let shown: Reading | null = null;
  let told = '';

  const destination = (composer: HTMLElement) => {
    // An editor's own frame has no address worth showing: the page around it has.
    const { location, title } = panelDocument(win);
    return destinationOf(composer, location, title || location.host);
  };
  const reader = createReader(createSettingsStore(browser.storage.local), readWeights, () => look(), destination);
  const marking = createMarking(win, {
    rowOf: (finding) => rowOf(finding, shown ?? read([]), new Date()),
    replace: (finding) => void (shown && replaceIn(shown.parts, [editOf(finding, shown, new Date())]).then(look)),
    ignore: (finding) => {
      if (current && shown) ignore([current], sameWords(shown.text.slice(finding.start, finding.end)));
      look();
    },
  });

  const read = (elements: readonly HTMLElement[]): Reading => {
    const ignored = (words: string) => elements.some((element) => answered.get(element)?.has(sameWords(words)));
    return reader.read(elements.map(composerFor), ignored);
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
    const news = JSON.stringify(message);
    if (news === told) return;
    told = news;
    // A page that outlives an update of the extension has nobody to tell.
    void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
  };

  /** Reads the draft in use, and shows what was found: marks and badge. */
  const look = () => {
    win.clearTimeout(timer);
    dirtySince = 0;
    if (!current?.isConnected) return;
    // What was answered holds for one draft: an emptied field begins another.
    if (!holdsText(current)) answered.delete(current);
    shown = read([current]);
    const { findings, standing, verdict } = shown.decision;
    // Where nothing is asked, nothing is marked: a paused page, and a detail that alone identifies nobody.
    if (standing === 'paused' || verdict === 'allow') marking.clear();
    else marking.show({ composer: composerFor(current), findings });
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
    habit: (composer: HTMLElement) => habits.get(composer) ?? null,
  };

  /** Looks what an Enter that passed did: emptied the field, or broke the line. */
  const learnFrom = ({ event, path }: Moment) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const composer = finder.at(path[0] ?? null);
    if (!composer || composer.localName === 'input') return;
    const breaks = () => composerFor(composer).read().split('\n').length;
    const before = breaks();
    win.setTimeout(() => {
      if (!holdsText(composer)) habits.set(composer, 'sends');
      else if (breaks() > before) habits.set(composer, 'breaks');
    }, LEARN);
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
    if (answer === 'go' && pass && byHand(attempt.event)) followPress(pass, reading, attempt);
    if (answer) return answer === 'go';
    return !needsAnswer(reading);
  };
  const followPress = (own: Pass, reading: Reading, attempt: Attempt) => {
    if (own.press() !== 'begun') return;
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
    const question = {
      read: () => read(attempt.composers),
      ignore: (words: string) => ignore(attempt.composers, words),
      kept: () => {
        asking = false;
        look();
      },
      send: (reading: Reading) => {
        asking = false;
        release(attempt, reading);
      },
    };
    ask(win, first, question, breaksElsewhere(attempt) ? 'panel_enter' : undefined);
    asking = true;
  };

  return {
    watch(element) {
      inUse.add(element);
      current = element;
      lookSoon();
    },
    mayPass(moment) {
      const attempt = recognise(deepened(moment), finder);
      const passes = attempt === null || mayPass(attempt);
      if (passes && moment.event.type === 'keydown') learnFrom(moment);
      return passes;
    },
    async ask(moment) {
      const attempt = recognise(deepened(moment), finder);
      if (attempt) await askAbout(attempt);
      else if (!breaksLine(moment)) replay(harmless(moment), gate);
    },
    next: () => marking.next(),
    state: () => ({ findings: shown?.decision.findings.length ?? 0, failed: reader.failed() }),
  };
}

/** With what the event met in closed shadow roots. Most keys send nothing, and looking there is dear. */
function deepened({ event, path }: Moment): Moment {
  return event.type === 'beforeinput' || (event instanceof KeyboardEvent && !/^( |Enter)$/.test(event.key))
    ? { event, path }
    : { event, path: deepPath(event, path) };
}

/** Whether a person did it, now. A submit event is the page's own doing, whatever set it off. */
function byHand(event: Event): boolean {
  return event.isTrusted && event.type !== 'submit';
}

/** Whether a bare Enter was held in a field of several lines, where it might have been meant to break the line. */
function breaksElsewhere({ kind, event, control }: Attempt): boolean {
  const chorded = event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey);
  return kind === 'enter' && !chorded && control.localName !== 'input';
}

/** A line break that was held while the guard was asleep goes into the text after all. */
function breaksLine({ event, path }: Moment): boolean {
  const target = path[0];
  if (
    !(event instanceof KeyboardEvent) ||
    event.key !== 'Enter' ||
    !(target instanceof HTMLElement) ||
    !composerAt(target)
  )
    return false;
  return target.ownerDocument.execCommand(
    target instanceof HTMLTextAreaElement ? 'insertLineBreak' : 'insertParagraph',
  );
}

/** What was held while the guard was asleep, and turned out to send nothing. */
function harmless(moment: Moment): Attempt {
  const control = moment.path.find((each): each is Element => each instanceof Element) ?? document.documentElement;
  const kind = moment.event.type === 'submit' ? 'submit' : 'press';
  return { ...moment, kind, control, submitter: null, composers: [] };
}
