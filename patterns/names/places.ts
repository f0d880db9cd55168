/** Words that make a place, a facility or a body of the names before or after them. Split at white space, lower case. */

/** "Otter Creek Elementary", "St Declan's National School", "Ashby-Larkin High". */
export const SCHOOL_TAILS = `
elementary school schools academy prep preparatory montessori kindergarten preschool nursery daycare high middle primary
secondary college university isd k-8 k-12 seminary polytechnic yeshiva gymnasium lyceum infants juniors sixth-form grammar
`;
/** Tails that need a word of the school's own before them more than others: "High" is a feeling too. */
export const WEAK_SCHOOL_TAILS = `high middle primary secondary prep college university nursery grammar academy`;

/** "Fairhill Methodist Hospital", "Harwick Crown Court", "Haven of Naomi Shelter". */
export const FACILITY_TAILS = `
hospital hosp infirmary clinic hospice prison jail penitentiary gaol court courthouse church chapel cathedral abbey mosque synagogue
temple gurdwara shul convent monastery priory ward rehab detox shelter hostel refuge recovery house lodge manor
center centre er ed icu hall library barracks base bridge dam reservation cemetery apartments gardens pavilion surgery
parish ministries tabernacle fellowship camp
`;
/** Tails that many things have, so that only a name of its own before them tells one. */
export const WEAK_FACILITY_TAILS = `house hall center centre camp base bridge library recovery ward er ed icu lodge manor court church temple surgery clinic shelter apartments gardens fellowship`;

/** "Dunlow County", "Lake of the Firs County", "Nether Wick village". */
export const REGION_TAILS = `county co township parish borough shire heights hills hollow valley island islands isle falls beach bay harbor harbour grove ridge springs creek village reservation mesa bluff bluffs landing crossing park`;
export const SURE_REGION_TAILS = `county township`;

/** "Harmon Tool & Die", "Five Rivers Poultry", "Grey Heron Credit Union". */
export const COMPANY_TAILS = `
inc inc. llc ltd plc corp corporation company co co. bank union steel logistics industries holdings partners foods motors airlines airways air
construction plumbing roofing electric energy insurance solutions systems technologies labs laboratories pharma pharmaceuticals mill
mills mining mines foundry brewing brewery bakery diner cafe café grill salon studios media press times herald tribune gazette fc rfc afc
freight trucking haulage packing poultry supply authority council constabulary police department fire rescue squad platoon battalion regiment
brigade troop realty properties consulting marine shipyard dairy orchards vineyards winery farms farm hotel resort casino
telecom gym crematory firm warehouse factory depot orchestra ballet theatre theater museum club league lodge chapter local
association society federation foundation trust die bros sons associates group management start ministries services
`;
/** Tails that ordinary talk has too: they need two words of the body's own, or a word such as "works at" before them. */
export const WEAK_COMPANY_TAILS = `
air bank union club league local group services department council association society foundation trust press times media systems solutions
energy insurance partners management chapter troop squad police fire rescue fc start gym firm die sons supply farm hotel marine
construction electric associates mill mills ministries lodge theater theatre museum company co cafe diner labs federation
`;

/** "St Crispin's", "Our Lady of Mercy", "Fort Bragg", "MV Northern Tern", "Lake Harmon". */
export const PLACE_HEADS = `fort ft mount mt lake port camp point cape saint st lower upper nether great little north south east west new old bally glen loch lough`;
export const SAINTS = `st st. saint ste sainte san santa santo`;
export const SHIPS = `mv hms uss hmas ss rv usns hmcs rms uscgc`;

/** Words that say that what follows is a place where someone is. */
export const PLACE_CUES = `in near from outside around to at of into through toward towards across leaving visiting`;
/** Verbs of living: with one of them a place is a client's. */
export const LIVING = `lives live living lived resides residing moved moving relocated born raised grew commutes drives driving based stays staying from hometown fled returned`;

/** Words that stand before or in the name of a body without being its own. */
export const GENERIC_PARTS = `
the a an our my your his her their this that local state national federal community regional general county city town public private
family mental health behavioral counseling counselling crisis crown high superior supreme district juvenile criminal civil appeals probate
traffic drug medical treatment wellness care primary urgent emergency outpatient inpatient residential day adult child children's youth women's
men's veterans psychiatric psychological psychology clinical university college school student training research learning
resource call service recovery support senior nursing group home new old north south east west northern southern eastern
western central main upper lower middle junior senior elementary secondary grammar catholic christian jewish
independent charter graduate medical law business nursing bible sunday boarding summer high reform open closed
in out at of for and or with to from by on us we they i he she it you is was be
lecture seminar dining town banquet concert exhibition meeting conference waiting
station store stores app warehouse bus stop terminal
board examiners bureau committee commission division data drop-in one-stop birth cancer pain eating sleep stroke memory trauma abuse domestic violence rape homeless
`;

/** Cities that many know: one that stands alone in talk says little of a client. */
export const BIG_CITIES = `
london paris berlin vienna rome madrid barcelona amsterdam brussels dublin edinburgh glasgow manchester birmingham leeds liverpool bristol
cardiff belfast sheffield tokyo beijing shanghai delhi mumbai sydney melbourne brisbane perth adelaide auckland toronto montreal montréal vancouver
calgary ottawa boston chicago houston dallas austin denver seattle portland atlanta miami philadelphia phoenix detroit minneapolis
baltimore cleveland pittsburgh nashville memphis orlando tampa sacramento oakland brooklyn manhattan queens bronx
los-angeles la nyc sf dc hollywood lisbon prague budapest warsaw athens istanbul cairo nairobi lagos johannesburg moscow zurich geneva
copenhagen stockholm oslo helsinki singapore bangkok seoul dubai jerusalem
`;
/** The same, of two words. One a line. */
export const BIG_CITY_PHRASES = `
new york
new york city
los angeles
san francisco
san diego
san antonio
san jose
las vegas
washington dc
washington d.c.
new orleans
kansas city
salt lake city
st. louis
st louis
cape town
hong kong
tel aviv
mexico city
buenos aires
rio de janeiro
sao paulo
`;
