import { COMMON_JOB, GUESSES, KIN_AGE, NOT_COUNTED, OTHER, SPREADS, UNIQUE } from '../../patterns/crowd/shares';
import { OF_KIN, ONCE, ONCE_AFTER } from '../../patterns/crowd/told';
import type { Sex } from '../model/crowd';
import type { Finding, Span } from '../model/finding';
import type { Factor, Way } from './count';
import { type CrowdTables, WORKING } from './tables';
import { ethnicityTold, maritalTold, sexTold } from './told';

/** A factor with where it is told. */
export interface ToldFactor extends Factor {
  readonly spans: readonly Span[];
  /** Its share comes from a table. */
  readonly counted: boolean;
  /** Said more generally: what would be left of it. Absent where it can only be left out. */
  readonly general?: readonly Way[];
}

/** What a draft tells of its client, as factors. */
export interface FactorsTold {
  readonly factors: readonly ToldFactor[];
  /** A role, an event or a count that one person or a handful fit. */
  readonly unique: boolean;
  /** Ages that cannot be one person's. */
  readonly contradicts: boolean;
}

/** Nobody says an age of more than this. */
const OLDEST = 120;

/**
 * What a draft tells of its client, as factors by which people can be counted. Each kind counts once; of one that is told several times
 * the rarest counts.
 *
 * @param region the state the client is in, or none
 */
export function factorsIn(
  findings: readonly Finding[],
  text: string,
  tables: CrowdTables,
  region: string,
): FactorsTold {
  const telling = findings.filter(({ tier }) => tier !== 'neutral');
  const sex = sexTold(text);
  const factors: ToldFactor[] = [];
  if (sex) factors.push(one('sex', sex.spans, tables.sexShare(sex.value), SPREADS.sex));
  const ages = agesIn(telling, text);
  const age = ages.own[0];
  if (age) factors.push(ageFactor(age, tables, sex?.value ?? null));
  for (const { spans } of ages.kin.slice(0, 1))
    factors.push({ kind: 'kinAge', spans, counted: false, ways: [KIN_AGE] });
  const marital = maritalTold(text);
  if (marital)
    factors.push(
      one('marital', marital.spans, tables.maritalShare(marital.value, sex?.value ?? null), SPREADS.marital),
    );
  const ethnicity = ethnicityTold(text);
  if (ethnicity) {
    const share = tables.ethnicityShare(ethnicity.value, region);
    factors.push({ ...one('ethnicity', ethnicity.spans, share, SPREADS.ethnicity), group: 'people' });
  }
  const byKind = new Map<string, ToldFactor>();
  for (const finding of telling) {
    if (finding.family !== 'quasi' || finding.kind === 'exactAge' || NOT_COUNTED.has(finding.kind)) continue;
    const made = factorOf(finding, tables, sex?.value ?? null);
    const known = byKind.get(made.kind);
    if (!known) byKind.set(made.kind, made);
    else {
      const [rarer, other] = leastOf(made) < leastOf(known) ? [made, known] : [known, made];
      byKind.set(made.kind, { ...rarer, ways: [...rarer.ways, ...other.ways], spans: [...known.spans, ...made.spans] });
    }
  }
  factors.push(...byKind.values());
  return {
    factors: withWorkingAge(factors, tables, sex?.value ?? null),
    unique: telling.some(({ kind }) => UNIQUE.has(kind)),
    contradicts: ages.own.length > 1,
  };
}

function one(kind: string, spans: readonly Span[], share: number, spread: number): ToldFactor {
  return { kind, spans, counted: true, ways: [{ share, spread }] };
}

interface Age {
  readonly years: number;
  readonly spans: readonly Span[];
}

/** How far before and behind an age its surroundings are read, in UTF-16 units. */
const NEAR = 60;

/** The ages that a draft tells of its client, and those of relatives; a baby's in months is one of no year. What somebody was once is neither. */
function agesIn(
  findings: readonly Finding[],
  text: string,
): { readonly own: readonly Age[]; readonly kin: readonly Age[] } {
  const own = new Map<number, Span[]>();
  const kin = new Map<number, Span[]>();
  for (const { kind, value, start, end } of findings) {
    const [, count, unit] =
      kind === 'exactAge' || kind === 'ageOver89' ? (/^P(\d{1,3})([YMW])$/.exec(value ?? '') ?? []) : [];
    if (count === undefined) continue;
    const years = unit === 'Y' ? Number(count) : 0;
    const before = text.slice(Math.max(0, start - NEAR), start);
    const ofKin =
      OF_KIN.before.test(before) || (OF_KIN.owner.test(before) && OF_KIN.after.test(text.slice(end, end + NEAR)));
    const once = ONCE.test(before) || ONCE_AFTER.test(text.slice(end, end + NEAR));
    if (years > OLDEST || (!ofKin && once)) continue;
    const ages = ofKin ? kin : own;
    ages.set(years, [...(ages.get(years) ?? []), { start, end }]);
  }
  const listed = (ages: ReadonlyMap<number, Span[]>) => [...ages].map(([years, spans]) => ({ years, spans }));
  return { own: listed(own), kin: listed(kin) };
}

function ageFactor({ years, spans }: Age, tables: CrowdTables, sex: Sex | null): ToldFactor {
  const decade = Math.floor(years / 10) * 10;
  const band =
    years < 13
      ? tables.ageShare(0, 12, sex)
      : years < 20
        ? tables.ageShare(13, 19, sex)
        : tables.ageShare(decade, decade + 9, sex);
  const general = [{ share: band, spread: SPREADS.ageBand }];
  const exact = { share: tables.ageShare(years, years, sex), spread: SPREADS.exactAge };
  return { kind: 'exactAge', spans, counted: true, ways: [exact, ...general], general };
}

function factorOf(finding: Finding, tables: CrowdTables, sex: Sex | null): ToldFactor {
  const { kind, value = '', start, end } = finding;
  const guess = GUESSES[kind] ?? OTHER;
  const spans = [{ start, end }];
  const made = (way: Way, counted: boolean, general?: readonly Way[]): ToldFactor => ({
    kind,
    spans,
    counted,
    ways: general ? [way, ...general] : [way],
    ...(general && { general }),
    ...(guess.group !== undefined && { group: guess.group }),
  });
  const job = kind === 'occupation' || kind === 'rareJob' ? tables.jobShare(value, sex) : null;
  if (job !== null) {
    const general = [{ share: Math.min(1, Math.max(FAMILY, job * 4)), spread: SPREADS.commonJob }];
    // What stands under a title in the list of rare jobs is rare within it.
    const share = kind === 'rareJob' ? Math.min(job, guess.share) : job;
    return made(
      { share, spread: share > COMMON_JOB ? SPREADS.commonJob : SPREADS.rareJob },
      kind === 'occupation',
      general,
    );
  }
  if (kind === 'group') {
    const tribe = tables.tribeShare(value);
    if (tribe !== null) return made({ share: tribe, spread: SPREADS.tribe }, true);
  }
  if (kind === 'language') {
    const language = tables.languageShare(value);
    if (language !== null) return made({ share: language, spread: SPREADS.language }, true);
  }
  return made({ share: guess.share, spread: guess.spread }, false);
}

/** A family of jobs, such as health care, is held by so many of working age at the least. */
const FAMILY = 0.03;

/** Whoever has a job is of working age: said already, where an age is. */
function withWorkingAge(factors: readonly ToldFactor[], tables: CrowdTables, sex: Sex | null): readonly ToldFactor[] {
  if (!factors.some(({ kind }) => kind === 'occupation' || kind === 'rareJob')) return factors;
  const working: Way = { share: tables.ageShare(WORKING.from, WORKING.to, sex), spread: SPREADS.sex };
  const age = factors.find(({ kind }) => kind === 'exactAge');
  if (!age) return [...factors, { kind: 'workingAge', spans: [], counted: true, ways: [working] }];
  return factors.map((factor) => (factor === age ? { ...age, ways: [...age.ways, working] } : factor));
}

function leastOf({ ways }: Factor): number {
  return Math.min(...ways.map(({ share }) => share));
}
