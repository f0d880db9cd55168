/** States, provinces and countries by what they are called and by their codes, in small letters, to how the table of towns has them. */
const REGIONS = `Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA Calif,Colorado CO,Connecticut CT Conn,Delaware DE,
District of Columbia DC,Florida FL Fla,Georgia GA,Hawaii HI,Idaho ID,Illinois IL Ill,Indiana IN Ind,Iowa IA,Kansas KS,Kentucky KY,
Louisiana LA,Maine ME,Maryland MD,Massachusetts MA Mass,Michigan MI Mich,Minnesota MN Minn,Mississippi MS,Missouri MO,Montana MT,
Nebraska NE,Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,North Dakota ND,Ohio OH,
Oklahoma OK,Oregon OR,Pennsylvania PA,Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN Tenn,Texas TX,Utah UT,
Vermont VT,Virginia VA,Washington WA,West Virginia WV,Wisconsin WI,Wyoming WY,Puerto Rico PR,
England UK,Scotland,Wales,Northern Ireland NI,Ireland,Alberta AB,British Columbia BC,Manitoba MB,New Brunswick NB,
Newfoundland and Labrador NL,Nova Scotia NS,Ontario ON,Prince Edward Island PEI,Quebec QC,Saskatchewan SK,Yukon YT,
Northwest Territories NWT,Nunavut NU,Australian Capital Territory ACT,New South Wales NSW,Northern Territory,Queensland QLD,
South Australia,Tasmania TAS,Victoria VIC,Western Australia,New Zealand NZ`;

export const REGION_CODES: ReadonlyMap<string, string> = new Map(
  REGIONS.split(',').flatMap((entry) => {
    const words = entry.trim().split(' ');
    const codes = words.filter(
      (word) => /^[A-Z]{2,3}$/.test(word) || /^(?:Calif|Conn|Fla|Ill|Ind|Mass|Mich|Minn|Tenn)$/.test(word),
    );
    const name = words.filter((word) => !codes.includes(word)).join(' ');
    return [name, ...codes].map((word): [string, string] => [word.toLowerCase(), name]);
  }),
);
