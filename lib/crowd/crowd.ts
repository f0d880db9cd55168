import { bandOf, type Crowd, type CrowdDetail, type PeopleRange } from '../model/crowd';
import type { DraftPart } from '../model/draft';
import type { Finding } from '../model/finding';
import { type Base, othersAmong, peopleOf } from './count';
import { factorsIn, type ToldFactor } from './factors';
import type { CrowdTables } from './tables';
import { SOMEWHERE, type Where, wheresOf } from './where';

/** What a crowd is counted from. */
export interface Draft {
  readonly text: string;
  /** Neutral ones too. */
  readonly findings: readonly Finding[];
  readonly draftParts: readonly DraftPart[];
  /** What the page calls the place that the draft goes to. */
  readonly groups: readonly string[];
  /** The town in the user's own settings. */
  readonly ownTown: string;
}

/** The most details that are shown. */
const MOST = 12;
const MOST_PLACES = 3;

/**
 * About how many people fit all that a draft tells of its client; `null` where it tells nothing by which people could be counted.
 * An estimate by {@link othersAmong}; where a draft names several places the smallest decides. Pure; never throws on values of these
 * types.
 */
export function crowdOf(draft: Draft, tables: CrowdTables): Crowd | null {
  const known = wheresOf(draft, tables);
  const { factors, unique, contradicts } = factorsIn(draft.findings, draft.text, tables, known[0]?.region ?? '');
  const own = known.filter(({ kind }) => kind !== 'implied');
  if (factors.length === 0 && own.length === 0 && !unique) return null;
  const wheres = known.length > 0 ? known : [SOMEWHERE];
  const all = (some: readonly ToldFactor[], at: readonly Where[] = wheres) => fewest(at, some);
  const range = unique ? ONE : all(factors);
  const where = smallest(wheres);
  const places = placeDetails(wheres, factors);
  const details = factors
    .map((factor) => detailOf(factor, factors, all))
    .sort((a, b) => b.without.low + b.without.high - a.without.low - a.without.high)
    .slice(0, MOST - places.length);
  return {
    range,
    band: bandOf(range),
    base: where.kind,
    where: where.label,
    ...(where.implied && { implied: where.implied }),
    unique,
    contradicts: contradicts || severalTowns(wheres),
    details: [...details, ...places],
    steps: stepsOf(wheres, factors, details, unique),
  };
}

/** Of a role, an event, a handle nothing is multiplied. */
const ONE: PeopleRange = { low: 1, high: 5 };

/** The fewest people at any of these places, for either end. */
function fewest(wheres: readonly Where[], factors: readonly ToldFactor[]): PeopleRange {
  const others = wheres.map(({ base }) => othersAmong(base, factors));
  return peopleOf({
    low: Math.min(...others.map(({ low }) => low)),
    high: Math.min(...others.map(({ high }) => high)),
  });
}

function smallest(wheres: readonly Where[]): Where {
  return wheres.reduce((least, where) => (middle(where.base) < middle(least.base) ? where : least));
}

function middle({ low, high }: Base): number {
  return Math.sqrt(low * high);
}

function severalTowns(wheres: readonly Where[]): boolean {
  return (
    new Set(wheres.filter(({ kind }) => kind === 'place').map(({ label, base }) => label || String(base.low))).size > 1
  );
}

/** A place or a body that the draft names: without it, whatever else it tells of where, or anywhere. */
function placeDetails(wheres: readonly Where[], factors: readonly ToldFactor[]): CrowdDetail[] {
  return wheres
    .filter(({ spans }) => spans.length > 0)
    .slice(0, MOST_PLACES)
    .map((where) => {
      const rest = wheres.filter((other) => other !== where);
      const without = fewest(rest.length > 0 ? rest : [SOMEWHERE], factors);
      return {
        kind: where.kind === 'body' ? 'body' : 'place',
        spans: where.spans,
        without,
        general: without,
        counted: where.label !== '',
      };
    });
}

function detailOf(
  factor: ToldFactor,
  factors: readonly ToldFactor[],
  count: (some: readonly ToldFactor[]) => PeopleRange,
): CrowdDetail {
  const { kind, spans, counted, general } = factor;
  const rest = factors.filter((other) => other !== factor);
  return {
    kind,
    spans,
    counted,
    without: count(rest),
    ...(general && { general: count([...rest, { ...factor, ways: general }]) }),
  };
}

/** From everyone at the base to those who fit all, a detail at a time. */
function stepsOf(
  wheres: readonly Where[],
  factors: readonly ToldFactor[],
  details: readonly CrowdDetail[],
  unique: boolean,
): readonly PeopleRange[] {
  const steps = [fewest(wheres, [])];
  const taken: ToldFactor[] = [];
  for (const detail of details) {
    const factor = factors.find(({ kind, spans }) => kind === detail.kind && spans === detail.spans);
    if (factor) taken.push(factor);
    steps.push(fewest(wheres, taken));
  }
  return unique ? [...steps.slice(0, -1), ONE] : steps;
}
