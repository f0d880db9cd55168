import type { OwnCode } from './code';
import type { PlaceUse, Role } from './purpose';
import type { Release } from './release';

/** Somewhere that the user, or the clinic, said what it is for. */
export interface ApprovedPlace {
  /** Scheme, host and port. */
  readonly origin: string;
  /** Only below this path; `/` for the whole site. */
  readonly path: string;
  /** What it is for; `record`, where details of clients belong, when absent. */
  readonly use?: PlaceUse;
}

/** Someone who has to do with the user's clients, or everyone of a domain. */
export interface Person {
  /** An address (`ann@clinic.example`) or a whole domain (`@clinic.example`), lower case. */
  readonly address: string;
  readonly role: Role;
  /** ISO date of the last day on which this holds, such as the end of a supervision. */
  readonly until?: string;
}

/** Whom to ask or to call: a crisis line, a supervisor, the user's own lawyer. */
export interface Contact {
  readonly label: string;
  /** A number or an address, as the user typed it. */
  readonly reach: string;
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

/** For how many years a finished entry of the disclosure log is kept. Six is what a client may ask to account for (45 CFR 164.528(a)(1)). */
export const LOG_YEARS = ['6', '7', '10', '25'] as const;
export type LogYears = (typeof LOG_YEARS)[number];

/** For how many days it is remembered what was told where. */
export const LEDGER_DAYS = ['30', '90', '365'] as const;
export type LedgerDays = (typeof LEDGER_DAYS)[number];

/** What the user told Discreet. Never a client's detail, never a draft. */
export interface Settings {
  /** Names the user writes under. They are neutral everywhere. */
  readonly ownNames: readonly string[];
  /** The town the user practises in. Neutral in the user's own signature only: it still places a client. */
  readonly ownTown: string;
  /** The state or country whose law the user practises under, as the user types it. */
  readonly ownJurisdiction: string;
  readonly approvedPlaces: readonly ApprovedPlace[];
  readonly people: readonly Person[];
  readonly releases: readonly Release[];
  /** Shown where a draft tells of danger or abuse, and beside a report. */
  readonly contacts: readonly Contact[];
  /** Kinds of findings that the user asked to hear of by an underline only. */
  readonly demoted: readonly string[];
  /** Origins where Discreet is paused, with the end of the pause in ms since 1970. */
  readonly pauses: Readonly<Record<string, number>>;
  /** Ids of the codes and laws that the user works under (`patterns/codes/`). */
  readonly codes: readonly string[];
  /** Rules of the clinic itself. */
  readonly ownCodes: readonly OwnCode[];
  readonly sensitivity: Sensitivity;
  readonly autosaves: Autosaves;
  readonly logYears: LogYears;
  readonly ledgerDays: LedgerDays;
  /** Names of single settings that the user chose: what the clinic would have them be to begin with counts no longer. */
  readonly chosen: readonly string[];
  /** The welcome page was finished or skipped. */
  readonly welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  ownNames: [],
  ownTown: '',
  ownJurisdiction: '',
  approvedPlaces: [],
  people: [],
  releases: [],
  contacts: [],
  demoted: [],
  pauses: {},
  codes: [],
  ownCodes: [],
  sensitivity: 'balanced',
  autosaves: 'leave',
  logYears: '6',
  ledgerDays: '365',
  chosen: [],
  welcomed: false,
};
