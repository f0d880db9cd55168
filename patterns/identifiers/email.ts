import type { Cases, Identifier } from '../../lib/model/identifier';

/** Mailboxes of a desk, not of a person: they tell nothing about a client. */
const DESK =
  /^(?:info|office|admin|support|help|helpdesk|contact|intake|billing|referrals?|hello|no-?reply|donotreply|enquir(?:y|ies)|inquir(?:y|ies)|reception|front-?desk|privacy|hr|jobs|press|editors?|appointments?|webmaster|postmaster|sales|team|newsletter|subscribe|unsubscribe|membership|bookings?)(?:@|\s)/i;
/** Small words that stand before "at … dot …" in plain prose. */
const NO_MAILBOX =
  /^(?:look(?:ing|ed|s)?|live[sd]?|living|stay(?:s|ed)?|work(?:s|ed|ing)?|is|was|be|been|am|are|me|here|there|not|left|right|good|bad|all|arrive[sd]?|meet|stop(?:ped|s)?|it|them|us|him|her|back|home|just|only|or|and|out|up|shout(?:ed)?|yell(?:ed)?|point(?:ed|s)?|star(?:e|ed|ing)) /i;
const NO_HOST =
  /(?: at |\(at\)|\[at\]|@) ?(?:this|that|the|a|an|my|your|his|her|our|their|some|any|one|each|every|\d+)\b/i;
/** "name at gmail" without the rest: only where the name is no plain word. */
const UNFINISHED = / (?:at) (?:gmail|yahoo|hotmail|outlook|icloud|aol|proton|protonmail)$/i;

const NAME = String.raw`[\wÀ-ɏ.+'-]{1,64}`;
const AT = String.raw`(?: ?(?:\(at\)|\[at\]|<at>|\{at\}) ?| at )`;
const DOT = String.raw`(?: ?(?:\(dot\)|\[dot\]|<dot>|\{dot\}) ?| dot |\.)`;
const SAID = '[a-z0-9._-]{1,30}(?: (?:dot|underscore|dash|hyphen|period) [a-z0-9_-]{1,30}){0,3}';

export const identifier: Identifier = {
  kind: 'email',
  family: 'email',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(F)',
  gate: /@|\bdot\b|[([<{]at[)\]>}]| at (?:gmail|yahoo|hotmail|outlook|icloud|aol|proton)/i,
  // In turn: as written; without its end; with a space beside the @; spelled out against harvesters: "name at example dot org".
  expression: new RegExp(
    [
      String.raw`(?<![\wÀ-ɏ.+-])${NAME}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])`,
      String.raw`(?<![\wÀ-ɏ.+-])${NAME}@(?:gmail|yahoo|hotmail|outlook|icloud|aol|proton|protonmail|live)\b`,
      String.raw`(?<![\wÀ-ɏ.+@-])${NAME}(?: @ |@ )[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,2}(?: ?\. ?)(?:com|org|net|edu|gov|uk|ca|au|nz|ie|za|in|de|fr|es|io|me|us|info|example)\b`,
      String.raw`(?<![\wÀ-ɏ.+@-])[\w.+-]{1,40}@[a-z0-9-]{2,40} ?\. ?(?:com|org|net|edu|co\.uk|ca|ie|example)\b`,
      String.raw`\b${SAID}${AT}[a-z0-9-]{1,40}(?:${DOT}[a-z0-9-]{1,40}){0,2}${DOT}[a-z]{2,6}\b`,
      String.raw`\b[a-z][\w.-]{0,39}(?<=[\d._-]\w{0,38}) at (?:gmail|yahoo|hotmail|outlook|icloud|aol|proton|protonmail)\b`,
    ].join('|'),
    'dgi',
  ),
  validate: (value) =>
    !DESK.test(value) && (value.includes('@') || (!NO_MAILBOX.test(value) && !NO_HOST.test(value) && isSpelled(value))),
  certainty: 0.97,
};

/** "at X dot Y" is an address; "at X.com" after a plain word is a sentence about a website. */
function isSpelled(value: string): boolean {
  if (UNFINISHED.test(value)) return true;
  if (/dot|[([<{]at[)\]>}]/i.test(value)) return true;
  return /[\d_.]/.test(value.split(/ at /i, 1)[0] ?? '');
}

export const cases: Cases = {
  matches: [
    'Her address is ⟦maria.delgado@example.com⟧, she said.',
    'Write to ⟦T_Okafor+therapy@mail.example.org⟧ instead',
    'from Bo <⟦bo-x@example.net⟧>',
    'he spelled it: ⟦jon dot rivers at example dot com⟧, all lower case',
    '⟦josé.luna@example.com⟧ bounced',
    'at ⟦rosa.k88@gmail⟧ i think',
    'mail ⟦rosa.k (at) example.com⟧ or ⟦rosa(at)example(dot)com⟧',
    'it is ⟦rosa_k88 at gmail⟧',
    'to ⟦rosa.k @ example.com⟧',
  ],
  ignores: [
    'Book through info@clinic.example or no-reply@portal.example.',
    'Lunch @ noon on the lawn',
    'We stayed at home. Dot the i.',
    'The @ sign is broken on my keyboard',
    'rated 8@10 by the group',
    'look at this dot com boom',
    'I looked at example.com for it',
    'we talked at gmail length',
  ],
};
