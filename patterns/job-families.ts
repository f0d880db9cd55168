/**
 * What a job is called when only its field is told: a plain noun for whoever holds it, which takes any article and any adjective. The
 * first whose words the draft, or else the job's title in the census, holds.
 */
export const JOB_FAMILIES: readonly (readonly [words: RegExp, noun: string])[] = [
  [/\b(?:coroner|medical examiner|registrar|postmaster|postmistress)/i, 'public official'],
  [
    /\b(?:fire|police|detective|paramedic|emergency medical|correction|sheriff|probation|marshal|bailiff|security|lifeguard|dispatcher)/i,
    'first responder',
  ],
  [
    /\b(?:nurs|physician|surgeon|dent(?:al|ist)|pharmac|optomet|chiropract|audiolog|radiolog|podiatr|acupunct|anesthe|diagnostic|health|medical|midwife|orthot|dieti)/i,
    'healthcare worker',
  ],
  [/\b(?:veterinar|animal|zoo|farrier|breeder)/i, 'animal care worker'],
  [/\b(?:teach|educat|school|librar|instruct|tutor|professor|lectur)/i, 'educator'],
  [/\b(?:clergy|relig|pastor|priest|imam|rabbi|nun|monk|chaplain|vicar)/i, 'faith leader'],
  [/\b(?:lawyer|judge|judicial|legal|paralegal|court|magistrate)/i, 'legal professional'],
  [/\b(?:athlet|sport|umpire|referee|coach|jockey|rider|goal)/i, 'sports professional'],
  [
    /\b(?:artist|actor|actress|music|sing|violin|cell|pian|organ|danc|choreograph|design|photograph|writ|author|journalist|news|editor|broadcast|producer|director|entertain|announcer|film)/i,
    'creative professional',
  ],
  [/\b(?:soldier|military|army|navy|marine corps|air force)/i, 'service member'],
  [
    /\b(?:scien|astronom|physic|chemist|biolog|geolog|econom|sociolog|statistic|mathemat|actuar|anthrop|histor)/i,
    'researcher',
  ],
  [/\b(?:software|computer|web|database|network|information)/i, 'technology worker'],
  [
    /\b(?:pilot|aircraft|air traffic|flight|ship|sailor|boat|rail|locomotive|subway|driver|truck|crane|deck|ferry)/i,
    'transport worker',
  ],
  [/\b(?:engineer|architect|survey|draft|technician|technolog)/i, 'technical professional'],
  [
    /\b(?:farm|fish|lobster|forest|logg|agricult|hunt|trapp|ranch|conservation|garden|landscap|tree|arbor|grower)/i,
    'outdoor worker',
  ],
  [/\b(?:chef|cook|baker|bartend|waiter|food|butcher|brew|hotel|lodging)/i, 'hospitality worker'],
  [
    /\b(?:mechanic|electric|plumb|carpent|mason|weld|paint|roof|construct|install|repair|machin|metal|wood|glass|cabinet|tailor|smith|miner|mining|explosive|drill|plant|operator|press|print|stone|upholster)/i,
    'tradesperson',
  ],
  [/\b(?:legislat|mayor|council|senator|diplomat|politic|govern)/i, 'public official'],
  [/\b(?:manager|executive|administrator|superintendent|supervisor|buyer|agent|fundrais)/i, 'manager'],
  [/\b(?:funeral|embalm|mortic|barber|hairdress|cosmet|personal|child ?care|nann)/i, 'service worker'],
  [/\b(?:clerk|account|audit|bank|insur|tax|financ|office|secretar|postal|post|mail)/i, 'office worker'],
];

/** Any other job. */
export const ANY_JOB = 'worker';
