import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';

/** Languages of few speakers in the United States (ACS B16001) and the British Isles; Spanish, French or Chinese single out nobody. */
const LANGUAGE =
  "(?:Amharic|Armenian|Azeri|Basque|Bengali|Breton|Bulgarian|Burmese|Catalan|Cebuano|Chamorro|Chechen|Czech|Danish|Dari|Dinka|Dzongkha|Estonian|Farsi|Finnish|Gaelic|Georgian|Greek|Gujarati|Haitian Creole|Hakka|Hausa|Hawaiian|Hebrew|Hmong|Hungarian|Icelandic|Igbo|Ilocano|Inuktitut|Irish|K['’]?iche['’]?|Kannada|Karen|Karenni|Kazakh|Khmer|Kinyarwanda|Kirundi|Kreyòl|Krio|Kurdish|Ladino|Lakota|Lao|Latvian|Lingala|Lithuanian|Luganda|Macedonian|Malayalam|Maltese|Mam|Mandinka|Maori|Māori|Marathi|Marshallese|Mixteco?|Mongolian|Nahuatl|Navajo|Nepali|Nuer|Oromo|Pashto|Persian|Plautdietsch|Punjabi|Q['’]?anjob['’]?al|Quechua|Rohingya|Romani|Samoan|Sámi|Serbian|Shona|Sinhala|Slovak|Slovene|Somali|Swahili|Swedish|Tagalog|Tamil|Telugu|Thai|Tibetan|Tigrinya|Tongan|Twi|Urdu|Uyghur|Uzbek|Welsh|Wolof|Xhosa|Yiddish|Yoruba|Yup['’]ik|Zapotec|Zulu|ASL|BSL|Auslan|sign language)";

export const sheet: QuasiSheet = {
  kind: 'language',
  source: 'ACS B16001: most languages but English and Spanish have under 1 in 200 speakers',
  certainty: 0.65,
  rules: [
    {
      words: 'speaks speak spoke speaking speaker language tongue interpreter medium signs native',
      expression: new RegExp(
        `\\b(?:(?:speaks?|spoke|speaking) (?:only |mainly |mostly |fluent |little but )?(?:(?:English|Spanish|French|Russian|Arabic) and )?(?<name>${LANGUAGE})|(?<native>${LANGUAGE})[- ](?:speaking|speaker|medium|language interpreter|interpreter)|native (?<tongue>${LANGUAGE}) speaker|(?<first>${LANGUAGE}) is (?:his|her|their) (?:first|native|only) language|last (?:native )?speaker of (?:(?:his|her|their|the|a) )?[\\p{L}-]+|(?:communicates?|signs) (?:only )?in (?<sign>ASL|BSL|Auslan|sign language))(?! (?:therapist|version|form|clinic))`,
        'dgu',
      ),
      normalise: (value, { name, native, tongue, first, sign }) =>
        (name ?? native ?? tongue ?? first ?? sign ?? value).toLowerCase(),
    },
  ],
};

export const cases: Cases = {
  matches: [
    'Deaf woman, 28, ⟦speaks ASL⟧ and',
    'a ⟦Mam-speaking⟧ mother of three',
    'she ⟦speaks only Tigrinya⟧ at home',
    'the ⟦last native speaker of her line⟧, too',
    'at the ⟦Welsh-medium⟧ secondary',
  ],
  ignores: [
    'Looking for a Farsi-speaking therapist',
    'Does anyone have a Somali translation?',
    'she speaks Spanish with her mother',
    'body language and tone',
    "I'm a native Greek speaker",
    'love languages',
  ],
};
