/** What a job is called when only its field is told: a noun for whoever holds it. The first whose words its census title, or the draft, holds. */
export const JOB_FAMILIES: readonly (readonly [words: RegExp, noun: string])[] = [
  [/\b(?:coroner|medical examiner|registrar|postmaster|postmistress)/i, 'someone in a public office'],
  [
    /\b(?:fire|police|detective|paramedic|emergency medical|correction|sheriff|probation|police officer|marshal|bailiff|security|lifeguard|dispatcher)/i,
    'a first responder',
  ],
  [
    /\b(?:nurs|physician|surgeon|dent(?:al|ist)|pharmac|optomet|chiropract|audiolog|radiolog|podiatr|acupunct|anesthe|diagnostic|health|medical|midwife|orthot|dieti)/i,
    'a health care worker',
  ],
  [/\b(?:veterinar|animal|zoo|farrier|breeder)/i, 'someone who works with animals'],
  [/\b(?:teach|educat|school|librar|instruct|tutor|professor|coach(?:es)? and scouts)/i, 'someone in education'],
  [/\b(?:clergy|relig|pastor|priest|imam|rabbi|nun|monk)/i, 'someone in ministry'],
  [/\b(?:lawyer|judge|judicial|legal|paralegal|court)/i, 'someone who works in the law'],
  [/\b(?:athlet|sport|umpire|referee|coach|jockey|rider)/i, 'someone in sport'],
  [
    /\b(?:artist|actor|music|sing|danc|choreograph|design|photograph|writ|author|journalist|news|editor|broadcast|producer|director|entertain|announcer|film)/i,
    'someone in the arts or media',
  ],
  [/\b(?:soldier|military|army|navy|marine corps|air force)/i, 'someone in the armed forces'],
  [
    /\b(?:scien|astronom|physic|chemist|biolog|geolog|econom|sociolog|statistic|mathemat|actuar|anthrop|histor)/i,
    'someone in research',
  ],
  [/\b(?:software|computer|web|database|network|information)/i, 'someone in technology'],
  [/\b(?:engineer|architect|survey|draft|technician|technolog)/i, 'someone in a technical field'],
  [
    /\b(?:pilot|aircraft|air traffic|flight|ship|sailor|boat|rail|locomotive|subway|driver|truck|crane|deck|ferry)/i,
    'someone in transport',
  ],
  [
    /\b(?:farm|fish|forest|logg|agricult|hunt|trapp|ranch|conservation|garden|landscap|tree|arbor)/i,
    'someone who works outdoors',
  ],
  [/\b(?:chef|cook|baker|bartend|waiter|food|butcher|brew|hotel|lodging)/i, 'someone in food or hospitality'],
  [
    /\b(?:mechanic|electric|plumb|carpent|mason|weld|paint|roof|construct|install|repair|machin|metal|wood|glass|cabinet|tailor|smith|miner|mining|explosive|drill|plant|operator|press|print|stone|upholster)/i,
    'a skilled tradesperson',
  ],
  [/\b(?:legislat|mayor|council|senator|diplomat|politic|govern)/i, 'someone in public life'],
  [/\b(?:manager|executive|administrator|superintendent|supervisor|buyer|agent|fundrais)/i, 'someone in management'],
  [/\b(?:funeral|embalm|mortic|barber|hairdress|cosmet|personal|child ?care|nann)/i, 'someone in a personal service'],
  [/\b(?:clerk|account|audit|bank|insur|tax|financ|office|secretar|postal|post)/i, 'someone with an office job'],
];

/** Any other job. */
export const ANY_JOB = 'someone with an unusual job';
