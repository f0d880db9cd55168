/*
 * What may be reportable where the user is. It speaks of what a draft tells, never of what the law says of it.
 */

/** Someone means to hurt, now: the client or somebody else. Questions about the trade ("how do you assess risk?") have none of these. */
export const DANGER = new RegExp(
  [
    String.raw`\b(?:he|she|they)(?:['’]s| is| are)? (?:says?|said|told me|texted|keeps? saying|(?:going|planning|threatening) to|will|['’]?ll)\b[^.!?\n]{0,60}\b(?:kill|shoot|stab|strangle|hurt|harm)\b (?:him|her|them|my|his|their|the|himself|herself|themselves|someone|people)`,
    String.raw`\b(?:he|she|they)['’]?ll (?:kill|shoot|stab|hurt|harm) (?:him|her|them|his|their|himself|herself|themselves)`,
    String.raw`\b(?:threaten(?:ed|s|ing)?|plans?|planning|intends?|intending|is going|wants?) to (?:kill|shoot|stab|strangle) (?:him|her|them|his|their|the|himself|herself|themselves|someone)`,
    String.raw`\b(?:he|she|they|client|patient)\b[^.!?\n]{0,60}\b(?:has|have|bought|got|keeps?) (?:a|the) (?:gun|knife|rope|plan and means|stash of pills)\b[^.!?\n]{0,60}\b(?:tonight|today|tomorrow|this weekend|right now)`,
    String.raw`\b(?:going to|will|plans? to|planning to|wants? to) (?:end (?:his|her|their) life|kill (?:himself|herself|themselves)|take (?:his|her|their) (?:own )?life)\b(?![^.!?\n]{0,20}\?)`,
  ].join('|'),
  'i',
);

const WHO = `(?:step ?|grand|foster |god)?(?:father|mother|dad|mum|mom|brother|sister|uncle|aunt|cousin|parents?|boyfriend|girlfriend|husband|wife|partner|son|daughter|carers?|caregivers?|teacher|coach|pastor|priest|neighbou?r)`;
const DONE = `(?:abus(?:ed|es|ing)|molest(?:ed|s|ing)|rap(?:ed|es|ing)|beat(?:s|en|ing)?|hit(?:s|ting)?|touch(?:ed|es|ing) (?:him|her|them) (?:sexually|inappropriately)|neglect(?:ed|s|ing)|groom(?:ed|s|ing)|lock(?:s|ed) (?:him|her|them) in)`;
const YOUNG = String.raw`(?:\b(?:[1-9]|1[0-7]) ?-?(?:yo|y\/o|yrs? old|year[- ]olds?)\b|\b(?:(?:client|patient)['’]s|his|her|their|the) (?:little |young |small |baby )?(?:child|kid|kids|children|toddler|infant|baby)\b|\b(?:child|teen|teenage|adolescent) client\b|\bin (?:[1-9]th|second|third|first) grade\b|\bin foster care\b)`;
const FRAIL = String.raw`(?:\b(?:[7-9]\d|1[01]\d) ?-?(?:yo|y\/o|year[- ]old)\b|\belderly (?:client|mother|father|patient|man|woman|aunt|uncle|neighbou?r)\b|\bnursing[- ]home\b|\bcare[- ]home\b|\bdependent adult\b|\b(?:developmentally|intellectually) disabled (?:client|adult|son|daughter|man|woman)\b|\bwith (?:advanced )?dementia\b)`;
const TAKEN = `(?:${DONE}|steal(?:s|ing)? (?:from )?(?:her|his|their)|(?:takes|taking|took) (?:her|his|their) (?:money|pension|cheques?|checks?|medication))`;

/** A child who is abused, as told in one breath: who is young, and what is done to them by whom. */
const CHILD = new RegExp(
  `${YOUNG}[^\\n]{0,140}\\b${DONE}\\b[^\\n]{0,40}\\b(?:by|her|his|their)\\b|\\b${WHO}\\b[^.!?\\n]{0,40}\\b${DONE}\\b[^.!?\\n]{0,80}${YOUNG}|${YOUNG}[^\\n]{0,120}\\b${WHO}\\b[^.!?\\n]{0,40}\\b${DONE}`,
  'i',
);
/** The same of somebody old, ill or dependent, money among it. */
const DEPENDENT = new RegExp(
  `${FRAIL}[^\\n]{0,140}\\b${TAKEN}\\b|\\b${WHO}\\b[^.!?\\n]{0,40}\\b${TAKEN}\\b[^.!?\\n]{0,80}${FRAIL}`,
  'i',
);

/** What a draft tells that may be reportable, or `null`. */
export function reportableIn(text: string): 'danger' | 'abuse' | null {
  if (DANGER.test(text)) return 'danger';
  return CHILD.test(text) || DEPENDENT.test(text) ? 'abuse' : null;
}

export const cases = {
  danger: [
    "he says he'll kill her tonight, what do I do?",
    'My client told me she is going to kill herself this weekend.',
    'He threatened to shoot his brother and has the gun.',
    'She says she will hurt her baby. Advice?',
    'they plan to end their life tonight',
  ],
  abuse: [
    '15 year old girl, abused by her grandfather between 7 and 10, her mum picked her up yesterday',
    "The stepfather beats the client's little kids when he drinks.",
    'My 9yo client says her uncle touched her inappropriately.',
    'An 82-year-old client whose son takes her pension.',
    'Elderly client with bruises, I think the carer is hitting her.',
    'her boyfriend hits the baby',
  ],
  none: [
    'How do you handle a client who no-shows?',
    'Any DBT resources for adolescents with self-harm?',
    'How do you assess suicide risk over video?',
    'What does the law here say about mandated reporting of child abuse?',
    'CPD: working with adult survivors of childhood sexual abuse, places left',
    'This commute is killing me.',
    'My client was abused as a child and is now in her fifties.',
    'A book on elder abuse that you would recommend?',
    'He said he would kill for a decent coffee.',
    'The kids beat us at chess again.',
    'Does anyone have a safety plan template for clients who say they want to end it?',
  ],
} as const;
