// Built by build-lists.ts from: US Census 2010, public domain. Do not edit.

/** Names that are hardly ever anything else. */
export const SURNAMES = `
aaberg aaby aadland aagaard aakre aaland aalbers aalderink aalund aamodt aamot aanderud aanenson aanerud aarant
aardema aarestad aarhus aaron aarons aaronson aarsvold aas aasby aase aasen aavang abad abadi abadie abair abaja
abajian abalos abaloz abarca abare abascal abasta abati abatiell abato abatti abaunza abaya abbadessa abbamonte
abbas abbasi abbassi abbate abbatiello abbay abbe abbed abbenante abbey abbinanti abbington abbitt abbot abbott
abboud abbruzzese abbs abby abdalla abdallah abdel abdelal abdelaziz abdeldayen abdelhamid abdella abdelmuti
abdelrahman abdelwahed abdi abdin abdo abdon abdool abdou abdul abdula abdulaziz abdulkarim abdulla abdullah
abdullai abdulmateen abdulmuniem abdur abe abeb abed abedelah abedi abee abegg abeita abel abela abelar abelardo
abele abeles abell abella abellera abelman abeln abels abelson aben abend abendroth abercombie abercrombie aberle
abernatha abernathy abernethy aberson abes abeta abete abetrani abeyta abide abigantus abila abilay abild abilez
abina abington abitong abke abkemeier ablang ablao ableman abler ables ablin abling abner abnet abney abo abolafia
abolt abood aboshihata aboud aboudi aboulahoud aboulissan abousaleh aboytes abplanalp abrachinsky abraham
abrahamian abrahams abrahamsen abrahamson abram abramek abramian abramoff abramov abramovich abramovitz abramowitz
abramowski abrams abramson abrantes abreau abrecht abrego abrell abreo abreu abrev abrew abrey abrial abril abriola
abrom abron abruzzese abruzzino abruzzo absalon abshear absher abshier abshire abson abston abts abu abuaita
abubakr abud abuel abugn abuhl abundis abundiz aburto abusufait acal acampora accala accardi accardo accetta
accetturo accola accomando accornero accosta accurso ace acebedo acebo acedo acee aceituno acencio aceret acerno
acero acerra aceto aceuedo acevado aceveda acevedo aceves acey acfalle achane acheampong achee achekian achenbach
acheson achille achilles achin achor achord achorn achter achterhof achzet achziger acierno acimovic ack ackah
acken acker ackerley ackerly ackerman ackermann ackers ackerson ackert ackies ackins ackison ackiss ackland acklen
ackles ackley acklin ackman ackmann ackroyd acly acoba acocella acock acoff acor acord acorda acors acosta acosto
acothley acquaviva acquilla acree acrey acri acron actis acton acuff acuna acy ada adachi adair adalja adam
adamaitis adamcik adamczak adamczyk adame adamec adamek adames adami adamiak adamik adamis adamitis adamo adamos
adamowski adams adamsen adamski adamsky adamson adamsonis adamyan adan adank adas adauto adaway aday adcock adcox
addair addams addario addeo adderley adderly addesso addicks addie addiego addington addis addison addleman addo
adduci ade adebisi adee adel adelblue adelgren adelizzi adell adelman adelmann adelmund adels adelsberg adelson
adelsperger adelstein adema aden adens ader aderhold aderholdt aderholt aderman aderson ades adessa adesso adey
adeyemo adger adham adhami adi adib adickes adie adil adinolfi adjei adjutant adkerson adkin adkins adkinson
adkison adkisson adlam adle adleman adler adley adling adloff admas adner adney adolfo adolfson adolph adolphe
adolphsen adolphson adolphus adomaitis adon adonis adorno adragna adrian adriance adriano adrid adrien adrion
adrovel adside adsit adu aduddell adule adwell ady adzhabakyan aegerter aeillo aeling aemmer aerni aerts aery
aeschbacher aeschliman aeschlimann afable afalava afan afanador affagato affeld affelt affeltranger affleck afflick
affolter affronti aflalo afoa afonso africa afshar afshari afton afurong afzal agamao agan agans agar agard agarwal
agbayani agbisit agcaoili ageboi agee agel agemy agena ager agers agerter agerton aggarwal aggas aggers agib agilar
agin agins agle agler agliam agne agnelli agnello agner agnes agnew agney agni agnor agoff agonoy agor agoras agoro
agosta agosti agostinelli agostini agostino agosto agpaoa agramonte agrawal agre agreda agredano agrela agresta
agreste agresti agresto agricola agriesti agrios agro agron agtarap aguada aguado aguallo aguas aguayo agudelo
agudo agueda aguele aguero aguiar aguila aguilar aguiler aguilera aguillar aguillard aguillera aguillon aguinaga
aguinaldo aguiniga aguino aguire aguirre agular aguliar agumga agundez agunos aguon agurs agustin agustine agustino
agyeman ahmed alexander alfaro ali allen allison alvarado alvarez andersen anderson andrade andrews anthony archer
arellano arias armstrong arnold arroyo ashley atkins atkinson austin avalos avery avila ayala ayers bailey baird
baldwin ballard barajas barber barker barnes barnett barr barrera barrett barron barry bartlett barton bates bauer
bautista baxter beasley beck becker beil beltran bender benitez benjamin bennett benson bentley benton berg berger
bernal bernard bishop blackburn blackwell blair blake blanchard blankenship blevins bonilla booker boone bowen
bowers bowman boyd boyer boyle bradford bradshaw brady brandt braun bravo bray brennan brewer briggs brock browning
bruce bryan bryant buchanan buckley bullock burch burgess burke burnett burton byrd cabrera cain calderon caldwell
calhoun callahan camacho cameron campbell campos cano cantrell cantu cardenas carey carlson carr carrillo carroll
carson carter casey castaneda castillo castro cervantes chandler chang chapman charles chavez chen choi christensen
chung cisneros clark clarke clayton clements cline cobb cochran coffey cohen cole coleman collier colon compton
conley conner conrad contreras conway cooper copeland cordova corona correa cortes cortez costa cox craig crane
crawford crosby cruz cuevas cummings cunningham curry curtis dalton daniel daniels daugherty davenport david
davidson davila davis dawson decker dejesus delacruz delarosa deleon delgado dennis diaz dickerson dickson dillon
dixon dodson dominguez donaldson donovan dorsey dougherty douglas doyle drake duarte dudley duffy duke duncan
dunlap dunn duran durham dyer eaton edwards elliott ellis ellison enriquez erickson escobar esparza espinosa
espinoza esquivel estes estrada evans everett farley farrell faulkner felix ferguson fernandez figueroa finley
fischer fisher fitzgerald fitzpatrick fleming fletcher flores floyd flynn foley ford fowler franco franklin frazier
frederick freeman friedman frye fuentes gaines galindo gallagher gallegos galloway galvan garcia gardner garrett
garza gibbs gibson gilbert giles gill gillespie gilmore glenn glover gomez gonzales gonzalez goodman goodwin gordon
gould graham greene greer gregory griffin griffith grimes guerra guerrero guevara gutierrez guzman haas hahn haley
hamilton hammond hampton hancock hanna hansen hanson hardin harding harmon harper harrell harrington harris
harrison hart hartman harvey hatfield hawkins hayden hayes haynes hays hebert henderson hendricks hendrix henry
hensley henson herman hernandez herrera hess hester hickman hicks higgins hines hinton hobbs hodge hodges hoffman
hogan holden holland holloway holmes holt hooper hoover hopkins horne horton howard howell huang hubbard huber
hudson huerta huff huffman hughes humphrey hurley hurst hutchinson huynh ibarra ingram irwin jackson jacobs
jacobson james jaramillo jarvis jefferson jenkins jennings jensen jimenez johns johnson johnston jones jordan
joseph joyce juarez kane kaufman kaur keith keller kelley kelly kemp kennedy kent kerr khan kim kirby kirk klein
kline knapp knox koch kramer krause krueger lambert landry lara larsen larson lawrence lawson leach leal leblanc
leonard lester levy lewis lim lin lindsey liu livingston lloyd logan lowe lowery lozano lucas lucero lugo lynch
lynn lyons macdonald macias mack madden maddox magana mahoney maldonado malone mann manning marin marquez marsh
marshall martin martinez mason massey mata mathews mathis matthews maxwell mayer maynard mays mcbride mccall mccann
mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdonald mcdowell mcfarland mcgee
mcgrath mcguire mcintosh mcintyre mckay mckee mckenzie mckinney mcknight mclaughlin mclean mcmahon mcmillan mcneil
mcpherson medina medrano mejia melendez melton mendez mendoza mercado mercer merritt meyer meyers meza michael
middleton miller miranda mitchell molina monroe montes montgomery montoya moore mora morales moran moreno morgan
morris morrison morse morton moses mosley moyer mueller mullen mullins munoz murillo murphy murray myers nash nava
navarro neal nelson newman newton nguyen nichols nicholson nielsen nieves nixon nolan norman norris norton novak
nunez obrien ochoa oconnell oconnor odom odonnell oliver olsen olson oneal oneill orozco orr ortega ortiz osborne
owen owens pacheco padilla palacios palmer parker parra parrish parsons patel patrick patterson patton payne
pearson peck pena pennington peralta perez perkins perry peters petersen peterson pham phan phelps phillips pineda
pittman pitts pollard ponce poole portillo potter potts powell pratt preston proctor pruitt pugh quinn quinones
quintana quintero ramirez ramos ramsey randall randolph rangel rasmussen raymond reed reese reeves reid reilly
reyes reyna reynolds rhodes richards richardson riggs riley rios rivas rivera rivers roach robbins roberson roberts
robertson robinson robles rocha rodgers rogers rojas rollins roman romero rosales rosas ross roth rowe rowland roy
rubio ruiz russell russo ryan salas salazar saldana salgado salinas sampson sanders sandoval sanford santana
santiago santos saunders sawyer schaefer schmidt schmitt schneider schroeder schultz schwartz scott sellers serrano
sexton shaffer shah shannon shaw shelton shepard sheppard sherman sierra silva simmons simpson sims singh singleton
skinner sloan smith snyder solis solomon sosa soto spears spence stafford stanley stanton stark steele stein
stephens stephenson stevens stevenson stewart stokes strickland stuart suarez sullivan sutton swanson sweeney
tanner tapia tate terrell terry thomas thompson thornton todd torres townsend tran travis trejo trevino trujillo
truong tucker turner tyler underwood valdez valencia valentine valenzuela vance vang vargas vasquez vaughan vaughn
vazquez vega velasquez velazquez velez ventura villalobos villanueva villarreal villegas vincent wagner walker
wallace waller walsh walter walters walton ware warner warren washington watkins watson watts webb weber webster
weiss wells werner whitaker whitehead whitney wiggins wilcox wiley wilkerson wilkins wilkinson williams williamson
willis wolfe wong woodard woodward wright wyatt xiong yang yates yoder zamora zavala zhang zimmerman zuniga
`;

/** Names that are ordinary words too: a capital, or more, must show that one is meant. */
export const SURNAMES_AND_WORDS = `
abar abate aber able abt ache acre acres addy admire adolf age agent baker ball banks bass bean beard bell berry
best black bond booth bradley branch bridges brooks brown buck burns bush butler cannon carpenter case chambers
chan chase cherry christian church clay collins combs cook cross day dean english farmer fields flowers foster fox
francis frank french frost fry fuller garner garrison gates gentry george glass golden good grant graves gray green
gross hail hale hall hardy heath herring hill hood horn house houston howe hull hunt hunter king knight lam lamb
lane lang lee leon little long lopez love luna marks may mayo meadows miles mills moody moon morrow moss noble pace
page park parks paul person petty pierce pope porter powers price prince ray rice rich richard richmond rodriguez
rosario rose rush sanchez savage sharp shepherd shields short simon small snow sparks spencer stone stout strong
summers tang taylor villa wade wall walls wang ward waters weaver weeks welch west wheeler white wilson winters
wise wolf wood woods york young
`;
