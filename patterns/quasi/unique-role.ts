import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';
import { KIN } from '../lexicons/persons';

/** Those of whom a town, a school or a congregation has one. */
const OFFICE =
  '(?:commander|colonel|chairwoman|chairman|chief|headman|mayor|sheriff|governor|senator|pastor|priest|imam|rabbi|bishop|archbishop|vicar|minister|reverend|deacon|principal|vice[- ]principal|headteacher|headmaster|headmistress|superintendent|coach|head coach|police chief|fire chief|chief of police|chief|congressman|congresswoman|mp|judge|warden|magistrate|coroner|district attorney|da|postmaster|postmistress|town clerk|town manager|school board president|fire captain|ambassador|commissioner|councill?or|alderman|provost|dean|university president|chancellor|bandleader|choir director|landlord of the pub|chieftain|tribal chair\\w*|president|prime minister|governor|quarterback)';
const AREA =
  '(?:town|village|island|county|valley|parish|state|school|high school|middle school|college|university|class|grade|year|department|force|station|company|unit|squad|team|district|city|region|country|province|area|neighbou?rhood|congregation|church|mosque|synagogue|temple|tribe|reservation|base|ship|boat|faculty|hospital|clinic|ward|firm|community|precinct|diocese|league|campus|building|plant|factory|mill|mine|yard|office|street|estate|world|history|platoon|battalion|regiment|orchestra|choir|troupe|crew|fire ?house|garage|shift|board|council|committee|program|course|cohort|seminary|convent|shul|prison|jail|site|service|sport|division|conference|club|kindergarten|nursery|north|south|east|west|peninsula|harbou?r|port|reef|ridge|mountain|canyon|valleys|islands|towns|villages|coast|lake|river|strip|square|here|there|around)';
/** What a small place has one of. */
const BODY =
  '(?:bakery|diner|inn|hotel|motel|pub|bar|shop|store|petrol station|gas station|garage|café|cafe|restaurant|chip shop|pharmacy|chemist|clinic|hospital|surgery|school|church|chapel|mosque|synagogue|temple|gurdwara|library|cinema|theatre|theater|dojo|gym|salon|barbershop|nursery|daycare|radio station|newspaper|post office|bank|funeral home|dairy|ranch|vineyard|family|vet|doctor|dentist|midwife|firefighter|officer|teacher|twin|survivor)';
const DEMOGRAPHIC =
  '(?:female|male|woman|man|black|brown|asian|latina|latino|hispanic|white|native|indigenous|muslim|jewish|sikh|hindu|catholic|openly|gay|lesbian|bi|trans|transgender|queer|deaf|blind|disabled|certified|licensed|full-time|surviving|remaining|female-owned|african|somali|chinese|korean|indian|pakistani|polish|english|american|foreign|immigrant|refugee|registered|practising|practicing|resident|qualified|volunteer|elected|ag|crop)';
const NOT_HEAD =
  '(?!(?:to|who|that|in|on|at|from|of|and|has|had|was|is|with|for)\\b)(?!(?:[\\w-]+ )?(?:clients?|patients?|therapists?|persons?|people|friends?|things?|one|ones|way|ways|time|times|place|reason|option|problem|issue|part|difference|question|exception|child|kid|session|sessions|hope|downside|answer|solution|step|stage|phase|word|words|chapter|book|study|person|adult|parent|stable|safe|caveat|rule|goal|symptom|treatment|approach|intervention|method|choice|appointment|visit|meeting|day|week|month|year|two|three|few|couple|four|five|few|text|line|sentence|email|call|contact|feeling|emotion|memory|diagnosis|clinician|counsell?or|provider|psychiatrist|psychologist|minute|hour|half|quarter|name|job|date|break|slot|opening|availability)\\b)';

export const sheet: QuasiSheet = {
  widen: true,
  kind: 'uniqueRole',
  source: 'HHS guidance on 164.514(b)(2)(i)(R): a role that one person holds, such as president of a university',
  certainty: 0.75,
  rules: [
    {
      words: 'won win wins holds held world olympic national state',
      expression:
        /\b(?:won|win|wins|holds?|held) (?:a|the|an|two|three|several|his|her) (?:[\w-]+ )?(?:world|olympic|paralympic|national|state|commonwealth|european|grammy|oscar|emmy|pulitzer|nobel) (?:[\w-]+ )?(?:titles?|records?|medals?|championships?|golds?|prizes?|awards?)\b/dgi,
    },
    {
      // the only female firefighter, first Sikh officer
      words: 'only sole lone first last first-ever youngest oldest',
      expression: new RegExp(
        `\\b(?:the |our |their )?(?:only|sole|lone|first|last|first[- ]ever|youngest|oldest) (?:${DEMOGRAPHIC} ){1,3}${NOT_HEAD}\\p{L}[\\p{L}-]+(?: (?:who|that|on|at|in|left|from|to|for|of|round|around)\\b[^.?!,;\\n]{0,40})?`,
        'dgiu',
      ),
    },
    {
      // the only vet on the island, last native speaker of her language in the county
      words: 'only sole lone first last youngest oldest',
      expression: new RegExp(
        `\\b(?:the|our|their|his|her|this|that|as|now) (?:(?:only|sole|lone|first[- ]ever|youngest|oldest)|(?:first|last)(?= [\\p{L}-]+ (?:in|on|at|from|of|to|speaker|survivor)\\b)) ${NOT_HEAD}(?:(?!(?:that|which|when|because|if|i|you|we|my|your)\\b)\\p{L}[\\p{L}’'-]* ){1,5}?(?:in|on|at|from|for|within|of|left in|round|around|between|out of) (?:(?:the|our|this|that|her|his|their|my|a|an|all|of)\\b ?){0,2}(?:(?!(?:my|your|our)\\b)[\\p{L}\\d-]+ ){0,2}${AREA}\\b`,
        'dgiu',
      ),
    },
    {
      words: 'only',
      expression: new RegExp(
        `\\bthe only ${NOT_HEAD}(?:\\p{L}[\\p{L}-]* ){0,3}?(?:girl|boy|woman|man|female|male|african|black|jewish|muslim|asian|white|deaf|blind|${BODY})\\b(?: (?:for miles|for \\d+ miles|left|on it|on the \\p{L}+|in it|there|who ever|to (?:ever|have)|around here|round here|in (?:the|our|this|his|her|all of) \\p{L}+)(?: \\p{L}+)?)?(?! (?:thing|one|person))`,
        'dgiu',
      ),
      certainty: 0.68,
    },
    {
      words: `island's town's village's county's parish's valley's tribe's school's city's state's region's district's island town village county parish valley tribe school city state region district church`,
      expression:
        /\b(?:(?:the|our|this|that) )?(?:island|town|village|county|parish|valley|tribe|school|city|state|region|district|church)['’]s (?:only|first|last|sole|former|youngest|oldest|lone|top|star)\b[^.?!,\n]{2,40}/dgi,
    },
    {
      // the mayor's daughter, husband of our superintendent
      words:
        'commander colonel chairwoman chairman mayor sheriff governor senator pastor priest imam rabbi bishop vicar minister reverend deacon principal headteacher headmaster superintendent coach chief congressman congresswoman mp judge warden magistrate coroner president commissioner ambassador dean provost councillor councilor quarterback',
      expression: new RegExp(
        `\\b(?:(?:the|our|their|a|an|this|that)\\s(?:[\\w-]+ )?(?:former |ex-?|late |youth |associate |senior |lead |head |county |town |city |state |local |high school |football |basketball |varsity )*)?${OFFICE}['’]?s (?:own |ex-?|eldest |oldest |youngest |teenage |only |adopted |second |late )?${KIN}\\b(?! (?:and I|is my))|\\b(?:the )?(?:wife|husband|son|daughter|kid|child|widow|widower|brother|sister|niece|nephew|mother|father|partner|mistress|ex-wife|ex-husband|fiancée?|granddaughter|grandson|stepson|stepdaughter|spouse) (?:of|to) (?:the|our|their|a|an|this) (?:(?:former|ex|late|current|local|county|town|city|state|high school|football|deputy|new|retired|sitting) ?){0,3}(?:${OFFICE}|(?:well[- ]known|famous|prominent) [\\p{L}-]+)\\b|\\b(?:married|engaged) (?:to )?(?:the|our|a|an) (?:(?:former|ex|late|current|local|county|town|city|state|high school|football|deputy|new|retired|sitting|army|navy)[ -]?){0,3}${OFFICE}\\b`,
        'dgiu',
      ),
      certainty: 0.8,
    },
    {
      // Mom is the county judge; his dad coaches the rival team; she is our mayor
      words:
        'mayor sheriff governor senator pastor priest imam rabbi bishop vicar reverend principal headteacher headmaster superintendent coach coaches chief congressman congresswoman mp judge warden magistrate coroner commissioner ambassador dean provost councillor councilor captain',
      expression: new RegExp(
        `\\b(?:s?he|who|${KIN}|client|patient|pt)(?:['’]s| is| was| became| being|,) (?:the|our|their|also the|now the|a former|the former|an ex-|the ex-|deputy|acting|a|an)(?: |(?<=-))(?:(?:former|ex|late|current|local|county|town|city|state|high school|football|basketball|varsity|deputy|new|retired|sitting|acting|assistant|head|family court|small-town|youth|associate|senior|lead|elementary|middle school|church|village) ?){0,3}${OFFICE}\\b(?!['’]s| of (?:my|our) (?:program|agency|clinic))|\\b(?:${KIN}|s?he|who) (?:also )?coaches (?:the|his|her|their|our|at)(?: [\\p{L}-]+){1,3}|\\b(?:the )?(?:ex-|former )(?:mayor|sheriff|governor|bishop|senator|congressman|congresswoman|judge|nun|priest|monk|superintendent|minister|mp)\\b`,
        'dgiu',
      ),
      certainty: 0.7,
    },
    {
      // only woman who's ever made captain, the only one from Peru, first of her people to be elected
      words: 'only first miss',
      expression:
        /\b(?:the )?only (?:woman|man|girl|boy|person|one|kid|student|officer|member|patient)(?: (?:who(?:['’]s| has|['’]d| had)? ever|to (?:ever|have))\b[^.?!,;\n]{3,40}| (?:of \p{L}+ )?from (?:the |our )?\p{Lu}\p{L}+)|\b(?:the )?first (?:of (?:his|her|their) (?:\p{L}+ )?\p{L}+|(?:woman|man|person|girl|boy) (?:in|from|of) [^.?!,;\n]{3,30}?|\p{L}+) (?:to (?:be (?:elected|ordained|appointed|promoted|admitted|accepted|signed|drafted|hired)|ever|win|make|serve|become|hold|graduate)\b(?! (?:of )?(?:our|my))|ever (?:to|elected|hired|promoted|ordained))(?! (?:our|my))[^.?!,;\n]{0,40}|\b(?:was|is|former|ex-?) ?Miss \p{Lu}\p{Ll}+(?: (?:in|of) ['’]?\d{2,4})?/dgu,
      certainty: 0.72,
    },
    {
      words: 'heir heiress',
      expression:
        /\b(?:is|was|being|as|be) (?:the|an?) (?:only |sole )?heir(?:ess)?(?: (?:to|of) [^.?!,;\n]{3,30})?/dgi,
      certainty: 0.64,
    },
    {
      words: 'captain captains president head founder principal leader conductor editor',
      expression:
        /\b(?:(?:team|squad|co-)[ -]?captain|captain of (?:the|her|his|their)(?: [\w-]+){1,5}|captains (?:the|her|his|their)(?: [\w-]+){1,4}|(?:student body|class|union|school board|tribal|band|club|PTA|HOA) (?:president|chair\w*|treasurer)|(?:founder|leader|president|conductor|editor|owner|manager|head|chair\w*) of (?:the|her|his|their|our) (?!group|family|household|session|program|clinic|practice|table|bed|line|class\b|queue)(?:[\w-]+ ){0,3}(?:choir|orchestra|church|mosque|union|newspaper|paper|theat(?:er|re)|museum|library|band|troupe|tribe|school|bank|brewery|orphanage|charity|festival|parade|lodge|chapter|department|company|shelter|hotel|inn|bakery|restaurant|zoo|team))\b/dgi,
      certainty: 0.68,
    },
    {
      words:
        'brother sister son daughter wife husband cousin niece nephew mother father widow ex child descendant heir',
      expression:
        /\b(?:brother|sister|son|daughter|wife|husband|cousin|niece|nephew|mother|father|widow|ex|ex-wife|ex-husband|child|kid|descendant|heir(?:ess)?|grandson|granddaughter|mistress|partner) (?:of|to) (?:a|an|the|that) (?:(?:very|well[- ]known|famous|prominent|notorious|infamous|celebrated|disgraced|convicted|late|former|retired|national|local|nba|nfl|nhl|premier league|olympic|reality|tv|pop|country|rock|movie|film) ?){1,4}(?:politician|athlete|musician|singer|actor|actress|author|artist|footballer|player|star|celebrity|billionaire|serial killer|murderer|killer|preacher|televangelist|politico|senator|governor|chef|model|influencer|coach|cult leader|businessman|philanthropist|mobster|rapper|poet|novelist|comedian|journalist|anchor|presenter|rabbi|war criminal)\b/dgi,
      certainty: 0.78,
    },
    {
      words: 'owns owned runs ran founded built operates inherited lottery jackpot',
      expression:
        /\b(?:(?:owns?|owned|runs?|ran|founded|operates?|manages?|inherited|took over) (?:the|our|his family['’]s|her family['’]s|their family['’]s)(?: only| last| biggest| oldest| one)?(?: [\w-]+){0,2} (?:bakery|diner|inn|hotel|motel|pub|bar|brewery|hardware store|grocery|feed store|gas station|garage|funeral home|mortuary|newspaper|radio station|ferry|marina|ranch|vineyard|orchard|dairy|creamery|sawmill|mill|mine|quarry|bookshop|bookstore|pharmacy|chip shop|butcher'?s?|florist|tattoo parlou?r|gym|dojo|ballet school|dance studio|circus|carnival|zoo|casino|strip club|orphanage|monastery|temple|museum|theat(?:er|re)|bank|post office|general store|fish plant|cannery|sanctuary|stables|riding school)\b(?: (?:in|on|at|here|for)\b[^.?!,;\n]{0,25})?|(?:won|wins|winning|hit) (?:the |a )?(?:lottery|lotto|jackpot|powerball|mega millions|euromillions|pools|big on the lottery)\b|lottery winner)/dgi,
      certainty: 0.7,
    },
  ],
  phrases: [
    {
      certainty: 0.72,
      phrases: `
lottery winner
medal winner, medallist, medalist, olympian, olympic athlete, paralympian, gold medalist
county vet
county mycologist
county coroner
village postmistress, village doctor, village librarian, town librarian
island doctor, island nurse, island midwife
town clerk
town crier
volunteer fire chief
lollipop man, lollipop lady
parade queen, rodeo queen, homecoming queen, homecoming king, prom queen, pageant queen, beauty queen
valedictorian, salutatorian
prioress, abbess, abbot, mother superior
tribal chair, tribal chairman, tribal chairwoman, tribal elder
lord lieutenant
poet laureate
youth pastor: youth pastor
clan leader: clan leader, clan chief, clan head, village chief, village headman
parish clerk: parish clerk, session clerk, church elder, church warden, churchwarden
speech writer: mayor's speech writer, governor's speech writer, speechwriter to the mayor
preacher's kid: preacher's kid, pastor's kid, preacher's daughter, preacher's son, vicar's daughter
drum major
police chief: police chief, chief of police
fire chief: fire chief
deputy mayor
deputy head: deputy head, deputy headteacher
head girl: head girl, head boy
poster child of the charity
conscientious objector
`,
    },
  ],
};

export const cases: Cases = {
  matches: [
    'my 3pm is ⟦the only female firefighter in our town⟧',
    "she is ⟦the mayor's daughter⟧",
    '⟦the wife of our superintendent⟧ called',
    '⟦Mom is the county judge⟧.',
    'he was ⟦the first Sikh officer in his precinct⟧',
    "⟦the island's only vet⟧",
    'He is ⟦captain of the wrestling team⟧',
    'he ⟦won the lottery⟧ two years ago',
  ],
  ignores: [
    "you're the only person I can talk to",
    'the only thing that helps',
    'As the only therapist in a rural county I never',
    "The mayor's office asked us",
    'My first client ever',
    'the first session of the year',
    'the judge wants a letter',
    'the last week of school',
  ],
};
