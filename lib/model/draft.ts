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
  /** Something stands in a recipient field that is not an address: who it reaches is unknown. */
  readonly unreadableRecipients: boolean;
}

/** The text of a composer at one moment. Lines are parted by one `\n`; offsets are UTF-16. */
export interface Draft {
  readonly subject: string;
  readonly text: string;
}

/** One change to a draft: the words that stand in `span` become `replacement`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}
