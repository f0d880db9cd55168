import type { Cases, Identifier } from '../../lib/model/identifier';
import { letters } from '../expressions';
import { SMALL_TAIL, STREET, TOWN_TAIL, UNIT } from '../places';

const NUMBER = String.raw`(?:#?(?:[NSEW](?=\d{3}))?\d{1,6}(?:[-–/]\d{1,4})?[A-Za-z]?(?:½| 1\/2)?)`;
const NAME = String.raw`(?!(?:(?:of|the|de|del|la|le|du|des) )+[a-z]|[Ww]ay [Ss])(?:(?:[A-Z][\p{L}'’.-]{0,20}|\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)|of|the|de|del|la|le|du|des) ){1,4}`;
/** Hastily typed: small letters, and a word that is hardly anything but a street. */
const SMALL = String.raw`(?:(?!(?:of|the|to|on|in|and|or|an?|my|his|her|their|this|that|down|off|across|from|way|one|two|different|main|busy|side|long|more|blocks?|hours?|short|minutes?|mins?|long|test|years?|days?|weeks?|hours?|minutes?|people|clients?|miles?)\b)[a-z][a-z'’]{2,20} ){1,2}(?:(?:street|ave|avenue|rd|road|blvd|boulevard|crescent|st|lane|ln|terrace|gardens)(?!\w)|drive(?=,? (?:apt|apartment|unit|flat|suite|ste|#|[A-Z]\p{L})))(?:,? (?:apt|apartment|unit|flat|suite|ste|bldg)\.? ?#?[\da-z]{1,4}(?!\w)|,? #\d{1,5})?`;
const DIRECTION = '(?:NW|NE|SW|SE|[NSEW]|North|South|East|West|Upper|Lower)';
const FLAT = String.raw`(?:[Ff]lat|FLAT|[Uu]nit|UNIT|[Aa]pt\.?|APT\.?|[Aa]partment|[Ss]uite|#) ?\w{1,5}(?:,? |,?\n)`;
/** State Route 12, County Road K, Hwy 20 East */
const NUMBERED = String.raw`(?:(?:(?:State|US|U\.S\.|County|Rural|Farm) (?:Route|Rte\.?|Road|Rd\.?|Highway|Hwy\.?)|Highway|Hwy\.?|Route|Rte\.?|FM|CR|SR) #?(?:\d{1,4}[A-Z]?|[A-Z]{1,2})(?![\p{L}\d]))(?: ${DIRECTION}(?![\p{L}\d]))?`;
const TAIL = `${UNIT}{0,2}${TOWN_TAIL}`;

export const identifier: Identifier = {
  kind: 'address',
  family: 'address',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(B)',
  gate: /\d[\dA-Za-z]{0,6}½?,? #?[\p{L}\d]|\n[A-Z]?\d/u,
  // Number, name and kind of street in the order of the English-speaking countries; unit before or behind; town behind.
  expression: letters(
    String.raw`(?<![\w$£€.,/:-]|\d )(?<!\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring) (?=(?:19|20)\d\d ))(?:(?:${[
      String.raw`(?:${FLAT}|Lot |[Uu]nit |[Ff]lat |[Aa]pt\.? )?(?:\d{2,6} )?${NUMBER} (?:${NUMBERED}|${NAME}${STREET}(?![\p{L}\d]| of\b)(?: ${DIRECTION}(?![\p{L}\d]))?(?:\.(?=,| #|\n|$| (?:[Aa]pt|[Uu]nit|[Ss]uite|[Ss]te|[Ff]lat|[Bb]ldg)))?)`,
      String.raw`${NUMBER} (?:[NSEW]|NE|NW|SE|SW|North|South|East|West)\.? [A-Z][a-z]{3,20}(?![\p{L}\d])`,
      String.raw`\d{3,5} ?- ?\d{1,3} (?:Ave|Avenue|St|Street)(?![\p{L}\d])(?: ${DIRECTION}(?![\p{L}\d]))?`,
      String.raw`(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Uu]nit) \w{1,4},? (?:[A-Z][\p{L}'’]{1,20}(?: [A-Z][\p{L}'’]{1,20}){0,2}, ){1,2}(?:[A-Z][\p{L}'’]{1,20} ){1,3}${STREET}(?!\p{L})`,
      String.raw`${NUMBER},? (?:Broadway|Bowery)(?![\p{L}\d])`,
      String.raw`(?:[Ll]ot|[Ss]pace|[Ss]pc|[Tt]railer|[Ss]ite) #?\d{1,4},? (?:[A-Z][\p{L}'’]{1,20} ){1,3}(?:Park|Estates|Acres|Court|Village|Ranch|MHP|RV|Meadows|Manor)(?!\p{L})`,
      String.raw`(?:[Ff]lat|[Aa]partment|[Aa]pt|[Uu]nit) \w{1,4},? (?:[A-Z][\p{L}'’]{1,20} ){1,3}(?:House|Court|Lodge|Mansions|Tower|Towers|Point|Heights|Buildings|Place|Hall|Villas|Apartments|Complex)(?!\p{L})(?:, (?:[A-Z][\p{L}'’]{1,20} ){1,3}${STREET}(?!\p{L}))?`,
    ].join('|')})${TAIL}|(?:\d{3,6} )?${NUMBER} ${SMALL}(?![\p{L}\d])${SMALL_TAIL})`,
    'dgu',
  ),
  certainty: 0.9,
};

export const cases: Cases = {
  matches: [
    'new address: ⟦2280 Larkmead Ave Apt 5C, Fremont, CA 94538⟧ because',
    'they live at ⟦55a Greenlea Lane, London N13 4ZX⟧.',
    'ADDR....: ⟦3 FENWICK CT, BALTIMORE MD 21217⟧',
    '⟦1 Exchange Terrace, 31st Fl., New York, NY 10004⟧',
    'lives at ⟦14 larkmead ave⟧ now',
    'moved to ⟦Flat 22, Corporation House, Deptford SE8⟧ in spring',
    '⟦#4, 11820 Old Ferry Rd⟧. TV on.',
    '⟦12 Harbour View, Kinsale, Co. Cork⟧',
    '⟦7/41 Banksia Street, Coburg VIC 3058⟧',
    '⟦880 Maple Rd\nOttawa ON K1A 0B1⟧',
    'at ⟦4417 N. Kedzie⟧, ground floor',
    'moved to ⟦98 elm st⟧ with',
    '⟦1500 Quarry Avenue NW⟧',
    'still at ⟦31 alder brook drive apt 4⟧ with',
    'in ⟦Lot 14, Whispering Pines Park⟧ since',
    '> ⟦14 Larkmead Road\n> Leeds\n> LS6 2AB⟧',
    'off ⟦4417 State Route 12⟧, and ⟦22 elm st apt 3, bend or 97701⟧',
  ],
  ignores: [
    'walked 3 blocks down the road',
    'a 12 step program, then the long road',
    '2 people on the way home',
    'ACT in 8 sessions, DBT Drive later',
    'seen 3 times at Court',
    'on a scale of 1 to 10 St. Jude helps',
    'a 1 way street, a 2 hour drive',
    "he is 54 and at 54 still can't drive",
    'turned 17 learning to drive. Then she left',
    'that covers 2 of the way there',
    'in 2019 Main Street closed',
    'two of 988 Lifeline Way of working',
  ],
};
