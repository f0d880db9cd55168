/** A share of people that no table gives, and how far off it may be, as the standard deviation of its logarithm. */
export interface Guess {
  readonly share: number;
  readonly spread: number;
  /** Kinds of one group lean on each other: one of them is counted. */
  readonly group?: string;
}

/**
 * Shares by kind of quasi-identifier, where no table of the census tells: our own judgement from registries of the size of such groups,
 * each with a spread of a factor of two to four. A kind that is not listed counts as {@link OTHER}.
 */
export const GUESSES: Readonly<Record<string, Guess>> = {
  rareJob: { share: 0.0025, spread: 0.8, group: 'work' },
  occupation: { share: 0.04, spread: 0.8, group: 'work' },
  military: { share: 0.015, spread: 0.9, group: 'work' },
  veteran: { share: 0.06, spread: 0.5, group: 'work' },
  familyShape: { share: 0.016, spread: 0.9 },
  rareTrait: { share: 0.005, spread: 1.1, group: 'health' },
  disability: { share: 0.03, spread: 0.8, group: 'health' },
  injury: { share: 0.016, spread: 0.9, group: 'health' },
  group: { share: 0.004, spread: 1.1, group: 'people' },
  heritage: { share: 0.02, spread: 1.1, group: 'people' },
  language: { share: 0.004, spread: 1.1, group: 'people' },
  immigration: { share: 0.016, spread: 1.1, group: 'people' },
  identity: { share: 0.02, spread: 0.7 },
  achievement: { share: 0.004, spread: 1 },
  knownFor: { share: 0.0025, spread: 1 },
  strikingEvent: { share: 0.006, spread: 1 },
  detail: { share: 0.03, spread: 1 },
};

/** Of what is told, and in no list. */
export const OTHER: Guess = { share: 0.1, spread: 1 };

/**
 * Kinds that tell of one person, or of a handful, whoever else lives there: HHS guidance on 45 CFR 164.514(b)(2)(i)(R). They are never
 * multiplied.
 */
export const UNIQUE = new Set(['uniqueRole', 'newsEvent', 'smallCount']);
/** A relative of exactly that age. */
export const KIN_AGE: Guess = { share: 0.1, spread: 0.8 };
/** Kinds that say when or how something was said, not what sort of person it is. They are not counted. */
export const NOT_COUNTED = new Set([
  'quote',
  'sessionTime',
  'properName',
  'treatingClinician',
  'holiday',
  'dayOfMonth',
]);

/**
 * Spreads, as the standard deviation of the logarithm of a share. Those of sex, age and ethnicity are what towns differ by: measured
 * between states by `npm run bench -- crowd` (which prints them), and widened for towns, which differ by more than states do.
 */
export const SPREADS = {
  /** A census count, some years old. */
  counted: 0.15,
  /** GeoNames, against the census where both have a town. */
  geonames: 0.3,
  /** A town that is in no table. */
  unlisted: 0.8,
  state: 0.02,
  sex: 0.05,
  ageBand: 0.2,
  exactAge: 0.25,
  marital: 0.25,
  commonJob: 0.4,
  rareJob: 0.7,
  ethnicity: 0.9,
  tribe: 1.1,
  language: 1.1,
  /** What a table of another country is off by, added to each of its shares. */
  abroad: 0.3,
} as const;

/** Jobs that more people of the nation hold than this are common. */
export const COMMON_JOB = 0.002;

/** A town that no table has. */
export const UNLISTED = { low: 200, high: 5000 } as const;
/** Those who could come to a practice somewhere: a town, or a quarter of a city. */
export const PRACTICE = { low: 100_000, high: 100_000 } as const;

/** How many people belong to a body, by what its name says it is. The first that fits. */
export const BODIES: readonly (readonly [words: RegExp, low: number, high: number])[] = [
  [/\b(?:university|universit\w+)\b/i, 3000, 40_000],
  [/\b(?:community college|college|institute)\b/i, 800, 12_000],
  [/\b(?:high|secondary|comprehensive|grammar)\b/i, 300, 1800],
  [/\b(?:school|academy|elementary|middle|primary|prep|kindergarten|preschool|daycare|K-?8|K-?12)\b/i, 120, 900],
  [/\b(?:church|parish|cathedral|chapel|mosque|temple|synagogue|ward|stake|congregation|gurdwara)\b/i, 60, 800],
  [/\b(?:hospital|infirmary|medical|health)\b/i, 300, 6000],
  [/\b(?:battalion|regiment|brigade)\b/i, 400, 3000],
  [/\b(?:company|squadron|platoon|unit|ship|submarine|USS|HMS)\b/i, 40, 400],
  [/\b(?:police|sheriff|fire|rescue|station|local \d+)\b/i, 20, 600],
  [/\b(?:FC|RFC|club|league|team)\b/i, 20, 300],
];
/** Any other body with a name: an employer, most of which are small. */
export const BODY = { low: 20, high: 2000 } as const;
