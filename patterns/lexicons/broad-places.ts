/**
 * Places at or above the level of a state, and the words for their people. HIPAA leaves them in a text (45 CFR
 * 164.514(b)(2)(i)(B) removes what is smaller than a state), so the tagger learns to pass over them.
 * "New York" and "Washington" are left out: in running text they are as often the city.
 */
export const COUNTRIES = `afghanistan,albania,algeria,andorra,angola,antigua,argentina,armenia,australia,austria,azerbaijan,
bahamas,bahrain,bangladesh,barbados,belarus,belgium,belize,benin,bermuda,bhutan,bolivia,bosnia,botswana,brazil,brasil,britain,
great britain,brunei,bulgaria,burkina faso,burma,burundi,cambodia,cameroon,canada,cape verde,cayman islands,chile,china,
colombia,comoros,congo,costa rica,croatia,cuba,cyprus,czechia,czech republic,denmark,djibouti,dominica,dominican republic,
east timor,ecuador,egypt,el salvador,eritrea,estonia,eswatini,ethiopia,fiji,finland,france,gabon,gambia,germany,ghana,greece,
greenland,grenada,guatemala,guinea,guyana,haiti,holland,honduras,hong kong,hungary,iceland,india,indonesia,iran,iraq,ireland,
israel,italy,ivory coast,jamaica,japan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,
liechtenstein,lithuania,luxembourg,macedonia,madagascar,malawi,malaysia,maldives,mali,malta,mauritania,mauritius,mexico,
moldova,monaco,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands,new zealand,nicaragua,niger,nigeria,
north korea,norway,oman,pakistan,palestine,panama,papua new guinea,paraguay,peru,philippines,poland,portugal,puerto rico,qatar,
romania,russia,rwanda,samoa,saudi arabia,saudi,senegal,serbia,sierra leone,singapore,slovakia,slovenia,somalia,south africa,
south korea,korea,south sudan,spain,sri lanka,sudan,suriname,sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,
tibet,togo,tonga,trinidad,tobago,tunisia,turkey,turkmenistan,uganda,ukraine,united arab emirates,united kingdom,united states,
united states of america,uruguay,uzbekistan,vatican,venezuela,vietnam,viet nam,yemen,zambia,zimbabwe,uk,u.k.,u.k,us,u.s.,u.s,usa,u.s.a.,uae,
u.a.e.,eu,ussr,soviet union,america,the states,africa,asia,europe,antarctica,north america,south america,latin america,
central america,middle east,mideast,east africa,west africa,north africa,southeast asia,south asia,caribbean,scandinavia,balkans,oceania,
gulf states,eastern europe,western europe,central asia`;

export const STATES = `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,
illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,
nebraska,nevada,new hampshire,new jersey,new mexico,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,
rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming,washington state,
new york state,upstate new york,district of columbia,d.c.,guam,calif,cali,mass,penn,england,scotland,wales,northern ireland,ulster,
ontario,quebec,québec,british columbia,alberta,manitoba,saskatchewan,nova scotia,new brunswick,newfoundland,labrador,prince edward island,
yukon,nunavut,northwest territories,new south wales,nsw,queensland,south australia,western australia,tasmania,
northern territory,new england,midwest,the south,west coast,east coast,southwest,northeast,northwest,southeast,pacific northwest,
deep south,appalachia,bavaria,catalonia,punjab,kerala,gujarat,bengal,tamil nadu,sindh,lombardy,tuscany,sicily,brittany,normandy,gauteng,
western cape,eastern cape,kwazulu-natal,limpopo,mpumalanga`;

/** Two letters, capitals only: "IN", "OR", "ME" are words otherwise. */
export const STATE_CODES = `AL,AK,AZ,AR,CA,CO,CT,DE,DC,FL,GA,HI,ID,IL,IN,IA,KS,KY,LA,ME,MD,MA,MI,MN,MS,MO,MT,NE,NV,NH,NJ,NM,NY,
NC,ND,OH,OK,OR,PA,RI,SC,SD,TN,TX,UT,VT,VA,WA,WV,WI,WY,ON,QC,BC,AB,MB,SK,NS,NB,NL,PEI,VIC,QLD,NSW,NT,ACT,SA,TAS`;

/** Peoples, languages, faiths. */
export const PEOPLES = `american,african,african-american,afro-caribbean,albanian,algerian,arab,arabic,argentine,argentinian,armenian,asian,
asian-american,australian,aussie,austrian,aboriginal,bangladeshi,belgian,bengali,bolivian,bosnian,brazilian,british,brit,brits,bulgarian,burmese,cambodian,
canadian,cantonese,caribbean,catalan,catholic,catholicism,caucasian,chicana,chicano,chilean,chinese,christian,christians,christianity,colombian,
congolese,coptic,creole,croatian,cuban,czech,danish,dominican,dutch,ecuadorian,egyptian,english,episcopal,episcopalian,eritrean,estonian,ethiopian,
european,farsi,filipino,filipina,finnish,french,gaelic,german,ghanaian,greek,guatemalan,gujarati,haitian,hawaiian,hebrew,hindi,hindu,hindus,hispanic,hmong,
honduran,hungarian,icelandic,igbo,indian,indigenous,indonesian,inuit,iranian,iraqi,irish,islam,islamic,israeli,italian,jamaican,japanese,jew,jews,jewish,judaism,
jordanian,kenyan,khmer,korean,kurd,kurdish,kreyol,lao,laotian,latin,latina,latino,latinx,latvian,lebanese,liberian,libyan,lithuanian,lutheran,malay,malaysian,
mandarin,maori,maltese,mennonite,methodist,mexican,mexican-american,mongolian,mormon,moroccan,muslim,muslims,native american,navajo,cherokee,nepali,nigerian,
norwegian,orthodox,pakistani,palestinian,pashto,pentecostal,persian,peruvian,polish,portuguese,presbyterian,protestant,punjabi,puerto rican,
quaker,romani,romanian,russian,rwandan,salvadoran,samoan,saudi,scandinavian,scottish,scot,senegalese,serbian,shia,sikh,sikhs,slovak,somali,spaniard,spanish,
sudanese,sunni,swahili,swede,swedish,swiss,syrian,tagalog,taiwanese,tamil,thai,tibetan,tongan,tunisian,turk,turkish,ugandan,ukrainian,urdu,
venezuelan,victorian,vietnamese,welsh,west indian,yiddish,yoruba,zimbabwean,buddhist,buddhism,baptist,evangelical,amish,anglican,atheist,jehovah's witness,lds,jehovah,
texan,californian,floridian,new yorker,londoner,southerner,midwestern,americans,australians,canadians,chinese,europeans,asians,africans,mexicans,germans,italians,russians,
indians,egyptians,iranians,iraqis,israelis,palestinians,syrians,afghans,afghan,kurds,tamils,argentines,brazilians,ukrainians,turks,poles,swedes,danes,greeks`;

/** A list as written above, to its words. */
export function listOf(words: string): readonly string[] {
  return words
    .split(/[,\n]+/)
    .map((word) => word.trim())
    .filter(Boolean);
}
