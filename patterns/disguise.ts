import type { Family } from '../lib/model/finding';

/** One thing to change before a case is published or taught. Its words are the message `disguise_<id>`. */
export interface DisguiseItem {
  readonly id: string;
  /** Findings that show that it is still to be done. None: only the author can tell, and is asked. */
  readonly families: readonly Family[];
  readonly kinds: readonly string[];
}

/**
 * What editors and boards ask of a disguised case, gathered in our own words from the case guidance of clinical journals (the In
 * Session checklist, Sieck 2012, Gabbard 2000), ICMJE and APA 4.07.
 */
export const DISGUISE_CHECKLIST: readonly DisguiseItem[] = [
  { id: 'name', families: ['name', 'id', 'phone', 'email', 'url'], kinds: [] },
  {
    id: 'person',
    families: ['age', 'organization'],
    kinds: [
      'exactAge',
      'occupation',
      'rareJob',
      'military',
      'heritage',
      'group',
      'language',
      'identity',
      'immigration',
    ],
  },
  { id: 'place', families: ['place', 'address'], kinds: [] },
  { id: 'time', families: ['date'], kinds: ['sessionTime'] },
  { id: 'family', families: [], kinds: ['familyShape'] },
  {
    id: 'events',
    families: [],
    kinds: ['newsEvent', 'strikingEvent', 'achievement', 'uniqueRole', 'knownFor', 'rareTrait'],
  },
  { id: 'words', families: [], kinds: ['quote'] },
  { id: 'counts', families: [], kinds: ['smallCount'] },
  { id: 'consent', families: [], kinds: [] },
];

const COUNTED =
  'clients?|patients?|participants?|students?|residents?|respondents?|cases|families|couples|survivors|veterans|service users|children|adolescents|women|men';

/** A number of people from one to ten, as tables and results give them: "three clients", "7 of the participants", "(n = 4)". */
export const SMALL_COUNTS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\d.,–-])\b(?<count>[1-9]|10|one|two|three|four|five|six|seven|eight|nine|ten)\b(?<link> (?:of (?:the|our|my|these|those) )?(?:\p{L}+ )?)(?=(?:${COUNTED})\b)`,
    'dgiu',
  ),
  /\(?\bn\s?=\s?(?<count>[1-9]|10)\b(?![.,]?\d)/dgi,
];
