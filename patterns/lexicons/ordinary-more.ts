/** Words of the trade, of the office and of daily life that word lists call rare: they tell nothing of a client. By hand. */
export const ORDINARY_MORE = `
abandon abandoned abandons abuse abused abuser abusive accommodate addict addiction adhd admire admit admits adolescent
adolescents adore advise advises affection affectionate agenda agree agreed agrees allergic allergies alliance ally
aloud ambivalence ambivalent amends anchor anger angrier angry anniversary anticipate anxiety anxious anybody anymore
anyone apologise apologize apology appetite appreciate appreciates approval approve argue argument arguments ashamed
asks asleep assault assertive assess assessment assessments assume assumes attachment attend attends attract attracted
attune avoid avoidance awake awkward baby bathroom bedroom bedtime behave behaved behaves behavior behavioral behaviour
behavioural beliefs bereaved bereavement betray betrayal betrayed bills binge bipolar birthday birthdays blame blink
blurt blurts bond bonded bonding boredom boss bother bothered bothers boundaries boundary breakdown breakdowns
breakfast breakup breathe breathing bullied bully bullying burden burdens burnout calendar calm calmer calming cancel
canceled cancelled cancels caregiver careless carer caress caring caseload catastrophic chair chairs challenge
challenges challenging cheat cheated cheating checking checklist childhood choose chooses chores chronic classmates
client clients cling clings clingy clinic clinical clinician coach coaching coat coffee cognitive collapse colleague
colleagues comfort comfortable comforted comforting commit commits committed communicate communicates commute compare
compares comparing compassion complain complains complaint complaints compulsion compulsions compulsive conceive
confess confide confident confidential confidentiality conflict conflicts confront confrontation confuse confused
confusing connect connected connects consent consult consultation controlling convince convinced coparent cope copes
coping couch counsel counseling counselling counsellor counselor countertransference couple couples courage cousin
cousins coworker coworkers crash craving cravings creative cried cries critic criticise criticize criticizes crying
cuddle cuddling custody cutoff cutting dad dads damage damaged dare dating daughter daughters deaths defensive delusion
delusions dementia denial denies deny depressed depression depressive deserve deserves desire desires despair desperate
detached devastated diagnose diagnosed diagnosis diary diet dietitian digest dinner disappoint disappointed discipline
disclose disclosed disclosure discourage discouraged discuss discusses disgust disgusted dishes dislike dismiss
dismisses dissociate dissociation dissociative distant distract distracted distracting distress distrust divorce
divorced divorcing dose doses doubt doubts downstairs draining drank dread dream dreams drunk dunno dwell dynamic
dynamics eager eater eating eight eighteen eighties eighty eleven email emails embarrassed emotion emotional
emotionally empathy empty encourage encouraged encourages endure endured engage engaged engages enjoy enjoys enmeshed
enmeshment enraged envious envy episode episodes escape esteem everybody exam exams excited exhaust exhausted
exhausting exhausts expectation expectations explore explores exploring exposure exposures express expresses faithful
fantasies fantasy fasting fault faults fear fearful fears feed feeding fiance fiancee fidget fidgets fifteen fifties
fifty fights flashback flashbacks flat flinch flinches flirt flirting focus forgave forget forgets forgive forgiveness
forgot formulation forties forty fourteen fragile frantic freaking freeze friday fridays friend friends friendship
frightened frozen frustrated frustrating frustration fulfil fulfill fulfilled fulfilling full-time furious gain
generous gentle gently genuine gifts goal goals gonna gossip gotta grade grades graduate graduated graduating
grandchildren granddaughter grandfather grandma grandmother grandpa grandparents grandson grateful gratitude grief
grieve grieves grieving grounded grounding grow grudge guilt guilty habit habits habitually hallucinations handle
handles handout harm harmed harmful harms harsh hate hated hates heal healed healing heals heartbreak heartbroken
helpless hesitant hesitate hide hides hiding hit hits hmm holidays homeschool homework honest honor hopeless
hospitalization housework housing hugs humiliate humiliated humor humour hurtful hurts husband hygiene ignore ignored
ignores immature impact impulsive inadequate income infant infidelity inner insecure insight insomnia insult insults
insurance intake intense intent internship interrupt interrupts interview interviews intimacy intimate intrusive invade
invalidate invoice irritable irritate irritated isolate isolated isolation jealous jealousy joke jokes journaling
journey joy judgmental kids kindergarten kindness kiss kitchen laid landlord lash lashes lately laugh laughed laughing
laughs lean leaning leave lecture letters liar lied lies listen listens lock loneliness lonely loss loving loyal
loyalty lunch mad mania manic marital marriage married mature maturity mean medical medication medications meditation
meds meltdown meltdowns memories midterm mindfulness minimises minimizes miscarriage miserable misses mistake mistakes
mistrust misunderstood mom moms monday mondays mood moods mortgage mourn mourning mug mum mums mute nag nags nap naps
narcissist narcissistic needy neglect neglected nephew nervous nicely niece nightmare nightmares nine nineteen ninety
nobody nod nods noise noises numb nurse nurses nurture nurturing obey obsess obsessed obsessive offend offended offer
okay outburst outbursts overdose overeats overreact overreacts overthinking overtime overweight overwhelm overwhelmed
pacing painful panic panicked panics paranoid parenting part-time partner partners passion passionate patience patient
patients pattern patterns paycheck payment payments perceive perceives perfectionism perfectionist permission persist
petty phobia phobias phone phones physician planner play playful plays plea plead pleas pleaser pleasing pleasure
polite porn portal postpartum posts power powerful powerless praise prayer pregnancy pregnant preschool prescriber
prescription presenting pressure pressures pretend pretends pride principal procrastination promoted promotion prompt
prompts proud provoke provokes psychiatric psychiatrist psychodynamic psychologist psychosis psychotic puberty punish
punished pursue pursues pushy quiet quit quits rage rant rational react reaction reacts reassurance rebel rebellious
rebook recovery refer referral referrals reflection refuse refused refuses regret regrets rehab rehearse reject
rejected rejecting rejects relapse relapsed relapses relate relates relax relaxed release relief relieved reluctant
remind reminds remorse remote rent repress reschedule reschedules resentful resentment resign resigned resist
resistance resistant resolve resolved resolving respond responds rest restless retire retired reveal reveals reward
rewards rides rigid risk ritual rituals role roles romantic roommate roommates rude ruminate rumination rupture rush
rushes rushing sadness safer safety salary saturday saturdays scared scary schedule scold scratch scream screamed
screaming scripts scroll scrolling secret secretive secrets secure seduce self selfish sensitive sensory separation
session sessions settle seventeen seventies seventy sex shake shakes shaking shame shameful sheet shoes shop shopping
shouting shower showers shrug shrugged shrugs shutdown shy sibling siblings sign signs silence silent silly sincere
sing singing sister sisters sixteen sixties sixty skill skills skip skipped skipping skips sleeping sleepless slept
slots smile smiles smoke smokes smoking smother snack snacks snap snaps snore sobbing sober sobriety sobs social sofa
somatic somebody someday someone's soothe soothes soothing sorrow sorrowful sorry spank spend spending spends spiral
spite spoil spoiled spouse spouses stable stare stares startle starve stays steal stepdad stepfather stepmom stepmother
stigma stomach storm storms stress stressed stressful strict struggle struggles struggling stubborn stuck substance
suffer suffered suffering suffers suicidal suicide sulk sulks sunday sundays supervise supervisee supervision
supervisor supper support supports suppress surrender survive suspicious swear swears sympathy symptom symptoms tantrum
tantrums taper tasks tea teach teacher teachers tearful tears tease teased teen teenage teenager teens telehealth
teletherapy temper ten tense tension texting texts thanks therapeutic therapist therapists therapy thirteen thirties
thirty threat threaten threatened threatens throat thursday thursdays timid tired toddler tolerance tolerate tolerates
ton tonight touchy tough toxic transference trap trapped trauma traumatic traumatized trigger triggered triggers
trouble trust trusted trusts truth tuesday tuesdays tutor tutoring tv twelve twenties twenty uncomfortable uncommon
uneasy unemployed unfair unfaithful unhappy unheard uni unkind unlovable unloved unpaid unsafe unstable untreated
unwanted upset upstairs urge urgent urges useless vacation vague validate validated validates validating value values
vape vaping vent venting victim video violate violence violent visit visits vomit vulnerability vulnerable wait waiting
waitlist waits wake wakes waking walk walks wanna wary weak weakness wednesday wednesdays weed weekend weekends weep
weigh weight wellness wept whatever whisper whispers wife wine wish wishes withdraw withdrawn witness witnessed
workload worksheet workshop worried worries worry worse worst worth worthless worthlessness wound wounded wounds wrist
wrong yeah yearn yearning yell yelled yelling yells zone zoom
`;
