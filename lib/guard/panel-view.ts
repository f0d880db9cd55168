import { isForeign } from '../detector/language';
import type { Edit } from '../model/draft';
import type { Purpose } from '../model/purpose';
import { asks } from '../model/verdict';
import type { PanelView } from '../panel/view';
import type { Renaming } from '../rewrite/pseudonyms';
import { referralInstead } from '../rewrite/referral';
import { choicesOf } from './choices';
import type { Reading } from './reader';
import { crowdOf, rowsOf } from './rows';

/**
 * What the panel shows of a reading by itself.
 * @param chosen the purpose that was chosen, and the same as read for it
 */
export function viewOf(
  reading: Reading,
  chosen?: { readonly purpose: Purpose; readonly reading: Reading },
  renaming?: Renaming,
): Omit<PanelView, 'contacts'> {
  const { decision, destination } = reading;
  const { verdict, notices, says } = chosen?.reading.decision ?? decision;
  const crowd = crowdOf(reading);
  const [instead] = insteadOf(reading);
  return {
    place: destination.label,
    destination,
    standing: decision.standing,
    verdict,
    findings: rowsOf(reading, new Date(), chosen?.purpose, renaming),
    notices,
    ...(says && { says }),
    ...(crowd && { crowd }),
    ...(instead && { instead: instead.replacement }),
    reason: decision.verdict === 'justify' ? 'required' : decision.verdict === 'block' ? 'duty' : 'none',
    choices: choicesOf(decision),
    agreed: chosen !== undefined && !asks(verdict),
    failed: decision.failed,
    aside: decision.aside,
    foreign: isForeign(reading.text),
  };
}

/** The body of a post that looks for a therapist, said of the therapist alone. */
export function insteadOf({ parts, text, decision }: Reading): readonly Edit[] {
  const body = [...parts].sort((a, b) => b.text.length - a.text.length)[0];
  const replacement = body && referralInstead(text, decision.findings);
  if (!body || !replacement || body.text.trim() === replacement) return [];
  return [{ start: body.offset, end: body.offset + body.text.length, replacement }];
}

/** Rows with what the user would rather write. */
export function withOwn<T extends Pick<PanelView, 'findings'>>(view: T, own: ReadonlyMap<string, string>): T {
  const findings = view.findings.map((row) => {
    const words = own.get(row.id);
    return words === undefined ? row : { ...row, replacement: words, own: true };
  });
  return { ...view, findings };
}
