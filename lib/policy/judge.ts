import type { Context } from '../model/context';
import type { Counted } from '../model/crowd';
import { type Finding, UNSURE } from '../model/finding';
import { milder, stricter, type Verdict } from '../model/verdict';

/** What a draft is about, as far as its words tell. */
export interface Talk {
  /** Somebody is spoken of who could be a client. */
  readonly ofSomebody: boolean;
}

/**
 * The verdict of a context on findings without neutral ones: the strictest of what identifies by itself and of what the rest adds
 * up to: by how few people fit it, where they could be counted, and by the weight of its kinds, with those told before. Pure; every
 * number it weighs is in the context.
 */
export function judge(
  context: Context,
  findings: readonly Finding[],
  { ofSomebody }: Talk,
  crowd: Counted = null,
  before: readonly Finding[] = [],
): Verdict {
  const alone = findings.filter((finding) => !isQuasi(finding));
  // What is told of a person tells of somebody, whatever words are used. One sure identifier, and the rest is taken at its word as well.
  const somebody = ofSomebody || findings.some((finding) => tellsOfSomebody(context, finding));
  const doubted = !somebody && alone.every((finding) => isDoubted(context, finding));
  const most = doubted ? context.ofNobody.verdict : 'block';
  const verdicts = alone.map((finding) => milder(ofDirect(context, finding), most));
  return [...verdicts, ofTogether(context, findings, before, somebody, crowd)].reduce(stricter, 'allow');
}

function ofDirect(context: Context, { family, certainty }: Finding): Verdict {
  const verdict = context.direct[family];
  return certainty < UNSURE ? milder(verdict, context.unsure) : verdict;
}

function tellsOfSomebody({ ofNobody }: Context, { family, kind, certainty }: Finding): boolean {
  return family === 'quasi' && certainty >= UNSURE && !ofNobody.general.includes(kind);
}

/** Whether, in a draft that speaks of nobody, a direct finding is likely nobody's. */
export function isDoubted({ ofNobody }: Context, { kind, certainty }: Finding): boolean {
  return ofNobody.kinds.includes(kind) || certainty < ofNobody.unsure;
}

function ofTogether(
  { quasi }: Context,
  findings: readonly Finding[],
  before: readonly Finding[],
  somebody: boolean,
  crowd: Counted,
): Verdict {
  const some = findings.filter(isQuasi);
  // Where a therapist is sought says nothing of a client.
  if (some.every((finding) => !somebody && isWhere(finding))) return 'allow';
  if (some.some(({ kind, certainty }) => quasi.strongKinds.includes(kind) && certainty >= UNSURE)) return quasi.strong;
  if (!somebody) return quasi.few;
  // A town that everyone knows of bounds the crowd more closely than the weight of words does; nowhere does it make them weigh less.
  const fits = isFew(crowd, some, quasi.fewerThan) || pointsOf(quasi.points, [...findings, ...before]) >= quasi.enough;
  return fits ? quasi.many : quasi.few;
}

function isFew(crowd: Counted, findings: readonly Finding[], fewerThan: number): boolean {
  // What could not be counted may be few, as soon as two things are told.
  if (crowd === 'unknown') return fewerThan > 0 && new Set(findings.map(kindOf)).size > 1;
  return crowd !== null && crowd.base !== 'practice' && crowd.range.low < fewerThan;
}

/**
 * How much the quasi-identifiers of a draft tell together, as a power of ten. Details of one kind lean on each other, so each
 * further one counts half of the one before it; what is said twice counts once. A place that counts by itself counts here too,
 * beside what it makes stronger.
 */
export function pointsOf(points: Readonly<Record<string, number>>, findings: readonly Finding[]): number {
  const byKind = new Map<string, Map<string, number>>();
  for (const finding of findings) {
    if (!isQuasi(finding) && !isWhere(finding)) continue;
    const kind = kindOf(finding);
    const worth = (points[kind] ?? 1) * (finding.certainty < UNSURE && !isWhere(finding) ? 0.5 : 1);
    const values = byKind.get(kind) ?? new Map<string, number>();
    // Whatever sort of place or body it is, it is one detail.
    const value = isWhere(finding) ? kind : (finding.value ?? kind);
    byKind.set(kind, values.set(value, Math.max(worth, values.get(value) ?? 0)));
  }
  let sum = 0;
  for (const values of byKind.values()) {
    [...values.values()]
      .sort((a, b) => b - a)
      .forEach((worth, at) => {
        sum += worth / 2 ** at;
      });
  }
  return sum;
}

/** Whether a finding identifies only together with others: by its tier, or as a place that may be none. */
export function isQuasi(finding: Finding): boolean {
  return finding.tier === 'quasi' || (isWhere(finding) && finding.certainty < UNSURE);
}

function isWhere({ family }: Finding): boolean {
  return family === 'place' || family === 'organization';
}

function kindOf(finding: Finding): string {
  return isWhere(finding) ? finding.family : finding.kind;
}
