/*
 * What has rules of its own beside what identifies: it passes by no general release.
 */

/** Treatment for alcohol or drugs (42 CFR Part 2), in the words of notes and letters. */
export const SUBSTANCE_USE =
  /\b(?:substance (?:use|abuse|misuse)|relaps(?:e|ed|ing)|rehab|detox(?:ed|ing)?|sobriety|(?:days|weeks|months|years) (?:sober|clean)|AA (?:sponsor|meetings?)|NA meetings?|methadone|buprenorphine|suboxone|naltrexone|opioids?|heroin|cocaine|fentanyl|meth(?:amphetamine)?|alcohol (?:use|dependence|dependency|addiction|withdrawal)|alcoholi(?:c|sm)|drinking (?:again|problem)|drug (?:use|abuse|addiction|treatment|screen)|addict(?:ed|ion)|binge drinking)\b/i;

/** Notes of a session kept apart from the record (45 CFR 164.501). */
export const PSYCHOTHERAPY_NOTES =
  /\b(?:psychotherapy notes?|process notes?|private notes? (?:of|from|on) (?:the|our|my) sessions?|(?:transference|countertransference) (?:notes?|reactions?))\b/i;

export const cases = {
  substanceUse: [
    'He relapsed in May.',
    'on methadone since spring',
    'she is 90 days sober',
    'an AA sponsor',
    'drug screen',
  ],
  psychotherapyNotes: ['My process notes of Monday:', 'see the psychotherapy notes', 'countertransference reactions'],
  none: ['She came to every session this term.', 'A clean house calms her.', 'Meeting at AAA roadside'],
} as const;
