/** Titles of an office, as they stand before a name. */
export const OFFICE_TITLES =
  'dr|doctor|doc|prof(?:essor)?|deacon|pastor|rev(?:erend)?|rabbi|imam|father|fr|captain|capt|officer|detective|sergeant|sgt|lieutenant|lt|coach|judge|principal|sheriff|chief|deputy|senator|mayor|nurse';

/** What the short ones stand for. */
export const OFFICES: Readonly<Record<string, string>> = {
  dr: 'doctor',
  doc: 'doctor',
  prof: 'professor',
  rev: 'minister',
  reverend: 'minister',
  father: 'priest',
  fr: 'priest',
  capt: 'captain',
  sgt: 'sergeant',
  lt: 'lieutenant',
};
