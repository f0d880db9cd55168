import type { Family } from './finding';

/** A kind of detail that was told. */
export interface ToldKind {
  readonly kind: string;
  readonly family: Family;
  /** What it said, as in `Finding.value`: of a client on the roster alone, and sealed with that. */
  readonly value?: string;
}

/** What was told before, in one place or of one client. */
export interface Earlier {
  /** How many texts told it. */
  readonly posts: number;
  readonly kinds: readonly ToldKind[];
}

export const NOTHING_EARLIER: Earlier = { posts: 0, kinds: [] };

/** Whereto a text went, or of whom it was: what the ledger is asked by. Never stored as it stands. */
export interface LedgerPlace {
  /** Origin, path, and what the page calls the place; recipients instead where there are any. */
  readonly where: string;
  /** The host, shown to the user in the list of what is remembered. */
  readonly host: string;
  /** Labels of clients that the text is of. */
  readonly clients: readonly string[];
}

/** What is remembered of one place, no word, no value, no address but the host; or of one client on the roster, which lies in the vault. */
export interface LedgerEntry extends Earlier {
  /** A keyed hash of the place, or `client` and the label. */
  readonly key: string;
  /** Empty of a client. */
  readonly host: string;
  /** The label of a client. */
  readonly client?: string;
  /** When it was last added to, in ms since 1970. */
  readonly last: number;
}

export interface Ledger {
  /** The key of the hashes, in base64; empty until something is remembered. */
  readonly secret: string;
  readonly entries: readonly LedgerEntry[];
}
