/**
 * Words and phrases that identify together with others. One phrase a line, small letters; a plural in s counts too. With
 * `capital`, only where the first word has one.
 */
export interface PhraseList {
  readonly kind: string;
  readonly certainty: number;
  readonly capital?: boolean;
  readonly phrases: string;
}

export const PHRASE_LISTS: readonly PhraseList[] = [
  {
    kind: 'rareTrait',
    certainty: 0.75,
    phrases: `
fatal familial insomnia
friedreich's ataxia
friedreich ataxia
stiff person syndrome
stiff-person syndrome
hirschsprung disease
hirschsprung's disease
hirschsprung's
progeria
locked-in syndrome
kleine-levin
kleine-levin syndrome
moebius syndrome
harlequin ichthyosis
xeroderma pigmentosum
conjoined twin
quadruplet
quintuplet
sextuplet
septuplet
albinism
epidermolysis bullosa
fibrodysplasia
proteus syndrome
huntington's disease
huntington disease
prader-willi
prader-willi syndrome
angelman syndrome
rett syndrome
situs inversus
creutzfeldt-jakob
creutzfeldt-jakob disease
dwarfism
achondroplasia
limb difference
phocomelia
hyperthymesia
face transplant
hand transplant
uterus transplant
cri du chat
kallmann syndrome
usher syndrome
wolfram syndrome
batten disease
tay-sachs
pitt-hopkins
williams syndrome
turner syndrome
noonan syndrome
ondine's curse
congenital insensitivity to pain
alien hand syndrome
foreign accent syndrome
aquagenic urticaria
porphyria
maple syrup urine disease
anencephaly
hydranencephaly
sirenomelia
tree man syndrome
`,
  },
  {
    kind: 'rareJob',
    certainty: 0.6,
    phrases: `
lobsterman
lobsterwoman
crop duster
crop-duster
ag pilot
bush pilot
test pilot
harbour pilot
harbor pilot
astronaut
falconer
bull rider
rodeo rider
rodeo clown
jockey
bullfighter
lighthouse keeper
taxidermist
puppeteer
ventriloquist
trapeze artist
glassblower
luthier
bell ringer
beekeeper
mortician
funeral director
undertaker
embalmer
coroner
medical examiner
sheriff's deputy
fire captain
fire chief
police chief
chief of police
smokejumper
hotshot
harbormaster
harbourmaster
harbour master
harbor master
tugboat captain
ferry captain
ship's captain
second engineer
first mate
goalie
goalkeeper
point guard
quarterback
front-rower
fly-half
scrum-half
prop forward
wicketkeeper
ballerina
principal dancer
opera singer
concertmaster
organist
drum major
news anchor
weatherman
weather girl
meteorologist
radio host
newspaper editor
city councilor
city councilwoman
city councilman
county commissioner
state senator
state representative
mayor
deputy mayor
ambassador
consul
imam
rabbi
chaplain
muezzin
cantor
bishop
archdeacon
mother superior
mycologist
volcanologist
entomologist
glaciologist
auctioneer
blacksmith
farrier
thatcher
dry stone waller
gamekeeper
ghillie
crofter
shepherd
leek grower
oyster farmer
ice road trucker
ice-road trucker
air traffic controller
control-room operator
control room operator
lifeboatman
coxswain
executioner
game warden
park ranger
snake handler
storm chaser
sommelier
stuntman
stuntwoman
`,
  },
  {
    kind: 'uniqueRole',
    certainty: 0.7,
    phrases: `
married to the priest
married to the imam
married to the pastor
married to the mayor
married to the sheriff
married to the vicar
married to the coach
married to the principal
lottery winner
medal winner
medallist
olympian
olympic athlete
paralympian
county vet
county mycologist
county coroner
village postmistress
village doctor
island doctor
island nurse
island midwife
town clerk
town librarian
village librarian
volunteer fire chief
lollipop man
lollipop lady
parade queen
rodeo queen
homecoming queen
homecoming king
prom queen
valedictorian
prioress
abbess
abbot
tribal chair
tribal chairman
tribal chairwoman
lord lieutenant
poet laureate
`,
  },
  {
    kind: 'group',
    certainty: 0.6,
    capital: true,
    phrases: `
coptic
sámi
sami
hmong
passamaquoddy
penobscot
navajo
diné
cherokee
lakota
ojibwe
anishinaabe
cree
inuit
yup'ik
tlingit
mohawk
seneca
choctaw
apache
hopi
zuni
blackfeet
crow nation
māori
maori
tongan
samoan
chamorro
marshallese
hutterite
amish
mennonite
hasidic
chabad
carmelite
benedictine
franciscan
druze
yazidi
zoroastrian
parsi
bahá'í
baha'i
jain
sikh
roma
romani
traveller
rohingya
uyghur
karen refugee
chaldean
assyrian
maronite
garifuna
gullah
métis
jehovah's witness
jehovah's witnesses
christadelphian
moravian
eritrean
djiboutian
bhutanese
kurdish
tibetan
somali bantu
mam-speaking
two-spirit
`,
  },
  {
    kind: 'familyShape',
    certainty: 0.65,
    phrases: `
triplet
triplets
twin sister
twin brother
twin girls
twin boys
twin sons
twin daughters
twin sisters
twin brothers
identical twin
donor conceived
donor-conceived
sister wife
sister wives
the only grandchild
the only heir
`,
  },
];
