import { CODES } from '../../patterns/codes';
import { PSYCHOTHERAPY_NOTES, SUBSTANCE_USE } from '../../patterns/topics';
import type { Code, CodeDemand, Saying, Topic } from '../model/code';
import { type Finding, UNSURE } from '../model/finding';
import type { Purpose } from '../model/purpose';
import type { Settings } from '../model/settings';
import { stricter, type Verdict } from '../model/verdict';
import type { Frame } from './frames';
import { isDoubted, isQuasi, type Talk } from './judge';
import { FRAMES } from './purposes';

/** So many statements of one code, and so many in all, stand under "Why?". */
const OF_ONE = 2;
const IN_ALL = 6;

const TOPICS: Readonly<Record<Topic, RegExp>> = {
  substanceUse: SUBSTANCE_USE,
  psychotherapyNotes: PSYCHOTHERAPY_NOTES,
};

/** A client whom this code bears on is spoken of under its topic, whatever the words. */
const CODE_OF_TOPIC: Readonly<Record<Topic, string>> = {
  substanceUse: 'part2',
  psychotherapyNotes: 'psychotherapyNotes',
};

/** What the codes are weighed on. */
export interface Coded {
  readonly frames: readonly Frame[];
  readonly findings: readonly Finding[];
  readonly text: string;
  readonly talk: Talk;
  /** Ids of the codes that bear on the clients named: of a client under 42 CFR Part 2 everything is of substance use. */
  readonly ofClients?: readonly string[];
}

/** The codes that the user works under. Ids of another version are passed over. */
export function codesIn({ codes }: Pick<Settings, 'codes'>): readonly Code[] {
  return codes.length === 0 ? [] : CODES.filter(({ id }) => codes.includes(id));
}

/**
 * The least that these codes lead to. They bear on the frames of purposes only: a place the user vouches for, a pause and a release have
 * rules of their own, and a duty goes past every code.
 */
export function codesTo(codes: readonly Code[], { frames, findings, text, talk, ofClients = [] }: Coded): Verdict {
  const demands = codes.flatMap((code) => code.stricter);
  if (demands.length === 0 || findings.length === 0) return 'allow';
  const isAbout = (topic: Topic) => TOPICS[topic].test(text) || ofClients.includes(CODE_OF_TOPIC[topic]);
  const own = frames.filter(({ context }) => context.name === FRAMES[context.purpose].name && context.duty !== true);
  return own
    .flatMap(({ context }) => {
      const counted = findings.filter((each) => talk.ofSomebody || !isDoubted(context, each));
      return demands.filter((demand) => holds(demand, context.purpose, counted, isAbout)).map(({ least }) => least);
    })
    .reduce(stricter, 'allow');
}

function holds(
  { purposes, families, kinds, topic }: CodeDemand,
  purpose: Purpose,
  findings: readonly Finding[],
  isAbout: (topic: Topic) => boolean,
): boolean {
  if (!purposes.includes(purpose)) return false;
  // What identifies only together with others is the frame's to add up, but for kinds that a code names.
  const meant = (each: Finding) =>
    kinds ? kinds.includes(each.kind) : !isQuasi(each) && (families ?? [each.family]).includes(each.family);
  // What Discreet would not swear to is the frame's to ask about, more softly.
  if (!findings.some((each) => each.certainty >= UNSURE && meant(each))) return false;
  return topic === undefined || isAbout(topic);
}

/** What the user's codes say to these purposes, in the order of the list, the clinic's own last. */
export function sayingsFor(
  { codes, ownCodes }: Pick<Settings, 'codes' | 'ownCodes'>,
  purposes: readonly Purpose[],
): readonly Saying[] {
  const said = codesIn({ codes }).flatMap(({ id, statements }) =>
    statements
      .filter((statement) => statement.purposes.some((each) => purposes.includes(each)))
      .slice(0, OF_ONE)
      .map(({ words, section, unread }): Saying => ({ code: id, words, section, ...(unread && { unread }) })),
  );
  const own = ownCodes.map(({ name, statement }): Saying => ({ code: name, words: statement, section: '' }));
  return [...said.slice(0, IN_ALL), ...own];
}
