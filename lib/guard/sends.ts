import { browser } from 'wxt/browser';
import { composerFor } from '../composer/open';
import type { Attempt } from '../gate/attempt';
import type { Gate } from '../gate/gate';
import { reactionOf } from '../gate/reaction';
import { replay } from '../gate/release';
import type { Purpose } from '../model/purpose';
import type { Reason } from '../model/reason';
import type { Contact } from '../model/settings';
import type { ClinicPolicy } from '../settings/managed/keys';
import type { Answers } from './answers';
import { ask, needsAnswer } from './asking';
import { enterLate } from './asleep';
import { tellDisclosed } from './disclosing';
import type { Carried } from './page-sends';
import { Pass } from './pass';
import { showProgress } from './progress';
import type { Reading, ReadWhole } from './reader';
import { newSince } from './steps';

/** How long after an answer the page's own calls may take to carry the text away, in ms. */
const CARRYING = 10_000;

/** What the sends need of the guard. */
export interface SendParts {
  readonly answers: Answers;
  read(composers: readonly HTMLElement[], purpose?: Purpose): Reading;
  /** Whom the user noted to ask or to call. */
  contacts(): readonly Contact[];
  /** What the clinic set. */
  policy(): ClinicPolicy;
  /** Whether an address is on the user's list. */
  isListed(recipient: string): boolean;
  readWhole: ReadWhole;
  readonly ready: Promise<void>;
  isReady(): boolean;
  /** An Enter that was held goes into this composer after all. */
  learn(composer: HTMLElement): void;
  /** A draft goes: what it tells is remembered. */
  told(reading: Reading): void;
  /** Reads and marks the draft in use anew: a question begins or was answered, a release is over. */
  refresh(): void;
}

/** Decides about sends: lets pass, or asks and then releases exactly once or not at all. */
export interface Sends {
  /** Now, without waiting. */
  mayPass(attempt: Attempt): boolean;
  /** About a held attempt. Rejects when it could not ask. */
  ask(attempt: Attempt): Promise<void>;
  /** About a call of the page that waits, with others that wait for the same answer. */
  askAbout(carried: Carried): void;
  /** This text was let go a moment ago: the calls that carry it belong to that send. */
  answered(text: string): boolean;
}

export function createSends(win: Window & typeof globalThis, gate: Gate, parts: SendParts): Sends {
  let pass: Pass | null = null;
  let asking = false;
  /** Whether a control came only after the last release. */
  let isNext: (control: Element) => boolean = () => false;
  let waiting: Carried[] = [];
  const told = createOnce();
  const remembered = createOnce();
  let letGo: { readonly text: string; readonly at: number } | null = null;

  const reaction = (attempt: Attempt, text: string) =>
    reactionOf(win, () => parts.read(attempt.composers).text !== text);

  const settle = (go: (carried: Carried) => boolean) => {
    const settled = waiting;
    waiting = [];
    for (const each of settled) each.settle(go(each));
  };
  const kept = () => {
    asking = false;
    settle(() => false);
    parts.refresh();
  };
  const remember = (reading: Reading) => {
    if (!remembered.isAlike(bindingOf(reading), Date.now())) parts.told(reading);
  };
  /** It goes as it is: a purpose chosen beforehand was for this once, and its record is not forgotten. */
  const spend = (reading: Reading) => {
    remember(reading);
    const purpose = parts.answers.spend(elementsOf(reading), Date.now()) ?? restedOn(reading);
    if (purpose === undefined || told.isAlike(bindingOf(reading), Date.now())) return;
    tellDisclosed(reading, { purpose, note: '' }, parts.isListed);
  };
  const released = (reading: Reading, reason: Reason | null) => {
    const { text } = reading;
    remember(reading);
    const chosen = parts.answers.spend(elementsOf(reading), Date.now());
    tellDisclosed(reading, reason ?? (chosen ? { purpose: chosen, note: '' } : null), parts.isListed);
    asking = false;
    letGo = { text, at: Date.now() };
    // What was changed meanwhile is not what waits: that is dropped, and the user sends again.
    settle(({ reading }) => reading.text === text);
  };

  /** @param harmless nobody was asked: an Enter that the page leaves alone breaks the line, as it would have */
  const release = (attempt: Attempt, reading: Reading, harmless = false) => {
    const { text } = reading;
    const own = new Pass(bindingOf(reading), Date.now());
    pass = own;
    isNext = newSince(win.document);
    const reacted = reaction(attempt, text);
    const entered = attempt.composers.find((composer) => composer === attempt.control);
    if (entered && mayMeanNewLine(attempt)) parts.learn(entered);
    const taken = harmless && entered ? enterLate(entered, attempt, gate) : replay(attempt, gate);
    void reacted.then((did) => {
      if (own.isReleasing()) own.settle(taken || did);
      parts.refresh();
    });
  };

  /** The user's own press under an open pass: once, with all that follows from it. */
  const follow = (own: Pass, attempt: Attempt, { text }: Reading) => {
    if (own.press() === 'begun') void reaction(attempt, text).then(() => own.settle(true));
  };

  const passFor = ({ event }: Attempt, reading: Reading) =>
    pass?.answer(bindingOf(reading), byHand(event), Date.now()) ?? null;

  const answersFor = (composers: readonly HTMLElement[]) => ({
    ignore: (words: string) => parts.answers.ignore(composers, words),
    allow: (words: string, recipients: readonly string[]) => parts.answers.allow(composers, words, recipients),
    whose: (words: string, label: string) => parts.answers.tell(composers, words, label),
    contacts: parts.contacts,
    policy: parts.policy,
  });

  /** A draft read to its end, with a bar to look at where that takes long; `null` when the user gave it up. */
  const wholeOf = async (composers: readonly HTMLElement[]): Promise<Reading | null> => {
    const first = parts.read(composers);
    if (first.share === 1) return first;
    asking = true;
    let wanted = true;
    const carets = composers.map((element) => composerFor(element).caret());
    const progress = showProgress(win, first, () => {
      wanted = false;
    });
    const whole = await parts.readWhole(composers, (share) => {
      progress.set(share);
      return wanted;
    });
    progress.close();
    asking = false;
    const at = carets.findIndex(({ focused }) => focused);
    const caret = carets[at];
    const element = composers[at];
    if (caret && element) composerFor(element).restore(caret);
    return whole;
  };

  return {
    mayPass(attempt) {
      if (asking || !parts.isReady()) return false;
      const reading = parts.read(attempt.composers);
      if (attempt.kind === 'press' && byHand(attempt.event) && isNext(attempt.control)) {
        pass?.goOn();
        isNext = newSince(win.document);
      }
      const answer = passFor(attempt, reading);
      if (answer === null) {
        const passes = reading.share === 1 && !needsAnswer(reading);
        if (passes) {
          spend(reading);
          // The page's own calls for this send were judged with it.
          letGo = { text: reading.text, at: Date.now() };
        }
        return passes;
      }
      if (answer === 'go') letGo = { text: reading.text, at: Date.now() };
      if (answer === 'go' && pass && byHand(attempt.event)) follow(pass, attempt, reading);
      return answer === 'go';
    },
    async ask(attempt) {
      await parts.ready;
      if (asking) return;
      const first = await wholeOf(attempt.composers);
      // Of two that were held while the guard woke, the first may have asked meanwhile.
      if (asking || !first || passFor(attempt, first) === 'swallow') return;
      if (!needsAnswer(first)) {
        spend(first);
        return release(attempt, first, true);
      }
      const question = {
        ...answersFor(attempt.composers),
        read: (purpose?: Purpose) => parts.read(attempt.composers, purpose),
        kept,
        send: (reading: Reading, reason: Reason | null) => {
          released(reading, reason);
          release(attempt, reading);
        },
      };
      // Marks may lag behind hasty typing: beside the panel they must be right.
      parts.refresh();
      ask(win, first, question, mayMeanNewLine(attempt) ? 'panel_enter' : undefined);
      asking = true;
    },
    askAbout(carried) {
      waiting.push(carried);
      if (asking) return;
      const { reading: first } = carried;
      const composers = first.parts.map(({ composer }) => composer.element);
      const there = (purpose?: Purpose) => parts.read(composers, purpose);
      // What waits was noted while it was written: whom it goes to counts as it stands now.
      const latest = there();
      if (latest.text === first.text && latest.share === 1 && !needsAnswer(latest)) return settle(() => true);
      const question = {
        // A page may empty its field before it sends: then what waits is all there is.
        read: (purpose?: Purpose) => (there().text.trim() ? there(purpose) : first),
        ...answersFor(composers),
        carried: true,
        kept,
        send(reading: Reading, reason: Reason | null) {
          released(reading, reason);
          parts.refresh();
        },
      };
      try {
        ask(win, first, question);
        asking = true;
      } catch {
        settle(() => win.confirm(browser.i18n.getMessage('fallback_question')));
      }
    },
    answered: (text) => Boolean(letGo?.text.includes(text) && Date.now() - letGo.at < CARRYING),
  };
}

/** What a release or an order let pass without a question is entered in the log all the same. */
function restedOn({ decision }: Reading): Purpose | undefined {
  const { purpose, verdict, findings } = decision;
  const rests = verdict === 'allow' && (purpose === 'release' || purpose === 'court');
  return rests && findings.some(({ tier }) => tier === 'direct') ? purpose : undefined;
}

/** One send makes several events: what was told of the first is not told of the others. */
function createOnce() {
  let last = { of: '', at: Number.NEGATIVE_INFINITY };
  return {
    isAlike(of: string, now: number): boolean {
      const alike = last.of === of && now - last.at < CARRYING;
      last = { of, at: now };
      return alike;
    },
  };
}

function elementsOf({ parts }: Reading): readonly HTMLElement[] {
  return parts.map(({ composer }) => composer.element);
}

/** What an answer holds for: this text to these recipients. */
function bindingOf({ text, destination }: Reading): string {
  return [text, ...[...destination.recipients].sort()].join('\n');
}

/** Whether a person did it, now. A submit event is the page's own doing, whatever set it off. */
function byHand(event: Event): boolean {
  return event.isTrusted && event.type !== 'submit';
}

/** Whether a bare Enter was held in a field of several lines, where it might have been meant to break the line. */
function mayMeanNewLine({ kind, event, control }: Attempt): boolean {
  const chorded = event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey);
  return kind === 'enter' && !chorded && control.localName !== 'input';
}
