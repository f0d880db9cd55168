/**
 * Short forms that do not begin like the name they are short for, and the commonest of those that do. One name a line: the full
 * forms, then `:` and what people say for them. From common knowledge.
 */
export const NICKNAMES = `
robert : bob bobby rob robbie bert
william : bill billy will willy willie liam
richard : rick ricky dick rich richie
edward edmund edwin : ed eddie ted teddy ned
theodore theodora : ted teddy theo dora
james : jim jimmy jamie jem
john jonathan : jack johnny jon jonny
charles : charlie chuck chas
henry harold : harry hank hal
margaret margarita : maggie meg peggy greta rita maisie daisy madge
elizabeth elisabeth : liz lizzie beth betty betsy eliza lisa libby bess lilibet elsie
katherine catherine kathryn katharine : kate katie kathy cathy kit kitty kat cat kay
mary maria : molly polly mamie minnie mimi
sarah sara : sally sadie
susan susannah suzanne : sue susie suzy
patricia patrick : pat patty patti trish tricia paddy
dorothy dorothea : dot dottie dolly dodie
barbara : babs barb bobbie
virginia : ginny ginger
eleanor eleanora helen : ellie nell nellie nora lena
alexander alexandra alejandro : alex lex sandy sasha xander sacha alec
anthony antonio : tony ant toni
andrew : drew andy
michael : mike mick mickey mikey
thomas : tom tommy
joseph : joe joey jo
daniel danielle : dan danny dani
david : dave davy
christopher christian christine christina : chris kit topher tina chrissy
nicholas nicole nicola : nick nicky nico nikki
matthew : matt matty
benjamin : ben benny benji
samuel samantha : sam sammy
stephen steven stephanie : steve stevie steph
gregory : greg
lawrence laurence : larry lars laurie
leonard leonardo : leo len lenny
frederick frederic : fred freddie fritz
francis francisco frances : frank frankie fran paco pancho
albert alberto : al bert bertie beto
raymond : ray
ronald veronica : ron ronnie
donald : don donny
kenneth : ken kenny
timothy : tim timmy
peter : pete
philip phillip : phil pip
vincent : vin vinny vince
walter : walt wally
zachary : zach zack
nathaniel nathan : nate nat
joshua : josh
jeremiah jeremy gerald : jerry jem
jennifer : jen jenny jenna
jessica : jess jessie
rebecca : becky becca bec
deborah : deb debbie
kimberly : kim kimmy
victoria : vicky vic tori
abigail : abby gail
gabriel gabriela gabrielle : gabe gabby
isabel isabella isabelle : izzy bella belle
penelope : penny nell
josephine : jo josie
jacqueline : jackie
cynthia : cindy
angela angelina : angie
amanda : mandy
melissa : missy mel lissa
matilda : tilly mattie
florence : flo florrie
gertrude : trudy gert
winifred : winnie freda
philomena : mena phil
bernadette : bernie detta
ignacio ignatius : nacho iggy
jose : pepe
guadalupe : lupe lupita
jesus : chuy
rosario : charo
mercedes : merche
dolores : lola
consuelo : chelo
concepcion : concha conchita
enrique : quique kike
vladimir : vova volodya
aleksandr : sasha
mikhail : misha
dmitri dmitry : dima mitya
ekaterina : katya
maria mariya : masha
muhammad mohammed mohamed : mo
`;
