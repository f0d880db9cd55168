import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';

const CLOCK =
  "(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o[’']?clock)|\\d{1,2}[:.]\\d\\d|noon|\\d{1,2}(?= (?:today|tomorrow|yesterday|this|on|just|client|appointment)))";
const DAY =
  '(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening)|last night|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:morning|afternoon|evening|night))?)';

export const sheet: QuasiSheet = {
  kind: 'sessionTime',
  source: 'Safe Harbor removes the day of a session; the hour of today says as much to whoever sat in the waiting room',
  certainty: 0.66,
  rules: [
    {
      words: 'my our am pm noon today yesterday tomorrow #',
      expression: new RegExp(
        `\\b(?:my|our) (?:first |last |next |late |early )?(?:(?:${DAY}) )?${CLOCK}(?: (?:client|patient|pt|appointment|session|couple|slot|kid|teen|intake|guy|lady|family))?(?: (?:${DAY}))?`,
        'dgi',
      ),
    },
    {
      words: 'left walked leaving left finished session sitting waiting',
      expression:
        /\b(?:(?:who|s?he|they|client|patient|pt|couple|kid|family) (?:has |have )?(?:just|literally just) (?:left|walked out of|stormed out of|ran out of)(?: (?:my|the|our) (?:office|room|practice|session|clinic))?|(?:just|literally) (?:now )?(?:finished|ended|had|did|left|came out of|got out of|wrapped up|got off) (?:a|an|my|the) (?:[\w-]+ ){0,2}(?:session|intake|call|video call|appointment|zoom) with (?!my supervisor|insurance)|(?:sitting|waiting) in my (?:waiting room|office|car park|lobby) (?:right now|as i (?:write|type)))/dgi,
    },
    {
      words: 'saw seen seeing met session intake first',
      expression: new RegExp(
        `\\b(?:(?:saw|met|am seeing|['’]m seeing|see|had|have) (?:him|her|them|a client|a patient|a couple|this client|a new client|an intake|a session|a first session) (?:at ${CLOCK}(?: (?:${DAY}))?|(?:${DAY})(?: at ${CLOCK})?|(?:an|two|three) hours? ago|in (?:ten|twenty|\\d+) minutes|in an hour)|(?:my )?(?:first|last|next|second) (?:session|client|appointment|patient|intake) (?:this (?:morning|afternoon|evening)|today|tonight|tomorrow|yesterday|of the day))`,
        'dgi',
      ),
    },
  ],
};

export const cases: Cases = {
  matches: [
    '⟦my 3pm today⟧, the only',
    '⟦My 4pm client⟧ is late',
    '⟦She just left my office⟧ in tears',
    'I ⟦saw her at 4 pm yesterday⟧ and',
    'I ⟦met him this morning⟧ for',
    '⟦My first session this morning⟧: a',
  ],
  ignores: [
    'I just left my office after a ten hour day',
    'my 45 minute sessions',
    'my 2 cents',
    'I see clients at 9 am',
    'my 30 years of practice',
    'a group at 7 pm',
  ],
};
