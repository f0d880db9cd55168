/**
 * People who are written about because of their work: authors and makers of therapies, of tests and of theories, and the
 * patients of published cases. From common knowledge of the field.
 */

/** Surnames that in a clinician's draft mean the author, whoever else may bear them. Split at white space. */
export const AUTHORS = `
spielman perlis morin espie carskadon dement kleitman krakow lichstein bootzin manber fleiss spielrein andreas-salomé reik jekels
yalom linehan winnicott foulkes satir bowlby ainsworth freud freud's jung kohut kernberg minuchin bion agazarian moreno
lacan lacan's perls adler fromm horney kabat-zinn teasdale mcwilliams gabbard fonagy bateman bandura piaget vygotsky kohlberg
erikson maslow rogers' gottman gottmans brené perel maté kolk porges gendlin frankl bugental tronick beebe fraiberg mahler
fairbairn ferenczi klein klein's rothschild najavits rollnick prochaska diclemente resick monson foa hembree barlow wolpe
eysenck pavlov watzlawick haley madanes selvini-palazzoli boszormenyi-nagy whitaker bateson epston berg shazer
salkovskis wells wells' leahy beutler norcross lambert wampold duncan hubble strupp luborsky wachtel davanloo
malan lieberman leszcz menzies lyth milgram zimbardo rosenhan kraepelin bleuler charcot janet breuer pappenheim
ferrari csikszentmihalyi seligman neff germer siegel schore panksepp damasio ledoux greenspan axline
landreth oaklander gil malchiodi kramer lowenfeld kalff rorschach wechsler luria goldstein
kübler-ross kubler-ross worden neimeyer bonanno stroebe boss rando
kinsey masters schnarch nagoski tatkin hendrix bader wile
mccrady marlatt miller's volkow khantzian hayes strosahl kohlenberg tsai persons padesky greenberger
aponte carter mcgoldrick hardy falicov sue pedersen bronfenbrenner
resnick skinner thorndike bettelheim alexander reich sullivan stern ogden benjamin aron mitchell's safran muran
stolorow atwood orange bromberg hoffman renik mcdougall kristeva irigaray foucault goffman szasz laing
asperger kanner wing attwood baron-cohen prizant grandin barkley hallowell
levine schwartz's shapiro's herman's courtois chu putnam kluft ross steele hart nijenhuis briere
resmaa menakem brach kornfield hanh chodron tolle
bauer pankejeff schreber gage genie nietzsche kierkegaard heidegger sartre camus buber husserl merleau-ponty socrates plato
aristotle descartes spinoza hume kant hegel wittgenstein darwin einstein newton shakespeare dostoevsky tolstoy dickens
kafka auden rilke rumi plath sexton dickinson whitman woolf klimt rothko o'keeffe hopper picasso gogh monet frida kahlo
okiishi whipple whipple's ben-porath tellegen exner achenbach kaufman naglieri conners reynolds millon
osterrieth rey boydell hinshelwood bollas phillips casement symington
sereny bar-on robertson bartholomew hazan shaver karen cassidy crittenden ainsworth's main solomon cooper hoffman's
hare hare's cleckley monahan gilligan
`;

/** Surnames that are common, so that they mean the author only in a citation or beside another author. */
export const COMMON_AUTHORS = `
rogers beck ellis johnson miller jones young mitchell greenberg shapiro hayes bowen white burns brown wilson hart alexander
benjamin carter cooper sullivan alexander main stern hardy ross steele herman schwartz watson lewis wells gray grey fisher walker
whitaker erickson kaplan burns real cloud townsend chapman corey green greene novaco meichenbaum kelly frank may lambert duncan
gil karen boss berg masters rose sue wing hare levine rando orange phillips robertson hoffman solomon alexander kramer goldstein
hubble reynolds cassidy resnick chu putnam cross stone clarke stanley wolf linden czech bauer ziegler biggs meyer chard
townsend lerner webb gibson walker hendricks gordon dana black mcbride schore
`;

/** Full names, any of whose parts may then stand for the whole. One a line. */
export const FULL_NAMES = `
prosenjit poddar
tatiana tarasoff
herbert graf
max graf
hermine hug-hellmuth
sergei pankejeff
ernst lanzer
henry molaison
kim peek
chris sizemore
shirley mason
sybil dorsett
billy milligan
andrea yates
ellen west
david reimer
victor of aveyron
bruce longden
nicholas osheroff
carl rogers
carl whitaker
kim insoo berg
steve de shazer
leah kuypers
bonnie badenoch
bruce perry
nadine burke harris
vincent felitti
robert sapolsky
lisa feldman barrett
paul gilbert
paul ekman
jon kabat-zinn
zindel segal
mark williams
christopher germer
kelly wilson
matthew mckay
aaron t. beck
judith s. beck
robert leahy
david clark
anke ehlers
adrian wells
donald meichenbaum
arnold lazarus
william glasser
eric berne
stephen karpman
thomas gordon
haim ginott
daniel hughes
dan hughes
allan schore
ed tronick
patricia crittenden
peter fonagy
anthony bateman
jeremy safran
bruce wampold
scott miller
barry duncan
michael lambert
john norcross
gerald corey
ron taffel
david wallin
david schnarch
emily nagoski
ian kerner
jack morin
laurie mintz
susan david
adam grant
carol dweck
angela duckworth
mihaly csikszentmihalyi
barbara fredrickson
sonja lyubomirsky
julia cameron
elizabeth gilbert
glennon doyle
cheryl strayed
mel robbins
nedra tawwab
nedra glover tawwab
gretchen rubin
susan cain
elaine aron
jonice webb
allan wolfelt
david kessler
megan devine
francis weller
joanne cacciatore
william worden
robert neimeyer
kathryn mannix
atul gawande
irene lyon
dick swaab
antonio damasio
jaak panksepp
simon baron-cohen
lorna wing
uta frith
barry prizant
devon price
orna guralnik
laura brown
laura markham
tina payne bryson
becky kennedy
dr. becky
garry landreth
virginia axline
violet oaklander
eliana gil
cathy malchiodi
peggy pace
colin ross
onno van der hart
ellert nijenhuis
kathy steele
suzette boon
christine courtois
john briere
jennifer freyd
lenore walker
lundy bancroft
evan stark
ellen pence
patrick carnes
gabor mate
johann hari
anna lembke
stanton peele
alan marlatt
william white
martin buber
paul tillich
thomas szasz
r.d. laing
michel foucault
frantz fanon
bell hooks
audre lorde
resmaa menakem
monnica williams
derald wing sue
thema bryant
joy degruy
kimberlé crenshaw
edward hallowell
john ratey
gina pera
kati morton
jessica mccabe
aaron beck
judith beck
tim beck
albert ellis
sue johnson
julie gottman
john gottman
irvin yalom
anna freud
sigmund freud
melanie klein
carl jung
virginia satir
fritz perls
murray bowen
michael white
salvador minuchin
marsha linehan
steven hayes
russ harris
francine shapiro
richard schwartz
dick schwartz
peter levine
bessel van der kolk
van der kolk
pat ogden
janina fisher
judith herman
gabor maté
gabor mate
brené brown
brene brown
esther perel
terry real
harville hendrix
stan tatkin
dan siegel
daniel siegel
tara brach
kristin neff
pema chodron
jack kornfield
eckhart tolle
thich nhat hanh
viktor frankl
victor frankl
rollo may
erik erikson
milton erickson
jay haley
edith kaplan
selma fraiberg
beatrice beebe
mary ainsworth
mary main
john bowlby
james robertson
donald winnicott
hans asperger
nancy mcwilliams
glen gabbard
otto kernberg
heinz kohut
harry stack sullivan
karen horney
alfred adler
william miller
leslie greenberg
jeffrey young
david burns
edna foa
patricia resick
lindsay gibson
pete walker
harriet lerner
pauline boss
lori gottlieb
irvin d. yalom
oliver sacks
temple grandin
tony attwood
ross greene
russell barkley
ned hallowell
stephen porges
deb dana
dick schwartz
james pennebaker
abraham maslow
b.f. skinner
john watson
ivan pavlov
stanley milgram
philip zimbardo
jean piaget
ida bauer
bertha pappenheim
anna o.
anna o
little hans
little albert
wolf man
rat man
menzies lyth
phineas gage
emily dickinson
georgia o'keeffe
john bradshaw
melody beattie
robert bly
bell hooks
james baldwin
maya angelou
toni morrison
mary oliver
joan didion
c.s. lewis
henry cloud
john townsend
gary chapman
dale carnegie
stephen covey
susan forward
marshall rosenberg
martin seligman
steven pinker
elisabeth kübler-ross
elisabeth kubler-ross
louise hay
wayne dyer
deepak chopra
byron katie
dr. laura
dr. phil
`;

/** People, living and not, whom everybody knows. One a line; a single word stands for itself. */
export const PUBLIC_FIGURES = `
trump
donald trump
biden
joe biden
obama
barack obama
michelle obama
clinton
hillary clinton
bill clinton
kamala harris
bernie sanders
putin
zelensky
boris johnson
keir starmer
margaret thatcher
king charles
prince harry
meghan markle
princess diana
taylor swift
beyoncé
beyonce
oprah
oprah winfrey
kanye
kim kardashian
britney spears
justin bieber
elon musk
jeff bezos
steve jobs
bill gates
mark zuckerberg
tom cruise
brad pitt
johnny depp
amber heard
robin williams
will smith
tom hanks
joe rogan
jordan peterson
andrew tate
simone biles
naomi osaka
serena williams
michael phelps
michael jordan
lebron james
kobe bryant
tiger woods
tom brady
lionel messi
cristiano ronaldo
john lennon
bob dylan
bob marley
leonard cohen
johnny cash
dolly parton
freddie mercury
david bowie
kurt cobain
amy winehouse
townes van zandt
joni mitchell
nick cave
elton john
lady gaga
billie eilish
nina simone
ella fitzgerald
louis armstrong
mozart
beethoven
chopin
van gogh
vincent van gogh
frida kahlo
picasso
andy warhol
bob ross
fred rogers
mister rogers
mr. rogers
mr rogers
mother teresa
dalai lama
pope francis
gandhi
nelson mandela
mandela
martin luther king
rosa parks
malcolm x
abraham lincoln
churchill
winston churchill
hitler
stalin
napoleon
george floyd
greta thunberg
jane austen
charles dickens
virginia woolf
sylvia plath
agatha christie
jk rowling
j.k. rowling
stephen king
george orwell
tupac
eminem
jay-z
rihanna
elvis
elvis presley
michael jackson
whitney houston
jesus
jesus christ
buddha
god
allah
harry potter
dumbledore
voldemort
frodo
gandalf
yoda
darth vader
luke skywalker
batman
superman
spiderman
spider-man
shrek
winnie the pooh
eeyore
tigger
peter pan
tinkerbell
cinderella
snow white
alice in wonderland
sherlock holmes
sherlock
hamlet
macbeth
ophelia
oedipus
narcissus
icarus
sisyphus
achilles
odysseus
tony soprano
don draper
walter white
ted lasso
frasier
homer simpson
bart simpson
santa
santa claus
mickey mouse
bugs bunny
peppa pig
big bird
cookie monster
`;
