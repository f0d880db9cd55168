import type { Context } from '../model/context';
import { type Finding, UNSURE } from '../model/finding';
import { stricter, VERDICTS, type Verdict } from '../model/verdict';

/** The verdict of a context on findings without neutral ones. */
export function judge(context: Context, findings: readonly Finding[]): Verdict {
  const alone = findings.filter((finding) => !isQuasi(finding)).map((finding) => ofDirect(context, finding));
  return [...alone, ofTogether(context, findings)].reduce(stricter, 'allow');
}

function ofDirect(context: Context, { family, certainty }: Finding): Verdict {
  const verdict = context.direct[family];
  return certainty < UNSURE ? milder(verdict, context.unsure) : verdict;
}

/** What quasi-identifiers add up to. Different kinds count, not mentions: an age said twice tells no more. */
function ofTogether({ quasi }: Context, findings: readonly Finding[]): Verdict {
  if (!findings.some(isQuasi)) return 'allow';
  // A place that counts by itself counts here as well, beside what it makes stronger.
  const light = quasi.lightKinds ?? [];
  const counted = findings.filter((finding) => (isQuasi(finding) || isWhere(finding)) && !light.includes(finding.kind));
  const kinds = new Set(counted.map(kindOf));
  const has = (kind: string) => kinds.has(kind);
  const strong = quasi.strongKinds.some(has) || (has('place') && quasi.localKinds.some(has));
  if (strong) return quasi.strong;
  return kinds.size >= quasi.manyFrom ? quasi.many : quasi.few;
}

/** Whether a finding identifies only together with others: by its tier, or as a place that may be none. */
function isQuasi(finding: Finding): boolean {
  return finding.tier === 'quasi' || (isWhere(finding) && finding.certainty < UNSURE);
}

function isWhere({ family }: Finding): boolean {
  return family === 'place' || family === 'organization';
}

/** Whatever sort of place or body it is, it is one kind of detail. */
function kindOf(finding: Finding): string {
  return isWhere(finding) ? finding.family : finding.kind;
}

function milder(a: Verdict, b: Verdict): Verdict {
  return VERDICTS.indexOf(a) <= VERDICTS.indexOf(b) ? a : b;
}
