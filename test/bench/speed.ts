import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Detector } from '../../lib/detector/detector';
import type { Finding } from '../../lib/model/finding';
import { readMarked } from '../../patterns/lexicons/tagger/marked';
import { cpu, percentile, print, spread } from './measure';
import { compromise, withDates } from './peers';
import type * as Shipped from './shipped';
import { type Policy, verdictOf } from './verdict';

const PARAGRAPHS = [
  "I saw Tamsin Okafor again on Tuesday. Her brother Kelechi drove her over from Marlow, and they sat in the car for ten minutes first. She works nights at Harbour Lane Bakery and hasn't slept since 4 March.",
  'What I find hard is the silence. We had planned an exposure for the supermarket, but she asked whether we could just sit. I said yes. I think that was right, though my supervisor wondered if I was avoiding it too.',
  'Any thoughts on pacing? I have read Linehan and the newer papers, and I keep coming back to validation. She scored 14 on the PHQ-9 and 11 on the GAD-7, which is better than last month, and her sleep diary looks the same.',
  'Her mother rang from 020 7946 0123 to ask how it was going. I said that I could not say. She told me that the family had moved to Fenwick Road, and that Kelechi had found work at the library in the spring.',
  'I have written this quickly between sessions, so forgive the gaps. I will be at the peer group on Thursday and would be glad to talk it through with anyone who has worked with grief that looks like anger.',
];

/** Invented prose of a length; no paragraph is said twice in the same words, so that nothing is remembered by chance. */
function draft(length: number, seed: number): string {
  let text = '';
  for (let at = 0; text.length < length; at += 1)
    text += `${PARAGRAPHS[(at + seed) % PARAGRAPHS.length]} (${seed}.${at})\n\n`;
  return text.slice(0, length);
}

/** What the detector costs, beside compromise in the same run: cold, at a send, and for one keystroke. */
export function speed(shipped: typeof Shipped, weights: string): void {
  const fresh = shipped.detectorMaker(weights);
  const verdict: number[] = [];
  const mine = (text: string) => {
    // A detector that has read nothing: no sentence is remembered from another draft.
    const detector = fresh();
    const start = performance.now();
    verdictOf(shipped, text, detector.read(text));
    verdict.push(performance.now() - start);
  };
  print('Detector, CPU ms per 1,000 characters, median of drafts of 10,000 characters that neither has read before');
  race('compromise, people, places and organizations only', mine);
  withDates();
  verdict.length = 0;
  race('compromise, people, places, organizations and dates', mine);
  print(`Verdict at send of a text pasted whole, nothing read before, 10,000 characters: ${spread(verdict)}`);
  const sends = keystrokes(fresh(), 10_000, (text, found) => verdictOf(shipped, text, found));
  print(`Verdict at send of what was typed, 10,000 characters, the last keystroke not yet read: ${spread(sends)}`);
  diverse(mine);
  typing(shipped, fresh);
}

function typing(shipped: Policy, fresh: () => Detector): void {
  for (const length of [200, 2000, 20_000]) {
    const times = keystrokes(fresh(), length, (text, found) => verdictOf(shipped, text, found));
    print(`One keystroke in a draft of ${length} characters, findings and verdict: ${spread(times)}`);
  }
}

/** Both read the same drafts in turn, so that whatever else the machine does weighs on both. Warms both up first. */
function race(name: string, mine: (text: string) => void): void {
  const own: number[] = [];
  const peer: number[] = [];
  for (let seed = -20; seed < 45; seed += 1) {
    const text = draft(10_000, seed + 100);
    const cost = cpu(() => mine(text)) / 10;
    const other = seed % 3 === 0 ? [cpu(() => compromise(text)) / 10] : [];
    if (seed < 0) continue;
    own.push(cost);
    peer.push(...other);
  }
  const [faster, slower] = [percentile(own, 0.5), percentile(peer, 0.5)];
  print(`  Discreet, all identifiers and the verdict ${faster.toFixed(3)}; ${name} ${slower.toFixed(3)}`);
  print(`    Discreet is ${(slower / faster).toFixed(1)} times faster`);
}

/** Documents of which no two are alike, where they are to be had: the shared vignettes, our own texts that are open. */
function documents(): readonly string[] {
  const shared = '../shared/corpora/vignettes/vignettes.jsonl';
  const lines = existsSync(shared) ? readFileSync(shared, 'utf8').split('\n').filter(Boolean) : [];
  const own = readdirSync('test/corpus')
    .filter((name) => /^dev-.*\.txt$/.test(name))
    .flatMap((name) => readMarked(readFileSync(`test/corpus/${name}`, 'utf8')));
  return [...lines.map((line): { text: string } => JSON.parse(line)), ...own].map(({ text }) => text);
}

/**
 * The same of short texts that have little in common, each read by a detector that has read nothing. A pass reads them all; both
 * take turns, and what is told is the pass in the middle, so that neither code still cold nor other work on the machine counts much.
 */
function diverse(mine: (text: string) => void): void {
  const texts = documents();
  const all = (some: readonly string[], read: (text: string) => unknown): number => {
    const cost = cpu(() => {
      for (const text of some) read(text);
    });
    return cost / (some.reduce((sum, text) => sum + text.length, 0) / 1000);
  };
  const few = texts.slice(0, 40);
  const own: number[] = [];
  const peer: number[] = [];
  for (let pass = 0; pass < 5; pass += 1) {
    own.push(all(texts, mine));
    if (pass % 2 === 0) peer.push(all(few, compromise));
  }
  print(
    `The same on ${texts.length} short texts, no two alike: Discreet ${percentile(own, 0.5).toFixed(3)}, least ${Math.min(...own).toFixed(3)}; compromise ${percentile(peer, 0.5).toFixed(3)}`,
  );
}

/** Milliseconds of each of 400 keystrokes in the middle of a draft. */
function keystrokes(
  detector: Detector,
  length: number,
  then: (text: string, found: readonly Finding[]) => unknown = () => undefined,
): number[] {
  let text = draft(length, 77);
  let caret = text.indexOf('.', length / 2);
  detector.read(text);
  const typed =
    ' Then she said that Ruairi had called, and that they would all come on Friday if the ferry ran. It did not. ';
  const times: number[] = [];
  for (let key = 0; key < 500; key += 1) {
    text = text.slice(0, caret) + typed.charAt(key % typed.length) + text.slice(caret);
    caret += 1;
    const start = performance.now();
    then(text, detector.read(text));
    if (key >= 100) times.push(performance.now() - start);
  }
  return times;
}
