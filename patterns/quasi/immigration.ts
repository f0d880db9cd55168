import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';
import { KIN } from '../lexicons/persons';

const LAND = "(?:\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,2})";

export const sheet: QuasiSheet = {
  kind: 'immigration',
  source: 'domain.md 2b: nationality with immigration status and a place is strong',
  certainty: 0.7,
  rules: [
    {
      words:
        'refugee refugees asylum seeker immigrant migrant undocumented deported daca dreamer visa green overstayed tps smuggled resettled fled detained citizenship emigrated immigrated parolee',
      expression: new RegExp(
        `\\b(?:(?:a |an )?(?:[\\p{L}-]+ )?(?:refugee|asylum[- ]seeker|immigrant|migrant|parolee|evacuee)(?: \\p{Ll}+)? from ${LAND}|(?:(?<land>\\p{Lu}\\p{L}+) )(?:refugee|asylum[- ]seeker|evacuee|migrant|immigrant)\\b|(?:was |were |been |is being |got )?(?:granted asylum|denied asylum|refused asylum|resettled (?:here )?from ${LAND}|deported (?:back )?(?:to ${LAND}|last \\p{L}+)|smuggled (?:in|across|over)(?: from ${LAND})?)|asylum (?:was )?(?:granted|denied|refused|claim|case|hearing|interview)|(?:is |was |are )?undocumented(?: (?:and|from|mother|father|man|woman|student|teen|worker|since|mom|dad|parents)(?: ${LAND})?)?|(?:on |has |under |lost (?:his|her) )?(?:DACA|TPS|temporary protected status|a green card|an? (?:expired |student |work |H-?1B |H-?2A |U |T |fianc[eé]e? |spousal |tourist |skilled worker )visa)(?! clients)|overstayed (?:his|her|a|their) (?:\\p{L}+ )?visa|(?:fled|escaped|emigrated|immigrated|came over|arrived|moved here|came here)(?: here)?(?: with \\p{L}+ \\p{L}+)? (?:from |to escape )?${LAND}(?= (?:at|as|in|during|after|with|last|when|on|alone|by)\\b|[.,;)])|detained by (?:ICE|immigration|Border Force)|in (?:ICE|immigration) detention|ICE (?:took|picked up|detained|raided)(?: \\p{L}+){0,3})`,
        'dgu',
      ),
      normalise: (value, { land }) =>
        land ? `${land.toLowerCase()} refugee` : value.toLowerCase().replace(/^.*\bfrom /, 'from '),
    },
    {
      words: 'mom dad mother father parents brother sister husband wife son daughter',
      expression: new RegExp(
        `\\b(?:his|her|their|since|after|when|client['’]s) ?${KIN} (?:was|were|got|is being|is getting) (?:deported|detained|smuggled|naturali[sz]ed|refused entry)(?: (?:to|from|by|in|at|back to) (?:the )?[\\p{L}’'-]+)?`,
        'dgu',
      ),
    },
  ],
};

export const cases: Cases = {
  matches: [
    'A ⟦refugee from Eritrea⟧, asylum',
    'the ⟦Afghan refugee⟧ upstairs',
    'was ⟦deported to Honduras⟧ in May',
    'she ⟦overstayed her student visa⟧ and',
    'he is ⟦undocumented⟧, so',
    'his case: ⟦denied asylum⟧ twice',
  ],
  ignores: [
    'I work with refugees',
    'immigrants often wait',
    'immigration law is complex',
    'does Visa charge a fee',
    'trainings on DACA clients',
    'I grew up in Peru',
  ],
};
