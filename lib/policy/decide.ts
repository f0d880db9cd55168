import type { Counted } from '../model/crowd';
import type { Decision, Notice } from '../model/decision';
import type { Destination, DraftPart } from '../model/draft';
import { type Finding, type Span, UNSURE } from '../model/finding';
import type { Earlier } from '../model/ledger';
import type { Purpose } from '../model/purpose';
import type { Sensitivity, Settings } from '../model/settings';
import { milder, stricter, type Verdict } from '../model/verdict';
import { type ClinicRules, NO_RULES, underMode, underOverride } from './clinic';
import { codesIn, codesTo, sayingsFor } from './codes';
import { toldBefore } from './earlier';
import { type Frame, framesOf } from './frames';
import { judge, type Talk } from './judge';
import { lockedTo } from './locks';
import { noticesOn, type Weighed, weightOf } from './notices';
import { proposals } from './propose';
import { standingOf } from './standing';
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
  /** What the user said that it is for. */
  readonly purpose?: Purpose;
  /** Whether an address is of the team of a client on the roster; `null` where that client has none of its own. */
  readonly isOfTeam?: (label: string, address: string) => boolean | null;
  /** Ids of the codes that bear on a client on the roster. */
  readonly codesOf?: (label: string) => readonly string[];
  /** Whether a client on the roster lives under another law than the user's. */
  readonly isElsewhere?: (label: string) => boolean;
  /** There is a roster, and it is locked: clients are found as everyone is. */
  readonly rosterLocked?: boolean;
  /** About how many people fit the draft. */
  readonly crowd?: Counted;
  /** What was told before in the same place, or of the same client. */
  readonly earlier?: Earlier;
  /** The clinic's rules. */
  readonly clinic?: ClinicRules;
  /** ms since 1970 */
  readonly now: number;
  /** Something failed while reading the draft or the settings: the findings may be wanting. */
  readonly failed?: boolean;
}

/** The certainty below which a finding is not spoken of. What the detector finds at all is above 0.3. */
const LEAST: Readonly<Record<Sensitivity, number>> = { calm: UNSURE, balanced: 0, watchful: 0 };

function asSure(finding: Finding): Finding {
  return { ...finding, certainty: Math.max(finding.certainty, UNSURE) };
}

/**
 * What is to be done with a send: the strictest of what each frame makes of the findings, what is to be said of the readers, and the
 * clinic's rules. A duty goes past all three. Pure; never throws on values of these types.
 */
export function decide(given: Circumstances): Decision {
  const { text, destination, settings, now, purpose, clinic = NO_RULES, failed = false } = given;
  const { counted, aside } = countedIn(given);
  const clients = new Set(counted.flatMap(({ clients = [] }) => clients));
  const found = framesOf(destination, settings, now, purpose, { clients, isOfTeam: given.isOfTeam });
  const frames = found.map((frame) => withCrowd(frame, clinic));
  const talk = settings.sensitivity === 'watchful' ? { ofSomebody: true } : talkOf(text);
  const before = given.earlier ? toldBefore(counted, given.earlier) : [];
  const alone = strictestOf(frames, counted, settings, talk, given.crowd ?? null, []);
  const judged = before.length > 0 ? strictestOf(frames, counted, settings, talk, given.crowd ?? null, before) : alone;
  const notices = noticesOn({ findings: counted, text, destination, settings, now, frames, talk, chosen: purpose });
  const duty = frames.every(({ context }) => context.duty === true);
  const locked = duty ? 'allow' : lockedTo(clinic.locks, counted, destination, purposesOf(frames, purpose));
  const ofClients = [...clients].flatMap((label) => given.codesOf?.(label) ?? []);
  const inForce = { ...settings, codes: [...settings.codes, ...ofClients] };
  const codes = codesIn(inForce);
  const coded = duty ? 'allow' : codesTo(codes, { frames, findings: counted, text, talk, ofClients });
  const least = failed ? frames.map(({ context }) => context.failed).reduce(stricter, 'allow') : 'allow';
  const own = [judged.verdict, weightOf(notices), locked, coded, least].reduce(stricter);
  const verdict = duty ? own : underOverride(own, clinic);
  const elsewhere = [...clients].filter((label) => given.isElsewhere?.(label));
  const beside: readonly Notice[] = [
    ...(judged.verdict !== alone.verdict
      ? [{ kind: 'saidBefore' as const, about: [String(given.earlier?.posts ?? 0)] }]
      : []),
    ...(elsewhere.length > 0 ? [{ kind: 'otherLaw' as const, about: elsewhere }] : []),
    ...(given.crowd === 'unknown' ? [{ kind: 'notCounted' as const, about: [] }] : []),
    ...(given.rosterLocked ? [{ kind: 'rosterLocked' as const, about: [] }] : []),
  ];
  const said = [...notices.map(({ kind, about }) => ({ kind, about })), ...beside];
  const uncoded = [judged.verdict, weightOf(notices), locked].reduce(stricter);
  const byCode = stricter(coded, uncoded) !== uncoded;
  const says = sayingsFor(inForce, purposesOf(frames, purpose));
  const byClinic = (locked !== 'allow' && locked === own) || verdict !== own;
  const decision: Decision = {
    verdict: isDuty(purpose) ? milder(verdict, 'warn') : verdict,
    rule: byClinic ? 'clinic' : byCode ? 'code' : ruleOf(judged, notices),
    standing: standingOf(destination, settings, now),
    purpose: judged.purpose,
    proposed: verdict === 'allow' ? [] : proposals(text, destination, settings, notices, now),
    notices: [
      ...said,
      ...(byClinic ? [{ kind: 'locked' as const, about: [] }] : []),
      ...(byCode ? [{ kind: 'code' as const, about: [] }] : []),
    ],
    findings: counted,
    failed,
    ...(clinic.override === 'falsePositive' && { onlyIfNone: true }),
    ...(says.length > 0 && { says }),
    ...(aside > 0 && { aside }),
  };
  return underMode(decision, clinic.mode);
}

/** The gravest of what is said of the readers where that asks for more than the findings do, and else the frame. */
function ruleOf(
  { verdict, purpose }: { readonly verdict: Verdict; readonly purpose: Purpose },
  notices: readonly Weighed[],
): string {
  const [gravest] = notices;
  return gravest !== undefined && stricter(verdict, gravest.verdict) !== verdict ? gravest.kind : purpose;
}

/** A frame with the clinic's own measure of how few are few: it asks sooner, never later. */
function withCrowd(frame: Frame, { fewerThan }: ClinicRules): Frame {
  const least = fewerThan[frame.context.purpose] ?? 0;
  const { context } = frame;
  if (least <= context.quasi.fewerThan || context.duty) return frame;
  return { ...frame, context: { ...context, quasi: { ...context.quasi, fewerThan: least } } };
}

/** C6 and C7 are never blocked, nor asked a reason for, wherever they go: 45 CFR 164.512(b)(1)(ii) and (j). */
function isDuty(purpose: Purpose | undefined): boolean {
  return purpose === 'report' || purpose === 'danger';
}

function purposesOf(frames: readonly Frame[], chosen: Purpose | undefined): readonly Purpose[] {
  return [...frames.map(({ context }) => context.purpose), ...(chosen === undefined ? [] : [chosen])];
}

/** The findings that count, in reading order: what those who read it wrote themselves is left aside. */
function countedIn({ findings, destination, settings, draftParts = [] }: Circumstances): {
  readonly counted: readonly Finding[];
  readonly aside: number;
} {
  const telling = findings
    .filter((finding) => finding.tier !== 'neutral' && finding.certainty >= LEAST[settings.sensitivity])
    .sort((a, b) => a.start - b.start);
  const known = knownToReaders(destination, draftParts);
  const counted = telling.filter((finding) => !known.some((part) => lies(finding, part)));
  return { counted, aside: telling.length - counted.length };
}

function strictestOf(
  frames: readonly Frame[],
  findings: readonly Finding[],
  { sensitivity, demoted }: Settings,
  talk: Talk,
  crowd: Counted,
  before: readonly Finding[],
): { readonly verdict: Verdict; readonly purpose: Purpose } {
  const weighed = sensitivity === 'watchful' ? findings.map(asSure) : findings;
  // What the user asked to hear of by an underline only makes no verdict by itself, and an underline it stays.
  const heard = demoted.length === 0 ? weighed : weighed.filter(({ kind }) => !demoted.includes(kind));
  const least: Verdict = heard.length < weighed.length ? 'hint' : 'allow';
  const verdicts = frames.map(({ context }) => {
    const verdict = judge(context, heard, talk, crowd, before);
    return { verdict: context.direct.name === 'allow' ? verdict : stricter(verdict, least), purpose: context.purpose };
  });
  return verdicts.reduce((a, b) => (stricter(b.verdict, a.verdict) === a.verdict ? a : b), {
    verdict: 'allow',
    purpose: frames[0]?.context.purpose ?? 'public',
  });
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
