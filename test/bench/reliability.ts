import type { Finding } from '../../lib/model/finding';
import { print } from './measure';

interface Annotated {
  readonly name: string;
  readonly learned?: boolean;
  readonly docs: readonly {
    readonly text: string;
    readonly spans: readonly { readonly start: number; readonly end: number }[];
    readonly office?: readonly { readonly start: number; readonly end: number }[];
  }[];
}

const STEPS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
/** Sets that mark every identifier, so that what touches no mark is wrong. */
const MARKED = /^(?:vignettes|dev-|held-)/;

/** Prints how often direct findings are right, by how certain the detector was: the two are to agree. */
export function reliability(corpora: readonly Annotated[], find: (text: string) => readonly Finding[]): void {
  print('\nCertainty of direct findings, and how many of them were right, on sets that mark every identifier');
  const rows = STEPS.slice(1).map(() => ({ all: 0, right: 0, sum: 0 }));
  for (const { docs } of corpora.filter(({ name, learned }) => !learned && MARKED.test(name))) {
    for (const { text, spans, office = [] } of docs) {
      for (const { start, end, tier, certainty } of find(text)) {
        const row = rows[STEPS.findIndex((step) => certainty < step) - 1];
        if (tier !== 'direct' || !row) continue;
        row.all += 1;
        row.sum += certainty;
        if ([...spans, ...office].some((span) => span.start < end && start < span.end)) row.right += 1;
      }
    }
  }
  rows.forEach(({ all, right, sum }, at) => {
    if (all === 0) return;
    const [said, was] = [sum / all, right / all].map((part) => (100 * part).toFixed(1));
    print(`  ${STEPS[at]} to ${Math.min(1, STEPS[at + 1] ?? 1)}: ${all} findings, ${said} % said, ${was} % right`);
  });
}
