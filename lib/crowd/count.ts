import type { PeopleRange } from '../model/crowd';

/** Some way in which a factor may be counted: the share of people to whom it applies, and how far that may be off. */
export interface Way {
  /** 0 to 1. */
  readonly share: number;
  /** Standard deviation of the natural logarithm of the share. */
  readonly spread: number;
}

/** Something that is told of the person. */
export interface Factor {
  readonly kind: string;
  /** As it is said, and more generally as that implies: each by itself is true of the person, so any one of them may be counted. */
  readonly ways: readonly Way[];
  /** Factors of one group lean on each other (faith and heritage): only one of them is counted. Its kind when absent. */
  readonly group?: string;
}

/** Everyone among whom the person is: how few and how many they may be, and how far off both may be. */
export interface Base {
  readonly low: number;
  readonly high: number;
  readonly spread: number;
}

/** Others who fit, as a range of a real number: the person fits for sure. */
export interface Others {
  readonly low: number;
  readonly high: number;
}

/** No more factors than this are multiplied: beyond, they are no longer independent enough for a product to mean anything. */
const MOST_MULTIPLIED = 5;
/** More factors than this are not tried. */
const MOST_TRIED = 8;
/** For each further factor: how far two that go together (a nurse, and in her fifties) may be off the product of their shares. */
const DEPENDENCE = 0.35;
/** Standard deviations from the middle to either end of a range that holds eight in ten. */
const TENTH = 1.2816;

/** A choice of ways, as sums of logarithms and of variances. */
interface Picked {
  readonly log: number;
  readonly variance: number;
  readonly count: number;
}

/**
 * About how many others at the base fit the factors: base times shares, in logarithms, with spreads added as variances and
 * {@link DEPENDENCE} for each factor after the first; the ends are the 10th and 90th percentile of a log-normal.
 *
 * Of every choice of at most {@link MOST_MULTIPLIED} factors, one of each group, each in one of its ways, the one that gives the fewest
 * decides, for the low and the high end apart. Each choice is a bound by itself, so that a factor more, or one said less generally,
 * never makes the range larger.
 */
export function othersAmong(base: Base, factors: readonly Factor[]): Others {
  const strongest = factors
    .map((factor) => ({ ...factor, ways: telling(factor.ways) }))
    .sort((a, b) => atMost(a) - atMost(b))
    .slice(0, MOST_TRIED);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  const groups: string[] = [];
  const pick = (at: number, picked: Picked): void => {
    const { log, variance, count } = picked;
    const off = TENTH * Math.sqrt(base.spread ** 2 + variance + DEPENDENCE ** 2 * Math.max(0, count - 1));
    low = Math.min(low, Math.log(base.low) + log - off);
    high = Math.min(high, Math.log(base.high) + log + off);
    if (count === MOST_MULTIPLIED) return;
    for (let next = at; next < strongest.length; next += 1) {
      const factor = strongest[next];
      const group = factor?.group ?? factor?.kind ?? '';
      if (!factor || groups.includes(group)) continue;
      groups.push(group);
      for (const { share, spread } of factor.ways)
        pick(next + 1, { log: log + Math.log(share), variance: variance + spread ** 2, count: count + 1 });
      groups.pop();
    }
  };
  pick(0, { log: 0, variance: 0, count: 0 });
  return { low: Math.exp(low), high: Math.exp(high) };
}

/** The upper end of the logarithm of a factor's share: the lower, the more it tells. */
function atMost({ ways }: Factor): number {
  return Math.min(...ways.map(({ share, spread }) => Math.log(share) + TENTH * spread));
}

/** Ways without those that another way beats at both ends, whatever else is multiplied. */
function telling(ways: readonly Way[]): readonly Way[] {
  const beats = (one: Way, other: Way) =>
    Math.log(one.share) - Math.log(other.share) <= -TENTH * Math.abs(one.spread - other.spread);
  return ways.filter(
    (way, at) => !ways.some((other, n) => n !== at && beats(other, way) && (n < at || !beats(way, other))),
  );
}

/** Others as people: whom it is about fits as well, so there is one at the least. Rounded to two figures, so that nobody takes it for a count. */
export function peopleOf({ low, high }: Others): PeopleRange {
  const least = Math.max(1, rounded(low));
  return { low: least, high: Math.max(least, rounded(Math.ceil(high))) };
}

function rounded(people: number): number {
  if (people < 100) return Math.round(people);
  const unit = 10 ** (Math.floor(Math.log10(people)) - 1);
  return Math.round(people / unit) * unit;
}

/** The chance that nobody else fits, by Poisson, where `others` are expected to. */
export function chanceAlone(others: number): number {
  return Math.exp(-others);
}

/** The chance that someone picked from those who fit is the right one: the mean of 1 / (1 + k) over Poisson k. */
export function chanceRight(others: number): number {
  return others < 1e-9 ? 1 : (1 - Math.exp(-others)) / others;
}
