import { CLIENT_PARTS, type ClientPart, type RosterIndex } from '../../model/client';
import type { Span } from '../../model/finding';
import { Lru } from '../lru';
import { folded, foldedNumber, hashOf, withoutOne } from './fold';
import { contactKey, NUMBER_LEAST, TYPO_LEAST, WORD } from './index-of';

/** A stretch that tells of clients on the roster. */
export interface RosterMatch extends Span {
  readonly part: ClientPart;
  /** Labels: several where the words fit several clients. */
  readonly clients: readonly string[];
  /** How many words of a name it holds. */
  readonly words: number;
  /** It is a letter away from a name on the roster. */
  readonly typo: boolean;
}

export interface RosterMatcher {
  /** What a text tells of clients, in reading order. Lines read before are remembered. */
  read(text: string): readonly RosterMatch[];
  /** Whether an address is of the team of a client. `null` where the client has no team of its own, or is not known. */
  isOfTeam(label: string, address: string): boolean | null;
  /** Whether a client lives under another law than the user's. */
  isElsewhere(label: string): boolean;
  /** Ids of the codes that bear on a client. */
  codesOf(label: string): readonly string[];
}

/** Whether a word in small letters is one that everybody uses, so that it is a name only where it is written as one. */
export type IsPlain = (word: string) => boolean;

/** Lines remembered. */
const LINES = 400;
const NUMBERS = /\+?\(?[\p{L}\d]*\d[\p{L}\d]*\)?(?:[ ./()-]{1,2}[\p{L}]?\d[\p{L}\d]*)*/gu;
const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu;
const INITIALS = /(?<![\p{L}\d.])(?:\p{Lu}\.? ?){2,4}(?![\p{L}\d])/gu;
/** Between two words of one name. */
const BETWEEN = /^(?:[ \t]+|[ \t]*[-‐]|, |[ \t]+\p{Lu}\.?[ \t]+)$/u;

interface Word extends Span {
  readonly codes: readonly number[];
  readonly typo: boolean;
  /** A word that everybody uses, in small letters or where any word has a capital. */
  readonly doubtful: boolean;
}

/** Makes a matcher of a roster. Pure but for what it remembers. */
export function createMatcher(index: RosterIndex, isPlain: IsPlain): RosterMatcher {
  const lines = new Lru<readonly RosterMatch[]>(LINES);
  const words = new Map(Object.entries(index.words));
  const nearly = new Map(Object.entries(index.nearly));
  const byLabel = new Map(index.labels.map((label, at) => [label, new Set(index.teams[at])]));
  const codesBy = new Map(index.labels.map((label, at) => [label, index.codes[at] ?? []]));
  const known = (text: string) => words.get(hashOf(text, index.salt));
  const near = (word: string) => {
    if (word.length < TYPO_LEAST || isPlain(word)) return undefined;
    const found = [nearly.get(hashOf(word, index.salt))];
    for (const less of withoutOne(word)) {
      const key = hashOf(less, index.salt);
      found.push(nearly.get(key), word.length > TYPO_LEAST ? words.get(key) : undefined);
    }
    const codes = [...new Set(found.flatMap((each) => each ?? []))].filter((code) => isName(partOf(code)));
    return codes.length > 0 ? codes : undefined;
  };

  const readWords = (line: string): readonly (Word | null)[] => {
    let begun = false;
    return [...line.matchAll(WORD)].map((match) => {
      const [written] = match;
      const start = match.index;
      const opens = !begun || /[.!?]["')\]]?\s+$/.test(line.slice(0, start));
      begun = true;
      const small = folded(written);
      const exact = known(small)?.filter((code) => isName(partOf(code)));
      const sure = exact !== undefined && exact.length > 0;
      const codes = sure ? exact : near(small);
      if (codes === undefined) return null;
      const capital = /^\p{Lu}/u.test(written);
      const bare = /['’]s$/i.test(written) ? written.slice(0, -2) : written;
      return {
        start,
        end: start + bare.length,
        codes,
        typo: !sure,
        doubtful: isPlain(small) && (!capital || opens),
      };
    });
  };

  /** The longest run of words that all belong to one client's name. */
  const namesIn = (line: string): RosterMatch[] => {
    const found: RosterMatch[] = [];
    const run: { codes: readonly number[]; words: Word[] } = { codes: [], words: [] };
    const close = () => {
      const match = matchOf(run.words, run.codes, index.labels);
      if (match) found.push(match);
      run.words = [];
      run.codes = [];
    };
    for (const word of readWords(line)) {
      if (word === null) continue;
      const last = run.words.at(-1);
      const both = last && BETWEEN.test(line.slice(last.end, word.start)) ? common(run.codes, word.codes) : [];
      if (both.length === 0) close();
      run.codes = both.length > 0 ? both : word.codes;
      run.words.push(word);
    }
    close();
    return found;
  };

  const keyed = (line: string, shape: RegExp, keyOf: (words: string) => string, parts: readonly ClientPart[]) =>
    [...line.matchAll(shape)].flatMap((match): RosterMatch[] => {
      const words = match[0].trimEnd();
      const key = keyOf(words);
      const codes = known(key)?.filter((code) => parts.includes(partOf(code))) ?? [];
      const [first] = codes;
      if (first === undefined) return [];
      const span = { start: match.index, end: match.index + words.length };
      return [{ ...span, part: partOf(first), clients: labelsOf(codes, index.labels), words: 1, typo: false }];
    });

  const townsIn = (line: string): RosterMatch[] => {
    const all = [...line.matchAll(WORD)];
    return all.flatMap((match, at) => {
      for (const count of [3, 2, 1]) {
        const run = all.slice(at, at + count);
        const last = run.at(-1);
        if (run.length < count || !last || !/^\p{Lu}/u.test(match[0])) continue;
        const codes = known(run.map(([word]) => folded(word)).join(' '))?.filter(
          (code) => partOf(code) === 'clientTown',
        );
        if (!codes || codes.length === 0) continue;
        const span = { start: match.index, end: last.index + last[0].length };
        return [
          { ...span, part: 'clientTown' as const, clients: labelsOf(codes, index.labels), words: count, typo: false },
        ];
      }
      return [];
    });
  };

  const readLine = (line: string): readonly RosterMatch[] => [
    ...namesIn(line),
    ...(line.includes('@') ? keyed(line, MAIL, contactKey, ['clientContact']) : []),
    ...(/\d/.test(line)
      ? keyed(line, NUMBERS, (words) => long(contactKey(words)), ['clientContact']).concat(
          keyed(line, NUMBERS, (words) => long(foldedNumber(words)), ['clientNumber']),
        )
      : []),
    ...keyed(line, INITIALS, foldedNumber, ['clientInitials']),
    ...townsIn(line),
  ];

  return {
    read(text) {
      if (index.labels.length === 0) return [];
      const found: RosterMatch[] = [];
      let start = 0;
      for (const line of text.split('\n')) {
        for (const match of lines.get(line, () => readLine(line)))
          found.push({ ...match, start: match.start + start, end: match.end + start });
        start += line.length + 1;
      }
      return found.sort((a, b) => a.start - b.start || b.end - a.end);
    },
    isElsewhere: (label) => index.elsewhere[index.labels.indexOf(label)] ?? false,
    codesOf: (label) => codesBy.get(label) ?? [],
    isOfTeam(label, address) {
      const team = byLabel.get(label);
      return team === undefined || team.size === 0 ? null : team.has(hashOf(address, index.salt));
    },
  };
}

/** A word that everybody uses is a name only beside another of the same client; two typing mistakes are another name. */
function matchOf(words: readonly Word[], codes: readonly number[], labels: readonly string[]): RosterMatch | null {
  const first = words[0];
  const last = words.at(-1);
  const [code] = codes;
  if (!first || !last || code === undefined) return null;
  if (words.every(({ doubtful }) => doubtful)) return null;
  if (words.length > 1 && words.every(({ typo }) => typo)) return null;
  const parts = codes.map(partOf);
  const part = parts.includes('client') ? 'client' : partOf(code);
  const ofPart = codes.filter((each) => partOf(each) === part);
  const typo = words.some((word) => word.typo);
  return { start: first.start, end: last.end, part, clients: labelsOf(ofPart, labels), words: words.length, typo };
}

function partOf(code: number): ClientPart {
  return CLIENT_PARTS[code % CLIENT_PARTS.length] ?? 'client';
}

function isName(part: ClientPart): boolean {
  return part === 'client' || part === 'clientKin';
}

function labelsOf(codes: readonly number[], labels: readonly string[]): readonly string[] {
  const clients = new Set(codes.map((code) => Math.floor(code / CLIENT_PARTS.length)));
  return [...clients].flatMap((at) => labels[at] ?? []);
}

function common(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.filter((code) => b.includes(code));
}

/** A key that is never on the roster, for what is too short. */
function long(key: string): string {
  return key.length < NUMBER_LEAST ? '' : key;
}
