import { CHATTING, KIND_WORDS } from '../../../patterns/destination-words';
import type { PlaceKind } from '../../model/draft';
import { severalNames } from './place';

/** What of a page tells the sort of place a draft goes to. */
export interface Signs {
  /** There are fields for recipients, or recipients. */
  readonly addressed: boolean;
  /** There is a field for a subject or title. */
  readonly titled: boolean;
  /** What the composer's own label makes of it. */
  readonly named: PlaceKind | undefined;
  readonly labels: readonly string[];
  /** The head of the pane. */
  readonly heading: string;
  readonly title: string;
  readonly audience: number | undefined;
}

/** What the composer's own words say; they outweigh the rest of the page. */
export function kindOf({ addressed, titled, named, labels, heading, title, audience }: Signs): PlaceKind {
  const own = wordedIn(labels);
  if (own === 'assistant' || own === 'review') return own;
  if (addressed) return 'mail';
  if (named) return named;
  if (own) return own;
  const told = wordedIn([heading, title]);
  if (told) return told;
  if (/^#\s?[\p{L}\p{N}]/u.test(heading)) return 'channel';
  // A chat that names nobody may be with one or with many: only what shows that it is with many, or with a number, is said.
  if (!titled && labels.some((label) => CHATTING.test(label))) {
    if (severalNames(heading) || (audience ?? 0) > 2) return 'groupMessage';
    if (/^\+?[\d\s().-]{7,}$/.test(heading)) return 'directMessage';
  }
  if (titled && audience !== undefined) return 'forum';
  return 'unknown';
}

function wordedIn(texts: readonly string[]): PlaceKind | undefined {
  return KIND_WORDS.find(({ words }) => texts.some((text) => words.test(text)))?.kind;
}

const CHATS: readonly PlaceKind[] = ['directMessage', 'groupMessage', 'channel'];

/** The kind on a declared site: its own, but which sort of chat the composer's label says. */
export function kindOn(declared: PlaceKind, named: PlaceKind | undefined, place: string | undefined): PlaceKind {
  if (!CHATS.includes(declared)) return declared;
  if (place !== undefined && /^#\S/.test(place)) return 'channel';
  return named !== undefined && named !== 'directMessage' ? named : declared;
}
