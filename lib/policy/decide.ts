import { context as approved } from '../../patterns/purposes/approved';
import { context as c0Public } from '../../patterns/purposes/c0-public';
import { context as paused } from '../../patterns/purposes/paused';
import type { Context } from '../model/context';
import type { Decision, Standing } from '../model/decision';
import type { Destination } from '../model/draft';
import { type Finding, UNSURE } from '../model/finding';
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
export function decide({ findings, text, destination, settings, now, failed = false }: Circumstances): Decision {
  const standing = standingOf(destination, settings, now);
  const context = CONTEXTS[standing];
  const counted = findings
    .filter((finding) => finding.tier !== 'neutral' && finding.certainty >= LEAST[settings.sensitivity])
    .sort((a, b) => a.start - b.start);
  const judged =
    settings.sensitivity === 'watchful'
      ? judge(context, counted.map(asSure), { ofSomebody: true })
      : judge(context, counted, talkOf(text));
  // An approved place is approved for those who are there: a stranger on a reply is at least seen.
  const strange = standing === 'approvedPlace' && counted.length > 0 && newStrangers(destination, settings).length > 0;
  const shown = strange ? stricter(judged, 'hint') : judged;
  return { verdict: failed ? stricter(shown, context.failed) : shown, standing, findings: counted, failed };
}
