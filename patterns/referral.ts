/** Words by which a draft looks for somebody who treats, and what it may ask of them. Each is kept as it is; nothing else of a draft is. */

/** That somebody is looked for. */
export const SEEKS =
  /\b(?:look(?:ing)? for|seek(?:ing)?|search(?:ing)? for|need(?:s|ing)?|in need of|recommend(?:ations?|ed)?|referrals?|refer(?:ring)?|know (?:of )?(?:an?|any|anyone)|suggest(?:ions?)?|any(?:one|body) (?:know|have|taking|see|with openings))\b/i;

/** Who: the last word is the noun. */
export const WHO =
  /\b(?<who>(?:(?:couples?|marriage|family|child|adolescent|trauma|sex|play|art|music|grief|addictions?|group|child and adolescent|perinatal|geriatric|eating[- ]disorders?|neuro)[- ])?(?:therapists?|counsel(?:l)?ors?|psychologists?|psychiatrists?|neuropsychologists?|psychotherapists?|clinicians?|prescribers?|analysts?|social workers?))\b/i;
/** What, where nobody is named: "couples therapy". */
export const WHAT =
  /\b(?<what>(?:couples?|marriage|family|child|trauma|sex|play|art|music|grief|group)[- ](?:therapy|counsel(?:l)?ing)|therapy|counsel(?:l)?ing|an evaluation|an assessment)\b/i;

/** What they should know, by the words it is told in. */
export const KNOWS: readonly (readonly [words: RegExp, said: string])[] = [
  [/\bDBT\b|dialectical/i, 'DBT'],
  [/\bEMDR\b/i, 'EMDR'],
  [/\bERP\b|exposure and response/i, 'ERP'],
  [/\bCBT\b|cognitive behavio/i, 'CBT'],
  [/\bIFS\b|internal family systems/i, 'IFS'],
  [/\bACT\b/, 'ACT'],
  [/\bplay therapy\b/i, 'play therapy'],
  [/\bpost[- ]?partum|perinatal|pregnan/i, 'perinatal mental health'],
  [/\beating disorder|anorexi|bulimi|\bARFID\b/i, 'eating disorders'],
  [/\bOCD\b|obsessive/i, 'OCD'],
  [/\btrauma|\bPTSD\b|abuse/i, 'trauma'],
  [/\bgrief|bereave|widow/i, 'grief'],
  [/\baddict|substance|alcohol|drinking|relapse|recovery|opioid/i, 'substance use'],
  [/\bADHD\b/i, 'ADHD'],
  [/\bautis|neurodiver/i, 'autism'],
  [/\bpsychosis|schizo|voices\b/i, 'psychosis'],
  [/\bbipolar/i, 'bipolar disorder'],
  [/\bself[- ]?harm|suicid/i, 'self-harm'],
  [/\bLGBT|\bqueer|\btrans(?:gender)?\b|\bgender/i, 'LGBTQ care'],
  [/\bchronic pain|chronic illness/i, 'chronic illness'],
  [/\bdivorc|separat|custody/i, 'separation'],
  [/\bchild|kid\b|\b(?:[4-9]|1[0-2])[- ]?(?:yo|year)/i, 'children'],
  [/\bteen|adolescen|\b1[3-9][- ]?(?:yo|year|[FM]\b)/i, 'adolescents'],
  [/\bolder adult|elderly|geriatric|dementia/i, 'older adults'],
  [/\bveteran|military/i, 'veterans'],
];

/** How they should be there. */
export const OFFERS: readonly (readonly [words: RegExp, said: string])[] = [
  [/\bevening|after (?:work|school|hours)/i, 'evenings'],
  [/\bweekend|saturday|sunday/i, 'weekends'],
  [/\btele(?:health|therapy)|online|virtual|remote|zoom|video/i, 'telehealth'],
  [/\bin[- ]person|face[- ]to[- ]face/i, 'in-person sessions'],
  [/\bsliding scale|low[- ](?:fee|cost)|reduced fee|pro bono/i, 'a sliding scale'],
  [/\bmedicaid/i, 'Medicaid'],
  [/\bmedicare/i, 'Medicare'],
  [/\bNHS\b/, 'NHS places'],
  [/\binsurance|in[- ]network|aetna|cigna|blue ?cross|united ?health/i, 'insurance billing'],
];

/** A tongue that is asked for. */
export const SPEAKS = /\b(?:(?<of>\p{Lu}\p{Ll}+)[- ]speaking|speaks? (?:fluent )?(?<tongue>\p{Lu}\p{Ll}+))/u;
