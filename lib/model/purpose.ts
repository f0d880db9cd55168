/**
 * What a disclosure is for: the contexts C0 to C15, in that order. The words of each are the message `reason_<purpose>`; its frame
 * is `patterns/purposes/`.
 */
export const PURPOSES = [
  'public',
  'consultation',
  'supervision',
  'team',
  'coordination',
  'release',
  'report',
  'danger',
  'court',
  'counsel',
  'teaching',
  'clientAsked',
  'billing',
  'client',
  'secondOpinion',
  'assistant',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What someone on the user's list is to the user's clients. Its words are the message `role_<role>`. */
export const ROLES = ['team', 'supervisor', 'peer', 'provider', 'counsel', 'court', 'agency', 'payer'] as const;
export type Role = (typeof ROLES)[number];

/** What a place on the user's list is for. Its words are the message `use_<use>`. */
export const PLACE_USES = ['record', 'supervision', 'consultation', 'teaching', 'assistant', 'noClients'] as const;
export type PlaceUse = (typeof PLACE_USES)[number];

/** What a record of a disclosure asks for. Its words are the message `field_<field>`. */
export const RECORD_FIELDS = [
  'consultant',
  'question',
  'supervisor',
  'recipient',
  'reportType',
  'agency',
  'reference',
  'imminent',
  'necessary',
  'toWhom',
  'nature',
  'docket',
  'orderDate',
  'items',
  'privilege',
  'matter',
  'consent',
  'disguise',
  'askedOn',
  'what',
  'benefit',
  'preference',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];
