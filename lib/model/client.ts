/** What is special about a client's records. Each is the message `flag_<flag>`. */
export const CLIENT_FLAGS = ['likelyToReachLimits', 'part2', 'school', 'military'] as const;
export type ClientFlag = (typeof CLIENT_FLAGS)[number];

/** Codes that bear on a client of a flag, whichever the user works under: ids of `patterns/codes`. */
export const CODES_OF_FLAG: Readonly<Partial<Record<ClientFlag, string>>> = {
  part2: 'part2',
  school: 'ferpa',
  military: 'military',
};

/** One client, as the user knows them. Lies in the vault and nowhere else; never leaves it but as a {@link RosterIndex}. */
export interface Client {
  /** Unique; made when it is entered. */
  readonly id: string;
  /** What the user calls the client here: a label that names nobody, such as `C-14`. */
  readonly label: string;
  /** Whole names, as in "Marisol Quintero". */
  readonly names: readonly string[];
  readonly nicknames: readonly string[];
  /** As in `MQ`. */
  readonly initials: readonly string[];
  /** Names of relatives and partners. */
  readonly kin: readonly string[];
  /** Telephone numbers and mail addresses. */
  readonly contacts: readonly string[];
  /** Numbers of records, cases, policies. */
  readonly numbers: readonly string[];
  readonly town: string;
  readonly flags: readonly ClientFlag[];
  /** ISO date on which the limits of confidentiality were last spoken about; empty for not yet. */
  readonly limitsDiscussed: string;
  /** Where the client lives, for the law: as the user types it. */
  readonly jurisdiction: string;
  /** Addresses of those who treat this client too. Empty: whoever is of the team. */
  readonly team: readonly string[];
}

/** What of a client a text holds. `kind_client` and so on are its words. */
export const CLIENT_PARTS = [
  'client',
  'clientKin',
  'clientContact',
  'clientNumber',
  'clientTown',
  'clientInitials',
] as const;
export type ClientPart = (typeof CLIENT_PARTS)[number];

/**
 * The roster as it goes into a page's frames: keyed hashes, from which no name can be read. It could be tried with names by whoever
 * has both it and its salt; the salt is new each time that the roster is opened.
 */
export interface RosterIndex {
  /** 32 bits. */
  readonly salt: number;
  /** Labels of the clients; the numbers below count in it. */
  readonly labels: readonly string[];
  /** Hash (base 36) of a folded word, number, address or run of initials, to what it belongs to: `client * PARTS + part`. */
  readonly words: Readonly<Record<string, readonly number[]>>;
  /** The same for words with one letter left out, of names of five letters and more. */
  readonly nearly: Readonly<Record<string, readonly number[]>>;
  /** Ids of the codes that bear on each client. */
  readonly codes: readonly (readonly string[])[];
  /** Whether each client lives under another law than the user's. */
  readonly elsewhere: readonly boolean[];
  /** Hashes of the addresses of each client's team. */
  readonly teams: readonly (readonly string[])[];
}
