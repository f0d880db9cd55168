import type { Standing } from '../model/decision';
import type { Disclosure } from '../model/disclosure';
import type { Destination } from '../model/draft';
import type { Ledger } from '../model/ledger';
import type { Purpose } from '../model/purpose';
import type { Result } from '../model/result';
import type { Settings } from '../model/settings';
import type { Tally } from '../records/counts';
import type { Roster } from '../records/roster';
import type { Showings } from '../records/showings';
import type { Vault } from '../records/vault';
import type { Clinic } from '../settings/managed/store';
import type { Rejected } from '../settings/schema';

/** Something stored, as the pages change it. Neither rejects. */
export interface Kept<T> {
  load(): Promise<T>;
  change(change: (value: T) => T): Promise<unknown>;
  onChange(listener: (value: T) => void): () => void;
}

/** The vault, and what is done with it as a whole. Reasons are message keys. Nothing rejects. */
export interface Records {
  readonly vault: Vault;
  readonly roster: Roster;
  backup(): Promise<Result<string>>;
  restore(text: string, passphrase: string): Promise<Result<{ readonly clients: number; readonly entries: number }>>;
  /** There is no way back. */
  erase(): Promise<void>;
}

/** What the pages of the extension need of the rest, so that they run in any page with stand-ins. */
export interface PageServices {
  /** Never rejects: what cannot be read comes as its default. */
  loadSettings(): Promise<Settings>;
  /** What of the stored settings could not be taken. Empty when all is well. */
  loadRejected(): Promise<readonly Rejected[]>;
  /** Reasons are message keys. */
  saveSettings(change: (settings: Settings) => Settings): Promise<Result<Settings>>;
  /** Calls `listener` after each change, from whichever page it came. Returns what ends that. */
  onSettings(listener: (settings: Settings) => void): () => void;
  /** What is known of the clinic's policy. Never rejects. */
  loadClinic(): Promise<Clinic>;
  /** Calls `listener` after each change of it. Returns what ends that. */
  onClinic(listener: (clinic: Clinic) => void): () => void;
  /** When the browser was last asked for it since it started, in ms since 1970; `null`: not yet. Never rejects. */
  policyReadAt(): Promise<number | null>;
  /** Asks the browser for it now. Never rejects. */
  readPolicyAgain(): Promise<void>;
  /** How often was asked, by week. */
  readonly counts: Kept<readonly Tally[]>;
  /** The disclosure log, as much of it as can be seen. */
  readonly disclosures: Kept<readonly Disclosure[]>;
  /** How often what was spoken of, and let go. */
  readonly showings: Kept<Showings>;
  /** What was told where, over time. */
  readonly ledger: Kept<Ledger>;
  /** Clients and what was disclosed of them, under the user's passphrase. */
  readonly records: Records;
  /** The page in the tab of the popup, or `null` where Discreet cannot work (a page of the browser itself). */
  here(): Promise<Here | null>;
  /** Says what the draft in use in that tab is for; `null`: nothing was said. Never rejects. */
  choosePurpose(purpose: Purpose | null): Promise<void>;
}

/** What the popup shows of a tab. */
export interface Here {
  /** Scheme, host and port. */
  readonly origin: string;
  /** What the page calls itself, or its host. */
  readonly label: string;
  readonly standing: Standing;
  /** Why it stands so: a message key, such as `here_public`. */
  readonly why: string;
  /** How many findings the drafts of the tab hold. */
  readonly findings: number;
  /** Why fields were left alone: message keys, such as `skip_password`. */
  readonly skipped: readonly string[];
  /** Something could not be read, and Discreet asks before every send. */
  readonly failed: boolean;
  /** In ms since 1970. */
  readonly pausedUntil: number | null;
  /** Where the draft in use would go, as far as the page tells. */
  readonly destination?: Destination;
  /** What that draft seems to be for, the likeliest first. */
  readonly proposed?: readonly Purpose[];
  /** What the user said that it is for. */
  readonly purpose?: Purpose;
}
