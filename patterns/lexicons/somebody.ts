/**
 * Words by which a draft speaks of somebody who could be a client. Without any it asks about the trade, seeks a therapist or
 * speaks of the writer.
 */
export const SOMEBODY =
  /\b(?:clients?|clts?|patients?|pts?|cl|caseload|consumer|resident|inmate|he|she|him|her|his|hers|he['’]s|she['’]s|intake|referral (?:for|needed|request)|working with an?|seeing an?|treating an?|I see an?|I have an?|kid|kiddo|teen|couple|family|husband|wife|son|daughter|mom|mum|dad|mother|father|brother|sister|\d\d ?(?:yo|y\/o|f|m)|year[- ]old|dob|mrn|diagnosed|presents? with)\b/i;
