import type { Check, Given, Step } from './check';
import { draftSteps, partSteps } from './drafts';
import { dutySteps } from './duties';
import { ruleSteps } from './rules';
import { siteSteps } from './sites';

/** Everything that is tried under a policy, in the order in which it is told. */
export function stepsUnder(given: Pick<Given, 'policy'>): readonly Step[] {
  return [...partSteps, ...draftSteps, ...ruleSteps(given), ...dutySteps, ...siteSteps];
}

const BROKEN = 'selftest_broken';

/** One step. What throws is one check that failed: nothing takes the others with it. */
export function runStep({ group, id, run }: Step, given: Given): readonly Check[] {
  try {
    return run(given);
  } catch {
    return [{ group, id, outcome: 'fail', title: { name: id }, tried: [BROKEN], found: [BROKEN] }];
  }
}

/** All of it at once, for tests. */
export function runAll(given: Given): readonly Check[] {
  return stepsUnder(given).flatMap((step) => runStep(step, given));
}

/** Reads each text once: many checks try the same draft. */
export function remembering(read: Given['read']): Given['read'] {
  const known = new Map<string, ReturnType<Given['read']>>();
  return (text) => {
    const findings = known.get(text) ?? read(text);
    known.set(text, findings);
    return findings;
  };
}
