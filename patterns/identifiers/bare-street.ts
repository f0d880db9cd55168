import type { Cases, Identifier } from '../../lib/model/identifier';
import { letters } from '../expressions';

const KIND = '(?:St|Street|Rd|Road|Ave|Avenue|Blvd|Boulevard|Lane|Ln|Crescent|Drive|Terrace)';
const SIDE = String.raw`(?:\d{1,3}(?:st|nd|rd|th)|\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?)`;
/** Streets that every town has: what makes two capitalised words a corner. */
const COMMON =
  '(?:Main|Broadway|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Elm|Oak|Pine|Maple|Cedar|Walnut|Chestnut|Spruce|Alder|Ash|Birch|Lincoln|Jefferson|Madison|Church|Market|Mill|High|Union|Center|Park|\\d{1,3}(?:st|nd|rd|th))';
/** Right before the street on which somebody is at home. */
const HOME = String.raw`\b(?:[Ll]ive[sd]?|[Ll]iving|[Mm]oved|[Mm]oving|[Ss]tay(?:s|ed|ing)?|[Rr]esid(?:es?|ed|ing)|[Hh]ouse|[Hh]ome|[Aa]partment|[Aa]pt|[Ff]lat|[Cc]ondo|[Tt]railer|[Ss]helter|[Gg]rew up|[Rr]ents?|[Rr]enting|[Pp]lace) (?:is )?(?:over |up |down |out |back )?(?:on|off|at|to|in|near|by|from)`;
/** What stands before a kind of street and makes it no street: "on the road", "a quiet street", "memory lane". */
const NO_NAME =
  '(?!(?:the|an?|his|her|my|their|our|your|this|that|same|other|another|quiet|busy|main|high|dirt|side|long|right|wrong|fast|slow|memory|old|new|same|next|back|one|two|own|every|some|each|open|dead|wall|easy|test|disk|hard|sex)\\b)';

/** Streets everyone knows, or that stand for something else. */
const PROVERBIAL =
  /^(?:the )?(?:Wall|Main|High|Harley|Sesame|Easy|Downing|Fleet|Bourbon|Baker|Coronation|Elm|Abbey|Silk|Memory) (?:St|Street|Road|Lane)\b/;

export const identifier: Identifier = {
  kind: 'bareStreet',
  family: 'address',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(B): a street without a number',
  gate: /(?:\d(?:st|nd|rd|th) |(?:nd|th) (?:and|&) [A-Z]|\b(?:[Ss]t|[Ss]treet|[Rr]d|[Rr]oad|[Aa]ve|[Aa]venue|[Bb]lvd|Boulevard|[Ll]ane|[Ll]n|Crescent|[Dd]rive|Close|Terrace|Calle|Avenida|Paseo|Camino|Rue|Route|Highway|Hwy)\b|orner of|ntersection|block of|&)/,
  expression: letters(
    [
      // The road on which somebody lives, whatever its name and however typed.
      String.raw`(?<=${HOME} )(?<home>(?:(?:\p{Lu}[\p{L}'’-]{1,20}|\d{1,3}(?:st|nd|rd|th)) ){1,3}${KIND}(?![\p{L}\d]| [A-Z])|(?:${NO_NAME}[a-z][a-z'’]{2,20} ){1,2}(?:street|st|road|rd|avenue|ave|lane|ln|blvd|drive|dr|crescent)(?![\p{L}\d])|(?:State |US |County )?(?:Route|Rte\.?|Highway|Hwy\.?|County Road|CR) \d{1,4}(?![\w]|\.\d))`,
      String.raw`(?<=\b(?:[Oo]n|[Oo]ff|[Aa]t|[Nn]ear|[Aa]long|[Dd]own|[Uu]p) )(?:County (?:Road|Rd)|CR|FM|Rural Road|Township Road) \d{1,5}(?!\w)`,
      // Both sides of a corner.
      String.raw`(?<=\b[Ii]ntersection of (?:the )?|\b[Cc]orner of (?:the )?)${SIDE} (?:and|&) ${SIDE}`,
      String.raw`(?<=\b(?:at|near|by|on|At|Near|corner:?) )(?:\p{Lu}\p{L}{1,20} & ${COMMON}|${COMMON} & \p{Lu}\p{L}{1,20})(?![\p{L}\d]| \p{Lu})`,
      String.raw`\p{Lu}\p{L}{1,20} ${KIND} (?:and|&) (?:\p{Lu}\p{L}{1,20}|\d{1,3}(?:st|nd|rd|th)) ${KIND}(?!\p{L})`,
      String.raw`(?=[A-Z\d])(?<=\b(?:[Oo]n|[Oo]ff|[Aa]t|[Tt]o|[Nn]ear|[Ff]rom|[Dd]own|[Aa]long|[Oo]ver on|[Ii]n) (?:the )?)(?:(?:(?:[A-Z][\p{L}'’-]{1,20}|\d{1,3}(?:st|nd|rd|th)) ){1,3}${KIND}(?![\p{L}\d]| [A-Z])|(?:Calle|Avenida|Paseo|Camino|Rue) (?:de (?:la |los )?|del |du |des )?[A-Z]\p{L}{1,20}(?: [A-Z]\p{L}{1,20})?)`,
      String.raw`(?<=\b(?:at|near|by|on|to|from|seen) )(?:\d{1,3}(?:st|nd|rd|th)|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth) (?:and|&) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\p{Lu}\p{L}{2,20}(?! \p{Lu})`,
      String.raw`(?<=\b(?:[Oo]n|[Oo]ff|[Aa]t|[Nn]ear|[Aa]long) )(?:Avenue|Ave|County Road|Road) [A-Z](?!\w)`,
      String.raw`\d{1,5} block of (?:[NSEW]\.? |North |South |East |West )?[A-Z]\p{L}{1,20}(?: [A-Z]\p{L}{1,20})?`,
    ].join('|'),
    'dgu',
  ),
  validate: (value, { home }) => home !== undefined || !PROVERBIAL.test(value),
  cues: /\b(?:live[sd]?|living|house|home|moved|stay(?:s|ing|ed)|corner|intersection|address|parks?|resid\w+|apartment|flat)\b/i,
  certainty: 0.66,
  certaintyWithCue: 0.85,
};

export const cases: Cases = {
  matches: [
    'she lives on ⟦Larkmead Ave⟧.',
    'Park on ⟦Acacia Rd⟧, not behind',
    'the house off ⟦Paseo de Oñate⟧',
    'Last seen corner of ⟦Ninth and Alder⟧',
    'he is staying at ⟦Old Ferry Road⟧ now',
    'lives on ⟦5th Street⟧; shots on the ⟦400 block of Alder⟧',
    'moved to ⟦elm st⟧, lives off ⟦Route 9⟧',
    'crash at ⟦Fenwick Rd and Alder Ave⟧, near ⟦Fenwick & Main⟧',
    'by ⟦Ninth and Alder⟧ in a hoodie, on ⟦Avenue J⟧ that night',
  ],
  ignores: [
    'bonuses on Wall Street',
    'seen at Elm Street Medical Center',
    'on the road again',
    'from Main Street to everyone',
    'in Family Court on Friday',
    'lives on a quiet street, moved to the fast lane',
    'shops at Barnes & Noble',
    'on Route 66',
  ],
};
