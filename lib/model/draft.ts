/** What sort of place a draft goes to. Its words are the message `place_<kind>`. */
export const PLACE_KINDS = [
  'mail',
  'directMessage',
  'groupMessage',
  'channel',
  'forum',
  'list',
  'feed',
  'review',
  'assistant',
  'record',
  'unknown',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Where a draft would go, as far as the page tells. */
export interface Destination {
  /** Scheme, host and port, such as `https://forum.example.org`. `null` where a page has none (about:blank without a parent). */
  readonly origin: string;
  /** Path below the origin, without query or fragment. */
  readonly path: string;
  /** What the page calls this place, for people: a title or a host. */
  readonly label: string;
  /** Addresses in the recipient fields of the composer, lower case. Empty when it has none. */
  readonly recipients: readonly string[];
  /** Those of {@link recipients} whom the others do not see: Bcc. */
  readonly hiddenRecipients?: readonly string[];
  /** Something stands in a recipient field that is not an address: who it reaches is unknown. */
  readonly unreadableRecipients: boolean;
  readonly kind?: PlaceKind;
  /** Channel, group, thread or list, as the page calls it. */
  readonly place?: string;
  /** About how many people can read it, where the page shows a number. */
  readonly audience?: number;
  /** Whether the draft answers something. Absent where the page does not tell. */
  readonly answers?: 'new' | 'reply' | 'forward';
  /** On a reply, those of {@link recipients} who were not in what it answers. Absent where that cannot be told. */
  readonly newRecipients?: readonly string[];
  /** The declaration in `patterns/sites/` that was used. */
  readonly site?: string;
  /** The declaration that names this site and no longer fits it: the generic rules stand in. */
  readonly outdatedSite?: string;
}

/** What a stretch of a draft is, where it is not the body. Its words are the message `part_<role>`. */
export const PART_ROLES = ['subject', 'fileName', 'quoted', 'signature'] as const;
export type PartRole = (typeof PART_ROLES)[number];

/** A stretch of a draft that is not its body, in UTF-16 code units, end exclusive. */
export interface DraftPart {
  readonly role: PartRole;
  readonly start: number;
  readonly end: number;
}

/** One change to a draft: the words that stand in `span` become `replacement`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}
