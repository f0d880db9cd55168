import type { Browser, Tab } from '../harness/driver';
import type { FixtureServer } from '../harness/server';
import type {} from '../pages/fixture';

/** What came of a run of sends. */
export interface Tally {
  attempts: number;
  /** Something reached the server while the question was open. */
  sentWhileHeld: number;
  /** One answer, or one harmless press, reached the server twice. */
  sentTwice: number;
  /** An answer "send" or a harmless draft that never arrived. */
  notSent: number;
  /** A draft that was not as it was after "Keep editing". */
  draftsLost: number;
  /** What reached the server is not what stood in the editor. */
  otherText: number;
  /** How often each answer was given. */
  readonly answers: Record<string, number>;
  /** The first few things that went wrong, for whoever has to find out why. */
  readonly faults: string[];
}

interface Place {
  readonly page: string;
  readonly field: string;
  readonly ways: readonly string[];
}

const FRAME = 'iframe >> body';
const PLACES: readonly Place[] = [
  { page: 'form.html', field: '#editor', ways: ['#send'] },
  { page: 'chat-textarea.html', field: '#editor', ways: ['#send', 'Enter'] },
  { page: 'chat-editable.html', field: '#editor', ways: ['Enter'] },
  { page: 'editable.html', field: '#editor', ways: ['#send'] },
  { page: 'mail.html', field: '#editor', ways: ['#send', 'Control+Enter', 'Meta+Enter'] },
  { page: 'quill.html?enter', field: '#editor', ways: ['#send', 'Enter'] },
  { page: 'prosemirror.html?enter', field: '#editor', ways: ['#send', 'Enter'] },
  { page: 'lexical.html?enter', field: '#editor', ways: ['#send', 'Enter'] },
  { page: 'slate.html?enter', field: '#editor', ways: ['#send', 'Enter'] },
  { page: 'tinymce.html', field: FRAME, ways: ['#send'] },
  { page: 'ckeditor5.html', field: '.ck-content', ways: ['#send'] },
  { page: 'draft.html', field: '#editor', ways: ['#send'] },
  { page: 'trix.html', field: '#editor', ways: ['#send'] },
  { page: 'react.html', field: '#editor', ways: ['#send'] },
  { page: 'frame.html', field: FRAME, ways: ['#send'] },
  { page: 'sends.html?how=icon', field: '#editor', ways: ['#send'] },
  { page: 'sends.html?how=requestSubmit', field: '#editor', ways: ['#send'] },
  { page: 'sends.html?how=pointerdown', field: '#editor', ways: ['#send'] },
];

const ANSWERS = ['escape', 'keep', 'replace', 'send', 'doubleSend', 'leave'] as const;
const PANEL = /^Before you send/;
/** A press so soon after the panel opened is taken for haste, in ms. */
const HASTE = 270;
/** Long enough for a second send to come, in ms. */
const LATER = 450;
const FAULTS = 12;

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const plain = (text: string) =>
  text
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u200b\ufeff]/g, '')
    .trim();

/** The same numbers for the same seed: what went wrong once can be seen again. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Presses, keys and answers at random, on one place after the other, until `attempts` are made or the time is over. */
export async function randomSends(
  browser: Browser,
  server: FixtureServer,
  { attempts, seed, until }: { attempts: number; seed: number; until: number },
): Promise<Tally> {
  const random = seeded(seed);
  const tally: Tally = {
    attempts: 0,
    sentWhileHeld: 0,
    sentTwice: 0,
    notSent: 0,
    draftsLost: 0,
    otherText: 0,
    answers: {},
    faults: [],
  };
  const pick = <T>(of: readonly T[]): T => of[random(of.length)] as T;
  while (tally.attempts < attempts && Date.now() < until) {
    const place = pick(PLACES);
    const tab = await open(browser, server, place.page);
    const rounds = 1 + random(5);
    for (let round = 0; round < rounds && tally.attempts < attempts; round += 1) {
      const run = new Attempt(tab, server, place, pick(place.ways), pick(ANSWERS), random(1000));
      const telling = random(5) > 0;
      tally.attempts += 1;
      const fault = (what: 'sentWhileHeld' | 'sentTwice' | 'notSent' | 'draftsLost' | 'otherText') => {
        tally[what] += 1;
        if (tally.faults.length < FAULTS) tally.faults.push(`${what}: ${run.name}`);
      };
      const done = await (telling ? run.telling(fault) : run.harmless(fault)).catch((error: unknown) => {
        if (tally.faults.length < FAULTS) tally.faults.push(`${run.name}: ${String(error).slice(0, 120)}`);
        tally.notSent += 1;
        return 'broken';
      });
      tally.answers[done] = (tally.answers[done] ?? 0) + 1;
      if (done === 'leave' || done === 'broken') break;
    }
    await tab.close();
  }
  return tally;
}

async function open(browser: Browser, server: FixtureServer, page: string): Promise<Tab> {
  const tab = await browser.open(`${server.origin}/${page}`);
  await tab.waitFor(() => window.ready === true || !document.querySelector('script[type=module]'), []);
  return tab;
}

type Fault = (what: 'sentWhileHeld' | 'sentTwice' | 'notSent' | 'draftsLost' | 'otherText') => void;

/** One draft, one press, one answer. */
class Attempt {
  readonly name: string;

  constructor(
    private readonly tab: Tab,
    private readonly server: FixtureServer,
    private readonly place: Place,
    private readonly way: string,
    private readonly answer: (typeof ANSWERS)[number],
    private readonly number: number,
  ) {
    this.name = `${place.page} by ${way}, ${answer}`;
  }

  private sent = () => this.server.sent.map(({ text }) => plain(text));
  private model = async () => plain(await this.tab.evaluate(() => window.modelText()));

  private async write(text: string): Promise<string> {
    const { tab, place } = this;
    await tab.evaluate(() => window.setText(''));
    for (let tries = 0; tries < 5; tries += 1) {
      await tab.click(place.field);
      await wait(40);
      if (await tab.evaluate(() => document.activeElement !== document.body)) break;
    }
    this.server.forget();
    await tab.type(text);
    return this.model();
  }

  private press(): Promise<void> {
    return this.way.startsWith('#') ? this.tab.click(this.way) : this.tab.press(this.way);
  }

  async harmless(fault: Fault): Promise<string> {
    const text = await this.write(`How do you handle a client who does not show up ${this.number} times?`);
    await this.press();
    await this.settled(fault, text);
    return 'harmless';
  }

  async telling(fault: Fault): Promise<string> {
    const { tab, answer } = this;
    const text = await this.write(`Maria Delgado called me at 415-555-0134 about note ${this.number}.`);
    await this.press();
    await tab.waitForNamed('alertdialog', PANEL);
    if (this.sent().length > 0) fault('sentWhileHeld');
    await wait(HASTE);
    if (answer === 'leave') {
      await tab.go(`${this.server.origin}/form.html?left`);
      await wait(LATER);
      if (this.sent().length > 0) fault('sentWhileHeld');
      return answer;
    }
    if (answer === 'escape' || answer === 'keep') {
      if (answer === 'escape') await tab.press('Escape');
      else await tab.clickNamed('button', 'Keep editing');
      await tab.waitForGone('alertdialog', PANEL);
      if ((await this.model()) !== text) fault('draftsLost');
      if (this.sent().length > 0) fault('sentWhileHeld');
      return answer;
    }
    if (answer === 'replace') await this.replace(fault);
    const wanted = await this.model();
    const asked = (await tab.seen()).some(({ role, name }) => role === 'radio' && name === 'Consultation');
    if (asked) await tab.clickNamed('radio', 'Consultation');
    const { rect } = await tab.waitForNamed('button', 'Send as it is');
    const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    await tab.clickAt(middle);
    // An impatient hand presses again what is gone by then.
    if (answer === 'doubleSend') await tab.clickAt(middle);
    await this.settled(fault, wanted);
    return answer;
  }

  private async replace(fault: Fault): Promise<void> {
    const { tab } = this;
    await tab.clickNamed('button', 'Replace all');
    for (let tries = 0; tries < 80 && !/Nothing here identifies/.test(await tab.seenText()); tries += 1) await wait(50);
    if (/Maria|415/.test(await this.model())) fault('otherText');
    await wait(HASTE);
  }

  /** Once, and as it stood. */
  private async settled(fault: Fault, wanted: string): Promise<void> {
    for (let tries = 0; tries < 40 && this.sent().length === 0; tries += 1) await wait(50);
    await wait(LATER);
    const [first, ...more] = this.sent();
    if (first === undefined) fault('notSent');
    else if (first !== wanted) fault('otherText');
    if (more.length > 0) fault('sentTwice');
  }
}
