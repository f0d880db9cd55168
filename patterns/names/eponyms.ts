/** Eponyms of medicine and psychology, and the words that make one of the name before them. Split at white space. */

/** A capital name before one of these names a thing: "Beck Depression Inventory", "Wilson disease", "Gottman method". */
export const EPONYM_TAILS = `
disease diseases syndrome syndromes disorder disorders scale scales inventory inventories test tests testing index checklist questionnaire
screen screener survey assessment assessments measure schedule sign signs maneuver manoeuvre palsy chorea ataxia dystrophy lymphoma
encephalopathy thyroiditis contracture reflex law laws effect effects model method methods technique approach theory
therapy protocol criteria criterion hierarchy pyramid cycle curve distribution matrices complex triangle phenomenon apnea score scores
battery figure interview sort blot blots technique principle paradox razor attachment dialogue dialogues horsemen antecedent
stages stage wheel window triad diagram styles model models identity question squiggle attack correction alpha coefficient trial duty warning rule rings bodies body cells dementia psychosis delusion
esophagus oesophagus tumor tumour sarcoma anemia anaemia vaccine catheter tube procedure operation incision fracture classification
staging scoring stain agar test-revised rating self-rating ratings conference institute-style study studies box process formulation
`;

/** Of those, what anybody may have: "Dinesh's scores", "Ewa's assessment". Behind a possessive they say nothing of a method. */
export const ANYBODYS_TAILS = `
test tests testing assessment assessments measure schedule sign signs score scores rating ratings interview figure question identity
therapy attachment style stages stage study process formulation trial warning approach technique procedure operation fracture
screen screener questionnaire checklist dialogue box body attack correction
`;

/** Between the name and the tail such words may stand: "Young Mania Rating Scale", "Rey-Osterrieth complex figure". */
export const EPONYM_MIDDLES = `
depression anxiety mania rating behavior behavioral behaviour behavioural memory intelligence adult child children's parent parenting
sleep suicide severity obsessive compulsive obsessive-compulsive complex auditory verbal visual motor developmental adaptive cognitive learning
personality autism adhd pain quality life fatigue postnatal trauma symptom self-report brief short revised relationship marital
dyadic adjustment alcohol drug screening word reading achievement diagnostic emotional social function functional
impulsiveness hopelessness youth infant toddler temperament comprehension perceptual figure drawing couples four neuropsychological
rating self drift multiphasic health wellbeing well-being ii iii iv v
`;

/** Names that are hardly ever a client's: alone they are the thing they gave their name to. */
export const EPONYMS = `
alzheimer alzheimers alzheimer's asperger aspergers asperger's parkinson parkinsons parkinson's tourette tourettes tourette's huntington
huntingtons huntington's crohn crohns crohn's hashimoto hashimotos hashimoto's lewy korsakoff korsakoff's wernicke wernicke's
wernicke-korsakoff munchausen munchausen's münchausen stockholm rorschach wechsler stanford-binet binet hamilton edinburgh vineland
bayley woodcock-johnson myers-briggs enneagram likert cronbach pavlovian freudian jungian adlerian rogerian kleinian lacanian
eriksonian ericksonian winnicottian kohutian bowenian apgar babinski romberg tarasoff miranda gillick bell's turner's klinefelter
klinefelter's marfan marfan's ehlers-danlos eds addison's cushing cushing's meniere meniere's ménière's raynaud raynaud's sjogren's
sjögren's sjogren sjögren guillain-barre guillain-barré hodgkin hodgkin's hodgkins prader-willi bonferroni fregoli capgras cotard cotard's
ganser othello couvade diogenes angelman rett rett's noonan tanner glasgow braden barthel zarit bender-gestalt halstead-reitan
rey-osterrieth kayser-fleischer kayser–fleischer niemann-pick creutzfeldt-jakob friedreich friedreich's huntington's down's downs graves graves'
wilson's bechterew kaposi kawasaki takotsubo charcot-marie-tooth duchenne duchenne's becker tay-sachs hirschsprung hirschsprung's
gilles pick's paget's dupuytren dupuytren's epstein-barr stevens-johnson wolff-parkinson-white brugada lyme ebola zika
coombs' heimlich kegel kegels trendelenburg gram papanicolaou pap salk valsalva münchhausen thapar zezulka ewing olmstead baker marchman
murphy's occam's hobson's pandora's achilles maslow's stanley-brown columbia c-ssrs trier stroop wisconsin boston minnesota
altman young-mania tavistock axis snellen ishihara mallampati schneiderian dunning-kruger hawthorne rosenthal pygmalion
`;
