import type { Context } from '../model/context';
import { type Finding, UNSURE } from '../model/finding';
import { stricter, VERDICTS, type Verdict } from '../model/verdict';

/** The verdict of a context on findings without neutral ones. `text` is what their offsets count in. */
export function judge(context: Context, findings: readonly Finding[], text: string): Verdict {
  const direct = findings.filter((finding) => finding.tier === 'direct');
  const lone = isLonePlace(findings, text);
  const verdicts = direct.map((finding) => ofDirect(context, finding, lone));
  return [...verdicts, ofTogether(context, findings)].reduce(stricter, 'allow');
}

function ofDirect(context: Context, finding: Finding, lone: boolean): Verdict {
  const verdict = context.direct[finding.family];
  const most = finding.certainty < UNSURE ? milder(verdict, context.unsure) : verdict;
  return lone ? milder(most, context.lonePlace) : most;
}

/** What quasi-identifiers add up to. Different kinds count, not mentions: an age said twice tells no more. */
function ofTogether({ quasi }: Context, findings: readonly Finding[]): Verdict {
  const kinds = new Set(findings.filter((finding) => finding.tier === 'quasi').map((finding) => finding.kind));
  if (kinds.size === 0) return 'allow';
  if (quasi.strongKinds.some((kind) => kinds.has(kind))) return quasi.strong;
  const where = findings.some((finding) => finding.tier === 'direct' && isPlace(finding)) ? 1 : 0;
  return kinds.size + where >= quasi.manyFrom ? quasi.many : quasi.few;
}

/** Whether one place or organization, however often it is named, is all that there is. */
function isLonePlace(findings: readonly Finding[], text: string): boolean {
  if (!findings.every(isPlace)) return false;
  const names = findings.map((finding) => text.slice(finding.start, finding.end).trim().toLowerCase());
  return new Set(names).size === 1;
}

function isPlace({ family }: Finding): boolean {
  return family === 'place' || family === 'organization';
}

function milder(a: Verdict, b: Verdict): Verdict {
  return VERDICTS.indexOf(a) <= VERDICTS.indexOf(b) ? a : b;
}
