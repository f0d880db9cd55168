/**
 * Names of things that identify nobody: medicines, products, chains, platforms, therapies, bodies of the trade, and common
 * nouns that are written with a capital. Words split at white space; phrases one a line. Lower case.
 */
export const DRUGS = `
lexapro zoloft prozac paxil celexa luvox effexor pristiq cymbalta wellbutrin remeron trazodone desyrel buspar buspirone viibryd
trintellix auvelity xanax ativan klonopin valium librium restoril ambien lunesta sonata lithium lithobid lamictal depakote tegretol trileptal
topamax seroquel zyprexa risperdal abilify latuda rexulti vraylar geodon haldol clozaril clozapine invega caplyta cobenfy
thorazine adderall ritalin concerta vyvanse strattera focalin intuniv tenex qelbree provigil nuvigil clonidine guanfacine suboxone
subutex sublocade methadone vivitrol naltrexone narcan naloxone antabuse campral gabapentin neurontin lyrica prazosin minipress
propranolol inderal hydroxyzine vistaril atarax benadryl melatonin ketamine spravato psilocybin mdma sertraline fluoxetine
escitalopram citalopram paroxetine fluvoxamine venlafaxine desvenlafaxine duloxetine bupropion mirtazapine quetiapine olanzapine
risperidone aripiprazole lamotrigine valproate carbamazepine haloperidol lorazepam clonazepam diazepam alprazolam
temazepam zolpidem zopiclone metformin ozempic wegovy mounjaro lisinopril synthroid levothyroxine tylenol advil motrin aleve
aspirin stelara humira enbrel remicade insulin warfarin coumadin eliquis xarelto lipitor crestor keppra dilantin aricept namenda
botox accutane plan-b viagra cialis adipex phentermine percocet oxycontin vicodin norco dilaudid fentanyl morphine heroin
marijuana kratom nicorette chantix zyban depo nexplanon mirena
`;

export const BRANDS = `
zoom google gmail facebook fb instagram insta tiktok snapchat whatsapp    discord reddit twitter linkedin youtube
netflix spotify hulu amazon apple iphone ipad android windows microsoft outlook excel  powerpoint chatgpt copilot openai gemini
 anthropic simplepractice therapynotes theranest  icanotes valant  headway   betterhelp talkspace cerebral 
 doxy doxy.me  cerner mychart athena kareo luminello  hushmail ringcentral docusign dropbox venmo paypal
zelle   ivypay  quickbooks medicaid medicare medi-cal medi-caid tricare champva aetna cigna bcbs anthem kaiser humana optum
uhc unitedhealthcare bluecross magellan evernorth carelon  hipaa ferpa gdpr caqh hpso psypact
starbucks mcdonalds mcdonald's walmart  costco tesco aldi lidl asda sainsbury's sainsburys ikea walgreens walgreen walgreen's cvs 
superdrug waitrose morrisons wendy's wendys arby's  chipotle dunkin kfc greggs costa uber lyft doordash instacart deliveroo airbnb
greyhound amtrak tinder hinge bumble grindr onlyfans minecraft roblox fortnite xbox playstation nintendo  pokemon pokémon
disney barbie lego toyota honda  chevy nissan altima camry corolla  charger tesla audi bmw subaru headspace 
kleenex keurig tupperware velcro sharpie  visa mastercard amex hsa fsa fedex ups usps dhl
polaroid nerf jenga  monopoly tetris wordle duolingo fitbit peloton kindle   airpods vrbo etsy ebay craigslist
nando's nandos wagamama pret greggs's subway's popeyes wingstop chick-fil-a whataburger culver's denny's ihop applebee's chili's
panera domino's dominos papa-johns pizza-hut sheetz 7-eleven circle-k kroger safeway publix meijer wegmans albertsons winco sobeys
loblaws woolworths kmart argos primark debenhams marks-and-spencer tk-maxx homegoods lowe's lowes menards autozone petsmart petco
gamestop sephora ulta nike adidas puma reebok lululemon gucci prada rolex chanel uniqlo shein temu levi's chevrolet jeep chrysler
gmc buick cadillac nissan mazda hyundai volkswagen vw volvo lexus acura infiniti porsche ferrari fiat renault peugeot citroen
skoda vauxhall land-rover harley-davidson yamaha kawasaki boeing airbus jetblue ryanair easyjet lufthansa qantas emirates megabus
flixbus verizon at&t t-mobile vodafone telstra optus rogers-wireless comcast xfinity wells-fargo citibank barclays hsbc natwest
lloyds monzo revolut klarna afterpay availity waystar office-ally change-healthcare trizetto navinet claim.md tebra drchrono
advancedmd eclinicalworks allscripts athenahealth nextgen practicefusion cliniko owl-practice noustalk sessions-health
theraplatform carepatron power-diary powerdiary halaxy writeupp bacpac semble sondermind spring-health brightside teladoc amwell
mdlive doxyme cerebral's woebot wysa youper calmerry happify moodpath daylio medisafe goodrx noom weight-watchers duolingo quizlet
canva asana monday.com evernote onenote onedrive sharepoint icloud grammarly otter.ai fireflies descript deepscribe blueprint.ai
chatgpt's perplexity midjourney firefox chrome patreon substack pinterest tumblr bereal mastodon bluesky wechat weibo kakaotalk
viber wikipedia surveymonkey qualtrics redcap mailchimp eventbrite calendly acuityscheduling typeform jotform formstack signalwire
grasshopper pesi medbridge uptodate epocrates medscape pubmed researchgate psycinfo cochrane jardiance farxiga januvia trulicity
victoza saxenda zepbound invokana lantus humalog novolog basaglar tresiba plavix brilinta pradaxa lovenox zetia repatha norvasc
diovan cozaar benicar lasix aldactone flomax proscar propecia singulair advair symbicort spiriva ventolin albuterol flonase zyrtec
claritin nexium prilosec protonix pepcid zantac imodium miralax xolair dupixent cosentyx skyrizi taltz otezla prolia fosamax
boniva premarin ortho depo-provera nuvaring truvada descovy biktarvy paxlovid tamiflu zofran reglan phenergan flexeril skelaxin
ultram tramadol nucynta opioids oxycodone hydrocodone codeine buprenorphine lofexidine lucemyra acamprosate disulfiram
nortriptyline amitriptyline doxepin imipramine clomipramine anafranil nardil parnate emsam vilazodone vortioxetine esketamine
lumateperone cariprazine brexpiprazole lurasidone ziprasidone asenapine paliperidone perphenazine fluphenazine loxapine
thiothixene chlorpromazine benztropine cogentin artane austedo ingrezza modafinil armodafinil atomoxetine viloxazine
lisdexamfetamine methylphenidate dexmethylphenidate amphetamine suvorexant belsomra dayvigo quviviq rozerem ramelteon
doximity upheal mentalyc    reimbursify quenza thera-link vsee webex facetime skype telegram
`;

/** Payers, record systems, directories, measures, fonts and tools of an office; none that is a common name of people. */
export const OFFICE_THINGS = `
ambetter ucare caresource molina's wellcare centene highmark amerigroup amerihealth premera regence geisinger healthfirst fidelis emblemhealth
multiplan compsych medica carefirst carefirst's umr meritain allegiance-health medi-share oscar-health wellpoint elevance cigna's evicore
unicare healthnet health-net ihcp medical-mutual moda pacificsource providence-health selecthealth sentara trillium vaya alliance-health
bupa axa axa's vhi laya vitality aviva nib ahm hcf teachers-health medibank greenshield manulife sunlife sun-life desjardins ramq ohip
theranest kipu procentive osmind zencare rula thriveworks lifestance sondermind's mentaya nirvana-health alma-health ensora therapyportal
tiga tiga's unify-health carelogic netsmart myavatar avatar-nx celltrak qualifacts insync pimsy sunwave bestnotes ehryourway ritten
opus-ehr mykclearn raintree centralreach catalyst-ehr rethinkbh simplepractice's therapyappointment psychology-today therapyden goodtherapy
inclusive-therapists openpath novopsych greenspace mirah owliver tridiuum quartet-health trayt talkiatry cerebral-health brightline
modivcare emocha zynx qgenda kronos adp gusto paychex workday bamboohr trello airtable slack's jira zapier gsuite protonmail proton tutanota
paubox virtru spruce-health klara luma-health weave-health openphone quo dialpad vonage 8x8 spreaker riverside.fm loom miro mural kahoot
mentimeter padlet edpuzzle quizizz moodle coursera udemy skillshare relias ceu4u netce simplifiedceu
calibri helvetica verdana arial garamond tahoma futura cambria lato roboto montserrat papyrus-font comic-sans didot palatino bodoni
stepchange citizens-advice shelter-uk mencap mind-uk rethink scope-uk barnardo's nspcc rspca rnli oxfam unicef amnesty msf
damen herren kollegen kolleginnen grüße grüßen grüsse fortbildung plätze messieurs mesdames bonjour bonsoir merci cordialement saludos buenas señores estimados estimadas colegas compañeros olá obrigado obrigada grazie buongiorno groeten hallo
credentialing housekeeping onboarding offboarding scheduling invoicing payroll recredentialing rostering
munchhausen munchhausen's munchausens alzheimers altzheimer's altzheimers aspergers asbergers parkinsons tourettes
peabody-award bafta baftas pulitzer pulitzers grammys emmys oscars
`;

/** Brands that are ordinary words; only a capital in the middle of a sentence shows them, so they are never names of people. */
export const WORD_BRANDS = `
square subway calm switch slack teams stripe boots target signal word excel epic beacon blueprint spruce headway civic
`;

export const METHODS = `
cbt dbt act emdr ifs eft tf-cbt cpt pe mi mbsr mbct fft mst pcit aba rebt sfbt istdp tfp mbt ipt erp cams imago somatic gestalt
psychodrama theraplay hakomi sensorimotor brainspotting neurofeedback schema narrative adlerian dare ruler triple-p
phq-9 phq gad-7 gad pcl-5 pcl bdi bdi-ii bai madrs hamd ham-d mmpi mmpi-2 mmpi-3 wais wais-iv wisc wisc-v wiat wppsi mcmi pai tat moca
mmse cssrs c-ssrs audit dast cage cbcl basc basc-3 adi-r ados ados-2 asq scared dsm dsm-5 dsm-5-tr dsm-iv icd icd-10 icd-11 cvlt cvlt-3
bqss core-om core ymrs slums ies-r vrin trin crin dass dass-21 epds ace aces edi eat-26 yboc y-bocs ybocs bprs panss gaf whodas
adhd add asd ptsd cptsd c-ptsd ocd mdd bpd npd did osdd aspd odd pmdd ibs tbi cva copd chf uti sud aud oud nssi sib iep bip fba roi
soap dap girp birp iop php rtc asam irb bac uds etoh
`;

/** Bodies, programmes and services that everybody knows; a client is not told by them. */
export const BODIES = `
apa nasw aca aamft nbcc bacp ukcp hcpc bps ahpra nhs camhs iapt nice cqc cdc nih nimh samhsa fda dea irs ssa ssi ssdi snap wic tanf cps
dcfs dcf dhs dss aps acs cafcass tusla hse va vamc who un eu fbi cia nasa rcmp nypd lapd gp aa na al-anon alanon alateen nami
samaritans papyrus pieta shout childline barnardos mind relate womens women's aid red-cross who oasis congress senate parliament medicare
emdria aasect apsac istss abct acbs agpa psi pesi zur asppb aswb abpp cacrep coamfte ncaa faa osha ada title ix idea tarasoff
gardaí garda gardai psni fbi army navy marines usmc usaf usn hud doj ice uscis dmv ged sat gre usc cfr dpa cope aqa bbs bhec dbhds lgbtq lgbtqia lgbt bipoc poc
english spanish french german latin arabic hebrew greek british american european african asian hispanic latino latina latinx
jewish muslim christian catholic protestant buddhist hindu mormon quaker baptist methodist western eastern
holocaust wwii ww2 covid covid-19 brexit medicaid
`;

/** Common nouns and others that often carry a capital. */
export const CAPITAL_WORDS = `
client patient therapist counselor counsellor psychologist psychiatrist clinician supervisor intern doctor nurse teacher mom mum dad
mother father grandma grandpa board clinic hospital school court state county city office department dept unit ward program team group
session intake discharge assessment evaluation diagnosis treatment therapy counseling counselling psychotherapy psychology psychiatry
social work worker services service health mental behavioral medical clinical care plan policy ethics code confidentiality
privacy consent release record records note notes chart file form letter report subject re attn hello hi dear thanks best regards edit edited update
tldr tl;dr psa title trigger warning tw cw nsfw op mod mods
anxiety depression trauma grief autism bipolar borderline narcissistic schizophrenia adhd mindfulness attachment boundary boundaries
internal family systems acceptance commitment dialectical behavior behaviour cognitive processing exposure response prevention motivational
interviewing radical wise mind sensory ego superego unconscious shadow inner child self parts protector exile firefighter manager captain
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
spring summer autumn fall winter christmas easter halloween thanksgiving ramadan passover hanukkah diwali lent purim eid yom kippur valentine's
valentine new year years eve day north south east west northern southern eastern western
internet web online zoomed emailed bible quran koran torah god lord jesus psalm psalms buddhism christianity islam judaism
january's happiness love hope faith joy peace truth beauty
table figure chapter section part page step phase stage week module lesson unit item level class grade year quarter band axis
room building suite floor street road avenue highway route interstate
summarize summarise rewrite draft roleplay explain generate create translate proofread rephrase shorten compare pretend imagine roleplaying reword
alpha bravo delta echo foxtrot tango whiskey zulu
cite mention include ask tell call email see read try cc pls ssri ssris snri snris maoi maois tca tcas
protection portal staff please help question questions advice need looking anyone someone has any does what how why when where who is are can should would
yes no ok okay lol omg fyi asap btw imo imho also and but so or if then this that these those the a an i my your our his her their its
section's reddit subreddit facebook group groups listserv webinar conference workshop training course certificate license licence
medicaid's resident presents reports denies states endorses mood affect speech thought judgment judgement insight
`;

/** Last words of what is offered, taught or run: "Abuse Hotline", "Serenity Prayer", "Freedom Technique". */
export const SERVICE_TAILS = `
hotline helpline lifeline warmline line service services program programme programs programmes association network foundation institute
institutes center centre centers centres clinic clinics academy project initiative coalition society alliance technique techniques therapy
training trainings model method approach workbook workshop workshops webinar conference summit retreat course courses class classes
certification certificate group groups team teams council committee commission department dept office agency bureau board act law plan policy
procedures form forms checklist worksheet inventory scale test assessment screening guide guidelines handbook manual edition podcast show series
book books press media journal magazine review times news tv channel app apps software system systems platform portal
day week month year night weekend season festival prayer psalm gospel bible college university school schools church ministries
hospital health healthcare medicine pharmacy insurance coverage benefits bank card account store stores shop market hotel inn restaurant cafe
disorder syndrome disease anxiety depression trauma grief stress attachment style styles skills skill theory psychology psychotherapy counseling
counselling recovery support resources resource directory database registry fund award prize scholarship fellowship internship
`;

/** One a line. */
export const PHRASES = `
blue cross
blue cross blue shield
blue shield
cash app
credit card
psychology today
simple practice
therapy notes
google voice
google meet
google drive
google docs
microsoft teams
apple health
better help
grow therapy
open path
open path collective
alcoholics anonymous
narcotics anonymous
gamblers anonymous
alcoholics anon
smart recovery
celebrate recovery
crisis text line
suicide prevention lifeline
veterans crisis line
trevor project
the trevor project
national suicide prevention lifeline
black lives matter
social security
adult protective services
child protective services
department of veterans affairs
veterans affairs
head start
home depot
whole foods
trader joe's
best buy
burger king
taco bell
pizza hut
olive garden
dairy queen
candy crush
call of duty
grand theft auto
world of warcraft
star wars
star trek
game of thrones
the office
game boy
fair play
inside out
groundhog day
ted talk
ted talks
carpe diem
good will hunting
four weddings
the body keeps the score
love languages
five love languages
world war
world war ii
world war i
second world war
first world war
vietnam war
gulf war
cold war
great depression
civil war
supreme court
super bowl
world cup
olympic games
nobel prize
new testament
old testament
holy spirit
wounded warrior project
red cross
salvation army
goodwill
big brothers
boy scouts
girl scouts
planned parenthood
make-a-wish
alton towers
disney world
disneyland
las vegas strip
silicon valley
hollywood
wall street
white house
united nations
european union
middle east
middle eastern
south asian
east asian
north america
south america
latin america
central america
eastern europe
western europe
new england
deep south
midwest
west coast
east coast
pacific northwest
hall of fame
true colors
hamilton rating
kindle unlimited
zoom pro
new year's eve
daylight saving
april fool's
april fools
saint patrick's day
palm sunday
good friday
ash wednesday
bank holiday
earth day
black history month
pride month
world mental health day
movember
sober october
dry january
overeaters anonymous
debtors anonymous
parents anonymous
incredible years
circle of security
motivational interviewing
open dyslexic
comic sans
times new roman
mental health first aid
citizens advice
green shield
sun life
bright health
oscar health
owl practice
nesta health
lyra health
spring health
alma's portal
amazon prime
apple watch
microsoft forms
google slides
google sheets
google forms
google calendar
google workspace
jane's app
jane app
harvard pilgrim
molina healthcare
vancouver style
chicago style
oxford comma
oxford spelling
harvard medical school
harvard business review
harvard style
harvard referencing
dining hall
village hall
city hall
town hall
lecture hall
new year's day
new year's
boxing day
mother's day
father's day
labor day
memorial day
independence day
st patrick's day
st. patrick's day
valentine's day
mardi gras
`;
