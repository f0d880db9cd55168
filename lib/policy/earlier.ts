import { type Finding, UNSURE } from '../model/finding';
import type { Earlier, ToldKind } from '../model/ledger';

/** A place that was told before counts beside the rest, and is none that identifies by itself now. */
const BESIDE = UNSURE - 0.01;

/**
 * What was told before as findings to be counted with those of a draft, where that tells something itself; what it tells again counts
 * once. They stand nowhere in the draft and are shown to nobody.
 */
export function toldBefore(findings: readonly Finding[], { kinds }: Earlier): readonly Finding[] {
  if (findings.length === 0) return [];
  return kinds
    .filter((told) => !findings.some((finding) => isSame(finding, told)))
    .map(({ kind, family, value = kind }) => ({
      start: 0,
      end: 0,
      family,
      kind,
      tier: 'quasi',
      certainty: family === 'quasi' ? UNSURE : BESIDE,
      why: 'saidBefore',
      value,
    }));
}

/** Of what was said before without its value any of the kind is the same. */
function isSame({ kind, value }: Finding, told: ToldKind): boolean {
  return kind === told.kind && (told.value === undefined || value === told.value);
}
