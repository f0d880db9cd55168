/**
 * Characters of stories that come up in talk of feelings and of children. From common knowledge. One a line, lower case; those
 * whose first name many bear are given in full.
 */
export const CHARACTERS = `
sean maguire
jennifer melfi
dr melfi
paul weston
frasier crane
niles crane
hannibal lecter
jimmy laird
sharon fieldstone
lilith sternin
leo marvin
jean milburn
otis milburn
malcolm crowe
cole sear
tyrell mercer
eladio stroud
conrad jarrett
tyrone berger
susan lowenstein
nurse ratched
randle mcmurphy
chief bromden
john nash
joel barish
clementine kruczynski
charlie kelmeckis
bojack horseman
rebecca bunch
fleabag
jules vaughn
eleanor shellstrop
leslie knope
dwight schrute
pam beesly
ross geller
chandler bing
monica geller
phoebe buffay
joey tribbiani
walter white
jesse pinkman
saul goodman
logan roy
shiv roy
roman roy
meredith grey
gregory house
shaun murphy
sheldon cooper
leonard hofstadter
tyler durden
forrest gump
jenny curran
andy dufresne
travis bickle
norman bates
riley andersen
bing bong
mr rogers
jon snow
tyrion lannister
arya stark
sansa stark
cersei lannister
ebenezer scrooge
tiny tim
captain ahab
anna karenina
emma bovary
hester prynne
blanche dubois
willy loman
stanley kowalski
esther greenwood
mrs dalloway
clarissa dalloway
raskolnikov
ivan karamazov
gregor samsa
atticus finch
holden caulfield
jay gatsby
elizabeth bennet
mr darcy
jane eyre
lady macbeth
romeo
juliet capulet
bilbo baggins
frodo baggins
samwise gamgee
aragorn
gollum
harry potter
hermione
hermione granger
ron weasley
severus snape
albus dumbledore
dumbledore
voldemort
hagrid
luna lovegood
katniss
katniss everdeen
peeta mellark
bella swan
edward cullen
percy jackson
luke skywalker
anakin skywalker
darth vader
obi-wan
obi-wan kenobi
yoda
chewbacca
captain kirk
spock
bruce wayne
batman
superman
clark kent
spiderman
spider-man
peter parker
tony stark
iron man
wonder woman
black widow
captain america
wanda maximoff
deadpool
wolverine
harley quinn
elsa and anna
olaf
moana
simba
mufasa
nemo
dory
buzz lightyear
woody and buzz
mulan
bing bong
mirabel madrigal
bruno madrigal
rapunzel
cinderella
snow white
maleficent
ursula the sea witch
peter pan
tinker bell
tinkerbell
captain hook
alice in wonderland
mad hatter
winnie the pooh
winnie-the-pooh
christopher robin
eeyore
piglet
tigger
paddington
peppa pig
bluey
bandit heeler
elmo
big bird
cookie monster
oscar the grouch
kermit
miss piggy
mister rogers
barney
dora the explorer
spongebob
spongebob squarepants
squidward
patrick star
bart simpson
homer simpson
lisa simpson
marge simpson
rick and morty
bojack
bojack horseman
ted lasso
roy kent
tony soprano
walter white
jesse pinkman
don draper
leslie knope
michael scott
dwight schrute
lorelai gilmore
rory gilmore
buffy
frasier
frasier crane
ross and rachel
chandler bing
sheldon cooper
dexter morgan
hannibal lecter
norman bates
forrest gump
rocky balboa
james bond
indiana jones
jack sparrow
sherlock
sherlock holmes
hercule poirot
miss marple
dracula
frankenstein
jekyll and hyde
dr jekyll
mr hyde
don quixote
robin hood
robinson crusoe
tarzan
king arthur
lancelot
merlin
odysseus
achilles
hercules
zeus
athena
aphrodite
medusa
orpheus
eurydice
sisyphus
icarus
narcissus
oedipus
prometheus
pandora
persephone
pinocchio
geppetto
santa
santa claus
father christmas
tooth fairy
easter bunny
mickey mouse
minnie mouse
donald duck
goofy
bugs bunny
scooby doo
pikachu
naruto
goku
mario and luigi
sonic the hedgehog
zelda
lara croft
barbie
little red riding hood
goldilocks
charlie brown
linus van pelt
snoopy
calvin and hobbes
matilda wormwood
miss trunchbull
willy wonka
veruca salt
wednesday addams
edward scissorhands
wreck-it ralph
rudolph
grinch
scrooge
ebenezer scrooge
tiny tim
oliver twist
david copperfield
miss havisham
heathcliff
dorian gray
lolita
humbert humbert
`;
