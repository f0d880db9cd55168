import { listOf } from '../../broad-places';
import { LONE_AUTHORS, PUBLIC_FIGURES } from '../../public-figures';

/** Words that fill the slots of the frames. All are ours, or facts of common knowledge. */
const words = (list: string): string[] =>
  list
    .split(/[|\n]+/)
    .map((word) => word.trim())
    .filter(Boolean);

export const WORD_NAMES =
  words(`Will|Hope|Grace|Faith|May|June|April|August|Dawn|Chase|Max|Art|Mark|Rose|Bill|Rob|Sue|Pat|Drew|Frank|Joy|Ruby|Pearl|Summer|Autumn|Violet|Lily|Iris|
Ivy|Daisy|Heather|Ginger|Basil|Sage|Rowan|Ash|Clay|Cliff|Brook|River|Reed|Lance|Rich|Dean|Duke|Earl|King|Prince|Major|Guy|Buddy|Chance|Destiny|Harmony|Melody|Serenity|Trinity|Patience|
Prudence|Charity|Mercy|Constance|Honor|Justice|Merry|Star|Sky|Skye|Robin|Wren|Jay|Raven|Hunter|Fisher|Mason|Carter|Parker|Cooper|Taylor|Tyler|Sandy|Rocky|Jack|Jill|Don|Ray|Gene|Mike|Nick|
Jean|Carol|Angel|Christian|Paris|London|Brooklyn|Dallas|Austin|Georgia|Virginia|Carolina|Savannah|Sydney|Chelsea|Kelly|Stone|Wade|Miles|Forest|Ty|Van|Win|Gray|Olive|Hazel|Amber|Jade|Crystal|Opal|Journey|Blessing|Precious|Princess|Love|Misty|Stormy|Cash|Case|Pierce|Penny|Trace|Skip|Chip|Woody|Rusty|Sunny|Bea|Kit|Tad|Bud|Cat|Dot|Fern|Flora|Gale|Herb|Lane|Mai|See|Song|Kim|Long|Young|Little|Bishop|Pope|Deacon|Messiah|Legend|Royal|Ace|Blue|Bear|Wolf|Fox|Lynx|Phoenix|Orion|Nova|Luna|Star`);

export const WORLD_FIRSTS =
  words(`Aoife|Siobhán|Niamh|Caoimhe|Saoirse|Gráinne|Eoin|Cillian|Oisín|Tadhg|Róisín|Máire|Pádraig|Diarmuid|Fionnuala|Órla|Bríd|Ciarán|Seán|Dáithí|Eilidh|Catriona|Hamish|Callum|Angharad|Rhys|Gwen|Siân|Llewelyn|Imogen|Alfie|Nigel|Tamsin|Rupert|Gemma|Kayleigh|Poppy|Freya|
María|José|Jesús|Guadalupe|Lupita|Xiomara|Itzel|Yesenia|Ximena|Joaquín|Héctor|Ángel|Sofía|Lucía|Martín|Andrés|Inés|Concepción|Araceli|Iker|Thiago|João|Luís|Conceição|Tereza|
Fatima|Fatou|Aisha|Khadija|Mohammed|Muhammad|Ahmed|Yusuf|Ibrahim|Omar|Hassan|Hussein|Zainab|Layla|Amina|Nour|Rania|Tariq|Khalid|Samira|Abdul|Abdullah|Farid|Yasmin|Ayesha|Bilal|Imran|Saima|Nasreen|
Priya|Anjali|Deepa|Kavitha|Raj|Rajesh|Sanjay|Arjun|Vikram|Harpreet|Gurpreet|Manpreet|Jaspreet|Simran|Aarav|Ishaan|Ananya|Meera|Lakshmi|Venkat|Srinivas|Padma|Nirmala|Thilini|Chaminda|Kumari|
Wei|Xin|Jing|Mei|Ling|Xiaoming|Yifan|Zhen|Hao|Jun|Siew|Hui Min|Minh|Linh|Thuy|Nguyet|Huong|Duc|Trang|Phuong|Bao|Anh|Quynh|Ji-woo|Min-jun|Seo-yeon|Hyun|Eun-ji|Soo-jin|Haruto|Yuki|Sakura|Kenji|Akiko|Hiroshi|Naoko|Pa Kou|Mai See|Chue|Xiong|Somchai|Siriporn|Malee|Putu|Dewi|Siti|Nurul|Jejomar|Maricel|Rowena|Bayani|Liezl|
Kwame|Kofi|Ama|Akosua|Chinedu|Ngozi|Chidi|Ifeoma|Emeka|Oluwaseun|Folake|Temitope|Ayodele|Babatunde|Adaeze|Chiamaka|Thabo|Sipho|Nomvula|Lerato|Tendai|Rudo|Wanjiru|Njeri|Otieno|Achieng|Abeba|Selam|Tigist|Dawit|Hirut|Abdi|Hodan|Ifrah|Deqa|Mamadou|Aminata|Ousmane|Awa|DeShawn|LaToya|Shanice|Tyrell|Jamal|Keisha|Tanisha|Darnell|Lakeisha|Marquis|Shaniqua|D'Andre|Ja'Kobe|Kiara|Imani|Aaliyah|Tremaine|Jaquan|Quintavious|Rayshawn|Zaire|
Olga|Svetlana|Dmitri|Oksana|Yevgeny|Katarzyna|Agnieszka|Małgorzata|Paweł|Łukasz|Zofia|Jiří|Zdeněk|Ondřej|Željko|Snežana|Goran|Vesna|Mihai|Ioana|Bogdan|László|Zsófia|Björn|Åsa|Sigrún|Jürgen|Käthe|Günter|Anneliese|Søren|Mette|Lars|Ingrid|Eeva|Päivi|Juhani|Giulia|Alessandro|Chiara|Matteo|François|Hélène|Zoë|Chloé|Étienne|Noël|Renée|Maëlle|Théo|Yiannis|Eleni|Kostas|Despina|Anahit|Aram|Nazar|Tamar|Shlomo|Rivka|Yael|Chaim|Moishe|Avraham|Shoshana|Devorah|Mordechai|Ayelet|Dariush|Shirin|Parisa|Farhad|Zeynep|Mehmet|Ayşe|Emre|Leilani|Keanu|Kalani|Malia|Sione|Mele|Tevita|Losa|Aroha|Wiremu|Tama|Hemi|Ngaire|Jirra|Kirra|Dakota|Chayton|Winona|Tallulah|Kateri`);

export const WORLD_LASTS =
  words(`O'Brien|O'Connor|O'Sullivan|O'Neill|O'Dwyer|Ó Briain|Ní Dhomhnaill|McGrath|McAllister|MacDonald|Mac Lochlainn|Fitzgerald|Breathnach|Kavanagh|Geraghty|Llewellyn|Prydderch|Featherstone|Ramsbottom|Thistlewood|Hargreaves|Ackroyd|Birtwistle|
García|Hernández|Martínez|Núñez|Peña|Muñoz|Ibáñez|Gutiérrez|Villaseñor|Ocampo|Quispe|Mamani|Xicará|Tzoc|Silva|Gonçalves|Araújo|Magalhães|
Al-Sayed|El-Masry|Haddad|Khoury|Abdelrahman|Al-Hakim|Mohamud|Farah|Warsame|Abdi|Hussein|Begum|Chowdhury|Rahman|Siddiqui|Qureshi|Malik|Akhtar|
Patel|Singh|Kaur|Gill|Sandhu|Dhillon|Iyer|Krishnamurthy|Venkataraman|Subramaniam|Mukherjee|Chatterjee|Banerjee|Desai|Reddy|Nair|Menon|Fernando|Wickramasinghe|Perera|Thapa|Gurung|
Nguyen|Tran|Pham|Huynh|Vo|Dang|Zhang|Wang|Li|Chen|Liu|Zhao|Xu|Ng|Cheung|Wong|Kwan|Leung|Yeung|Kim|Park|Choi|Jeong|Yoon|Tanaka|Yamamoto|Watanabe|Kobayashi|Vang|Xiong|Yang|Lor|Moua|Thao|Her|Santos|Reyes|Dela Cruz|Macaraeg|Bautista|Villanueva|Sok|Chea|Sithole|
Okafor|Okonkwo|Adeyemi|Adebayo|Olatunji|Eze|Nwosu|Balogun|Mensah|Owusu|Boateng|Asante|Osei|Dlamini|Nkosi|Mokoena|Moyo|Ndlovu|Kamau|Mwangi|Odhiambo|Tesfaye|Gebremedhin|Bekele|Haile|Diallo|Traoré|Keita|Ndiaye|
Kowalczyk|Wiśniewski|Nowak|Wójcik|Dvořák|Novotný|Horváth|Szabó|Kovačević|Petrović|Popescu|Ionescu|Ivanov|Petrova|Shevchenko|Kovalenko|Nikolaidis|Papadopoulos|Sarkisian|Petrosyan|Goldberg|Rosenblatt|Weinstein|Ben-David|Mizrahi|Yilmaz|Demir|Öztürk|Hosseini|Karimi|Müller|Schröder|Größe|Johansson|Åkesson|Bjørnstad|Jónsdóttir|Korhonen|Virtanen|Rossi|Esposito|DiNapoli|De Luca|Van der Merwe|van Dijk|de Vries|von Hagen|Dubois|Lefèvre|Beaulieu|St. Pierre|LaFontaine|Begay|Yazzie|Tsosie|Whitehorse|Two Bulls|Running Deer|Kealoha|Kahananui|Tuiasosopo|Fa'alogo|Tupou|Parata|Ngata`);

export const NAME_STARTS = words("De|La|Ja|Da|Sha|D'|Ke|Ma|Ra|Ty|Mc");
export const PARTICLES = [
  'de ',
  'de la ',
  'van ',
  'van der ',
  'von ',
  'del ',
  'Mc',
  'Mac',
  "O'",
  'Di',
  'De ',
  'La ',
  'St. ',
  'el ',
  'al-',
  'Abu ',
  'bin ',
  'Le ',
  'dos ',
];
export const NICKS = words(
  `Danny|Bobby|Billy|Tommy|Timmy|Jimmy|Johnny|Joey|Mikey|Nicky|Ricky|Vinny|Frankie|Charlie|Eddie|Freddie|Teddy|Andy|Randy|Benny|Kenny|Lenny|Sammy|Manny|Tony|Sonny|Liz|Lizzie|Beth|Betsy|Becca|Becky|Jess|Jessie|Jen|Jenny|Jenn|Kat|Katie|Kathy|Kate|Kaz|Gabby|Abby|Maddie|Mandy|Mindy|Cindy|Trish|Tish|Trudy|Peggy|Meg|Maggie|Molly|Polly|Dolly|Sally|Suze|Suzie|Steph|Stevie|Chris|Chrissy|Alex|Lex|Xander|Zach|Josh|Matt|Matty|Dave|Davey|Dan|Sam|Ben|Tim|Tom|Jim|Jon|Ron|Ronnie|Rick|Dick|Bob|Rob|Robbie|Greg|Jeff|Geoff|Phil|Pete|Stu|Gus|Hank|Ned|Ted|Ed|Al|Hal|Sal|Val|Viv|Bev|Deb|Debbie|Barb|Babs|Pam|Tam|Tammy|Gwen|Jo|Joan|Shell|Mel|Nat|Nate|Tash|Tasha|Sash|Misha|Kolya|Vova|Pepe|Paco|Nacho|Chuy|Lupe|Chela|Toño|Beto|Quique|Memo|Kiko|Lalo|Ceci|Mimi|Lulu|Coco|Gigi|Kiki|Nini|Bibi|Fifi|Zuzu|JJ|TJ|CJ|DJ|AJ|RJ|PJ|MJ|KC|Junior|Trey|Scooter|Bubba|Peanut|Bear|Tiny|Ziggy|Mo|Bo|Flo|Zo|Ozzie|Izzy|Dizzy|Kenzie|Lexi|Roxy|Trixie|Bex|Gaz|Baz|Jaz|Daz|Shaz|Dee|Bee|Kay|Jay|Ray|Zee|Fi|Vi|Di|Ali|Abi|Oli|Ollie|Hattie|Dottie|Lottie|Tilly|Milly|Billie|Ellie|Nellie|Kellie`,
);
export const ODD_NICKS = words(
  `Moose|Tank|Red|Lefty|Slim|Shorty|Smurf|Squeak|Bug|Bean|Beans|Bunny|Birdie|Sparrow|Turtle|Tiger|Cub|Goose|Duck|Ducky|Pickle|Muffin|Cookie|Sugar|Honey|Pepper|Salty|Spud|Nugget|Pebbles|Rocket|Flash|Turbo|Diesel|Ghost|Shadow|Smoke|Blaze|Storm|Frosty|Doc|Prof|Chief|Sarge|Ace|Boots|Bones|Blackie|Whitey|Curly|Stretch|Tinker|Tink|Pixie|Fern|Moss|Sprout|Twig|Pip|Squirt|Half Pint|Big Mike|Little D|Big Al|Lil Man|Lil J|Mimi|Nonny|Bibs|Boo|Boogie|Bam|Bam Bam|Chop|Chip|Digger|Dutch|Fish|Fitz|Gator|Hammer|Hawk|Hoss|Kiwi|Lucky|Mac|Monk|Mouse|Noodle|Otter|Owl|Panda|Possum|Rabbit|Rooster|Scout|Skeeter|Snake|Snow|Spider|Spike|Sticks|Tater|Teach|Tex|Tug|Whiz|Wiz|Zip`,
);
export const SCRIPT_NAMES = words(
  '王小明|李娜|张伟|陳美玲|佐藤花子|田中健|김민수|박지영|Олег Петров|Наталья Иванова|Марія Коваленко|محمد علي|فاطمة حسن|יוסף כהן|שרה לוי|Γιώργος Παππάς|राम शर्मा|สมชาย ใจดี',
);

export const TOWN_STARTS = words(
  'Ash|Oak|Elm|Birch|Maple|Cedar|Pine|Wood|Field|Brook|Mill|Stone|Clear|Spring|Bright|Fair|Glen|Green|Kings|Queens|West|East|North|South|New|Old|Hart|Fox|Raven|Swan|Eagle|Wolf|Bally|Kil|Dun|Inver|Aber|Pen|Tre|Llan|Port|Stan|Har|Lang|Wil|Brad|Thorn|Hazel|Marl|Cold|Black|White|Red|Silver|Long|Broad|Bar|Clar|Wen|Tar|Mar|Cor|Lin|Ros|Hol|Lyn|Gran|Whit|Hemp|Buck',
);
export const TOWN_ENDS = words(
  'ton|ford|field|burg|burgh|ville|wood|brook|dale|ham|ley|mere|port|mouth|wick|worth|stead|bury|by|thorpe|view|haven|crest|mont|land|side|shire|bridge|well|cliff|hurst|combe|more|minster|gate|moor|dorf|kellow|garry|na|ista',
);
export const TOWN_FIRST_WORDS = words(
  'Pine|Cedar|Maple|Spring|Clear|Deer|Elk|Bear|Eagle|Fox|Silver|Rock|Stone|Sandy|Willow|Sunny|Pleasant|Mount|Fort|Port|Lake|New|North|South|East|West|Upper|Lower|Little|Great|High|Long|White|Black|Red|Green|Blue|Golden|Rose|Holly|Mill|Grand|Royal|Saint|San|Santa|El|Las|Los|Glen|Castle|Bridge|Harbor|Palm|Coral|Cactus|Desert|Summit|Valley|River|Creek|Oak|Walnut|Chestnut|Magnolia|Cypress|Juniper|Sunset|Sunrise|Liberty|Union|Heritage|Pioneer|Riverside|Lakeside|Hillside|Northside|Westgate|Eastgate|Cathedral|Beacon|Harvest|Horizon|Cornerstone|Evergreen|Great Lakes|Three Rivers|Twin Peaks|Tri-County|Tri-Valley|Bay Area|Inland',
);
export const TOWN_LAST_WORDS = words(
  'Grove|Hills|Heights|Hollow|Springs|Falls|Creek|River|Lake|Valley|Bluff|Ridge|Point|Bay|Beach|Harbor|Cove|Island|Mills|Park|Junction|Crossing|Landing|Prairie|Meadows|Mesa|Canyon|Forest|Fork|Bend|City|Rapids|Shores|Gap|Pass|Green|Cross|Common|Haven|Reach|Bank',
);
export const TOWNS =
  words(`Bend|Mobile|Reading|Bath|Nice|Cork|Hull|Sale|Deal|Rugby|Wells|Battle|Ware|Barking|Normal|Boring|Flint|Orange|Champaign|Mesa|Aurora|Eugene|Jackson|Lincoln|Madison|Houston|Charlotte|Phoenix|Buffalo|Surprise|Independence|Hope|Paradise|Commerce|Defiance|Enterprise|Tulsa|Boise|Spokane|Tacoma|Fresno|Modesto|Bakersfield|Laredo|El Paso|Amarillo|Omaha|Duluth|Fargo|Bismarck|Missoula|Bozeman|Cheyenne|Laramie|Santa Fe|Albuquerque|Flagstaff|Tucson|Yuma|NYC|LA|SF|Philly|Brooklyn|Queens|the Bronx|Staten Island|Harlem|Chicago|Detroit|Cleveland|Akron|Dayton|Toledo|Pittsburgh|Baltimore|Boston|Worcester|Lowell|Portland|Seattle|Denver|Nashville|Memphis|Knoxville|Atlanta|Macon|Savannah|Miami|Tampa|Orlando|Birmingham|Montgomery|Biloxi|New Orleans|Baton Rouge|Little Rock|Dallas|Austin|San Antonio|San Diego|San Jose|Oakland|Sacramento|Anchorage|Honolulu|Hilo|
London|Manchester|Leeds|Bradford|Sheffield|Liverpool|Newcastle|Sunderland|Middlesbrough|York|Nottingham|Leicester|Coventry|Bristol|Cardiff|Swansea|Plymouth|Exeter|Truro|Penzance|Norwich|Ipswich|Luton|Slough|Croydon|Hackney|Peckham|Brixton|Tooting|Lewisham|Kilburn|Camden|Tottenham|Glasgow|Edinburgh|Dundee|Aberdeen|Inverness|Paisley|Oban|Belfast|Derry|Newry|Lisburn|Dublin|Galway|Limerick|Sligo|Ennis|Tralee|Letterkenny|Athlone|Drogheda|Tallaght|Clondalkin|Toronto|Vancouver|Calgary|Edmonton|Winnipeg|Regina|Saskatoon|Hamilton|Kitchener|Guelph|Sudbury|Thunder Bay|Moose Jaw|Kelowna|Nanaimo|Halifax|Moncton|Gander|Yellowknife|Whitehorse|Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Darwin|Cairns|Townsville|Wagga Wagga|Dubbo|Ballarat|Bendigo|Geelong|Parramatta|Toowoomba|Alice Springs|Auckland|Wellington|Christchurch|Dunedin|Rotorua|Cape Town|Durban|Soweto|Mumbai|Delhi|Lagos|Nairobi|Accra|Manila|Cebu|Guadalajara|Oaxaca|Tijuana|Kingston|Port-au-Prince|São Paulo|Zürich|Malmö|Kraków|Kyiv|Aleppo|Mosul|Kabul|Kandahar|Mogadishu|Asmara`);
export const IRISH_COUNTIES = words(
  'Clare|Cork|Kerry|Mayo|Galway|Sligo|Donegal|Leitrim|Cavan|Monaghan|Louth|Meath|Kildare|Wicklow|Wexford|Carlow|Kilkenny|Laois|Offaly|Tipperary|Waterford|Limerick|Roscommon|Longford|Westmeath|Down|Antrim|Armagh|Tyrone|Fermanagh|Durham',
);
export const SAINTS = words(
  'Mary|Joseph|Jude|Luke|Brendan|Vincent|Francis|Anne|Brigid|Catherine|Thomas|Patrick|Columba|Aidan|Cuthbert|Crispin|Monica|Raphael|Elizabeth|Bernard|Agnes|Theresa|George|Andrew|David|Nicholas|Bartholomew|Mark|John|Peter|Paul|Michael|Clare|Rita|Ignatius|Camillus',
);
export const FACILITIES = words(
  'Rikers|Rikers Island|San Quentin|Folsom|Attica|Sing Sing|Holloway|Wormwood Scrubs|HMP Thornwick|HMP Coldmere|Broadmoor|Bedlam House|Mass General|Cedars|Sacred Heart|Our Lady of Mercy|Holy Trinity|Good Samaritan|Mercy General|Haven House|Harbor House|Hope House|Casa Esperanza|The Willows|The Priory|Camp Pendleton|Fort Hood|Fort Bragg|Twin Oaks|Maple Ward|Rowan Ward|Larch Ward|Beth Israel|Temple Sinai|Gurdwara Sahib',
);
export const FACILITY_HEADS = words(
  "Hospital|Hospital|Hospital|Medical Center|Medical Centre|General|General Hospital|Memorial|Memorial Hospital|Regional|Community Hospital|Children's Hospital|VA|Clinic|Clinic|Family Clinic|Health Center|Behavioral Health|Recovery Center|Treatment Center|Rehab|Hospice|Nursing Home|Care Home|Manor|Infirmary|Prison|State Prison|Correctional|Correctional Facility|Correctional Center|Detention Center|County Jail|Jail|Juvenile Hall|Court|Family Court|County Court|Crown Court|Magistrates Court|District Court|Courthouse|Church|Baptist Church|Methodist|Lutheran|Presbyterian|Cathedral|Chapel|Parish|Mosque|Synagogue|Temple|Shelter|Women's Shelter|Women's Refuge|Hostel|House|Lodge|Park|Library|Community Center|Mall|Ward|Unit|Wing|Army Base|Air Base|Airport|Station|Cemetery|Pavilion|Trailer Park|Apartments|Estate",
);
export const SCHOOL_HEADS = words(
  'Elementary|Elementary|Elementary School|Primary|Primary School|National School|Middle|Middle School|High|High|High School|Secondary|Secondary School|Grammar|Academy|Prep|Preparatory|Preschool|Nursery|Day School|Charter|Charter School|Montessori|K-8|ISD|Unified|School|College|Community College|University|State|State University|Tech|Polytechnic|Kindergarten|Daycare|Seminary|Law School|School of Nursing|Catholic|Christian Academy|Country Day|Head Start',
);
export const COMPANY_HEADS = words(
  "Steel|Logistics|Foods|Poultry|Motors|Ford|Chevrolet|Bank|Credit Union|Savings|Insurance|Construction|Plumbing|Roofing|Electric|Power|Energy|Mining|Mills|Paper|Lumber|Timber|Brewing|Brewery|Bakery|Diner|Grill|Cafe|Tavern|Pharmacy|Salon|Realty|Properties|Law Group|LLP|LLC|Inc|Inc.|Ltd|Associates|Partners|Holdings|Capital|Asset Management|Financial|Consulting|Technologies|Software|Systems|Solutions|Labs|Media|Gazette|Times|Herald|Airlines|Air|Freight|Trucking|Transit|Rail|Shipping|Marine|Shipyard|Fisheries|Dairy|Farms|Orchards|Vineyards|Ranch|Hotel|Resort|Casino|Theatre|Ballet|Symphony|FC|RFC|Rovers|United|Fire Department|Fire Dept|PD|Police Department|Police|Sheriff's Office|EMS|Fire and Rescue|Water Authority|Dam Authority|Housing Authority|City Council|Borough Council|County Council|School District|Union|Tool & Die|Machine|Manufacturing|Industries|Aerospace|Chemicals|Pharma|Packing|Warehouse|Distribution|Supply|Hardware|Landscaping|Cleaning|Security|Staffing|Catering|Studios|Gym|Dance|Vets|Dental|Foundation|Trust",
);
export const EMPLOYERS = words(
  'Teamsters Local 88|IBEW Local 212|UAW Local 47|RNLI|Boeing|Lockheed|Raytheon|Deloitte|KPMG|Goldman|Halliburton|Rolls-Royce|British Gas|Network Rail|Royal Mail|Transport for London|the Garda|Bord na Móna|Aer Lingus|Qantas|Rio Tinto|BHP|Tim Hortons corporate|CN Rail|RCMP|Bombardier|Suncor|Harvard|Stanford|Yale|Princeton|MIT|UCLA|NYU|Oxford|Cambridge|Trinity College Dublin|McGill|Tyson|Smithfield|JBS|John Deere|Caterpillar|Whirlpool|Maersk|US Steel|Local 0417|3rd Battalion|101st Airborne|USS Harrowgate|HMS Tarrant|MV Northern Light',
);

export const PLAIN: Readonly<Record<string, readonly string[]>> = {
  month: words(
    'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Apr|Aug|Sept|Oct|Nov|Dec',
  ),
  day: words('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Wed|Thurs|Fri'),
  holiday: words(
    "Christmas|Thanksgiving|Easter|Halloween|New Year's|Memorial Day|Mother's Day|Father's Day|Valentine's Day|Labor Day|Ramadan|Eid|Hanukkah|Passover|Diwali|Lent|Bank Holiday|Boxing Day",
  ),
  state: words(
    'Texas|Ohio|Oregon|California|Florida|Maine|Vermont|Utah|Montana|Colorado|Georgia|Virginia|Arizona|Nevada|Michigan|Minnesota|New Jersey|North Carolina|South Dakota|New Mexico|Pennsylvania|Illinois|Tennessee|Kentucky|Alabama|Ontario|Alberta|British Columbia|Quebec|Queensland|Victoria|England|Scotland|Wales|Northern Ireland|TX|CA|NY|OH|WA|FL|PA|MA|CO|OR|NSW|BC',
  ),
  country: words(
    'Mexico|Canada|Ireland|England|India|China|Nigeria|Ghana|Kenya|Somalia|Ethiopia|Eritrea|Syria|Iraq|Iran|Afghanistan|Pakistan|Vietnam|Korea|Japan|Germany|France|Spain|Italy|Poland|Ukraine|Russia|Brazil|Colombia|Peru|Guatemala|Honduras|El Salvador|Haiti|Jamaica|Cuba|the Philippines|Australia|New Zealand|the UK|the US|USA|the States|Turkey|Jordan|Chad|Puerto Rico|Lebanon|Israel',
  ),
  people: words(
    'Mexican|Irish|Nigerian|Korean|Vietnamese|Somali|Jewish|Muslim|Catholic|Sikh|Hindu|Hmong|Navajo|Haitian|Black|Latina|Latino|African American|Asian American|Polish|Russian|Ukrainian|Italian|Greek|Iranian|Filipino|Orthodox|Pentecostal|Mormon|Quaker|Buddhist|Indian|Chinese|Spanish|French|German|Arabic|English|Kreyòl|Cree|Māori',
  ),
  drug: words(
    'Lexapro|Zoloft|Prozac|Wellbutrin|Effexor|Cymbalta|Celexa|Paxil|Remeron|Buspar|Xanax|Klonopin|Ativan|Valium|Lamictal|Lithium|Depakote|Seroquel|Abilify|Latuda|Zyprexa|Risperdal|Vraylar|Rexulti|Adderall|Vyvanse|Ritalin|Concerta|Strattera|Suboxone|Vivitrol|Trazodone|Ambien|Gabapentin|Hydroxyzine|Prazosin|Spravato|Ketamine|Ozempic|Auvelity|Trintellix|Haldol|Clozapine|Invega|Sertraline|Melatonin|Benadryl|Narcan',
  ),
  method: words(
    'CBT|DBT|ACT|EMDR|IFS|EFT|ERP|PE|CPT|TF-CBT|MI|MBCT|PCIT|ABA|Gottman|Gestalt|Somatic Experiencing|Brainspotting|Motivational Interviewing|Internal Family Systems|Emotionally Focused Therapy|Schema Therapy|Narrative Therapy|Play Therapy|Sandtray|Theraplay|Imago|Bowen|Adlerian|Jungian|Rogerian|Seeking Safety|Polyvagal|Exposure Therapy|Prolonged Exposure|Cognitive Processing Therapy|Acceptance and Commitment Therapy|Dialectical Behavior Therapy|Circle of Security|Trauma-Focused CBT|Solution-Focused|Hakomi|Havening|Lifespan Integration|Neurofeedback|Radically Open DBT',
  ),
  test: words(
    'PHQ-9|GAD-7|PCL-5|BDI|BDI-II|MMPI-2|WAIS|WISC-V|MoCA|C-SSRS|AUDIT|DAST|CBCL|BASC-3|ADOS-2|Vanderbilt|Conners|Rorschach|TAT|PAI|MCMI|ORS|SRS|OQ-45|Y-BOCS|EAT-26|ACE|MDQ|ASRS|CAT-Q|RAADS|Beck Depression Inventory|Beck Anxiety Inventory|Hamilton Rating Scale|Edinburgh Postnatal Depression Scale|Columbia Protocol|Columbia Suicide Severity Rating Scale|Vineland Adaptive Behavior Scales|Stanford-Binet|Woodcock-Johnson|Myers-Briggs|Wechsler|Mini Mental|Montreal Cognitive Assessment|Penn State Worry Questionnaire|Young Schema Questionnaire|Adult Attachment Interview|Strange Situation|Zarit Burden Interview|Rosenberg Self-Esteem Scale|Maslach Burnout Inventory|Dyadic Adjustment Scale|Bender-Gestalt|Kaufman Brief Intelligence Test|Strengths and Difficulties Questionnaire|House-Tree-Person|Barkley scales|Hare checklist|CORE-10|CORE-OM',
  ),
  eponym: words(
    "Parkinson's|Alzheimer's|Huntington's|Tourette's|Asperger's|Crohn's|Hashimoto's|Graves'|Wilson's disease|Lewy body dementia|Cushing's|Addison's disease|Bell's palsy|Ehlers-Danlos|Guillain-Barré|Marfan|Raynaud's|Sjögren's|Turner syndrome|Down syndrome|Fragile X|Klinefelter's|Prader-Willi|Angelman syndrome|Rett syndrome|Munchausen by proxy|Wernicke-Korsakoff|Capgras|Cotard's|Kleine-Levin syndrome|Friedreich's ataxia|Hirschsprung disease|Hodgkin's lymphoma|Stockholm syndrome|Charles Bonnet syndrome|Othello syndrome|Lyme disease|Coxsackie|Epstein-Barr|Meniere's|Paget's disease|Stevens-Johnson|Tardive Dyskinesia|Charcot-Marie-Tooth|Williams syndrome|Batten disease|Creutzfeldt-Jakob|Baker's cyst",
  ),
  author: listOf(LONE_AUTHORS),
  fullauthor: listOf(PUBLIC_FIGURES),
  brand: words(
    "Zoom|Google|Gmail|Facebook|Instagram|TikTok|Snapchat|WhatsApp|Slack|Teams|Discord|Reddit|YouTube|Netflix|Spotify|Amazon|ChatGPT|Claude|Copilot|SimplePractice|TherapyNotes|TheraNest|Headway|Alma|BetterHelp|Talkspace|Doxy|Doxy.me|Epic|Cerner|MyChart|Jane|Psychology Today|Starbucks|McDonalds|Walmart|Target|Costco|Tesco|Uber|Lyft|Venmo|Tinder|Hinge|Bumble|Grindr|Minecraft|Roblox|Fortnite|Xbox|PlayStation|Pokemon|Disney|Lego|Toyota|Honda|iPhone|iPad|Headspace|Calm|Excel|Word|Outlook|Dropbox|PayPal|Zelle|Bluetooth|Wi-Fi|Kindle|Legos|Harry Potter|Star Wars|Bluey|Encanto|Inside Out|Frozen|Marvel|Game of Thrones|Grey's Anatomy|Law and Order",
  ),
  payer: words(
    'Medicaid|Medicare|Medi-Cal|Tricare|Aetna|Cigna|Blue Cross|BCBS|Anthem|Kaiser|Humana|Optum|United|UHC|Magellan|Beacon|Carelon|Bupa|AXA|Vitality|the VA|the NHS|CAMHS|IAPT|Talking Therapies|CPS|DCFS|DHS|APS|CAFCASS|Tusla|HSE|NDIS|OHIP|SSI|SSDI|FMLA|EAP|HIPAA|FERPA|GDPR|the APA|the ACA|NASW|AAMFT|BACP|UKCP|HCPC|BPS|SAMHSA|NAMI|AA|NA|Al-Anon|the Samaritans|988|Section 8|WIC|SNAP',
  ),
  acr: words(
    `SEN|SENCO|IDVA|ISVA|PPS|A&E|MDT|VAMC|EHCP|CPN|CMHT|OT|SLP|IEP|ARD|BIP|FBA|MASH|MARAC|CIN|LADO|DSL|TAF|PMHNP|ED|ER|ICU|NICU|BHU|PHP|IOP|RTC|SNF|DV|IPV|CSA|ACEs|ROI|BAA|EOB|NPI|CAQH|W-9|GFE|EHR|EMR|SOAP|DAP|BIRP|HPI|MSE|GAF|WHODAS|CEU|CPD|NCE|NCMHCE|ASWB|EPPP|LPC|LMHC|AMFT|ADHD|ASD|PTSD|OCD|MDD|BPD|TBI|CVA|CHF|COPD|UTI|STI|HIV|SSRI|SNRI|MAOI|TCA|THC|CBD|ECT|TMS|EEG|MRI|CT|DSM|ICD|CPT|HCPCS|ABN|PPO|HMO|EAP|FMLA|ADA|PTO|HR|CEO|DUI|DWI|TRO|PO|DA|CPS|DCS|GAL|CASA|HOA|HUD|SRO|AP|SAT|GPA|ESL|ELL|LGBTQ|MSM|PrEP|NICE|RCT|IRB|APA|PDF|URL|FAQ|TV|UK|EU|NSPCC|PALS|PIP|ESA|DLA|DBS|CQC|EUPD|CTO|AMHP|RC|NEET|PRU|LA|NQT|RE|PE`,
  ),
  cond: words(
    'depression|anxiety|PTSD|OCD|ADHD|BPD|bipolar|autism|panic attacks|insomnia|an eating disorder|anorexia|social anxiety|agoraphobia|complex trauma|CPTSD|GAD|MDD|schizophrenia|psychosis|grief|SI|self harm|cutting|alcohol use|opioid use|burnout|low mood|attachment issues|selective mutism|gender dysphoria|chronic pain|postpartum depression|hoarding|gambling|dissociation|DID|tics',
  ),
  job: words(
    'nurse|teacher|firefighter|pilot|welder|lawyer|barista|cashier|trucker|farmer|chef|postman|librarian|paramedic|realtor|plumber|electrician|dancer|musician|pastor|accountant|engineer|bus driver|mechanic|hairdresser|vet tech|cop|deputy|soldier|coach|referee|surgeon|dentist|midwife|carer|cleaner|bartender',
  ),
  kin: words(
    'mom|mum|mother|dad|father|son|daughter|sister|brother|wife|husband|partner|girlfriend|boyfriend|ex|grandma|grandpa|gran|nan|aunt|uncle|cousin|niece|nephew|stepdad|stepmom|stepson|roommate|best friend|neighbor|baby|twin|fiancé|mother in law|bf|gf|ex-husband|ex-wife|boss|sponsor|foster mom|bio dad|oldest|youngest|middle child',
  ),
  Kin: words(
    'Mom|Mum|Dad|Grandma|Grandpa|Gran|Nan|Nana|Aunt|Auntie|Uncle|Tía|Tío|Tia|Tio|Abuela|Abuelo|Oma|Opa|Cousin|Papa|Mama|Granny|Aunty|Nonna|Yaya|Pop|Bubbe|Lola|Titi',
  ),
  title: words(
    'Mr.|Mr|Mrs.|Mrs|Ms.|Ms|Miss|Dr.|Dr|Officer|Judge|Pastor|Rev.|Sgt.|Coach|Father|Sister|Rabbi|Imam|Nurse|Prof.|Detective|Deputy|Chief|Sr.|Sra.|Mx.|PC|DC',
  ),
  role: words(
    "client|patient|pt|ct|cl|teen client|couple|new client|long term client|former client|former pt|supervisee|intake|my 3pm|my 4 o'clock|kiddo|veteran|student|resident|inmate|telehealth client|10am",
  ),
  staff: words(
    'therapist|psychiatrist|supervisor|caseworker|social worker|school counselor|teacher|PCP|GP|prescriber|attorney|guardian ad litem|probation officer|case manager|OT|speech therapist|nurse|dietitian|CPS worker|PO|solicitor|midwife|parole officer|couples therapist',
  ),
  petname: words(
    'Biscuit|Luna|Bella|Max|Charlie|Buddy|Daisy|Rocky|Milo|Coco|Ziggy|Pickles|Mittens|Shadow|Oreo|Peanut|Bear|Waffles|Simba|Nala|Ginger|Smokey|Teddy|Rosie',
  ),
  pet: words('dog|cat|puppy|kitten|horse|parrot|emotional support dog|rabbit|service dog|hamster|lizard'),
};
