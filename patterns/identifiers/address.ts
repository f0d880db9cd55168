import type { Cases, Identifier } from '../../lib/model/identifier';
import { STREET, TOWN_TAIL, UNIT } from '../places';

const NUMBER = String.raw`(?:#?\d{1,6}(?:[-–/]\d{1,4})?[A-Za-z]?(?: 1\/2)?)`;
const NAME = String.raw`(?!(?:(?:of|the|de|del|la|le|du|des) )+[a-z])(?:(?:[A-Z][\p{L}'’.-]{0,20}|\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)|of|the|de|del|la|le|du|des) ){1,4}`;
/** Hastily typed: small letters, and a word that is hardly anything but a street. */
const SMALL = String.raw`(?:(?!(?:of|the|to|on|in|and|or|an?|my|his|her|their|this|that|down|off|across|from|way|one|two|different|main|busy|side|long|more|blocks?|hours?|short|minutes?|mins?|long|test|years?|days?|weeks?|hours?|minutes?|people|clients?|miles?)\b)[a-z][a-z'’]{2,20} ){1,2}(?:(?:street|ave|avenue|rd|road|blvd|boulevard|crescent|st|lane|ln|terrace|gardens)(?!\w)|drive(?=,? (?:apt|apartment|unit|flat|suite|ste|#|[A-Z]\p{L})))`;

export const identifier: Identifier = {
  kind: 'address',
  family: 'address',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(B)',
  gate: /\d[\dA-Za-z]{0,6},? #?[\p{L}\d]/u,
  // Number, name and kind of street in the order of the English-speaking countries; unit before or behind; town behind.
  expression: new RegExp(
    String.raw`(?<![\w$£€.,/:-]|\d )(?:(?:(?:[Ff]lat|FLAT|[Uu]nit|UNIT|[Aa]pt\.?|APT|[Aa]partment|#) ?\w{1,4},? )?${NUMBER} (?:${NAME}${STREET}|${SMALL})(?![\p{L}\d])(?: (?:NW|NE|SW|SE|[NSEW]|North|South|East|West)(?![\p{L}\d]))?(?:\.(?=,| #| (?:[Aa]pt|[Uu]nit|[Ss]uite|[Ss]te|[Ff]lat|[Bb]ldg)))?${UNIT}{0,2}${TOWN_TAIL}|${NUMBER} (?:[NSEW]|NE|NW|SE|SW|North|South|East|West)\.? [A-Z][a-z]{3,20}(?![\p{L}\d])${UNIT}{0,2}${TOWN_TAIL}|${NUMBER},? (?:(?:Calle|Avenida|Av\.|Paseo|Camino|Via|Rue|rue|avenue|boulevard|chemin) (?:de (?:la |los |l['’])?|del |du |des |d['’])?[A-Z]\p{L}{1,20}(?: [A-Z]\p{L}{1,20})?|Broadway|Bowery)(?![\p{L}\d])${UNIT}{0,2}${TOWN_TAIL}|(?:Lot|Space|Spc|Trailer|Site) #?\d{1,4},? (?:[A-Z][\p{L}'’]{1,20} ){1,3}(?:Park|Estates|Acres|Court|Village|Ranch)(?![\p{L}])${TOWN_TAIL}|(?:[Ff]lat|[Aa]partment|[Uu]nit) \w{1,4},? (?:[A-Z][\p{L}'’]{1,20} ){1,3}(?:House|Court|Lodge|Mansions|Tower|Towers|Point|Heights|Buildings|Place|Hall|Villas)(?![\p{L}])${TOWN_TAIL})`,
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
    '⟦12 rue des Lilas, Gatineau QC J8X 3X7⟧',
    'in ⟦Lot 14, Whispering Pines Park⟧ since',
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
  ],
};
