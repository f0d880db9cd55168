import { KIN, PERSON } from './persons';

/** Before a job or a group: the words by which it is said of someone. */
export const SAID = new RegExp(
  [
    String.raw`\b(?:is|was|are|were|been|be|being|became|becoming|as|s|re|work(?:s|ed|ing)?|retired|former|ex|trained|turned|career)(?:[ -](?:an?|the|also|now|still|currently|just|mainly|full-time|part-time|senior|junior|head|chief|lead|our|their|former|retired|local|licensed|certified|young|in|as|for|years|many|twenty|thirty|\d{1,2}|proud|successful|devout|practising|practicing))*[ -]?$`,
    String.raw`(?:\d{1,2}(?:[- ]?(?:y\/?o|yrs?|years?)[- ]?(?:old)?)?[ ,]?(?:[fm]|female|male)?|\b${PERSON}|\b${KIN}|\b(?:married|single|divorced|widowed|he|she))\)?[,;:]? (?:and )?(?:an? )?(?:[\w-]+ )?$`,
    String.raw`\b(?:see|seeing|saw|treat|treating|treated|have|had|got|met|assessing|supervising|with|for|to|about|referral:|dating) an? (?:[\w-]+ ){0,2}$`,
    String.raw`(?:^|[.;:] ?)(?:an? )?(?:(?!(?:the|my|our|your|this|that|any|every|no|his|her|their|if)\b)[\w-]+ )?$`,
  ].join('|'),
  'i',
);
