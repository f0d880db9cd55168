/** Words that tell what the name beside them is. Lists are split at white space; all lower case. */

/** Kin, partners and others around a client. */
export const KIN = `
mother mom mum mam ma mama mamma momma mommy mummy mami mother-in-law stepmother stepmom step-mom stepmum step-mum
father dad da daddy papa papi pop pops father-in-law stepfather stepdad step-dad parent parents
brother bro brothers half-brother stepbrother step-brother brother-in-law sister sis sisters half-sister stepsister
step-sister sister-in-law sibling siblings twin twins triplets son sons stepson step-son son-in-law daughter daughters
stepdaughter step-daughter daughter-in-law child children kid kids baby infant toddler newborn eldest youngest
grandmother grandma grandmom gran granny nan nana nanna nanny nonna abuela abuelita lola oma bubbe yiayia
grandfather grandpa granddad grandad grandpop gramps nonno abuelo abuelito lolo opa zayde great-aunt great-uncle
great-grandmother great-grandfather grandson granddaughter grandchild grandkids grandparents aunt aunty auntie tia tía
titi uncle tio tío cousin cousins niece nephew godmother godfather godson goddaughter
husband husbend hubby wife spouse partner boyfriend bf girlfriend gf fiance fiancé fiancee fiancée ex ex-husband
ex-wife ex-boyfriend ex-girlfriend ex-partner widow widower roommate housemate flatmate friend bestie best-friend
neighbor neighbour landlord landlady boss coworker co-worker classmate sponsor abuser stalker rapist perpetrator perp
dealer lover affair crush hermano hermana madre padre hijo hija esposo esposa marido mujer novio novia
`;

/** Words for the person being treated. */
export const CLIENTS = `
client clients couple clt ct cl pt pts patient patients resident inmate consumer inpatient outpatient bene beneficiary
supervisee's analysand student pupil teen teenager adolescent veteran boy girl lad man woman lady guy gentleman
kiddo survivor victim defendant plaintiff tenant caller texter attendee ptn
`;

/** Words for a client that hardly ever mean anyone else, and may stand before a name in small letters. */
export const CLIENT_NOUNS = `client clt pt patient bene beneficiary`;

/** What stands before a surname: says nothing of which side the person is on. */
export const HONORIFICS = `mr mrs ms miss mx mister missus master madam sr. sra señor señora senor senora monsieur madame herr frau mssrs messrs`;

/** Ranks and offices that a client or a relative may hold. */
export const RANKS = `
captain capt deacon pastor reverend rev father fr brother sister imam rabbi bishop coach sergeant sgt corporal cpl
lieutenant lt colonel col major commander cmdr admiral private pvt chief sir lady lord dame auntie uncle bà bác cô chú anh chị
abuela tía tío tia tio hajji sheikh baba mama papa elder
`;

/** Titles of the professional side. Whoever carries one is not a client as far as a draft tells. */
export const PRO_TITLES = `
dr drs doctor doc prof professor judge justice magistrate attorney atty officer ofc detective det constable pc trooper deputy
sheriff nurse counselor counsellor licda lic licenciada licenciado lcda sr principal headteacher headmaster senator
president congressman congresswoman councillor mayor governor barrister qc kc inspector ranger
`;

/** Roles on the professional side. */
export const PRO_ROLES = `
supervisor supervisors colleague colleagues coworker co-therapist cotherapist therapist psychologist psychiatrist
counselor counsellor clinician caseworker case-worker keyworker key-worker worker teacher lawyer attorney solicitor barrister
judge magistrate pediatrician paediatrician gp pcp doctor physician nurse midwife doula surgeon consultant registrar
principal headteacher head dean tutor intern trainee supervisee receptionist biller billing administrator admin
interpreter advocate probation parole officer po social prescriber pharmacist cardiologist neurologist dietitian
nutritionist director coordinator manager instructor trainer presenter speaker lecturer author professor mentor analyst
sw msw lcsw slp rn cna aide provider assistant secretary investigator detective psychotherapist coach
co-lead co-leader coleader co-facilitator cofacilitator facilitator co-presenter moderator organiser organizer registrar
hygienist dentist coroner sergeant landlord's librarian ombudsman guardian gal
`;

/** What a letter or a mail opens with. */
export const GREETINGS = `hi hello hey hiya heya hullo howdy dear dearest morning afternoon evening greetings hola thanks thx thank yo`;

/** Letters after a name. */
export const CREDENTIALS = `
phd ph.d psyd psy.d md m.d do lcsw lcsw-r lcsw-c licsw lisw lmsw lsw msw csw dsw bsw lmft lmft-a lamft amft mft lpc lpc-s lpca lpcc
lpcc-s apcc lmhc lmhca lcmhc lcpc lcmhca lac lcadc cadc casac ladc ncc nbcc acs rcc rsw rp cpsych c.psych bcba bcba-d rbt rn
bsn msn np pmhnp pmhnp-bc dnp aprn fnp pa-c slp ccc-slp otr otr/l ot dpt esq jd llb mbacp mbbs frcpsych mrcpsych dclinpsych
dclinpsy cpsychol ukcp bacp med m.ed edd ed.d edm ma m.a ms m.s ba bs mph mha mba cht ccht emdria sep rdt atr atr-bc mt-bc
lpat lcat mfti mftc idva dbh ncc ceds bha bhp camhs hcpc ahpra lmhp limhp lcas lcmft cgp cst fnp-bc facp aamft cprp ctp ccp ccmhc
`;

/** Particles inside a surname. */
export const PARTICLES = `de la del della den der di da dos du le van von bin ibn al el ap ní nic mac mc ó uí ua y ten ter st. san`;

/** Small words and others that are no name although they may follow a cue with a capital or without. */
export const NOT_NAMES = `
a about after again all also am an and any are as asked at be because been before being but by came can come could did do
does doing done during each either else even ever every few for from get gets getting go goes going good got had has have
having he her here hers him his how i if in into is isn't it its itself just keep kept knew know last left let like lives
made make makes many may me met might more most moved much must my name named need needs never new next no nobody none nor
not nothing now of off on once one only or other our out over own per pls please put really reported reports said same saw
say saying says see seen session sessions she should since so some someone started states still such take taken tell than
thanks that the their them then there these they thinks this those though through to today told tomorrow too took tried
tries under until up upon us use used very via w w/ want wanted wants was we week well went were what when where which
while who whom whose why will with without would yes yesterday yet you your yours dx hx tx rx sx meds note notes dob mrn
first second third two three four five six seven eight nine ten mr mrs ms miss dr am pm ok okay oh ah hi hello hey dear lol
re fw fwd subject from to cc bcc date sent admits denies endorses presents describes appears shared stated reported denied
called cancelled canceled cried came cant can't didn't doesn't don't dont won't wont hasn't isnt wasn't
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february
march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
christmas easter halloween thanksgiving ramadan passover hanukkah diwali god jesus lord christ allah satan
mother mom mum dad father brother sister wife husband son daughter aunt uncle grandma grandpa
client patient pt counselor therapist doctor psychiatrist both neither id he's she's i'm i've i'd i'll it's that's
warmly best sincerely regards respectfully cheers blessings su sus tu tus mi mis el los las un una es por para con como que
merci bises bisous cordialement saludos gracias abrazos abrazo danke grüße ciao adieu bonjour bonsoir hola buenas
cell phone tel fax email address age sex gender plan assessment subjective objective
`;

/** Words on the left of a colon that label a field of a record, where the value may be a client's name. */
export const CLIENT_FIELDS = `
name patient client pt child bene beneficiary member subscriber insured student youth minor caller resident inmate
re regarding mother father mom mum dad parent spouse wife husband partner guardian sibling sister brother nok kin
collateral informant contact holder alias aka nickname preferred family household respondent petitioner applicant
`;

/** The same, where the value is on the professional side. */
export const STAFF_FIELDS = `
from to cc bcc provider therapist clinician counselor counsellor psychiatrist psychologist physician pcp gp doctor supervisor
author signed signature attending consultant referrer assessor evaluator examiner rendering caseworker worker attn facilitator
presenter speaker cosigned reviewed prepared dictated by sender teacher judge attorney lawyer solicitor interpreter nurse
`;

/** Animals: a name beside one is no person's. */
export const PETS = `
dog dogs puppy pup cat cats kitten kitty horse pony rabbit bunny hamster guinea parrot budgie bird goldfish fish turtle
tortoise lizard gecko snake labrador lab poodle retriever beagle terrier dachshund spaniel collie shepherd husky pug
chihuahua pet pets tabby mare gelding ferret rat
`;

/** Words that speak of someone or something written about in public. */
export const WORK_NOUNS = `
book books novel paper article chapter work theory model concept film movie poem essay song album podcast workbook
study studies protocols manuals models inventories scales theories research framework approach idea ideas writing writings lecture lectures memoir biography textbook manual
video videos site website chart charts flip course training posters poster cards deck blog newsletter wheel handout worksheet worksheets talk ted interview protocol scale inventory test criteria stages hierarchy
`;

/** Names that stand for nobody. */
export const PLACEHOLDERS = `
doe roe bloggs smithee sample test anonymous anon redacted unknown client patient xx xxx n/a tbd jane-doe john-doe
`;
