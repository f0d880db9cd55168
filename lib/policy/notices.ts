import { CONFIRMS } from '../../patterns/confirmations';
import { LARGE_AUDIENCE, LIST_ADDRESS, OPEN_ADDRESSES } from '../../patterns/distribution';
import { reportableIn } from '../../patterns/duties';
import { houseRuleOf } from '../../patterns/house-rules';
import { PSYCHOTHERAPY_NOTES, SUBSTANCE_USE } from '../../patterns/topics';
import type { Notice, NoticeKind } from '../model/decision';
import type { Destination } from '../model/draft';
import type { Finding } from '../model/finding';
import type { Purpose } from '../model/purpose';
import type { ReleaseCategory } from '../model/release';
import type { Settings } from '../model/settings';
import { stricter, type Verdict } from '../model/verdict';
import type { Frame } from './frames';
import type { Talk } from './judge';
import { likenessOf } from './neighbours';
import { personOf } from './people';
import { releasesFor, stateOf } from './releases';
import { newStrangers, placeOf } from './standing';

/** All that notices rest on. */
export interface Given {
  readonly findings: readonly Finding[];
  readonly text: string;
  readonly destination: Destination;
  readonly settings: Settings;
  /** ms since 1970 */
  readonly now: number;
  readonly frames: readonly Frame[];
  readonly talk: Talk;
  readonly chosen?: Purpose;
}

/** A notice, and the least that it leads to. */
export interface Weighed extends Notice {
  readonly verdict: Verdict;
}

/** So many recipients are compared with the list; a mail to more than these is asked about anyway. */
const COMPARED = 60;
/** So many addresses are told one by one. */
const TOLD = 5;

/** What is to be said of the readers, the place and the talk itself, the gravest first. */
export function noticesOn(given: Given): readonly Weighed[] {
  const { frames, chosen } = given;
  // A duty that the user is about is not argued with, and a pause is a pause.
  const silent = ({ context }: Frame) => context.name === 'paused' || (context.duty && context.purpose === chosen);
  if (frames.every(silent)) return [];
  const all = [
    ...duties(given),
    ...confirmations(given),
    ...openAddresses(given),
    ...likenesses(given),
    ...released(given),
    ...topics(given),
    ...others(given, chosen),
    ...readers(given),
    ...house(given),
  ];
  const verdicts = ['block', 'justify', 'warn', 'hint', 'allow'];
  return all.sort((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict));
}

function notice(kind: NoticeKind, verdict: Verdict, about: readonly string[] = []): Weighed {
  return { kind, verdict, about: about.slice(0, TOLD) };
}

/** Where anyone or a peer reads: what the draft tells may be reportable, which those who read it cannot do for the writer. */
function duties({ text, frames }: Given): Weighed[] {
  const asked = frames.some(({ context }) => ['public', 'consultation', 'assistant'].includes(context.purpose));
  const what = asked ? reportableIn(text) : null;
  return what === null ? [] : [notice(what, 'warn')];
}

/** An answer to a review: whoever wrote it, and whatever they told themselves, it is not to be said that they were a client. */
function confirmations({ text, destination, frames }: Given): Weighed[] {
  const open = destination.kind === 'review' && frames.some(({ context }) => context.purpose === 'public');
  return open && CONFIRMS.test(text) ? [notice('confirms', 'justify')] : [];
}

/** Many outside who see each other: that alone says of each that they have to do with a clinician. */
function openAddresses({ destination, settings, now }: Given): Weighed[] {
  const { recipients, hiddenRecipients = [] } = destination;
  if (recipients.length - hiddenRecipients.length < OPEN_ADDRESSES) return [];
  const hidden = new Set(hiddenRecipients);
  const outside = recipients.filter((each) => !hidden.has(each) && personOf(each, settings, now) === null);
  return outside.length >= OPEN_ADDRESSES ? [notice('open', 'warn', [String(outside.length)])] : [];
}

function likenesses({ destination, settings, now, findings }: Given): Weighed[] {
  if (settings.people.length === 0) return [];
  return destination.recipients.slice(0, COMPARED).flatMap((recipient) => {
    if (personOf(recipient, settings, now) !== null) return [];
    const likeness = likenessOf(recipient, settings);
    if (likeness === null) return [];
    const verdict = likeness.kind === 'lookAlike' || findings.length > 0 ? 'warn' : 'hint';
    return [notice(likeness.kind, verdict, [recipient, likeness.like])];
  });
}

/** Releases that name a recipient and do not hold. They silence nothing, and the user may think that they do. */
function released({ destination, settings, now, findings, talk, frames }: Given): Weighed[] {
  if (settings.releases.length === 0 || !(findings.length > 0 || talk.ofSomebody)) return [];
  const holding = new Set(frames.flatMap(({ releases, recipients }) => (releases.length > 0 ? recipients : [])));
  const seen = new Map<string, Weighed>();
  for (const recipient of destination.recipients.slice(0, COMPARED)) {
    if (holding.has(recipient)) continue;
    const naming = releasesFor(recipient, settings.releases);
    const states = new Set(naming.map((release) => stateOf(release, now)));
    const clients = [...new Set(naming.map(({ client }) => client))];
    const kind = (['revoked', 'expired', 'incomplete'] as const).find((state) => states.has(state));
    if (clients.length > 1) seen.set('whichClient', notice('whichClient', 'warn', clients));
    else if (kind) seen.set(kind, notice(kind, 'warn', clients));
  }
  return [...seen.values()];
}

/** Where psychotherapy notes may go: under a duty, under a release of their own, and to the client or at their wish. */
const NOTES_PASS: readonly Purpose[] = ['report', 'danger', 'release', 'clientAsked', 'client'];

/** What no general release lets pass (42 CFR 2.31; 45 CFR 164.508(a)(2)). */
function topics({ text, frames, findings }: Given): Weighed[] {
  const said = (topic: RegExp) => frames.length > 0 && topic.test(text);
  const lacks = (category: ReleaseCategory) =>
    frames.some(
      ({ releases }) => releases.length > 0 && !releases.some(({ categories }) => categories.includes(category)),
    );
  const told = findings.some(({ tier }) => tier === 'direct');
  const kept =
    told && frames.some(({ context }) => context.code !== undefined && !NOTES_PASS.includes(context.purpose));
  return [
    ...(lacks('substanceUse') && said(SUBSTANCE_USE) ? [notice('substanceUse', 'warn')] : []),
    ...((lacks('psychotherapyNotes') || kept) && said(PSYCHOTHERAPY_NOTES)
      ? [notice('psychotherapyNotes', told ? 'justify' : 'warn')]
      : []),
  ];
}

/** To a client: a name that is not in any of the addresses is likely another client's. */
function others({ findings, text, destination }: Given, chosen: Purpose | undefined): Weighed[] {
  if (chosen !== 'client') return [];
  const own = destination.recipients.join(' ');
  const strangers = findings.filter(
    ({ family, start, end }) =>
      family === 'name' && !namesIn(text.slice(start, end)).some((name) => own.includes(name)),
  );
  return strangers.length > 0 || destination.recipients.length > 1 ? [notice('otherClient', 'justify')] : [];
}

function namesIn(words: string): readonly string[] {
  return words.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

function readers({ destination, settings, now, findings, frames }: Given): Weighed[] {
  if (findings.length === 0) return [];
  const known = destination.recipients.filter((recipient) => personOf(recipient, settings, now) !== null);
  const outside = frames.filter(({ context }) => context.purpose === 'public').flatMap(({ recipients }) => recipients);
  const lists = destination.recipients.filter(
    (recipient) => LIST_ADDRESS.test(recipient) && personOf(recipient, settings, now)?.address !== recipient,
  );
  const place = placeOf(destination, settings);
  const { audience = 0 } = destination;
  const crowded = place?.path === '/' && audience >= LARGE_AUDIENCE ? [String(audience)] : [];
  const strangers = newStrangers(destination, settings, now);
  return [
    ...(strangers.length > 0 ? [notice('added', 'hint', strangers)] : []),
    ...(known.length > 0 && outside.length > 0 ? [notice('outside', 'warn', outside)] : []),
    ...(lists.length > 0 || crowded.length > 0 ? [notice('list', 'warn', [...lists, ...crowded])] : []),
  ];
}

/** Places that want nothing of clients at all, by the user's list or by their own rules. */
function house({ destination, settings, talk, findings }: Given): Weighed[] {
  const place = placeOf(destination, settings);
  const rule = houseRuleOf(destination);
  const title = place?.use === 'noClients' ? (destination.place ?? destination.label) : place ? undefined : rule?.title;
  if (title === undefined || !(talk.ofSomebody || findings.length > 0)) return [];
  return [notice('houseRule', 'warn', [title])];
}

/** The strictest that any of them leads to. */
export function weightOf(notices: readonly Weighed[]): Verdict {
  return notices.map(({ verdict }) => verdict).reduce(stricter, 'allow');
}
