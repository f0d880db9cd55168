/** Sources of the parts addresses are written in. Case matters: a town begins with a capital. */

/** Postal abbreviations of US states, Canadian provinces and Australian states. */
export const STATE =
  '(?:A[BKLRZ]|ACT|BC|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSTUVY]|NSW|NT|O[HKNR]|P[AEQR]|QC|QLD|Qld|RI|S[ACDK]|T[NX]|TAS|Tas|UT|V[AT]|VIC|Vic|W[AIVY]|YT)';

/** Names of US states and Canadian provinces, of which no ZIP's sentence needs a list of towns. */
export const STATE_NAME =
  '(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)';

/** Postcodes of the five countries and a ZIP. */
export const POSTCODE =
  '(?:\\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[\\dW] ?[A-Z\\d]{4}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{4}|[A-Z]{1,2}\\d{1,2}[A-Z]?)(?!\\w)';

const TOWN = String.raw`[A-Z][\p{L}'’.-]{1,20}(?: [A-Z][\p{L}'’-]{1,20}){0,2}`;

/** Words that begin a new clause where a town could stand. */
const NO_TOWN =
  '(?!(?:She|He|They|It|We|You|The|This|That|And|But|So|His|Her|Their|My|Our|Your|Mr|Mrs|Ms|Dr|Please|Thanks|Call|Phone|Tel|Fax|Email|MRN|SSN|DOB|IP|ID)\\b)';

/** Town, state and postcode behind a street, on the same line or the next. */
export const TOWN_TAIL = String.raw`(?:(?:, ?|,?\n| ,? ?)(?:${TOWN},? (?:Co\.? [A-Z][a-z]+|County [A-Z][a-z]+|${STATE}(?!\w)(?:,? ${POSTCODE})?|${STATE_NAME}(?: ${POSTCODE})|${POSTCODE})|${POSTCODE}|${STATE}(?:,? ${POSTCODE})(?!\w))|, ?${NO_TOWN}${TOWN}(?=[\s,.;:)!?]|$)(?:, (?:${STATE}(?!\w)|Co\.? [A-Z][a-z]+)(?:,? ${POSTCODE})?)?)?`;

/** Words that end the name of a street. */
export const STREET =
  '(?:[Ss]t(?:reet)?|[Aa]ve(?:nue)?|[Rr](?:oa)?d|[Bb]lvd|[Bb]oulevard|[Ll]ane|[Ll]n|[Dd]rive|[Dd]r|[Cc]ourt|[Cc]t|[Pp]lace|[Pp]l|[Tt]errace|[Tt]err?|[Tt]ce|[Cc]lose|[Cc]rescent|[Cc]res|[Ww]ay|[Pp]arkway|[Pp]kwy|[Hh]ighway|[Hh]wy|[Cc]ircle|[Cc]ir|[Tt]rail|[Tt]rl|[Ss]quare|[Ss]q|[Pp]laza|[Gg]ardens?|[Gg]dns|[Gg]rove|[Mm]ews|[Ww]alk|[Rr]ow|[Hh]ill|[Pp]arade|[Pp]de|[Ee]splanade|[Aa]lley|[Ll]oop|[Rr]un|[Qq]uay|[Bb]ank|[Gg]reen|[Pp]ark|[Ee]nd|[Rr]ise|[Vv]iew|[Vv]ale|[Yy]ard|[Mm]anor|[Pp]oint|[Cc]ove|[Bb]end|[Pp]ike|[Tt]urnpike|STREET|AVE|AVENUE|ROAD|RD|ST|BLVD|LANE|LN|DRIVE|DR|COURT|CT|PLACE|PL|TERRACE|CLOSE|CRESCENT|WAY|PKWY|HWY|CIRCLE|CIR)';

/** Flat, suite, floor, building. */
export const UNIT = String.raw`(?:,? ?(?:(?:[Aa]pt|APT|[Aa]partment|[Uu]nit|UNIT|[Ss]uite|SUITE|[Ss]te|STE|[Ff]lat|FLAT|[Ff]loor|[Bb]ldg|BLDG|[Bb]uilding|[Rr]oom)\.? ?#?[\dA-Za-z]{1,5}(?!\w)|# ?[\dA-Za-z]{1,5}|\d{1,3}(?:st|nd|rd|th) (?:[Ff]l(?:oor)?)(?!\w)\.?))`;
