import type { Cases, Identifier } from '../../lib/model/identifier';

/** Named days, with or without the year. Shared with `dated-holiday.ts`. */
export const HOLIDAY =
  "(?:Christmas (?:Eve|Day|morning|night)|Boxing Day|New Year['’]?s (?:Eve|Day|night)|Halloween|Thanksgiving(?: Day| night| morning)?|Easter(?: Sunday| Monday)?|Palm Sunday|Good Friday|Ash Wednesday|Mardi Gras(?: day| night)?|St\\.? (?:Patrick|Stephen|Valentine)['’]?s (?:Day|night|Eve)|Valentine['’]?s Day|Mother['’]?s Day|Father['’]?s Day|Memorial Day|Labou?r Day|Independence Day|(?:the )?(?:Fourth|4th) of July|Bonfire Night|Guy Fawkes Night|Anzac Day|Australia Day|Waitangi Day|Canada Day|Juneteenth|MLK Day|Martin Luther King Day|Veterans Day|Remembrance Day|Columbus Day|Groundhog Day|Super Bowl Sunday|Yom Kippur|Rosh Hashanah|Eid(?: al-\\w+)?|Diwali|Hanukkah|Día de (?:los )?Muertos)";

export const identifier: Identifier = {
  kind: 'holiday',
  family: 'date',
  // Without a year it is one of many such days, and clinicians speak of holidays in general.
  tier: 'quasi',
  source: '45 CFR 164.514(b)(2)(i)(C)',
  gate: /day|eve\b|night|gras|halloween|thanksgiving|easter|july|juneteenth|kippur|hashanah|\beid|diwali|hanukkah|muertos|morning/i,
  expression: new RegExp(
    String.raw`(?:(?<=\b(?:on|last|this|since|until|that|was|is|night of|day after|day before|after|over|before|left|went|came|quit|shot|fell|broke|lost|took|hit|gone|[a-z]{2,12}ed) (?:the )?)|(?<=[,(–-] ?))${HOLIDAY}(?!\w)(?!s\b| (?:cards?|party|parties|gifts?|dinners?|costumes?|shopping|blues|stress|group))`,
    'dgi',
  ),
  certainty: 0.65,
};

export const cases: Cases = {
  matches: [
    'He went at 6:10, ⟦Boxing Day⟧, same as',
    'overdosed on ⟦Christmas Eve⟧ again',
    'Wife died ⟦Mardi Gras day⟧, he says',
    'arrested the night of ⟦the Fourth of July⟧',
    "in Tuam on ⟦St. Stephen's night⟧, seven months ago",
  ],
  ignores: [
    'Happy Thanksgiving to all',
    'holidays like Halloween are hard',
    'by Thanksgiving we hope',
    'closed for Memorial Day',
    'on Christmas break',
    'Halloween costumes',
  ],
};
