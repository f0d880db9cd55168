import type { Cases, Identifier } from '../../lib/model/identifier';

/** Mailboxes of a desk, not of a person: they tell nothing about a client. */
const DESK =
  /^(?:info|office|admin|support|help|helpdesk|contact|intake|billing|referrals?|hello|no-?reply|donotreply|enquir(?:y|ies)|inquir(?:y|ies)|reception|front-?desk|privacy|hr|jobs|press|editors?|appointments?|webmaster|postmaster|sales|team|newsletter|subscribe|unsubscribe|membership|bookings?)(?:@|\s)/i;

export const identifier: Identifier = {
  kind: 'email',
  family: 'email',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(F)',
  gate: /@|\bdot\b/i,
  // The second shape is an address spelled out against harvesters: "name at example dot org".
  expression:
    /(?<![\wÀ-ɏ.+-])[\wÀ-ɏ.+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])|(?<![\wÀ-ɏ.+-])[\wÀ-ɏ.+'-]{1,64}@(?:gmail|yahoo|hotmail|outlook|icloud|aol|proton|protonmail|live)\b|\b[a-z0-9._-]{1,30}(?: (?:dot|underscore|dash) [a-z0-9_-]{1,30}){0,3} (?:at|\(at\)|\[at\]) [a-z0-9-]{1,40}(?: (?:dot|\(dot\)|\[dot\]) [a-z0-9-]{1,40}){0,2} (?:dot|\(dot\)|\[dot\]) [a-z]{2,6}\b/dgi,
  validate: (value) => !DESK.test(value),
  certainty: 0.97,
};

export const cases: Cases = {
  matches: [
    'Her address is ⟦maria.delgado@example.com⟧, she said.',
    'Write to ⟦T_Okafor+therapy@mail.example.org⟧ instead',
    'from Bo <⟦bo-x@example.net⟧>',
    'he spelled it: ⟦jon dot rivers at example dot com⟧, all lower case',
    '⟦josé.luna@example.com⟧ bounced',
    'at ⟦rosa.k88@gmail⟧ i think',
  ],
  ignores: [
    'Book through info@clinic.example or no-reply@portal.example.',
    'Lunch @ noon on the lawn',
    'We stayed at home. Dot the i.',
    'The @ sign is broken on my keyboard',
    'rated 8@10 by the group',
  ],
};
