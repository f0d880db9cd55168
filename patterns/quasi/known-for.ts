import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';
import { KIN } from '../lexicons/persons';

/** Those whom clinicians speak of so in general, or of whom every family has one. */
const ANYBODY =
  '(?!(?:one|ones|person|people|client|clients|patient|patients|parent|parents|partner|partners|spouse|husband|wife|mother|father|mom|mum|dad|child|kid|kids|sibling|man|woman|guy|girl|boy|friend|therapist|therapists|clinician|counsell?or|supervisor|couple|family|individual|adult|teen|student|type|kind|sort|group|member|first|last|only|other|same|aggressor|victim|abuser|perpetrator|pursuer|distancer)\\b)';
/** What anyone may have done. */
const EVERYDAY =
  '(?!(?:always|never|usually|often|really|just|actually|also|left|cheated|filed|wanted|started|initiated|asked|called|suggested|decided|had|made|came|said|told|got|gets|referred|saw|seen|sees|was|is|has|were|are|needs|wants|does|did|will|would|can|could|should|may|might|keeps|makes|takes|pays|ended|hurt|abused|assaulted|raised|taught|loved|helped|broke|moved|stayed|went|paid|took|knew|kept|felt|thought|met|gave birth)\\b)';

export const sheet: QuasiSheet = {
  widen: true,
  kind: 'knownFor',
  source: 'GMC, Using social media 19; HHS guidance on 164.514(b)(2)(ii): a deed that is told of one person',
  certainty: 0.64,
  rules: [
    {
      // he's the pilot who put the plane down on the river; the one who pushed the child clear
      words: 'who that whose',
      expression: new RegExp(
        `(?<!\\b(?:this|that|it|what|which|here|there|those|these) ?)(?:\\b(?:is|was|are|were)|['’]s|\\b(?:be|being|as|becoming|of|for|with|about|from|by|treating|seeing|see|saw)) (?<value>(?:the|that|one of the|this) (?:${ANYBODY}[\\p{L}’'-]+ ){1,4}(?:who|whose|that) ${EVERYDAY}(?:was on [\\p{L}]+ (?:the|that|when)\\b|\\p{L}+(?:ed|ew|ut|id|it|ang|am|ove|ave|oke|ost|ot|ound|ought|aught|ank|ung|elt|ept|ell|eld|ode|ose|ook|ore|orn|ell)\\b)[^.?!,;\\n]{4,60})`,
        'dgiu',
      ),
    },
    {
      words: 'one ones',
      expression: new RegExp(
        `(?:\\b(?:is|was|are|were)|['’]s|,) (?<value>the (?:one|ones) who ${EVERYDAY}\\p{L}+(?:ed|ew|ut|ang|am|ove|oke|ound|aught|ank|ung|ode|ook) (?:the|that|an?|those|all|our|two|three)\\b[^.?!,;\\n]{3,50})`,
        'dgiu',
      ),
    },
    {
      // the voice on the video that everyone has seen, the face of the poster
      words: 'voice face name girl boy man woman kid',
      expression:
        /\b(?:is |was |['’]s )(?:the (?:voice|face|name|girl|boy|man|woman|kid|hand|hands|baby) (?:on|in|of|behind|from) (?:the|that|all the|every)(?: [\p{L}’'-]+){1,5})(?: that \p{L}+(?: has| have|['’]s|['’]ve)? \p{L}+)?/dgiu,
    },
    {
      // nephew of the man who did it, widow of the woman he could not save; on that flight
      words: 'of that',
      expression: new RegExp(
        `\\b(?:${KIN}|lover|mistress|best friend|neighbou?r|cellmate|bodyguard|driver|assistant|nurse) of the (?:man|woman|boy|girl|guy|driver|victim|killer|shooter|kid|pilot|priest|officer|one) (?:who|whose|he|she|they|that|in) [^.?!,;\\n]{3,40}|\\b(?:on|in|aboard|from|inside|under|off) that (?:flight|plane|bus|coach|train|boat|ship|ferry|mine|building|raft|tower|crossing|mountain|bridge|helicopter|roof|well|tunnel|cave)\\b(?! of)|\\bon death row\\b`,
        'dgi',
      ),
    },
    {
      words: 'named renamed',
      expression:
        /\b(?:(?:has|have|with|is|was|the|there['’]s) (?:[\p{L}’'-]+ ){0,4})?(?:an? |the )?(?:bridge|street|school|hospital|road|park|stadium|hall|library|ward|wing|prize|law|act|rose|building)(?: [\p{L}’'-]+){0,2} (?:re)?named (?:after|for|because of)(?: (?:him|her|them|his|their))?(?: \p{L}+)?/dgiu,
    },
    {
      // you know which bridge; no prizes for guessing; there is exactly one
      words:
        'which guess guessing exactly recognise recognize recognisable recognizable identifiable disguise anonymous',
      expression:
        /\b(?:you(?:['’]d| would| will|['’]ll| can| probably| may| all)* (?:know|guess|remember|recall|work out|figure out) (?:exactly )?(?:which|who|whose)(?: [\p{L}’'-]+){0,2}|no prizes? for guessing(?: who| which)?|there(?:['’]?s| is| are) (?:only |exactly |literally )(?:one|two)(?: of (?:them|these|those))?(?=[.,;!)]| and| in| on|$)|(?:too|easily|instantly|completely|hard to) (?:identifiable|recogni[sz]able|disguise|anonymi[sz]e)|(?:everyone|anyone|anybody|everybody) (?:here |local(?:ly)? |in town )?(?:would|will|['’]d|could) (?:know|recogni[sz]e|guess) (?:who|him|her|them|it)|so much for anonymous|(?:s?he|they)(?:['’]d| would| might| will) recogni[sz]e (?:him|her|them)sel(?:f|ves))/dgiu,
      certainty: 0.62,
    },
  ],
};

export const cases: Cases = {
  matches: [
    "He's ⟦the driver who stopped the runaway tram⟧, and",
    "he's the ⟦nephew of the man who did it⟧, so",
    'she is ⟦the cook who poisoned the wedding party⟧.',
    "it's ⟦the one who pushed the pram off the track⟧, yes",
    'She is ⟦the voice on the station tape⟧, you',
    'If you live here ⟦you know which church⟧.',
    '⟦there is exactly one⟧, here',
  ],
  ignores: [
    "she's the one who always apologises",
    'He is the partner who cheated last year',
    'I am the therapist who wrote about shame',
    'the client who left early',
    'is the person who raised him',
    'which therapist would you choose',
    'this is the part that scared him off',
  ],
};
