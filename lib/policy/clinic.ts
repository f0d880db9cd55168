import type { Decision } from '../model/decision';
import type { Family } from '../model/finding';
import type { Lock } from '../model/lock';
import type { Purpose } from '../model/purpose';
import { asks, milder, stricter, type Verdict } from '../model/verdict';
import type { Category, ClinicPolicy, Mode, Override } from '../settings/managed/keys';
import { readPattern } from '../settings/managed/patterns';

/** What of a clinic's policy bears on verdicts. */
export interface ClinicRules {
  readonly mode: Mode;
  readonly locks: readonly Lock[];
  readonly override?: Override;
  /** A question that one click would answer wants a reason as well. */
  readonly requireReason: boolean;
  /** Fewer people than this are few, by purpose, where the frame itself does not say more. */
  readonly fewerThan: Readonly<Partial<Record<Purpose, number>>>;
}

/** No clinic, or one that set nothing. */
export const NO_RULES: ClinicRules = { mode: 'enforce', locks: [], requireReason: false, fewerThan: {} };

export function rulesOf(policy: ClinicPolicy): ClinicRules {
  const { mode = 'enforce', allowOverride, requireReason = false, crowdThresholds = [] } = policy;
  const fewerThan: Partial<Record<Purpose, number>> = {};
  for (const { context, fewerThan: least = 0 } of crowdThresholds)
    if (context !== undefined) fewerThan[context] = Math.max(least, fewerThan[context] ?? 0);
  return { mode, locks: locksOf(policy), requireReason, fewerThan, ...(allowOverride && { override: allowOverride }) };
}

function locksOf({ blockedPlaces = [], blockPublicDirect = false, behaviours = [] }: ClinicPolicy): readonly Lock[] {
  return [
    ...blockedPlaces.flatMap((pattern): Lock[] => {
      const read = readPattern(pattern);
      if (!read.ok) return [];
      const { origins, path, below } = read.value;
      return origins.map((origin) => ({ verdict: 'block', origin, path, below }));
    }),
    ...(blockPublicDirect ? [{ verdict: 'block', purpose: 'public', direct: true } as const] : []),
    ...behaviours.map(
      ({ context, category = 'any', verdict = 'allow' }): Lock => ({
        verdict,
        ...(context && { purpose: context }),
        ...limitOf(category),
      }),
    ),
  ];
}

function limitOf(category: Category): { readonly family?: Family; readonly direct?: true } {
  if (category === 'any') return {};
  return category === 'direct' ? { direct: true } : { family: category };
}

/** What the clinic makes of a verdict that asks, by the ways past a question that it leaves. Never for a duty. */
export function underOverride(verdict: Verdict, { override, requireReason }: ClinicRules): Verdict {
  if (!asks(verdict)) return verdict;
  if (override === 'none') return 'block';
  const asked = override === 'acknowledge' ? atMostWarn(verdict) : verdict;
  return requireReason || override === 'justify' || override === 'falsePositive' ? stricter(asked, 'justify') : asked;
}

/** One click is enough; but what is blocked stays so. */
function atMostWarn(verdict: Verdict): Verdict {
  return verdict === 'block' ? verdict : milder(verdict, 'warn');
}

/**
 * What is left of a decision at this stage of the roll-out. `simulate`: it is only counted; `tips`: it is shown, and holds nothing. What
 * it would have been is told beside it.
 */
export function underMode(decision: Decision, mode: Mode): Decision {
  if (mode === 'enforce') return decision;
  const verdict = mode === 'simulate' ? 'allow' : milder(decision.verdict, 'hint');
  return { ...decision, verdict, mode, ...(asks(decision.verdict) && { would: decision.verdict }) };
}
