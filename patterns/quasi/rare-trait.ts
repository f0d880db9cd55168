import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';

export const sheet: QuasiSheet = {
  widen: true,
  kind: 'rareTrait',
  source: 'Orphanet: a rare disease affects fewer than 1 person in 2,000',
  certainty: 0.72,
  rules: [
    {
      words: 'rare ultra-rare rarest world',
      expression:
        /\b(?:a|an|with|has|this|very|extremely|his|her|their) (?:(?:very|extremely|incredibly|super|ultra)[- ])?rare (?:[\p{L}-]+ )?(?:disease|disorder|condition|cancer|tum(?:o|ou)r|syndrome|mutation|form of [\p{L}'’-]+|genetic \p{L}+|blood \p{L}+|bone \p{L}+|leuk(?:a?e)mia|lymphoma|sarcoma|epilepsy|allergy)\b|\b(?:one of (?:only |about |fewer than )?[\d,]+ (?:people|cases|patients|kids|children|women|men)(?: in (?:the )?[\p{L} ]{2,12})?|fewer than [\d,]+ (?:people|cases) (?:worldwide|in the (?:world|country|uk|us)))/dgiu,
    },
    {
      words: 'syndrome disease allergic allergy',
      expression:
        /\b(?:allergic to (?:sunlight|(?:bee |wasp )?stings|bees|her own \p{L}+|his own \p{L}+|latex and|water|the sun|cold|electricity)|can(?:no|['’])t feel pain|face ?blind(?:ness)?|born without (?:a |an |any |her |his )?\p{L}+|six fingers|extra finger|two different colou?red eyes|(?:7|seven) feet tall|(?:four|4) foot \w+)\b/dgiu,
    },
  ],
  phrases: [
    {
      certainty: 0.75,
      phrases: `
fatal familial insomnia
friedreich ataxia: friedreich's ataxia, friedreich ataxia
stiff person syndrome: stiff person syndrome, stiff-person syndrome
hirschsprung disease: hirschsprung disease, hirschsprung's disease, hirschsprung's
progeria
locked-in syndrome: locked-in syndrome, locked in syndrome
kleine-levin syndrome: kleine-levin syndrome, kleine-levin
moebius syndrome: moebius syndrome, möbius syndrome
harlequin ichthyosis: harlequin ichthyosis, ichthyosis
xeroderma pigmentosum
albinism
epidermolysis bullosa: epidermolysis bullosa, butterfly skin
fibrodysplasia
proteus syndrome
huntington's disease: huntington's disease, huntington disease, huntington's chorea, huntington's, hd gene, huntingtons
prader-willi syndrome: prader-willi syndrome, prader-willi, prader willi
angelman syndrome
rett syndrome
situs inversus
creutzfeldt-jakob disease: creutzfeldt-jakob disease, creutzfeldt-jakob, cjd
dwarfism: dwarfism, achondroplasia, little person
limb difference: limb difference, phocomelia
hyperthymesia
face transplant: face transplant
hand transplant: hand transplant, uterus transplant
cri du chat
kallmann syndrome
usher syndrome
wolfram syndrome
batten disease
tay-sachs: tay-sachs, tay sachs
pitt-hopkins: pitt-hopkins
williams syndrome
turner syndrome
klinefelter syndrome: klinefelter syndrome, klinefelter
noonan syndrome
marfan syndrome: marfan syndrome, marfan
fragile x: fragile x
22q deletion: 22q deletion, 22q11, digeorge syndrome, digeorge
ondine's curse
congenital insensitivity to pain
alien hand syndrome
foreign accent syndrome
aquagenic urticaria
porphyria
maple syrup urine disease
phenylketonuria: phenylketonuria, pku
anencephaly
hydranencephaly
sirenomelia
tree man syndrome
ehlers-danlos: vascular ehlers-danlos
cystic fibrosis
sickle cell disease: sickle cell disease, sickle cell anemia, sickle cell anaemia
hemophilia: hemophilia, haemophilia
als: motor neurone disease, motor neuron disease, lou gehrig's disease, lou gehrig's
myasthenia gravis
guillain-barré: guillain-barré, guillain-barre, guillain barre
neuromyelitis optica
anti-nmda encephalitis: anti-nmda encephalitis, anti-nmda receptor encephalitis, autoimmune encephalitis
cadasil
wilson's disease: wilson's disease, wilson disease
gaucher disease: gaucher disease, gaucher's, fabry disease, pompe disease
mitochondrial disease
sturge-weber: sturge-weber, tuberous sclerosis, neurofibromatosis
narcolepsy: narcolepsy with cataplexy, cataplexy
charles bonnet syndrome
capgras: capgras, capgras delusion, cotard, cotard's delusion, cotard delusion, fregoli delusion
folie à deux: folie à deux, folie a deux
mesothelioma
ewing sarcoma: ewing sarcoma, ewing's sarcoma, osteosarcoma
glioblastoma
retinoblastoma
treacher collins: treacher collins
scleroderma
moyamoya
lissencephaly
trisomy 18: trisomy 18, trisomy 13, edwards syndrome
complete androgen insensitivity: androgen insensitivity
vaginal agenesis: mrkh
leprosy: leprosy, hansen's disease
polio: polio survivor, post-polio
measles encephalitis
thalidomide: thalidomide
landau-kleffner: landau-kleffner, lennox-gastaut, dravet syndrome
prosopagnosia
aphantasia
synesthesia: synesthete, synaesthete
hypertrichosis
alopecia universalis
heterochromia
hyperacusis
somnambulism with violence: sexsomnia
phantom limb
`,
    },
  ],
};

export const cases: Cases = {
  matches: [
    'wife has ⟦Huntington’s⟧ now',
    'he has a ⟦rare blood disorder⟧ and',
    'is ⟦one of 40 people in the world⟧.',
    'a girl with ⟦Rett syndrome⟧ who',
    'boys with ⟦cystic fibrosis⟧, both',
  ],
  ignores: [
    'Wilson was late',
    'a rare moment of calm',
    'sessions are rare now',
    'she has depression and OCD',
    'some of 12 folks in the group',
    'a rare opportunity',
  ],
};
