import type { Cases, Identifier } from '../../lib/model/identifier';
import { letters } from '../expressions';
import { TOWN_TAIL, UNIT } from '../places';

const NUMBER = String.raw`\d{1,4}(?:[-/]\d{1,3})?(?: ?[A-Za-z](?![\p{L}\d.])(?: \d{1,3}(?!\d))?)?(?![\w:%/]|[.,]\d)`;
/** German, Dutch, Danish, Swedish, Norwegian, Finnish, Icelandic, Hungarian: the kind of street ends its name. */
const COMPOUND = String.raw`(?!(?:Auntie|Brigade|Renegade|Blockade|Stockade|Norweg)(?!\p{L}))\p{Lu}[\p{L}'’-]{2,22}(?:[Ss]tra(?:ss|ß)e|[Ss]tr\.|[Ww]eg|[Pp]latz|[Gg]asse|[Aa]llee|ufer|damm|straat|laan|plein|gracht|kade|dijk|steeg|singel|vej|gade|stræde|torv|gatan|vägen|gränd|torget|stigen|veien|vegen|gata|katu|ntie|kuja|polku|stræti|straeti|utca)`;
const SMALL_COMPOUND = String.raw`\p{Ll}{3,20}(?:strasse|straße|straat|gracht|gatan|vägen)`;
const APART = String.raw`\p{Lu}[\p{L}'’.-]{1,20}(?: \p{L}[\p{L}'’.-]{1,20}){0,2} (?:[Ss]tra(?:ss|ß)e|[Ss]tr\.|gate|vei|veg|gata|[Aa]llé|u\.|utca|útja|tér|[Pp]latz|[Ww]eg|[Aa]llee)`;
/** Romance and Slavic tongues: the kind of street begins it. */
const KIND =
  '(?:Calle|C\\/|Cl\\.|Carrer|Avd?a?\\.?|Avenida|Paseo|Pso\\.|Plaza|Pza\\.|Camino|Ronda|Travesía|Glorieta|Carretera|Ctra\\.|Via|Viale|Vicolo|Piazza|Piazzale|Corso|Strada|Contrada|Rua|Travessa|Praça|Alameda|Rue|Avenue|Boulevard|Chemin|Allée|Quai|Impasse|[Uu]l\\.|[Uu]lica|al\\.|os\\.|[Tt]rg|Ulice)';
const SMALL_WORD =
  "(?:de|del|della|delle|dei|degli|di|da|do|dos|das|du|des|la|las|los|le|les|el|l['’]|d['’]|dell['’]|y|e)";
const NO_STREET =
  '(?!(?:Zoom|Teams|Skype|E-?mail|Facetime|FaceTime|Telehealth|Phone|Video|Doxy|Webex|Google|WhatsApp|Text|Portal|Fax|Mail|Signal)(?!\\p{L}))';
const NAME = String.raw`(?:${SMALL_WORD} ?){0,2}${NO_STREET}\p{Lu}[\p{L}'’.-]{1,22}(?: (?:${SMALL_WORD} )?\p{Lu}[\p{L}'’.-]{1,22}){0,3}`;
/** French order: 12 bis rue des Lilas */
const FRENCH = String.raw`\d{1,4}(?: ?(?:bis|ter|[A-D]))?,? (?:(?:[Rr]ue|[Ii]mpasse|[Cc]hemin|[Aa]llée|[Aa]venue|[Aa]ve\.?|[Bb]oulevard|[Bb]d\.?|[Cc]alle|[Aa]venida|Av\.|Via|[Pp]aseo|[Cc]amino)(?: (?:de la|de l['’]|de|des|du|d['’]|del|de los)(?= |\p{Lu}|(?<=['’])))? ?|(?:[Pp]lace|[Qq]uai|[Rr]oute|[Cc]ours|[Ss]quare|[Pp]assage|[Mm]ontée|[Ss]entier) (?:de la |de l['’]|de |des |du |d['’]))\p{Lu}[\p{L}'’.-]{1,22}(?: (?:(?:de|du|des|la|le|les|et) ){0,2}\p{Lu}[\p{L}'’.-]{1,22}){0,3}`;
/** Am Alten Markt 4: only with its postcode. */
const AT_THE = String.raw`(?:Am|Im|An der|An den|Auf dem|Auf der|In der|Unter den|Hinter der|Zum|Zur) \p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})? \d{1,4}[a-z]?(?=, ?\d{4,5} \p{Lu}|\n\d{4,5} \p{Lu})`;

const FLAT = String.raw`(?:,? ?\n[>| \t?]{0,6}|,? )(?:[Aa]pt|[Ss]uite|[Ff]lat)\.? ?#?\d`;
/** Any name and a number, before a flat: "Jagerij 64, Apt. 5". */
const BEFORE_FLAT = String.raw`(?!(?:Chapter|Level|Phase|Room|Step|Floor|Part|Block|Ward|Bed|Unit|Box|Suite|Apt|Flat|Route|Highway)(?!\p{L}))\p{Lu}[\p{L}'’.-]{1,22}(?: \p{Lu}[\p{L}'’.-]{1,22}){0,3} \d{1,4}[a-z]?(?:\.(?=,?\s))?(?=${FLAT})`;
/** The same, where the draft says that it is an address. */
const SAID = String.raw`(?<=\b(?:[Ll]ives?|[Ll]iving|[Ss]tay(?:s|ing)|[Rr]esid(?:es|ing)) at |\b[Aa]ddress(?: is|:| -)[ \n]|\b(?:sent|shipped|mailed|delivered) to )(?:\d{2,6} )?(?!(?:Room|Unit|Suite|Level|Step|Box|Ward|Bed|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}{0,7} \d)\p{Lu}[\p{L}'’.-]{2,22}(?: \p{Lu}[\p{L}'’.-]{1,22}){0,2} (?!(?:19|20)\d\d)\d{1,4}[a-z]?(?![\w:%/]|[.,]\d| (?:years?|months?|weeks?|days?|yrs?|times?|min))`;

export const identifier: Identifier = {
  kind: 'streetFirst',
  family: 'address',
  tier: 'direct',
  source:
    '45 CFR 164.514(b)(2)(i)(B) and UK GDPR Recital 26; addresses as continental Europe and Latin America write them',
  needsDigit: true,
  gate: /\d\.?(?:,? ?\n[>| \t?]{0,6}|,? )(?:Apt|Suite|Flat|apt|flat)|(?:lives?|living|stay(?:s|ing)|resid\w+) at |[Aa]ddress(?: is|:| -)|(?:sent|ship\w*|mail\w*|deliver\w*) (?:\w+ )?to | \d(?<=(?:[Ss]tra(?:ss|ß)e|[Ss]tr\.|[Ww]eg|[Pp]latz|gasse|allee|ufer|damm|straat|laan|plein|gracht|kade|dijk|steeg|singel|vej|gade|stræde|torv|gatan|vägen|gränd|torget|stigen|ve[ig]en|gat[ae]|katu|tie|kuja|polku|str[æa]e?ti|utca|útja|tér|u\.|ve[ig]|[Aa]ll[eé]e?) \d)|\b(?:Calle|C\/|Cl\.|Carrer|Avd?a?\.?|Avenida|Paseo|Pso|Plaza|Pza|Camino|Ronda|Glorieta|Carretera|Ctra|Via|Viale|Vicolo|Piazza|Piazzale|Corso|Strada|Contrada|Rua|Travessa|Alameda|Rue|Avenue|Boulevard|Chemin|Quai|Impasse|[Uu]l|[Uu]lica|al|os|[Tt]rg|Ulice)(?:\. ?| |(?<=\/))\p{L}|\b(?:Trav|Praça|Allée)|\d(?: ?(?:bis|ter|[A-D]))?,? (?:[Rr]ue|[Ii]mp|[Cc]hem|[Aa]ll|[Aa]v|[Bb]ou|[Bb]d|[Cc]alle|[Vv]ia|[Pp]aseo|[Cc]amino|[Pp]lace|[Qq]uai|[Rr]oute|[Cc]ours|[Ss]qu|[Pp]ass|[Mm]ont|[Ss]ent)|\b(?:Am|Im|An de[rn]|Auf de[mr]|In der|Unter den|Hinter der|Zum|Zur) [^\n]{3,44} \d/u,
  expression: letters(
    String.raw`(?<![\p{L}\d$£€.,/:-])(?:(?:[Aa]pt\.?|[Ss]uite) \d{1,4} )?(?:\d{2,6} )?(?:(?:${COMPOUND}|${APART}|${SMALL_COMPOUND}) ${NUMBER}|${KIND}(?: |(?<=[./]))${NAME},? (?:n[º°.o]{1,2} ?|N[º°]\.? ?|# ?)?${NUMBER}|${AT_THE}|${BEFORE_FLAT}|${SAID}|${FRENCH}(?!\p{L}))(?:, ?\d{1,2}[º°ª](?: ?[A-Z](?!\p{L}))?)?${UNIT}{0,2}${TOWN_TAIL}`,
    'dgu',
  ),
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    'wohnt in der ⟦Lindenstraße 12, 10969 Berlin⟧.',
    'at ⟦Calle Mayor 5, 2º⟧ in town',
    '⟦12 bis rue des Lilas, 69002 Lyon⟧',
    '⟦Via dei Fiori 17⟧ and ⟦Kerkstraat 12, 1017 GA Amsterdam⟧',
    '⟦Kongens gate 5⟧, ⟦Mannerheimintie 12⟧, ⟦ul. Kwiatowa 12⟧',
    'in ⟦12 rue des Lilas, Gatineau QC J8X 3X7⟧',
    '⟦Am Alten Markt 4, 50667 Köln⟧',
    'lives at ⟦Dašická 688⟧, since ⟦Jagerij 64, Apt. 5⟧ burned',
  ],
  ignores: [
    'Via Zoom 12 times',
    'via email 12 times',
    'Brigade 12 of the army',
    'Auntie 5 times, Katie 12',
    'Plaza, 12 people',
    'the place 12 of them',
    'Am 4 weeks late',
    'in place of 12 Visits',
    'lives at Leeds 12 years, sent to Level 4',
    'Chapter 3, Flat 4',
  ],
};
