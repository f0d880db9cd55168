/** Sources of the parts addresses are written in. Case matters: a town begins with a capital. */

/** Postal abbreviations of US states, Canadian provinces and Australian states. */
export const STATE =
  '(?:A[BKLRZ]|ACT|BC|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSTUVY]|NSW|NT|O[HKNR]|P[AEQR]|QC|QLD|Qld|RI|S[ACDK]|T[NX]|TAS|Tas|UT|V[AT]|VIC|Vic|W[AIVY]|YT)';

/** Names of US states and Canadian provinces, of which no ZIP's sentence needs a list of towns. */
export const STATE_NAME =
  '(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)';

/** Provinces of Canada and states of Australia in full, which a postcode follows. */
const PROVINCE =
  '(?:Ontario|Qu[ée]bec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland(?: and Labrador)?|Prince Edward Island|New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|Gauteng|Western Cape|KwaZulu-Natal)';

/** Postcodes: US, UK, Ireland, Canada, India, four digits (Australia, New Zealand, South Africa and others), an outward code. */
export const POSTCODE =
  '(?:\\d{5}(?:-\\d{3,4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[\\dW] ?[A-Z\\d]{4}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|[1-9]\\d{2} ?\\d{3}|\\d{4}|[A-Z]{1,2}\\d{1,2}[A-Z]?)(?![\\w:/.]\\w| ?-?\\d{3})(?!\\w)';

/** Small words within the name of a town: "Stoke on Trent". */
const WITHIN = '(?:(?:on|upon|in|sur|en|le|la|de|del|di|da|do|am|an|der|im|nad|by|under|of|the|na|u) ){0,2}';
const CAPITALISED = String.raw`\p{Lu}[\p{L}'’-]{1,20}`;
const TOWN = String.raw`(?:(?:Dublin|Paris|Wien|Praha|Budapest) \d{1,2}W?(?!\w)|(?:(?:St|Mt|Ft|Sta|Sto)\.? )?${CAPITALISED}(?: ${WITHIN}${CAPITALISED}){0,2})`;

/** Words that begin a new clause or a new field where a town could stand. */
const NO_TOWN =
  '(?!(?:She|He|They|It|We|You|The|This|That|And|But|So|His|Her|Their|My|Our|Your|Mr|Mrs|Ms|Dr|Please|Thanks?|Call|Phone|Tel|Telephone|Mobile|Cell|Home|Work|Fax|E-?mail|MRN|SSN|DOB|NHS|IP|ID|Date|Age|Re|Subject|From|To|Sent|Dear|Hi|Hello|Kind|Best|Regards|Sincerely|Client|Patient|Session|When|Where|Who|What|How|If|No|Yes|Not|Also|Just|Then|There|I|In|On|At|For|With|Who|Lives|Living|Since)\\b)';

/** What parts the lines of an address: a comma, or a new line with the marks of a quoted mail. */
export const STEP = String.raw`(?:,? ?\n[>| \t?]{0,6}|, ?)`;
const PLACE = NO_TOWN + TOWN;
/** What makes sure that a row of names is an address. */
const ANCHOR = String.raw`(?:(?:Co\.?|County) \p{Lu}\p{L}{2,12}(?:,? ?\n?${POSTCODE})?|${STATE}(?!\w)(?:,? ${POSTCODE})?|(?:${STATE_NAME}|${PROVINCE})(?!\p{L})(?:,? ${POSTCODE})|${POSTCODE})`;
/** 10969 Berlin · 1017 GA Amsterdam · 111 22 Stockholm · 00-950 Warszawa */
const POSTCODE_FIRST = String.raw`(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{2}-\d{3}|\d{4}-\d{3}) ${PLACE}`;
const COUNTRY = String.raw`(?:${STEP}(?:U\.?S\.?A?\.?|United (?:States|Kingdom)|U\.?K\.?|England|Scotland|Wales|Northern Ireland|Ireland|Canada|Australia|New Zealand|South Africa|India|Germany|Deutschland|Austria|Switzerland|France|Belgium|Spain|España|Portugal|Italy|Italia|Netherlands|Denmark|Norway|Sweden|Finland|Iceland|Estonia|Poland|Czech Republic|Slovenia|Hungary|Cyprus|Greenland|Brazil|Uruguay|Mexico|México|Tunisia)(?!\p{L})(?:,? ${POSTCODE})?)?`;
const BREAK = String.raw`(?=\s?[,.;:)!?\n–—(]|$|\s(?:in|and|but|since|with|because|where|which|who|is|was|for|until|till|to|near|on|at|by|as|if|so|now|after|before|most|every|each|this|last|these|where|right|although|though|again|alone|today|some|still|most)\b)`;

/** Town, state and postcode behind a street, on the same line or the next ones. */
export const TOWN_TAIL = String.raw`(?:(?:${STEP}| )(?:${POSTCODE_FIRST}|${PLACE}(?:${STEP}${PLACE}){0,2}(?:${STEP}| )${ANCHOR}|${ANCHOR})|(?:, ?${PLACE}${BREAK}){1,2}(?:, (?:${STATE}(?!\w)|Co\.? [A-Z][a-z]+)(?:,? ${POSTCODE})?)?)?${COUNTRY}`;

/** The same, hastily typed: town, state, ZIP in small letters. */
export const SMALL_TAIL = String.raw`(?:,? [a-z]{3,15}(?: [a-z]{3,12})?,? (?:a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]) \d{5}(?:-\d{4})?(?!\w)|(?:,? [a-z]{3,15}(?: [a-z]{3,12})?)?,? [a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?!\w))?`;

/** A postcode that can be nothing else, or an Irish county: what a row of unknown names needs to be an address. */
export const SURE_END = String.raw`(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[ACDEFHKNPRTVWXY]\d[\dW] ?[A-Z\d]{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d|(?:Co\.?|County) \p{Lu}\p{L}{2,12}(?:,? [A-Z]\d[\dW] ?[A-Z\d]{4})?)(?!\w)`;

/** Words that end the name of a street. */
export const STREET =
  '(?:[Ss]t(?:reet)?|[Aa]ve(?:nue)?|[Rr](?:oa)?d|[Bb]lvd|[Bb]oulevard|[Ll]ane|[Ll]n|[Dd]rive|[Dd]r|[Cc]ourt|[Cc]t|[Pp]lace|[Pp]l|[Tt]errace|[Tt]err?|[Tt]ce|[Cc]lose|[Cc]rescent|[Cc]res|[Ww]ay|[Pp]arkway|[Pp]kwy|[Hh]ighway|[Hh]wy|[Cc]ircle|[Cc]ir|[Tt]rail|[Tt]rl|[Ss]quare|[Ss]q|[Pp]laza|[Gg]ardens?|[Gg]dns|[Gg]rove|[Mm]ews|[Ww]alk|[Rr]ow|[Hh]ill|[Pp]arade|[Pp]de|[Ee]splanade|[Aa]lley|[Ll]oop|[Rr]un|[Qq]uay|[Bb]ank|[Gg]reen|[Pp]ark|[Ee]nd|[Rr]ise|[Vv]iew|[Vv]ale|[Yy]ard|[Mm]anor|[Pp]oint|[Cc]ove|[Bb]end|[Pp]ike|[Tt]urnpike|[Tt]rack|[Pp]ath|[Pp]ass|[Tt]race|[Rr]idge|[Cc]rossing|[Ll]anding|[Hh]eights|[Mm]eadows?|[Ww]harf|[Vv]illas|[Ww]ynd|[Ss]pur|[Hh]ollow|[Bb]luff|[Kk]noll|[Cc]utoff|[Cc]auseway|[Pp]romenade|[Bb]rae|[Ww]ood|[Ss]trand|[Ee]xpressway|[Ff]reeway|[Ss]ideroad|[Cc]oncession|STREET|AVE|AVENUE|ROAD|RD|ST|BLVD|LANE|LN|DRIVE|DR|COURT|CT|PLACE|PL|TERRACE|CLOSE|CRESCENT|WAY|PKWY|HWY|CIRCLE|CIR)';

/** Flat, suite, floor, building, on the same line or the next. */
export const UNIT = String.raw`(?:(?:,? ?\n[>| \t?]{0,6}|,? ?)(?:(?:[Aa]pt|APT|[Aa]partment|[Uu]nit|UNIT|[Ss]uite|SUITE|[Ss]te|STE|[Ff]lat|FLAT|[Ff]loor|[Bb]ldg|BLDG|[Bb]uilding|[Rr]oom|[Bb]lock|[Aa]pp|[Tt]op|[Pp]iso)\.? ?#?[\dA-Za-z]{1,5}(?!\w)|# ?[\dA-Za-z]{1,5}(?!\w)|\d{1,3}(?:st|nd|rd|th) (?:[Ff]l(?:oor)?)(?!\w)\.?|\d{1,2}[º°ª](?: ?[A-Z](?!\p{L})| izq\.?| dcha\.?)?))`;
