/** "Fwd from client:", "see the mail from her mother below:" before what they wrote. */
export const FROM_CLIENT =
  /\b(?:fwd|forward\w*|message|e-?mail|text|note|letter|from|wrote|sent)\b[^\n]{0,60}\b(?:client|patient|pt|mom|mum|mother|dad|father|parent|parents|wife|husband)\b[^\n:]{0,30}:[ \t]*(?:\n|$)/i;

/** What follows somebody spoken of, not to. */
export const NOT_SPOKEN_TO =
  /^[^\p{L}\d]*(?:(?:he|she|who|whom|whose|his|her|their|they|age|aged|born|dob|mrn|ssn|tel|phone|cell|mobile|from|was|is|has|says|said|had|came)\b|\d{1,2}\b|\d{3}[-. )]{1,2}\d{3})/iu;

/** Words of a mail that speaks to the client: then the name in its greeting is the client's. */
export const TO_CLIENT =
  /\b(?:your (?:next |last |first |upcoming |recent )?(?:session|appointment|intake|treatment|medication|symptoms|diagnosis|balance|homework|stroke|recovery|therapy|file|superbill|discharge)|our (?:next |last |first )?(?:session|appointment)|(?:moved|move|reschedule|rescheduled|see) us\b|still on for|how (?:have|are) you (?:been )?(?:feeling|doing|coping|sleeping)|you (?:told|asked) me last|text to (?:confirm|remind)|reply y(?:es)? or n|confirming (?:that )?(?:i've|your|our)|you (?:weren't|were not) here|you (?:missed|cancelled|canceled|didn't (?:come|attend)) (?:your|our|the|us)|our (?:last |past |final )?(?:two |three |few )?(?:meetings|sessions|work together)|your (?:care|place here|discharge|last visit|next visit))\b/i;

/** Words for somebody before a comma and a name: whoever is named is theirs, not the writer. */
export const OF_SOMEBODY =
  /\b(?:my|his|her|their|the|a|an|this|our) (?:[\p{L}-]+ ){0,2}[\p{L}-]+[,–—-][ \t]*$|\b(?:and|with|for|from|to|saw|called|told)[,–—-]?[ \t]*$/iu;

/** "ta, lou", "thx, priya x" at the very end, in small letters. */
export const SIGNED_SMALL =
  /(?:^|[\s.!?])(?:ta|thx|thanks|thank you|ty|tia|cheers|best|regards|warmly|xo|xx?)[,.!–—-]+[ \t]*([a-z]{3,12})[ \t]*x{0,3}[ \t]*$/;

/** "… before month end. Fern": one word with a capital after the last sentence of all. */
export const SIGNED_BARE = /[.!?][ \t]+(\p{Lu}[\p{Ll}’'-]{2,14})[ \t]*$/u;
