const NOUN =
  '(?:client|clt|patient|pt|inmate|kiddo|kid|teen|teenager|boy|girl|man|woman|couple|guy|lady|mother|father|mom|mum|dad|child|student|veteran|family)';

/**
 * Words by which a draft speaks of somebody who could be a client. Without any it asks about the trade, seeks a therapist or
 * speaks of the writer. The plural ("clients often") and the fixed turns of the trade ("family therapy") speak of nobody.
 */
export const SOMEBODY = new RegExp(
  [
    String.raw`\b(?:he|she|hes|shes|him|her|his|hers|he['’]s|she['’]s|himself|herself)\b`,
    String.raw`\b(?:my|this|another|our|one of my|new|the|an?|had an?|your) (?:[\w-]+ ){0,2}${NOUN}(?![-\w]| (?:therap|counsel|portal|hours|care|notes?\b|rights|education|handout|form|safety|work\b|centered|room))`,
    String.raw`(?:^|[\n.:!?] ?)(?:client|clt|ct|patient|pt|cl)\b`,
    String.raw`\b(?:caseload|consult(?: please|:)|referral (?:for|needed|request)|intake (?:today|yesterday|note)|seen (?:on|for|in|at|by|today)|admitted|discharged|no[- ]show(?:ed)?|presents? with|presented with|diagnosed with|dob|d\.o\.b|mrn|nhs no|dx|hx of)\b`,
    String.raw`\b(?:working with|seeing|treating|see|have|had|lost|met) an? (?:[\w-]+ ){0,3}(?:who|whose|with)\b`,
    String.raw`\b\d{1,2} ?-?(?:yo|y\/o|yrs? old|year[- ]old|[fm])\b`,
    String.raw`\b(?:my|our) (?:first|last|next)? ?\d{1,2}(?::\d\d)? ?(?:am|pm|today|yesterday|tomorrow|o['’]?clock)`,
    String.raw`\b(?:husband|wife|ex-wife|ex-husband|boyfriend|girlfriend|widow|widower|daughter|son|brother|sister|stepdad|stepmom|grandmother|grandfather)\b(?!s)`,
    String.raw`\b\d+ (?:out )?of (?:our|my|the) \d+ clients\b`,
  ].join('|'),
  'i',
);

/** "my Skyler" */
export const MINE =
  /\b[Mm]y (?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|God|English|Spanish|French|Psych|Board|State|Medicare|Google|Outlook|Zoom)\b)[A-Z][a-z]{2,}\b/;
