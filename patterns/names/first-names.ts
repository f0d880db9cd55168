// Built by build-lists.ts from: US SSA, births since 1930, public domain. Do not edit.

/** Names that are hardly ever anything else. */
export const FIRST_NAMES = `
aaliyah aaron abbey abbie abbigail abby abel abigail abraham abram ace ada adaline adalyn adalynn adam adan addie
addison addisyn addyson adela adelaide adele adelina adeline adelyn adelynn aden adolfo adonis adrian adriana
adrianna adrianne adriel adrien adrienne agnes agustin ahmad ahmed aida aidan aiden aileen aimee ainsley aisha
alaia alaina alan alana alani alanna alaya alayah alayna albert alberta alberto alden aldo aleah alec alecia aleena
alejandra alejandro alena alessandra alessandro alex alexa alexander alexandra alexandria alexia alexis alexus
alfonso alfred alfredo ali alia alice alicia alijah alina alisa alisha alison alissa alivia aliya aliyah aliza
allan allen allie allison allyson alondra alonso alonzo alora alphonso althea alton alvaro alvin alycia alyson
alyssa amalia amanda amani amara amari amaya amelia amie amina amir amira amirah amiyah amos amya ana anahi
anastasia anaya anderson andre andrea andres andrew andy angela angelia angelica angelina angeline angelique angelo
angie anika anissa anita aniya aniyah ann annabel annabella annabelle annalise annamarie anne annemarie annette
annie annika annmarie ansley anthony antoine antoinette anton antonia antonio antony antwan anya april arabella
araceli archer archie arden arely ari aria ariah ariana arianna ariel ariella arielle ariyah arjun arleen arlene
arlo armand armando armani arnold aron arthur arturo arya asa ashanti asher ashlee ashleigh ashley ashlie ashly
ashlyn ashlynn ashton asia astrid athena atlas atticus aubree aubrey aubrie audra audrey augustine augustus aurelia
aurora austin ava averie avery axel ayana ayanna ayden ayla aylin azalea azariah bailee bailey barbara barrett
barry bart baylee baylor beatrice beatriz beckett beckham becky belen belinda benita benito benjamin bennett bennie
benny benson bentley bernadette bernadine bernard bernardo bernice bert bessie beth bethany betsy bette bettie
betty bettye beulah beverley beverly bianca billie blaine blair blake blakely blanca blanche bobbi bobbie bobby
bodhi bonita bonnie boston bowen boyd brad braden bradford brady braeden braelyn branden brandi brandie brandon
brantley braxton brayan brayden braydon braylen braylon breana breanna breanne brenda brendan brenden brendon
brenna brennan brent brenton bret brett bria brian briana brianna brianne briar brice bridget bridgett bridgette
briella brielle brinley bristol britney brittani brittney brock brodie brody bronson brooke brooklyn brooklynn
bruce bruno bryan bryanna bryant bryce brycen brylee brynlee brynn bryon bryson burton byron cade caden cadence
caiden caitlin caitlyn caleb callan callie calvin camden cameron camila camilla camille campbell camron camryn
candace candice cara carey cari carina carissa carl carla carlee carlene carley carlie carlo carlos carlton carly
carmela carmella carmelo carmine carole caroline carolyn carrie carroll carson carter cary caryn casandra casey
cason cassandra cassidy cataleya catalina cathleen cathryn cathy catrina cayden cayla cecelia cecil cecilia cedric
celeste celia celina celine cesar chad chadwick chaim chana chandler chandra chanel channing chantel charlee
charles charley charli charlie charlotte charmaine chasity chaya chaz chelsey chelsie cheri cherie cherish cheryl
chester cheyanne cheyenne chloe chris christa christen christi christiana christie christin christina christine
christopher christy chrystal chuck ciara ciera cierra cindy claire clara clare clarence clarice clarissa clark
claude claudette claudia clayton cleo cleveland clifford clifton clint clinton clyde cohen colby cole coleen
coleman colette colin colleen collin colten colton conner connie connor conor conrad constance consuelo cooper cora
cordell corey cori corina corinne cornelia cornelius cornell corrine cortez cortney cory courtney coy craig cristal
cristian cristina cristopher cruz crystal cullen curt curtis cynthia cyrus dahlia dakota dale daleyza dalia dallas
dalton damaris damian damien damion damon dana dane danette dani danica daniel daniela daniella danielle danika
danna dannie danny dante daphne dara darby darcy daren darian darien darin dario darius darla darlene darnell
darrel darrell darren darrin darryl darwin daryl dave david davin davina davion davis davon dawson dax daxton
dayana dayna dayton deacon deana deandre deangelo deann deanna deanne debbie debora deborah debra declan dee deena
deidra deidre deirdre deja delaney delbert delia delilah delores deloris demarcus demetria demetrius demi dena
denice denis denise dennis denver denzel deon derek derick derrick deshawn desirae desiree desmond destinee devan
deven devin devon devonte devyn dewayne dewey dexter diana diane diann dianna dianne diego dillon dina dion dionne
dirk dixie dolly dolores domingo dominic dominick dominik dominique dona donald donna donnell donnie donny donovan
donte dora doreen dorian doris dorothea dorothy dorthy doug douglas doyle drake duane duke dulce duncan dustin
dwayne dwight dylan earlene earline earnestine easton eddie eddy eden edgar edison edith edmond edmund edna eduardo
edward edwin edwina effie efrain eileen elaina elaine elbert eldon eleanor elena eli elian eliana elianna elias
elijah elinor elisa elisabeth elise eliseo elisha elissa eliza elizabeth ella ellen elliana ellie elliot elliott
ellis elmer eloise elsa elsie elton elva elvin elvira elvis elwood elyse emanuel emelia emely emerson emersyn emery
emil emilee emilia emiliano emilie emilio emma emmanuel emmett emmitt emmy emory enoch enrique eric erica erich
erick ericka erik erika erin erma ernest ernestine ernesto ernie ervin erwin esmeralda esperanza essie esteban
estella estelle ester esther estrella ethan ethel etta eugene eugenia eula eunice evan evangeline evelyn evelynn
everett everleigh everly evie ezekiel ezequiel ezra fabian fallon fannie farrah fatima fay faye felecia felicia
felipe felix fernanda fernando fidel finley finn finnegan fiona fletcher flora floyd forrest frances francesca
francine frankie franklin fred freda freddie frederic frederick fredrick freya gabriel gabriela gabriella gabrielle
gael gage gail gale garland garret garrett garry gary gavin gayla gayle gemma gena geneva genevieve geoffrey
georgette georgia georgina gerald geraldine gerard gerardo gerry gertrude gia giana gianna gianni gideon gilbert
gilberto gillian gina ginger gino giovanna giovanni giselle gisselle giuliana gladys glenda glenn glenna gloria
goldie gonzalo gordon gracelyn gracelynn gracie graciela grady graham grayson greg gregg gregory gretchen greyson
griffin grover guadalupe guillermo gunnar gunner gus gustavo gwen gwendolyn hadley hailee hailey hal haleigh haley
halle hallie hamza hana hank hanna hannah hans harlan harley harlow harold harper harriet harris harrison harry
harvey hassan hattie hayden hayes haylee hayley haylie hazel hector heidi helen helena helene hendrix henrietta
henry herbert heriberto herman hilary hilda hillary holden hollie hollis homer horace howard hubert hudson hugh
hugo humberto ian ibrahim ignacio iker ila ilene iliana imani imogene ina india inez ingrid ira irma irvin irving
isaac isabel isabela isabella isabelle isaiah isaias isiah isis isla ismael israel issac itzel iva ivan ivette ivy
izabella izaiah jace jacklyn jackson jaclyn jacob jacoby jacqueline jacquelyn jada jaden jadon jadyn jaelyn jaiden
jaime jaimie jairo jake jakob jalen jaliyah jamal jamar jamari jamel james jameson jami jamie jamison jana janae
jane janel janell janelle janessa janet janette janice janie janine janis janiya janiyah janna jaquan jaqueline
jared jarod jaron jarred jarrett jarrod jarvis jase jasmin jasmine jasper javier javon jax jaxon jaxson jaxton jay
jayce jaycee jayceon jayda jayden jayla jaylah jayleen jaylen jaylene jaylin jaylon jayme jayne jayson jazlyn
jazmin jazmine jean jeanette jeanie jeanine jeanne jeannette jeannie jeannine jefferson jeffery jeffrey jeffry jena
jenifer jenna jennie jennifer jenny jensen jerald jeremiah jeremy jeri jermaine jerome jerri jerry jess jesse
jessica jessie jesus jett jewel jewell jill jillian jimena jimmie joan joann joanna joanne joaquin jocelyn jodi
jodie jody joel joelle joesph joey johan johanna johnathan johnathon johnie johnna johnnie johnny jolene jolie jon
jonah jonas jonathan jonathon joni jordan jordon jordyn jorge jose josefina joselyn joseph josephine josh joshua
josiah josie joslyn josue journee jovan joyce juan juana juanita judah jude judi judith judson judy julia julian
juliana julianna julianne julie julien juliet julieta juliette julio julissa julius juniper justina justine kacey
kaci kacie kade kaden kadence kaelyn kai kaia kaiden kaila kailani kailee kailey kailyn kaitlin kaitlyn kaitlynn
kalani kaleb kaleigh kaley kali kaliyah kallie kamari kamden kameron kamila kamryn kane kara kareem karen kari
karin karina karissa karl karla karlee karli karlie karly karson karsyn karter karyn kasen kasey kash kason
kassandra kassidy kate katelyn katelynn katharine katherine katheryn kathi kathie kathleen kathrine kathryn kathy
katie katina katlyn katrina katy kay kaya kayden kaydence kaye kayla kaylani kaylee kayleigh kaylie kaylin kaylyn
kaylynn kayson keagan keaton keegan keely keenan kehlani keira keisha keith kellan kellen kelley kelli kellie kelly
kelsey kelsi kelsie kelvin ken kendal kendall kendra kendrick kenia kenna kennedi kennedy kent kenton kenya kenzie
keri kermit kerri kerry kevin khalil khloe kian kiana kiara kiera kieran kiersten kiley killian kim kimber
kimberlee kimberley kimberly kinley kinsley kira kirby kirk kirsten knox kobe kody kolby kolton korey kori kory
kourtney kris krista kristal kristen kristi kristian kristie kristin kristina kristine kristopher kristy krystal
krystle kurt kurtis kyla kylan kylee kyleigh kyler kylie kyra kyrie lacey lacie lacy ladonna laila lainey lakeisha
lakisha lamar lamont lana landen landon landry landyn laney lara larissa larry lashawn latasha latisha latonya
latoya laura lauren laurence lauri lauryn lavern laverne lavonne lawanda lawrence lawson layla layne layton lea
leah leann leanna leanne leeann leia leigh leighton leila leilani lela leland lena lennon lennox lenora lenore leo
leola leona leonard leonardo leonel leroy lesa lesley leslie lesly lester leticia levi lewis lexi lexie leyla lia
liam liana libby lila lilah lilia lilian liliana lilith lillian lilliana lillie lilly lincoln linda lindsay lindsey
lionel lisa liz liza lizbeth lizette lizzie lloyd logan lois lola londyn lonnie lorelei loren lorena lorene lorenzo
loretta lori lorie lorna lorraine lorrie lottie louie louisa lourdes lowell loyd luann luca lucas lucia lucian
luciana luciano lucille lucinda lucy luella luis luisa luka lukas lula lupe luther luz lydia lyla lyle lynda
lyndsey lynette lynn lynne lynnette lyric mabel mable macey maci macie mack mackenzie macy madalyn maddison maddox
madeleine madeline madelyn madelynn madilyn madilynn madisyn madyson mae maeve magdalena maggie magnolia maia
maisie makayla makenna makenzie malachi malakai malaysia malcolm malia malik malinda maliyah mallory mamie mandy
manuel mara maranda marc marcel marcella marcelo marci marcia marcie marco marcos marcus marcy maren margaret
margarita margie margo margot marguerite mari maria mariah mariam marian mariana marianna marianne maribel maricela
marie mariela marilyn marilynn marina mario marion marisa marisela marisol marissa maritza marjorie markus marla
marlee marlena marlene marley marlin marlo marlon marquis marquita marsha marshall marta martha martin martina
marty marvin maryam maryann maryanne marybeth maryellen maryjane marylou mason mateo mathew mathias matias matilda
matt matteo matthew matthias mattie maura maureen maurice mauricio maverick mavis maximilian maximiliano maximus
maxine maxwell maya mayra mckayla mckenna mckenzie mckinley meagan meaghan megan meghan mekhi melany melba melina
melinda melisa melissa melodie melody melvin memphis mercedes meredith merle merlin messiah mia micaela micah
michael michaela micheal michel michele michelle mickey miguel mikaela mikayla mikel mila milagros milan milani
mildred miley miller millie milo milton mina mindy minerva minnie mira miranda miriam misael mitchel mitchell mitzi
mohamed mohammad mohammed moises mollie molly mona monica monique monroe montana monte monty morgan moriah morris
moses moshe muhammad muriel murphy murray mya myah myla myles myra myrna myron nadia nadine nakia nancy nanette
naomi nash nasir natalee natalia natalie nataly natasha nathalie nathan nathanael nathanial nathaniel nayeli neal
ned nehemiah neil nelda nellie nelson nettie nevaeh nia nicholas nichole nick nickolas nico nicolas nicole
nicolette nigel nikita nikki niko nikolai nikolas nina nita noa noah noe noel noelle noemi nola nolan nora norah
norbert noreen norma norman norris nyla nylah oakley octavia octavio odell odin ola olga olive oliver olivia ollie
omar omari opal ophelia ora orion orville oscar osvaldo otis otto owen pablo paige paislee palmer paloma pam pamela
paola parker patrice patricia patrick patsy patti patty paula paulette paulina pauline paxton payton pearl pedro
peggy penelope percy perla perry peter petra peyton philip phillip phyllis pierre piper polly presley preston
priscilla quentin quincy quinn quintin quinton rachael racheal rachel rachelle rae raegan raelyn raelynn rafael
raiden raina ralph ramiro ramon ramona randal randall randi randolph randy raphael raquel rashad raul raymond rayna
reagan reba rebeca rebecca rebekah reece reed reese regan reggie regina reginald reid reilly reina remi remington
remy rena renae renata rene renee reuben rex reyna reynaldo rhea rhett rhiannon rhoda rhonda rhys ricardo rick
rickey rickie ricky rigoberto riley rita robbie robbin robby robert roberta roberto robin robyn rocco rochelle
rocio roderick rodger rodney rodolfo rodrigo rogelio roger rohan roland rolando roman romeo ronald ronan ronda
ronnie ronny roosevelt rory rosa rosalie rosalind rosalinda rosalyn rosanna rosanne roscoe roseann roselyn
rosemarie rosemary rosetta rosie roslyn ross rowan rowen roxana roxanna roxanne roy royce ruben ruby rudolph rudy
rufus russell ruth ruthie ryan ryann ryder ryker rylan ryland rylee ryleigh rylie sabrina sade sadie saige salem
sallie sally salma salvador salvatore samantha samara samir sammie sammy samson samuel sandi sandra sanford santana
santiago santino santos sara sarai sasha saul saundra savanna sawyer saylor scarlett scot scott scottie scotty sean
sebastian selah selena selina serena sergio seth shaina shana shane shania shanna shannon shantel shari sharlene
sharon sharron shaun shauna shawn shawna shay shayla shayna shayne shea sheena sheila shelby sheldon shelia shelley
shellie shelly shelton sheree sheri sherman sherri sherrie sheryl shiloh shirley sidney siena sienna sierra silas
silvia sincere skye skyla skylar skyler sloan sloane sofia solomon sondra sonia sonja sonya sophia sophie soren
stacey staci stacie stacy stanley starr stefan stefanie stella stephan stephanie stephany stephen sterling stetson
steven stevie stewart stuart sue sullivan susan susana susanna susanne susie sutton suzanne suzette sybil sydney
sylvester sylvia tabatha tabitha talia talon tamara tameka tamera tami tamia tamika tammi tammie tammy tamra tania
tanisha tanner tara taryn tasha tate tatiana tatum tatyana tayler teagan ted teddy terence teresa teri terrance
terrell terrence terri terrie terry tess tessa tevin thaddeus thalia thea thelma theo theodore theresa therese
theron thiago thomas thurman tia tiana tianna tiara tierra tiffani tiffany tim timmy timothy tina titus tobias toby
todd tomas tommie tommy toni tonia tony tonya tori tory tracey traci tracie tracy travis trent trenton trevon
trevor tricia trina trinity trisha trista tristan tristen tristin triston troy trudy truman tucker tyler tyra tyree
tyrell tyrone ulises ulysses uriah uriel ursula valarie valencia valentin valentina valentino valeria valerie vance
vanessa vaughn velma vera verna vernon veronica vicente vicki vickie vicky victor victoria vince vincent viola
violet virgil vito vivian viviana vivienne walker wallace walter wanda warren waylon wayne wendell wendi wendy
wesley weston whitney wilbert wilbur wiley wilfred willa willard william willie willis wilma winifred winnie
winston woodrow wren wyatt wynter xander xavier ximena xiomara yadira yahir yareli yaretzi yasmin yasmine yesenia
yolanda yosef yusuf yvette yvonne zachariah zachary zachery zackary zackery zaiden zaire zander zane zara zaria
zariah zayden zayn zayne zechariah zelda zion zoe zoey zoie zuri
`;

/** Names that are ordinary words too: a capital, or more, must show that one is meant. */
export const FIRST_NAMES_AND_WORDS = `
ally alma amber america amy angel anna aspen august autumn baby beau bella ben bertha bill billy bob bradley brandy
brittany brook brooks buddy cali callum candy cannon carmen carol carolina cash cassie catherine chance charity
charlene chase chelsea cherry christian clay cody collins colt corbin crew daisy dan dawn dean della denny destiny
diamond dick don drew dusty earl earnest ebony elle ember emily enzo essence eva eve faith felicity fern florence
forest francis francisco frank freddy galen gay gene genesis george glen grace grant greta guy harmony haven heath
heather heaven holly hope houston hunter ida irene iris ivory jack jackie jade jan jason jeff jim jimmy joe john
journey joy june junior justice justin karol kenneth kenny kierra king kingston kyle lance lane laurel laurie lee
legend leon liberty lidia lily lina london lora lou louis louise luke luna madison major mandi mark marquise mary
max may meadow melanie mike miles miracle misty myrtle neva nova orlando paisley paris pat patience paul penny pete
phil phoebe phoenix pierce porter precious prince princess queen raven ray reign richard river rocky ron rosario
rose royal russel rusty sage sam sandy sarah savannah scarlet serenity sherry simon simone sky sonny spencer steve
summer sunny tanya taylor terra tom trace trey tyson unknown van virginia wade will willow wilson winter
`;
