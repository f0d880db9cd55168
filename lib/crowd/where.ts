import { REGION_CODES } from '../../patterns/crowd/regions';
import { BODIES, BODY, PRACTICE, SPREADS, UNLISTED } from '../../patterns/crowd/shares';
import type { CrowdBase, ImpliedSource } from '../model/crowd';
import type { DraftPart } from '../model/draft';
import { type Finding, type Span, UNSURE } from '../model/finding';
import type { Base } from './count';
import type { CrowdTables, Town } from './tables';

/** Where the person of a draft is to be found, and among how many. */
export interface Where {
  readonly kind: CrowdBase;
  readonly base: Base;
  /** What the place is called in the table; empty where it is in none. */
  readonly label: string;
  /** Its state or country. */
  readonly region: string;
  readonly spans: readonly Span[];
  readonly implied?: ImpliedSource;
}

/** What a place may be told by. */
export interface WhereTold {
  readonly text: string;
  /** Neutral ones too: the town in the writer's signature is one. */
  readonly findings: readonly Finding[];
  readonly draftParts: readonly DraftPart[];
  /** What the page calls the place that the draft goes to: a group, a channel, a list. */
  readonly groups: readonly string[];
  /** The town in the user's own settings. */
  readonly ownTown: string;
}

/** Those who live somewhere unknown, and could come to some practice. */
export const SOMEWHERE: Where = {
  kind: 'practice',
  base: { ...PRACTICE, spread: 0 },
  label: '',
  region: '',
  spans: [],
};

/**
 * Everywhere that a draft places its client: each town and body that it names, and, where it names none, the town that its readers
 * know of the writer (signature, then the name of the group, then the settings). Empty where nothing is known.
 */
export function wheresOf(told: WhereTold, tables: CrowdTables): readonly Where[] {
  const { findings, text, draftParts } = told;
  const signed = draftParts.filter(({ role }) => role === 'signature');
  const isSigned = (finding: Finding) => signed.some((part) => finding.start >= part.start && finding.end <= part.end);
  const places = findings.filter(({ kind }) => kind === 'placeName');
  const named = places.filter((finding) => finding.tier !== 'neutral' && !isSigned(finding));
  const towns = named.flatMap((finding) => townIn(finding, text, tables) ?? []);
  const bodies = findings
    .filter((finding) => finding.tier !== 'neutral' && !isSigned(finding))
    .flatMap((finding) => bodyIn(finding, text));
  if (towns.length > 0) return [...towns, ...bodies];
  const implied = impliedIn(
    told,
    places.filter((finding) => finding.tier === 'neutral' || isSigned(finding)),
    tables,
  );
  return [...implied, ...bodies];
}

function townIn(finding: Finding, text: string, tables: CrowdTables): Where | null {
  const span = { start: finding.start, end: finding.end };
  const words = text.slice(finding.start, finding.end);
  const region = regionNear(words, text.slice(finding.end, finding.end + 40), text);
  const name = words.replace(/,.*$/su, '').replace(/^the /iu, '').trim();
  const found = named(name, region, tables);
  if (found) return { ...found, spans: [span] };
  // Of a lake, a valley, a street, nobody knows how many live there; a body is counted as one.
  if (
    BODIES.some(([expression]) => expression.test(words)) ||
    finding.certainty < UNSURE ||
    !/\b(?:in|from|near|of|to|outside)\s+$/iu.test(text.slice(Math.max(0, finding.start - 12), finding.start))
  )
    return null;
  return {
    kind: 'place',
    base: { ...UNLISTED, spread: SPREADS.unlisted },
    label: '',
    region: region ?? '',
    spans: [span],
  };
}

/** The towns of a name, in a state where one is told: from the tenth to the ninetieth percentile of those who live in one of them. */
function named(name: string, region: string | null, tables: CrowdTables): Omit<Where, 'spans'> | null {
  const all = [
    name,
    name.replace(/ (?:area|county|city|region)$/iu, ''),
    name.replace(/^(?:north|south|east|west|downtown|central|greater)(?:ern)? /iu, ''),
  ]
    .map((form) => tables.townsNamed(form))
    .find((towns) => towns.length > 0);
  if (!all) return null;
  const there = region === null ? [] : all.filter((town) => town.region === region);
  const towns = there.length > 0 ? there : all;
  const low = percentile(towns, 0.1);
  const high = percentile(towns, 0.9);
  if (!low || !high) return null;
  const spread = towns.every(({ counted }) => counted) ? SPREADS.counted : SPREADS.geonames;
  const one = low.region === high.region;
  return {
    kind: 'place',
    base: { low: low.people, high: high.people, spread },
    label: one ? `${high.name}, ${high.region}` : high.name,
    region: one ? high.region : '',
  };
}

/** Someone who is told to live in a town of that name lives in a larger one rather than in a smaller, by their people. */
function percentile(towns: readonly Town[], share: number): Town | undefined {
  const rising = [...towns].sort((a, b) => a.people - b.people);
  const all = rising.reduce((sum, { people }) => sum + people, 0);
  let sum = 0;
  return rising.find(({ people }) => {
    sum += people;
    return sum >= all * share;
  });
}

/** The state or country that is told with a town, or the only one that a draft names. */
function regionNear(words: string, after: string, text: string): string | null {
  const own = /,\s*(?<own>[\p{L}. ]+)$/u.exec(words)?.groups?.own;
  const next = /^,?\s+\(?(?<next>\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+){0,2})/u.exec(after)?.groups?.next;
  for (const candidate of [own, next, next?.split(' ')[0], next?.split(' ').slice(0, 2).join(' ')]) {
    const region =
      candidate === undefined ? undefined : REGION_CODES.get(candidate.replace(/\./gu, '').trim().toLowerCase());
    if (region !== undefined) return region;
  }
  const all = new Set<string>();
  // Behind such a word "Georgia" is nobody's first name.
  for (const [word] of text.matchAll(
    /(?<=\b(?:in|from|across|throughout|rural|northern|southern|eastern|western) )\p{Lu}\p{L}{3,}(?: \p{Lu}\p{L}+){0,2}/gu,
  )) {
    const region = REGION_CODES.get(word.toLowerCase());
    if (region !== undefined) all.add(region);
  }
  return all.size === 1 ? ([...all][0] ?? null) : null;
}

function bodyIn({ start, end, family, kind }: Finding, text: string): Where[] {
  const words = text.slice(start, end);
  const known = BODIES.find(([expression]) => expression.test(words));
  // A church or a school may be read as a place.
  if (family !== 'organization' && kind !== 'facility' && !(kind === 'placeName' && known)) return [];
  const [, low, high] = known ?? [null, BODY.low, BODY.high];
  return [{ kind: 'body', base: { low, high, spread: 0 }, label: '', region: '', spans: [{ start, end }] }];
}

/** What may stand behind the town in the name of a group. */
const GROUP_OF =
  /^(?:['’]s)?,? (?:area|county|metro|region|therap|clinic|counsel|psych|mental|social work|network|professional|practi|mom|mum|parent|neighbo|communit|group)/iu;

function impliedIn(
  { text, draftParts, groups, ownTown }: WhereTold,
  signed: readonly Finding[],
  tables: CrowdTables,
): readonly Where[] {
  const signedLines = draftParts
    .filter(({ role }) => role === 'signature')
    .flatMap(({ start, end }) => text.slice(start, end).split('\n'));
  for (const finding of signed) {
    const found = named(
      text.slice(finding.start, finding.end).replace(/,.*$/su, '').trim(),
      regionNear(text.slice(finding.start, finding.end), text.slice(finding.end, finding.end + 40), ''),
      tables,
    );
    if (found) return [{ ...found, kind: 'implied', implied: 'signature', spans: [] }];
  }
  for (const line of signedLines) {
    const found = townNamedIn(line, tables, /$^/u);
    if (found) return [{ ...found, kind: 'implied', implied: 'signature', spans: [] }];
  }
  for (const group of groups) {
    const found = townNamedIn(group, tables, GROUP_OF);
    if (found) return [{ ...found, kind: 'implied', implied: 'group', spans: [] }];
  }
  const [town = '', region = ''] = ownTown.split(',').map((part) => part.trim());
  const found = town === '' ? null : named(town, REGION_CODES.get(region.toLowerCase()) ?? null, tables);
  return found ? [{ ...found, kind: 'implied', implied: 'settings', spans: [] }] : [];
}

/** A town that a state stands behind, or words that a group of it would have. */
function townNamedIn(group: string, tables: CrowdTables, behind: RegExp): Omit<Where, 'spans'> | null {
  for (const match of group.matchAll(/\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)*/gu)) {
    const words = match[0].split(' ');
    for (let count = words.length; count > 0; count -= 1) {
      const name = words.slice(0, count).join(' ');
      const after = group.slice(match.index + name.length);
      const region = regionNear(name, after, '');
      if (region === null && !behind.test(after)) continue;
      const found = named(name, region, tables);
      if (found) return found;
    }
  }
  return null;
}
