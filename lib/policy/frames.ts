import type { Context } from '../model/context';
import type { Destination } from '../model/draft';
import { FAMILIES, type Family } from '../model/finding';
import type { Purpose } from '../model/purpose';
import type { Release } from '../model/release';
import type { Person, Settings } from '../model/settings';
import type { Verdict } from '../model/verdict';
import { personOf } from './people';
import { FRAMES, OF_ROLE, OF_USE, PAUSED } from './purposes';
import { categoryOf, releasesFor, stateOf } from './releases';
import { placeOf, standingOf } from './standing';

/** One frame that a draft is judged by, with whoever brought it in. */
export interface Frame {
  readonly context: Context;
  /** Empty for the place itself. */
  readonly recipients: readonly string[];
  /** Releases that let it pass. */
  readonly releases: readonly Release[];
}

/** Whom a draft names of those on the roster. */
export interface About {
  readonly clients: ReadonlySet<string>;
  isOfTeam?(label: string, address: string): boolean | null;
}
const NOBODY: About = { clients: new Set() };

/** Places where everything said is said to everyone, whatever it is for. */
const OPEN_KINDS: readonly string[] = ['forum', 'list', 'feed', 'review'];

/**
 * The frames that a draft is judged by, one for each kind of reader: the strictest of them decides. Most specific first: a release
 * of the client, the person, the domain, the place, and nobody vouching. A purpose that the user chose opens its frame for
 * those whom it is for, and for nobody else; that of a duty for everyone but the whole world.
 *
 * @param now ms since 1970
 */
export function framesOf(
  destination: Destination,
  settings: Settings,
  now: number,
  chosen?: Purpose,
  about: About = NOBODY,
): readonly Frame[] {
  if (standingOf(destination, settings, now) === 'paused') return [frame(PAUSED)];
  const own = chosen === undefined ? undefined : FRAMES[chosen];
  if (own?.duty && !isOpen(destination)) return [frame(own)];
  const place = placeOf(destination, settings);
  if (place !== null) return [placeFrame(OF_USE[place.use ?? 'record'], own)];
  const { recipients, unreadableRecipients } = destination;
  const nobody = frame(destination.kind === 'assistant' ? FRAMES.assistant : FRAMES.public);
  if (recipients.length === 0) return [forAnyone(own, destination) ?? nobody];
  const frames = merged(
    recipients.map((recipient) => recipientFrame(recipient, destination, settings, now, own, about)),
  );
  return unreadableRecipients ? [...frames, nobody] : frames;
}

export function isOpen({ kind }: Destination): boolean {
  return kind !== undefined && OPEN_KINDS.includes(kind);
}

function frame(context: Context, recipients: readonly string[] = [], releases: readonly Release[] = []): Frame {
  return { context, recipients, releases };
}

/** A place on the list is for what it says: a purpose chosen there never makes it stricter or laxer, but for a disguise. */
function placeFrame(context: Context, own: Context | undefined): Frame {
  return frame(own?.purpose === 'teaching' && context.purpose !== 'team' ? own : context);
}

function recipientFrame(
  recipient: string,
  destination: Destination,
  settings: Settings,
  now: number,
  own: Context | undefined,
  about: About,
): Frame {
  const released = releasedTo(recipient, settings.releases, now, about);
  if (released.length > 0 && (own === undefined || own.purpose === 'release' || own.purpose === 'court'))
    return frame(releasedFrame(released), [recipient], released);
  const person = personOf(recipient, settings, now);
  const chosen = own && isFor(own, person, destination) ? own : undefined;
  const listed = person === null ? undefined : FRAMES[OF_ROLE[person.role]];
  const context = chosen ?? listed ?? FRAMES.public;
  return frame(context.purpose === 'team' && isOfOtherTeam(recipient, about) ? FRAMES.consultation : context, [
    recipient,
  ]);
}

/** Being staff is not enough: whoever is not of the team of each client that the draft names is a colleague to consult. */
function isOfOtherTeam(recipient: string, { clients, isOfTeam }: About): boolean {
  return [...clients].some((label) => isOfTeam?.(label, recipient.toLowerCase()) === false);
}

/** Whether a chosen purpose may be pursued with this reader. What is for anyone named still needs someone who can be named. */
function isFor(own: Context, person: Person | null, destination: Destination): boolean {
  if (isOpen(destination) || own.purpose === 'release' || own.purpose === 'public') return false;
  if (own.readers === 'anyone') return true;
  return person !== null && own.readers.includes(person.role);
}

/** Where no recipient can be read, only what is stricter than nobody vouching may be chosen. */
function forAnyone(own: Context | undefined, destination: Destination): Frame | undefined {
  const strict = own?.purpose === 'teaching' || (own?.purpose === 'assistant' && destination.kind === 'assistant');
  return own && strict ? frame(own) : undefined;
}

/**
 * Releases and orders that hold for a recipient. Those of one client let nothing of another pass; and where the roster does not tell
 * whom a draft names, there are none when they are of several clients: whose draft it is nobody can tell.
 */
function releasedTo(recipient: string, releases: readonly Release[], now: number, about: About): readonly Release[] {
  const { clients } = about;
  const all = releasesFor(recipient, releases);
  if ([...clients].some((label) => !all.some(({ client }) => client === label))) return [];
  const naming = clients.size === 0 ? all : all.filter(({ client }) => clients.has(client));
  if (new Set(naming.map(({ client }) => client)).size > 1) return [];
  return naming.filter((release) => ['active', 'expiring'].includes(stateOf(release, now)));
}

/** One frame for each set of categories: readers under the same sort of release are judged once. */
const RELEASED = new Map<string, Context>();

/** What the releases of one client let pass together; the rest is asked about. */
function releasedFrame(releases: readonly Release[]): Context {
  const categories = new Set(releases.flatMap((release) => release.categories));
  const ordered = releases.every(({ basis }) => basis === 'order');
  const key = [ordered, ...[...categories].sort()].join(' ');
  const known = RELEASED.get(key);
  if (known) return known;
  const verdictOf = (family: Family): Verdict => (categories.has(categoryOf(family)) ? 'allow' : 'warn');
  const { quasi, direct } = FRAMES.release;
  const together = verdictOf('quasi');
  const made: Context = {
    ...FRAMES.release,
    ...(ordered && { purpose: 'court', code: 'C8' }),
    direct: { ...direct, ...Object.fromEntries(FAMILIES.map((family) => [family, verdictOf(family)])) },
    unsure: 'warn',
    quasi: { ...quasi, many: together, strong: together },
  };
  RELEASED.set(key, made);
  return made;
}

function merged(frames: readonly Frame[]): readonly Frame[] {
  const byContext = new Map<Context, { recipients: string[]; releases: readonly Release[] }>();
  for (const { context, recipients, releases } of frames) {
    const known = byContext.get(context);
    if (known) known.recipients.push(...recipients);
    else byContext.set(context, { recipients: [...recipients], releases });
  }
  return Array.from(byContext, ([context, { recipients, releases }]) => ({ context, recipients, releases }));
}
