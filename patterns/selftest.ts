import type { Family } from '../lib/model/finding';

/*
 * Drafts of the self-test. Everybody in them is invented; the numbers are such as are given to nobody.
 */

/** A draft for each family, that holds a sure finding of it. */
export const FAMILY_DRAFTS: Readonly<Record<Family, string>> = {
  name: 'My client Maria Delgado came in again and cried for an hour.',
  place: 'My client lives in Orono and takes the bus to each session.',
  address: 'My client lives at 12 Larch Road, Orono, ME 04473.',
  date: 'My client was born on 3/4/1991 and came in last week.',
  age: 'My client is a 93-year-old widower who still drives.',
  phone: 'You can reach my client at 415-555-0134 in the evening.',
  email: 'My client wrote to me from m.delgado@example.com again.',
  id: 'My client, MRN 00482913, asked for her notes.',
  url: 'My client posts about it at https://example.com/larchrunner every night.',
  organization: 'My client teaches at Pine Street School and dreads Mondays.',
  quasi: 'My client is the only female firefighter in our town.',
};

/** Details none of which is a name, and that fit a few people only. */
export const TOGETHER_DRAFT =
  'My client is a 34-year-old Hmong firefighter in Bend, Oregon, with twins and a deaf sister.';

/** One detail that many people share. */
export const AGE_DRAFT = 'My client is 34 years old and sleeps badly.';

/** What one click answers, where nobody set anything else. */
export const MILD_DRAFT = FAMILY_DRAFTS.place;

/** Ordinary talk of the trade. */
export const CLEAN_DRAFTS: readonly string[] = [
  'How do you handle a client who no-shows three times in a row?',
  'Any reading on dialectical behaviour therapy for adolescents?',
  'I raised my fee this year, and nobody left. What was it like for you?',
];

/** Drafts that a duty is tried with, beside those of the families: all at once, and what tells of the duty itself. */
export const DUTY_DRAFTS: readonly string[] = [
  Object.values(FAMILY_DRAFTS).join('\n'),
  TOGETHER_DRAFT,
  'Maria Delgado told me that her father hits her little brother with a belt. She is nine.',
  'He says that he will kill her tonight, and he has a gun. His name is Tom Larkin, 12 Larch Road.',
  'My process notes: Maria Delgado drinks again and is in methadone treatment.',
];
