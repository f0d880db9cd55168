import { context as approved } from '../../patterns/purposes/approved';
import { context as c0Public } from '../../patterns/purposes/c0-public';
import { context as paused } from '../../patterns/purposes/paused';
import type { Context } from '../model/context';
import type { Decision, Standing } from '../model/decision';
import type { Destination, DraftPart } from '../model/draft';
import { type Finding, type Span, UNSURE } from '../model/finding';
import type { Sensitivity, Settings } from '../model/settings';
import { stricter } from '../model/verdict';
import { judge } from './judge';
import { newStrangers, standingOf } from './standing';
import { talkOf } from './talk';

/** All that a verdict rests on. */
export interface Circumstances {
  readonly findings: readonly Finding[];
  /** The draft that the findings' offsets count in. */
  readonly text: string;
  readonly destination: Destination;
  readonly settings: Settings;
  /** What of the text is not its body. */
  readonly draftParts?: readonly DraftPart[];
  /** ms since 1970 */
  readonly now: number;
  /** Something failed while reading the draft or the settings: the findings may be wanting. */
  readonly failed?: boolean;
}

const CONTEXTS: Readonly<Record<Standing, Context>> = {
  public: c0Public,
  approvedPlace: approved,
  approvedRecipients: approved,
  paused,
};

/** The certainty below which a finding is not spoken of. What the detector finds at all is above 0.3. */
const LEAST: Readonly<Record<Sensitivity, number>> = { calm: UNSURE, balanced: 0, watchful: 0 };

function asSure(finding: Finding): Finding {
  return { ...finding, certainty: Math.max(finding.certainty, UNSURE) };
}

/** What is to be done with a send. Pure; never throws on values of these types. */
export function decide(given: Circumstances): Decision {
  const { findings, text, destination, settings, now, draftParts = [], failed = false } = given;
  const standing = standingOf(destination, settings, now);
  const context = CONTEXTS[standing];
  const telling = findings
    .filter((finding) => finding.tier !== 'neutral' && finding.certainty >= LEAST[settings.sensitivity])
    .sort((a, b) => a.start - b.start);
  const known = knownToReaders(destination, draftParts);
  const counted = telling.filter((finding) => !known.some((part) => lies(finding, part)));
  const aside = telling.length - counted.length;
  const judged =
    settings.sensitivity === 'watchful'
      ? judge(context, counted.map(asSure), { ofSomebody: true })
      : judge(context, counted, talkOf(text));
  // An approved place is approved for those who are there: a stranger on a reply is at least seen.
  const strange = standing === 'approvedPlace' && counted.length > 0 && newStrangers(destination, settings).length > 0;
  const shown = strange ? stricter(judged, 'hint') : judged;
  return {
    verdict: failed ? stricter(shown, context.failed) : shown,
    standing,
    findings: counted,
    failed,
    ...(aside > 0 && { aside }),
  };
}

/** Quoted history, where it only goes back to those who were in it. Whoever is new, or cannot be told, has not read it. */
function knownToReaders(destination: Destination, parts: readonly DraftPart[]): readonly DraftPart[] {
  const { answers, newRecipients, recipients, unreadableRecipients } = destination;
  const back = answers === 'reply' && recipients.length > 0 && !unreadableRecipients && newRecipients?.length === 0;
  return back ? parts.filter(({ role }) => role === 'quoted') : [];
}

function lies({ start, end }: Span, part: Span): boolean {
  return start >= part.start && end <= part.end;
}
