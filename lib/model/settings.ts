/** Someone or somewhere the user trusts with what identifies a client. */
export interface ApprovedPlace {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Only below this path; `/` for the whole site. */
  readonly path: string;
}

/**
 * How sure Discreet is to be before it speaks. `calm`: of what it would swear to; `balanced`: also of what is likely, more
 * mildly; `watchful`: of anything that may be, as if it were sure.
 */
export const SENSITIVITIES = ['calm', 'balanced', 'watchful'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** What to do with a draft that the page saves by itself: `leave` it to the page, or `hold` it until decided. */
export const AUTOSAVES = ['leave', 'hold'] as const;
export type Autosaves = (typeof AUTOSAVES)[number];

/** What the user told Discreet. Never a client's detail, never a draft. */
export interface Settings {
  /** Names the user writes under. They are neutral everywhere. */
  readonly ownNames: readonly string[];
  /** The town the user practises in. Neutral in the user's own signature only: it still places a client. */
  readonly ownTown: string;
  readonly approvedPlaces: readonly ApprovedPlace[];
  /** Addresses (`ann@clinic.example`) or whole domains (`@clinic.example`), lower case. */
  readonly approvedRecipients: readonly string[];
  /** Origins where Discreet is paused, with the end of the pause in ms since 1970. */
  readonly pauses: Readonly<Record<string, number>>;
  readonly sensitivity: Sensitivity;
  readonly autosaves: Autosaves;
  /** The welcome page was finished or skipped. */
  readonly welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  ownNames: [],
  ownTown: '',
  approvedPlaces: [],
  approvedRecipients: [],
  pauses: {},
  sensitivity: 'balanced',
  autosaves: 'leave',
  welcomed: false,
};
