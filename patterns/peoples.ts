/** Where peoples, tongues and faiths belong, as an adjective: what is left when the one is not told. The first that fits. */
export const PEOPLES: readonly (readonly [words: RegExp, adjective: string])[] = [
  [
    /navajo|diné|cherokee|sioux|lakota|chippewa|ojibw|anishin|cree|inui|inupiat|yup|tlingit|haida|tsimsh|aleut|athab|iroquois|mohawk|seneca|oneida|choctaw|chickasaw|apache|arapaho|cheyenne|comanche|hopi|zuni|pueblo|blackf|crow|kiowa|lumbee|menom|osage|paiute|potawa|seminole|shosh|o.odham|\bute\b|yakama|yaqui|mi.?k.?ma|passamaq|penobscot|m[aā]ori|aborig|torres|first nations|koori|noongar|s[aá]mi|indigenous|native/i,
    'Indigenous',
  ],
  [/tonga|samoa|fiji|hawai|polynes|micrones|marshall|chamorro|pacific/i, 'Pacific Islander'],
  [
    /muslim|jew|mormon|\blds\b|hindu|buddh|orthodox|pentecost|presbyt|luther|methodi|episcop|baptist|evangel|coptic|copt|amish|mennon|quaker|sikh|bah|jain|zoroast|jehovah|adventist|druze|yazidi|hutter/i,
    'religious',
  ],
  [
    /somal|ethiop|eritre|nigeri|ghana|kenya|ugand|rwand|congo|cameroon|senegal|sudan|liberi|sierra|zimbab|south afric|angol|tanzan|african|yoruba|igbo|amhar|tigri|swahili|hausa|dinka/i,
    'African',
  ],
  [
    /arab|iran|iraq|syri|leban|egypt|jordan|yemen|saudi|palest|turk|kurd|morocc|algeri|tunis|liby|afghan|persian|farsi|dari|pashto|assyri/i,
    'Middle Eastern',
  ],
  [
    /chin|japan|korea|viet|filipin|thai|lao|hmong|cambod|khmer|burm|indones|malay|mongol|taiwan|tibet|india|pakist|bangla|nepal|sri lank|punjab|gujarat|tamil|bengal|urdu|hindi|asian|karen|rohing|uy?ghur/i,
    'Asian',
  ],
  [
    /mexic|guatem|salvador|hondur|nicarag|costa ric|panam|colomb|venez|ecuad|peru|boliv|chile|argent|brazil|cuba|domin|puerto|latin|hispan|mayan?|mam\b|quech|mixtec|zapotec/i,
    'Latin American',
  ],
  [/haiti|jamaic|trinidad|barbad|guyan|caribb|bahama|kreyol|creole/i, 'Caribbean'],
  [
    /alban|armen|bosni|bulgar|croat|czech|dutch|german|greek|hungar|iceland|irish|ital|polish|portug|roman|russ|serb|slov|spani|swed|norweg|danish|finn|ukrain|georgian|basque|catalan|\broma\b|traveller|lithuan|latvi|eston|scottish|welsh|french/i,
    'European',
  ],
];
