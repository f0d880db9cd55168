import { browser } from 'wxt/browser';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { QUASI } from '../../patterns/quasi';
import { destinationOf } from '../composer/destination';
import { sendingFrom } from '../composer/destination/site';
import { filesWith } from '../composer/files';
import { composerAt, deepPath, takesText } from '../composer/find';
import { composerFor } from '../composer/open';
import { type SkipReason, skipReasons } from '../composer/skip';
import { warmings } from '../detector/warm';
import type { Attempt, Moment } from '../gate/attempt';
import type { Gate } from '../gate/gate';
import { recognise } from '../gate/recognise';
import type { Destination } from '../model/draft';
import type { Purpose } from '../model/purpose';
import { createLedgerStore } from '../records/ledger';
import { createPolicyStore } from '../settings/managed/store';
import { createSettingsStore } from '../settings/store';
import { Answers } from './answers';
import { letGo } from './asleep';
import { wholeDrafts } from './blocks';
import { ComposersInUse } from './composers';
import { Habits } from './habits';
import { type Guard, isPurposeMessage, isRosterMessage, ROSTER } from './handshake';
import { whenIdle } from './idle';
import { readCrowdTables, readWeights } from './package-file';
import { createPageSends } from './page-sends';
import { panelDocument } from './panel-place';
import { type Answered, type Depth, Reader, type Reading } from './reader';
import { Remembering } from './remembering';
import { createSends } from './sends';
import { countPassed } from './tallying';
import { createWatch } from './watch';

/** What a space presses, even within an editor. */
const PRESSED = 'button,[role=button],a,summary,[role=option],[role=menuitem]';

/** The conductor of one frame: the one place where composer, detector, policy, gate and panel meet. */
export function makeGuard(win: Window & typeof globalThis, gate: Gate, node: EventTarget | null): Guard {
  const inUse = new ComposersInUse();
  const answers = new Answers();
  const habits = new Habits(win);
  const store = createSettingsStore(browser.storage.local);
  const destinationOf = destinationIn(win);
  const remembering = new Remembering(tellBackground, () => watch.look());
  const reader = new Reader({
    store,
    policy: createPolicyStore(browser.storage.local),
    loadWeights: readWeights,
    loadTables: readCrowdTables,
    earlier: (destination, clients) => remembering.of(destination, clients),
    destinationOf,
    filesWith,
    changed: () => watch.look(),
  });
  const answeredIn = (
    elements: readonly HTMLElement[],
    purpose = answers.purposeOf(elements, Date.now()),
  ): Answered => ({
    settled: (words, recipients) => answers.settled(elements, words, recipients),
    whose: (words) => answers.whose(elements, words),
    purpose,
  });
  const reading =
    (depth: Depth) =>
    (elements: readonly HTMLElement[], purpose?: Purpose): Reading =>
      reader.read(elements.map(composerFor), answeredIn(elements, purpose), depth);
  const readingWhole =
    (depth: Depth) =>
    (elements: readonly HTMLElement[], told: (share: number) => boolean): Promise<Reading | null> =>
      reader.readWhole(elements.map(composerFor), answeredIn(elements), depth, told);

  // Nobody waits for an answer yet, and the browser is not yet done with the page: what is made ready now is ready at the first send.
  void reader.ready.then(() => whenIdle(win, warmings(IDENTIFIERS, QUASI))).then(() => reader.warmed());

  const watch = createWatch(win, {
    answers,
    read: reading('look'),
    readWhole: readingWhole('look'),
    failed: () => reader.failed(),
    noted: (reading) => pageSends.note(reading),
  });
  const sends = createSends(win, gate, {
    answers,
    read: reading('send'),
    readWhole: readingWhole('send'),
    ready: reader.ready,
    isReady: () => reader.isReady(),
    contacts: () => reader.contacts(),
    isListed: (recipient) => reader.isListed(recipient),
    learn: (composer) => habits.learn(composer),
    refresh: () => watch.look(),
    told: (reading) => {
      remembering.note(reading);
      countPassed(reading.decision);
    },
    policy: () => reader.policy(),
  });

  const pageSends = createPageSends(win, node, {
    reading: (fresh) => watch.reading(fresh),
    autosaves: () => reader.autosaves(),
    answered: (text) => sends.answered(text),
    ask: (carried) => sends.askAbout(carried),
    confirm: () => win.confirm(browser.i18n.getMessage('fallback_question')),
    composerOf: ({ path }) => usableComposer(path[0] ?? null),
    breaks: (composer) => habits.of(composer) === 'breaks',
  });
  /** Whether a field is to be left alone asks for its layout: not at every key. */
  let inHand: HTMLElement | null = null;
  let skipped: readonly SkipReason[] = [];

  const attemptOf = (moment: Moment): Attempt | null => {
    if (isWriting(moment)) return null;
    const attempt = recognise(deepened(moment), {
      at: usableComposer,
      around: (near) => inUse.around(near),
      // What this very field did counts before what its site is known for.
      habit: (composer) => habits.of(composer) ?? sendingFrom(composer).enter ?? null,
      declared: () => {
        const latest = inUse.latest();
        return latest ? sendingFrom(latest) : {};
      },
    });
    // A paragraph goes with its whole editor.
    return attempt && { ...attempt, composers: wholeDrafts(attempt.composers) };
  };
  const learnFrom = ({ event, path }: Moment) => {
    const composer = isBareEnter(event) ? usableComposer(path[0] ?? null) : null;
    if (composer && composer.localName !== 'input') habits.learn(composer);
  };

  const onPoured = (event: Event) => {
    const composer = event.isTrusted ? usableComposer(event.composedPath()[0] ?? null) : null;
    if (!composer) return;
    inUse.add(composer);
    watch.pour(composer, charactersOf(event));
  };
  const takeRoster = (answer: unknown) => {
    if (isRosterMessage(answer)) reader.takeRoster(answer.index ?? null, answer.locked);
  };
  void tellBackground({ type: ROSTER }).then(takeRoster, () => undefined);
  browser.runtime.onMessage.addListener((message: unknown) => {
    takeRoster(message);
    const composer = inUse.latest();
    if (!isPurposeMessage(message) || !composer) return;
    answers.choose(composer, message.purpose);
    watch.look();
  });
  createLedgerStore(browser.storage.local).onChange(() => remembering.forget());
  for (const type of ['paste', 'drop']) win.addEventListener(type, onPoured, { capture: true, passive: true });

  return {
    watch(composer, focused) {
      if (focused || composer !== inHand) skipped = skipReasons(composer);
      inHand = composer;
      if (skipped.length > 0) return;
      inUse.add(composer);
      watch.use(composer);
    },
    mayPass(moment) {
      pageSends.gesture(moment);
      const attempt = attemptOf(moment);
      const passes = attempt === null || sends.mayPass(attempt);
      if (passes) learnFrom(moment);
      return passes;
    },
    async ask(moment) {
      const attempt = attemptOf(moment);
      if (attempt) await sends.ask(attempt);
      else letGo(deepened(moment), gate);
    },
    next: watch.next,
    here(field) {
      const { origin, location, document } = win;
      const label = document.title || location.host;
      return { ...watch.state(), origin, path: location.pathname, label, skipped: field ? skipReasons(field) : [] };
    },
  };
}

/** A page that outlives an update of the extension has nobody to tell: then it rejects. */
async function tellBackground(message: object): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** How much text a paste or a drop brings along, in UTF-16 code units. */
function charactersOf(event: Event): number {
  const data =
    event instanceof ClipboardEvent ? event.clipboardData : event instanceof DragEvent ? event.dataTransfer : null;
  return data?.getData('text/plain').length ?? 0;
}

function usableComposer(target: EventTarget | null): HTMLElement | null {
  const composer = composerAt(target);
  return composer && skipReasons(composer).length === 0 ? composer : null;
}

/** Where drafts of a frame go. An editor's own frame has no address worth showing: the page around it has. */
function destinationIn(win: Window): (composer: HTMLElement) => Destination {
  return (composer) => {
    const { location, title } = panelDocument(win);
    return destinationOf(composer, location, title || location.host);
  };
}

/** A letter or a space on its way into a text: it sends nothing, and whether it does is asked at every key. */
function isWriting({ event, path: [target] }: Moment): boolean {
  if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.altKey || event.metaKey) return false;
  if (event.key.length !== 1 || !(target instanceof Element)) return false;
  return event.key !== ' ' || (takesText(target) && !target.closest(PRESSED));
}

/** With what the event met in closed shadow roots. Most keys send nothing, and looking there is dear. */
function deepened(moment: Moment): Moment {
  const { event, path } = moment;
  const typed = event.type === 'beforeinput' || (event instanceof KeyboardEvent && !/^( |Enter)$/.test(event.key));
  return typed ? moment : { ...moment, path: deepPath(event, path) };
}

function isBareEnter(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || event.key !== 'Enter') return false;
  return !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
