import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';
import { KIN, PERSON } from '../lexicons/persons';

const PEOPLES =
  'Afghan|Albanian|Algerian|Arab|Armenian|Asian[- ]American|Bangladeshi|Bolivian|Bosnian|Brazilian|Bulgarian|Burmese|Cambodian|Cameroonian|Chilean|Chinese|Chinese[- ]American|Colombian|Congolese|Croatian|Cuban|Czech|Dominican|Dutch|Ecuadorian|Egyptian|Ethiopian|Filipin[oa]|Finnish|Ghanaian|Greek|Guatemalan|Guyanese|Haitian|Honduran|Hungarian|Icelandic|Indian[- ]American|South Asian|Indonesian|Iranian|Iraqi|Israeli|Jamaican|Japanese|Japanese[- ]American|Jordanian|Kazakh|Kenyan|Khmer|Korean|Korean[- ]American|Lao|Laotian|Latvian|Lebanese|Liberian|Libyan|Lithuanian|Malaysian|Maltese|Moldovan|Mongolian|Moroccan|Native American|Nepali|Nepalese|Nicaraguan|Nigerian|Norwegian|Pakistani|Palestinian|Panamanian|Persian|Peruvian|Polish|Portuguese|Punjabi|Romanian|Russian|Rwandan|Salvadoran|Senegalese|Serbian|Slovak|Somali|Sri Lankan|Sudanese|Swedish|Syrian|Taiwanese|Tamil|Thai|Trinidadian|Tunisian|Turkish|Ugandan|Ukrainian|Uzbek|Venezuelan|Vietnamese|Welsh|Yemeni|Zimbabwean';
const FAITHS =
  'Muslim|Jewish|Mormon|LDS|Hindu|Buddhist|Greek Orthodox|Russian Orthodox|Orthodox Christian|Pentecostal|Presbyterian|Lutheran|Methodist|Episcopalian|Southern Baptist|Evangelical';

/** The word that each name begins with, in small letters. */
function signs(names: string): string {
  const first = names
    .replace('Filipin[oa]', 'Filipino|Filipina')
    .toLowerCase()
    .split('|')
    .map((name) => name.split(/[- [\]]/)[0] ?? '');
  return [...new Set(first)].join(' ');
}

export const sheet: QuasiSheet = {
  kind: 'heritage',
  source: 'ACS B02001, B03002; national origin or faith of a few in a hundred',
  certainty: 0.62,
  rules: [
    {
      words: signs(`${PEOPLES}|${FAITHS}`),
      expression: new RegExp(
        `(?<=\\b(?:is|was|an?|as|\\d\\d\\w*|old|female|male|identifies as|${PERSON}|${KIN}|young|older|elderly|devout|practi[sc]ing|conservative|married|single|divorced|first-generation|second-generation|1st[- ]gen|2nd[- ]gen)[,;:]? (?:an? )?)(?:(?:devout|practi[sc]ing|conservative|observant|lapsed|first-generation|second-generation) )?(?<value>${PEOPLES}|${FAITHS})(?:[- ]American|[- ]Canadian)?(?=[,;.)]| (?:and|but|with|who|from|on|married|raised|living|working|single|divorced|heritage|descent|background|born)\\b| (?:[\\p{L}-]+ )?(?:${PERSON}|${KIN}|immigrant|nurse|engineer|student|chef|doctor|family|household|origin)\\b|$)`,
        'dgu',
      ),
    },
    {
      words: 'converted conversion mosque synagogue temple ward stake mission missionary rabbinical',
      expression:
        /\b(?:converted|converting|convert) (?:to|from) (?:islam|judaism|catholicism|buddhism|mormonism|orthodoxy|hinduism|sikhism|christianity)\b|\bsent home (?:early )?from (?:his|her|a|their) mission(?: in (?:the )?\p{L}+)?|\b(?:served|serving|on) (?:a|his|her) mission in (?:the )?\p{L}+/dgiu,
    },
  ],
};

export const cases: Cases = {
  matches: [
    'She is 58, ⟦Armenian⟧, and',
    'a 40-year-old ⟦Somali⟧ mother who',
    "She's 39 and is ⟦Filipina⟧.",
    '19F, devout ⟦Mormon⟧, home',
    'she ⟦converted to Islam⟧ at uni',
  ],
  ignores: [
    'Jewish and Muslim holidays overlap',
    'a Korean-speaking therapist',
    'Does anyone have a Somali translation',
    "I'm an Indian therapist",
    'Chinese medicine',
    'Muslim clients often',
  ],
};
