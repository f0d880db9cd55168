/**
 * Whom a detail is about when it is not a client: expressions on the words before and behind it in its sentence. Each stays within
 * a few words of the detail, so that a client in the same sentence is not passed over.
 */

/** Words that may stand between "I am" and what the writer is: no verb, no preposition, nothing that brings in someone else. */
const PLAIN =
  '(?!(?:\\w+ing|with|on|at|to|for|from|about|by|of|in|that|this|if|who|has|have|had|told|worried|concerned|stuck|lost|sad|sorry|treat|see|saw|seen|client|patient)\\b)';

const TITLE =
  '(?:therapist|psychotherapist|counsell?or|clinician|provider|psychologist|psychiatrist|practitioner|supervisor|supervisee|interpreter|translator|prescriber|colleague|coworker|co-worker|intern|trainee|social worker|lcsw|lmft|lpc|lmhc|facilitator|trainer|presenter|instructor|psychoanalyst|analyst|coach|doula)s?';

/** Before it: the writer says so of herself. */
export const WRITER = new RegExp(
  `\\b(?:I['’]?m|I am|I was|I['’]ve been|I became|I come from|I(?:['’]ve)? (?:also )?(?:grew|identify) \\w+|speaking as|we['’]re|we are)(?: ${PLAIN}[\\w'’-]+,?){0,4} ?$`,
  'i',
);

/** Before it: "As a veteran", and behind it the writer goes on with "I". */
export const AS_ONE = /(?:^|[.,;:(] ?|\b(?:and|but|so|speaking|work|feel) )as (?:an?|the|one of)(?: [\w'’-]+){0,3} ?$/i;
export const GOES_ON = /\b(?:I|my|me|we|our)\b/;
export const SOMEBODY = /\b(?:she|he|her|his|him|client|patient|pt)\b/i;

/** Before it: the writer's own family and colleagues. */
export const OWN =
  /\b(?:my|our)(?: own)?(?: (?:late|dear|ex|older|younger|little|big))? (?:daughter|son|kids?|husband|wife|spouse|partner|mom|mum|mother|dad|father|brother|sister|grandmother|grandfather|grandma|grandpa|aunt|uncle|niece|nephew|family|best friend|supervisor|colleague|coworker|co-worker|boss|director|manager|supervisee|intern|associate|practice partner|own therapist|therapist|accountant|lawyer|attorney|mentor|professor|agency|practice|clinic|group practice|office)\b(?!['’]s client)[^.!?;]{0,40}$/i;
/** Around it: "my 9-year-old daughter". */
export const MINE = /\b(?:my|our)(?: own)?(?: [\w-]+)? ?$/i;
export const OWN_KIN =
  /^[\w'’-]{0,10}(?: year[- ]old| yo)? (?:daughter|son|niece|nephew|grandson|granddaughter|twins|husband|wife)\b/i;

/** Before it: the reader. */
export const READER =
  /\b(?:you['’]re|you are|you were|you have|you['’]ve|you come from|your)(?: (?:also|only|just|still|now|at|like|been|a|an|the|own|young|being))*(?: [\w-]+)? ?$/i;
/** Behind it. */
export const READER_AFTER =
  /^,? (?:you(?:['’]re| are| have| may| might| can| could| will| need| should| probably| deserve)|your)\b/i;

/** Before it: people in general. */
export const GENERAL =
  /(?:\b(?:any|every|each|most|many|some|typical|average|your average|a typical|a hypothetical|hypothetically,? an?|imagine an?|say an?|books? (?:\w+ ){0,4}for an?|an? average|no|other|fellow|these|those|all|few|several|specialis(?:e|ing) in|specializ(?:e|ing) in|groups? (?:of|for)|resources? for|people|clients|patients|adults|participants|individuals|families|students|women|men|anyone|someone|those|kids|children|adolescents|teens|youth|folks|survivors|parents|clinicians|therapists)(?: (?:who|that))?(?: (?:are|is|were|with|of|from|aged?|over|under|above|below|between|up to|who|identify as|being|a|an))*) ?$/i;
/** Behind it: more than one. */
export const PLURAL_AFTER =
  /^(?:s\b|(?:,? (?:or|and) [\w-]+)?,? (?:is )?(?:a plus|a bonus|an asset|preferred|desirable)\b|[- ]?olds\b|[\w-]{0,9} (?:[\w-]+ )?(?:kids|children|boys|girls|adolescents|teens|teenagers|students|clients|patients|men|women|people|folks|veterans|adults|families|communities|populations?|studies|research|culture|history|holidays?|community|youth|couples|participants|nurses|issues|affirming|friendly|ministry|lives matter|food|theology|church(?:es)?|tradition|traditions|holidays|method|medicine|philosophy|psychology|therapy|translation|version|language|words?|proverb|model|scale|movie|film|novel))\b/i;

/** Behind it, or before it: someone sought or hired, or a colleague. */
export const WANTED_AFTER = new RegExp(`^(?:[\\w-]{0,14}[ ,/&]+){0,4}(?:${TITLE})\\b`, 'i');
export const WANTED_BEFORE = new RegExp(
  `\\b(?:${TITLE})(?:,| who| that)?(?: (?:is|are|was|has|speaks?|identif(?:y|ies) as|with|in|and|or|also|a|an|must be|preferably|ideally|preferred|experienced?|trained|competent|knowledge of|familiar))+ ?$`,
  'i',
);

/** Anywhere in the sentence: nobody of flesh and blood. */
export const FICTION =
  /\b(?:in the (?:film|movie|novel|book|show|series|episode|play|story|podcast|documentary series)|the (?:character|protagonist|narrator)|role[- ]?play|exam (?:question|vignette)|practice question|licensing exam|textbook|fictional|case study in|sample case|the (?:study|trial|sample|authors|survey|participants)|meta-analysis|n ?= ?\d|of (?:participants|respondents))\b/i;

/** Anywhere in the sentence: what holds of many. */
export const GENERALLY =
  /\b(?:often|typically|usually|generally|oftentimes|in general|most (?:people|clients|couples|parents|kids|men|women)|many (?:people|clients|couples|parents|kids|men|women|of)|some (?:people|clients|couples|parents|kids|men|women|therapists)|people who|someone who|anyone who|those who|a person|as therapists|clinicians|difference between|explain (?:the|how|what|why)|compare|contrast|differential between|https?:)/i;
