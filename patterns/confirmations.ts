/**
 * Words that tell someone in public that they were, or were not, a client. In an answer to a review that alone discloses: the reviewer
 * may say it, the clinician may not (45 CFR 164.508(a)(1)).
 */
export const CONFIRMS = new RegExp(
  [
    String.raw`\bwhen (?:you|your (?:child|son|daughter|wife|husband|partner)) (?:came|were|started|began|first|visited|saw|attended|called)\b`,
    String.raw`\byour (?:sessions?|appointments?|treatment|therapy|therapist|visits?|intake|diagnosis|progress|chart|records?|file|care plan|medications?|copay|balance|insurance|last visit)\b`,
    String.raw`\b(?:you|he|she|they|this (?:person|reviewer)) (?:was|were|is|are|has been|have been) (?:never |not |once |a |an |our )*(?:client|patient)\b`,
    String.raw`\b(?:as|being) (?:a|an|our|my) (?:former |past |valued )?(?:client|patient)\b`,
    String.raw`\bwe (?:saw|treated|discharged|diagnosed|billed|called|evaluated|prescribed) you\b`,
    String.raw`\b(?:treating|seeing|working with) you\b`,
    String.raw`\byou (?:missed|cancelled|canceled|attended|refused|declined|stopped|never paid|no-?showed)\b`,
    String.raw`\bcame to us for\b`,
  ].join('|'),
  'i',
);

export const cases = {
  confirms: [
    'As you know, when you came to us for depression, we did all we could.',
    'We are sorry that your sessions did not help.',
    'This reviewer was never a patient of ours.',
    'You missed three appointments and still owe your copay.',
    'It was a pleasure treating you.',
    'As a former client you know our policy.',
  ],
  passes: [
    'Thank you for your words. We cannot speak of anyone’s care in public. Please call our office.',
    'We take every remark seriously. Our office manager is glad to listen.',
    'Privacy law does not let us say whether anyone is a client.',
    'Thanks for the kind words!',
  ],
} as const;
