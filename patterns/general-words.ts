/** What is said instead of a detail, by the place that it has in its sentence. */
export interface GeneralWords {
  /** With its article: "an accident". */
  readonly noun?: string;
  /** Where it does something: "a client" for "my 3pm". */
  readonly actor?: string;
  /** A predicate in the past: "was badly injured". */
  readonly past?: string;
  /** In the present. */
  readonly present?: string;
  /** Behind "is", or between commas: "living with a disability". */
  readonly quality?: string;
}

/** Of one kind of detail: the first whose expression its words match. */
export type GeneralRule = readonly [words: RegExp, instead: GeneralWords];

const ANY = /^/;

/** What is said instead of each kind of quasi-identifier, more generally and in the same breath. Kinds that are not listed have nothing better. */
export const GENERAL: Readonly<Record<string, readonly GeneralRule[]>> = {
  familyShape: [
    [/\badopted\b/i, { quality: 'adopted', past: 'was adopted', present: 'is adopted' }],
    [/\b(?:raised|brought up)\b/i, { quality: 'raised by relatives', past: 'was raised by relatives' }],
    [/\b(?:only|sole) (?:child|son|daughter)\b/i, { noun: 'a child in the family' }],
    [
      /\bof (?:\w+ )?(?:five|six|seven|eight|nine|ten|eleven|twelve|\d+)/i,
      { noun: 'one of several siblings', quality: 'one of several siblings' },
    ],
    [
      /^(?:\w+|\d+) (?:\w+ )?(?:kids|children|sons|daughters|siblings|brothers|sisters)$/i,
      { noun: 'several children', quality: 'several children' },
    ],
    [/\b(?:triplets|quadruplets|quintuplets|twins)$/i, { noun: 'young children' }],
    [/\btwin (?:sister|brother)\b/i, { noun: 'a sibling' }],
    [/\bwidow/i, { quality: 'bereaved', past: 'was bereaved', noun: 'a bereaved spouse' }],
    [/^(?:lost|buried|outlived)\b/i, { past: 'lost someone close' }],
    [/\b(?:two|2) (?:dads|moms|mums|fathers|mothers)\b/i, { noun: 'parents' }],
    [/\b(?:third|fourth|fifth|sixth|seventh) (?:husband|wife|marriage)\b/i, { noun: 'a partner' }],
    [/\b(?:married|divorced)\b/i, { quality: 'no longer with a partner', past: 'went through a separation' }],
  ],
  uniqueRole: [
    [
      /['’]s (?:\w+ )?(?:daughter|son|wife|husband|child|kid|sister|brother|niece|nephew|partner|mother|father|mom|dad)\b|\b(?:wife|husband|daughter|son|widow|partner|child) of\b/i,
      { noun: 'a relative of somebody well known here' },
    ],
    [/^(?:won|wins?|holds?|held)\b/i, { past: 'had an unusual success', present: 'has an unusual distinction' }],
    [/^\p{L}+ (?:is|was) the\b/iu, {}],
    [ANY, { noun: 'someone with a visible role', quality: 'in a visible role' }],
  ],
  knownFor: [
    [/\byou(?:['’]\w+)? (?:\w+ )?(?:know|guess|remember|recall)\b|^(?:you|there|no)\b/i, {}],
    [ANY, { noun: 'someone people have heard of' }],
  ],
  achievement: [
    [/^(?:contestant|competed|featured|appeared)\b/i, {}],
    [ANY, { noun: 'someone with a talent', past: 'did well at something', present: 'is good at something' }],
  ],
  newsEvent: [
    [/\b(?:crash|accident|collision|derail|sank|sinking|capsiz)/i, { noun: 'an accident' }],
    [/\b(?:shooting|stabbing|murder|killing|attack|bomb|robbery|abduct|hostage)/i, { noun: 'a violent incident' }],
    [/\b(?:fire|blaze|explosion|collapse)\b/i, { noun: 'a serious incident' }],
    [/\b(?:flood|tornado|hurricane|earthquake|storm|landslide|avalanche)/i, { noun: 'a disaster' }],
    [/\b(?:trial|lawsuit|inquest|inquiry|court case|hearing)\b/i, { noun: 'a legal matter' }],
    [/^(?:made|was|were|outed|went)\b/i, { past: 'drew some attention' }],
  ],
  strikingEvent: [
    [/^(?:when|as|after|since|where)\b/i, {}],
    [
      /\b(?:crash|derail|ran aground|sank|capsiz|accident)/i,
      { noun: 'an accident', past: 'was in an accident', quality: 'in an accident' },
    ],
    [
      /\b(?:attack|maul|shot|stabbed|kidnap|hostage|abduct)/i,
      { noun: 'an attack', past: 'was attacked', quality: 'attacked' },
    ],
    [
      /\b(?:convict|exonerat|acquit|sentenc|trial|inquest|jury)/i,
      { noun: 'a legal matter', past: 'went through a legal matter' },
    ],
    [/\b(?:left|escaped|fled|joined)\b/i, { past: 'left a close-knit group' }],
    [
      ANY,
      {
        noun: 'an unusual event',
        past: 'went through something unusual',
        present: 'is going through something unusual',
      },
    ],
  ],
  rareTrait: [
    [
      ANY,
      {
        noun: 'a rare condition',
        quality: 'living with a rare condition',
        past: 'was born with a rare condition',
        present: 'has a rare condition',
      },
    ],
  ],
  injury: [
    [ANY, { noun: 'a serious injury', quality: 'seriously ill', past: 'was badly hurt', present: 'is badly hurt' }],
  ],
  disability: [
    [
      ANY,
      {
        noun: 'a disability',
        quality: 'living with a disability',
        past: 'had a disability',
        present: 'has a disability',
      },
    ],
  ],
  identity: [
    [/\bcame out\b|\btransition/i, { past: 'came out', present: 'is coming out' }],
    [ANY, { noun: 'an LGBTQ person', quality: 'LGBTQ' }],
  ],
  immigration: [
    [
      /\b(?:deported|detained|denied|refused)\b/i,
      { past: 'had trouble with immigration', quality: 'in trouble with immigration' },
    ],
    [/^(?:over|fled|emigrat|immigrat|was|were|got|came|resettled)/i, { past: 'came from abroad' }],
    [/\brefugee|\basylum[- ]seeker/i, { noun: 'a newcomer to the country' }],
    [ANY, { noun: 'an immigrant', quality: 'new to the country' }],
  ],
  military: [
    [/^(?:two|three|four|five|six|[2-6])\b/i, { noun: 'time in the service' }],
    [
      /^(?:\w+ly )?(?:discharged|deployed|deploying|posted|stationed|enlisted|was|were|did|dishon)/i,
      { past: 'served in the armed forces', quality: 'in the service' },
    ],
    [
      /\b(?:airborne|regiment|battalion|squadron|brigade|platoon|division|corps|fleet)\b/i,
      { noun: 'the armed forces' },
    ],
    [/\b(?:vet|veteran|former|retired|ex)\b/i, { noun: 'a veteran' }],
    [ANY, { noun: 'someone who served', quality: 'in the service' }],
  ],
  smallCount: [
    [
      /^(?:\w+|\d+) (?:of|out of) (?:our|my|the)? ?(?:\w+|\d+) (?<who>clients|patients|students|residents|kids|families|members)/i,
      { noun: 'some of $who' },
    ],
    [/^(?:is |was )?one of\b/i, { noun: 'one of several', quality: 'one of several' }],
    [/^(?<who>tribe|village|town|hamlet|community|congregation|parish|island|school)\b/i, { noun: 'a small $who' }],
  ],
  sessionTime: [
    [/^(?:my|our) (?:[\w:.]+ )*?(?:client|patient|pt|kid|teen|guy|lady)\b/i, { noun: 'a client' }],
    [/^(?:my|our) (?:[\w:.]+ )*?couple\b/i, { noun: 'a couple' }],
    [/^(?:my|our)\b/i, { noun: 'a recent session', quality: 'a client', actor: 'a client' }],
    [/^(?:saw|met|had|seen|seeing)\b/i, { past: 'had a session lately' }],
  ],
  language: [
    [/[- ](?:speaking|speaker|medium)$/i, { quality: 'multilingual', noun: 'a multilingual person' }],
    [ANY, { present: 'speaks another language', past: 'spoke another language', noun: 'another language' }],
  ],
  veteran: [
    [/^(?:an? )?(?:vet|veteran)s?$/i, { noun: 'someone who served' }],
    [ANY, { noun: 'a veteran' }],
  ],
};
