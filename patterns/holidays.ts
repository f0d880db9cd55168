/**
 * Named days of the calendar: religious ones of every large faith, national ones of the United States, the United Kingdom,
 * Ireland, Canada, Australia, New Zealand, South Africa and India. Sources of expressions for the flag `i`.
 */

const SAINTS =
  "(?:St\\.?|Saint) (?:Patrick|Stephen|Valentine|Nicholas|George|Andrew|David|Brigid|John|Lucy|Lucia|Martin|Joseph|Jean[- ]Baptiste)['’]?s? (?:Day|night|Eve|weekend)";

const CHRISTIAN =
  "(?:Orthodox|Coptic|Greek) (?:Christmas|Easter)|(?:Christmas (?:Eve|Day|morning|night)|Easter(?: Sunday| Monday| morning| weekend)?)|(?:Palm|Low|Trinity|Advent|Passion) Sunday|Spy Wednesday|Candlemas|Michaelmas|Martinmas|Midsummer['’]?s?(?: Day| Eve| Night)?|Samhain|Imbolc|Beltane|the Feast of (?:the |St.? |Saint |Our )?[a-z]{3,14}|Good Friday|Holy (?:Thursday|Saturday)|Maundy Thursday|Ash Wednesday|Shrove Tuesday|Fat Tuesday|Pancake (?:Day|Tuesday)|Mardi Gras(?: day| night)?|Ascension Day|Pentecost(?: Sunday)?|Whit (?:Sunday|Monday)|Corpus Christi|All (?:Saints['’]?|Souls['’]?|Hallows['’]?) (?:Day|Eve)|Epiphany|Three Kings(?: Day)?|D[ií]a de (?:los )?Reyes|Nochebuena|Nochevieja|Semana Santa|Boxing Day|Día de (?:los )?Muertos|Day of the Dead|(?<=\\b(?:on|for|de) )(?:Las )?Posadas";

const JEWISH =
  "Yom (?:Kippur|HaShoah|Hazikaron|Ha['’]?atzmaut)|Rosh Hashanah?|Erev (?:Yom Kippur|Rosh Hashanah?|Pesach)|[CH]han?nuk+ah?|Hanuk+ah?|Purim|Pas+over|Pesach|Sukkot|Shavuot|Simchat Torah|Tisha B['’]Av|Lag B['’]Omer|Tu B['’]Shvat";

const MUSLIM =
  'Eid(?:[- ](?:al|ul|ul-|al-)[- ]?\\w+|-ul-\\w+)?|Ashura|Laylat al[- ]Qadr|Mawlid|the first (?:day|night) of Ramadan|the last (?:day|night) of Ramadan';

const EASTERN =
  "D(?:i|ee)[pv]a?[vw]ali|Diwali|Deepavali|Holi|Navratri|Dussehra|Dasara|Raksha Bandhan|Rakhi|Janmashtami|Ganesh Chaturthi|Pongal|Onam|Makar Sankranti|Maha Shivaratri|Karva Chauth|Durga Puja|Vaisakhi|Baisakhi|Gurpurab|Guru Nanak Jayanti|Vesak|Wesak|Buddha Purnima|Losar|(?:Lunar|Chinese|Vietnamese|Korean|Persian) New Year(?:['’]?s)?(?: (?:Eve|Day))?|T[eế]t(?= (?:eve|day|holiday))|Seollal|Chuseok|Mid-?Autumn Festival|Qingming|Obon|Nowruz|Norooz|Naw-?R[uú]z";

const AMERICAN =
  "New Year['’]?s (?:Eve|Day|night)|NYE|Thanksgiving(?: Day| night| morning| weekend)?|Halloween(?: night)?|(?:the )?(?:Fourth|4th) of July|Independence Day|Memorial Day|Labou?r Day|Veterans['’]? Day|Presidents?['’]?s? Day|MLK(?: Jr\\.?)? Day|Martin Luther King(?:,? Jr\\.?)? Day|Columbus Day|Indigenous Peoples?['’]?s? Day|Juneteenth|Flag Day|Groundhog Day|Super ?Bowl Sunday|Election (?:Day|night)|Inauguration Day|Black Friday|Cyber Monday|Tax Day|Patriots['’]? Day|Pioneer Day|Cinco de Mayo|April Fools?['’]? ?Day|Leap Day|Earth Day|Kwanzaa|Mother['’]?s['’]? Day|Father['’]?s['’]? Day|Grandparents['’]? Day|Valentine['’]?s['’]? Day|Galentine['’]?s Day";

const COMMONWEALTH =
  "Bonfire Night|Guy Fawkes(?: Night| Day)?|Burns Night|Hogmanay|Mothering Sunday|Remembrance (?:Day|Sunday)|Armistice Day|Poppy Day|Bloomsday|Canada Day|Victoria Day|Family Day|Civic Holiday|National Indigenous Peoples Day|Orange Shirt Day|St\\.? Jean|Anzac Day|Australia Day|Invasion Day|Waitangi Day|Matariki|Melbourne Cup Day|Heritage Day|Freedom Day|Youth Day|Human Rights Day|Day of Reconciliation|Workers['’]? Day|Women['’]?s Day|Republic Day|Gandhi Jayanti|Ambedkar Jayanti|(?:King|Queen)['’]?s Birthday|(?:August|May|Early May|Spring|Summer|October|June) bank holiday(?: Monday)?|bank holiday Monday|May Day|the Twelfth of July";

/** A named day. */
export const HOLIDAY = `(?:${[SAINTS, CHRISTIAN, JEWISH, MUSLIM, EASTERN, AMERICAN, COMMONWEALTH].join('|')})`;

/** What every name of a day has one of: a gate for the long list, and no "today" in it. */
export const DAY_OF_ONE_NAME =
  /\b(?:(?:boxing|memorial|labou?r|veterans?|presidents?|mlk|king|jr\.?|columbus|peoples?|flag|groundhog|election|inauguration|tax|patriots?|pioneer|fools?|leap|earth|mother|father|grandparents?|valentine|galentine|remembrance|armistice|poppy|canada|victoria|family|anzac|australia|invasion|waitangi|cup|heritage|freedom|youth|rights|of reconciliation|workers?|women|republic|may|pancake|ascension|hallows?|souls?|saints?|shirt|independence|year|patrick|stephen|nicholas|george|andrew|david|brigid|john|lucy|lucia|martin|joseph|baptiste)['’]?s?['’]? (?:day|eve|night|weekend)|christmas|easter|(?:low|trinity|advent|passion) sun|spy wed|candlemas|michaelmas|martinmas|midsummer|samhain|imbolc|beltane|feast of|halloween|thanksgiving|juneteenth|new year|nye\b|(?:bank|civic) holiday|mardi|(?:palm|holy|good|maundy|ash|shrove|fat|whit|bowl|black|cyber|mothering|remembrance) (?:sun|mon|tues|wednes|thurs|fri|satur)day|pancake|pentecost|epiphany|three kings|reyes|noche|semana santa|d[ií]a de|day of the dead|posadas|corpus|yom|rosh|erev|c?han+uk|purim|pas+over|pesach|sukk|shavu|simch|tisha|lag b|tu b|eid\b|ashura|laylat|mawlid|ramadan|di[wvp]a|deep[av]|holi\b|navr|duss|dasara|raks|rakhi|janmash|ganesh|pongal|onam\b|makar|maha shiv|karva|durga|[bv]aisakhi|gurp|guru|gandhi j|ambedkar|[vw]esak|buddha p|losar|t[eế]t (?:eve|day|hol)|seollal|chuseok|mid-?autumn|qingming|obon|n(?:ow|or|aw)\w?-?r[ouú]{1,2}z|of july|cinco|kwanzaa|fawkes|bonfire|burns night|bloomsday|hogmanay|st\.? jean|matariki|(?:king|queen)['’]?s birthday)/i;
