import type { Cases, Identifier } from '../../lib/model/identifier';
import { inContext } from '../expressions';
import { DAY_OF_ONE_NAME, HOLIDAY } from '../holidays';

/** Holidays as a class, not the one on which something happened. */
const IN_GENERAL =
  /\b(?:holidays?|such as|like(?! to\b)|including|e\.g\.|especially|happy|merry|blessed|every|each|celebrat\w+|observ\w+|closed|whether)\b[^.\n]{0,30}$/i;
const GOES_ON =
  /^(?:s\b| (?:cards?|party|parties|gifts?|dinners?|costumes?|shopping|blues|stress|groups?|season|sales?|break|trees?|lights|decorations|traditions?|is hard|are hard|can be))/i;
/** Where a holiday begins a sentence, or is aimed at or spoken about. */
const LOOSE =
  /(?:^|[.!?:\n]|\b(?:by|for|about|of|the|an?|at|with|and|or|plus|than|no|to|through|love|hate|hates|loves|my|your|our|as|near|until next|before next|is|are|was a))\s*["“(]?$/i;
/** Before a day whose name is a word of its own ("holi", "purim" are not, "Easter" is). */
const HAPPENED =
  /(?:\b(?:on|last|this|since|until|that|was|is|nights? of|(?:stabbing|death|crash|fire|accident|assault|attack|shooting|funeral|bombing|fall|loss) of|due (?:at|on|by|around)|(?:day|week|weekend|night|morning|eve|evening) (?:after|before|of)|after|over|before|around|during|time|times|then|again|home|dead|drunk|high|ER|hospital|attempt|relapse|fight|binge|crash|accident|episode|left|went|came|quit|shot|fell|broke|lost|took|hit|gone|[a-z]{2,12}ed) (?:the )?|[,(–-] ?)$/i;

export const identifier: Identifier = {
  kind: 'holiday',
  family: 'date',
  // Without a year it is one of many such days, and clinicians speak of holidays in general.
  tier: 'quasi',
  source: '45 CFR 164.514(b)(2)(i)(C)',
  gate: DAY_OF_ONE_NAME,
  expression: inContext(String.raw`(?<!\w)${HOLIDAY}(?!\w)(?!,? (?:of |in )?(?:(?:19|20)\d\d|['’]\d\d))`, 'dgi', 40),
  validate: (_value, { before = '', after = '' }) =>
    (HAPPENED.test(before) || !LOOSE.test(before)) && !IN_GENERAL.test(before) && !GOES_ON.test(after),
  certainty: 0.65,
};

export const cases: Cases = {
  matches: [
    'He went at 6:10, ⟦Boxing Day⟧, same as',
    'overdosed on ⟦Christmas Eve⟧ again',
    'Wife died ⟦Mardi Gras day⟧, he says',
    'arrested the night of ⟦the Fourth of July⟧',
    "in Tuam on ⟦St. Stephen's night⟧, seven months ago",
    'hit her on ⟦Eid⟧, the week of ⟦Diwali⟧',
    'since ⟦Waitangi Day⟧ she',
    'he died on ⟦the Feast of the Assumption⟧',
    'after the stabbing of ⟦Boxing Day⟧, baby due at ⟦Easter⟧',
    'since ⟦Midsummer⟧ and on ⟦Low Sunday⟧',
  ],
  ignores: [
    'Happy Thanksgiving to all',
    'holidays like Halloween are hard',
    'by Thanksgiving we hope',
    'closed for Memorial Day',
    'on Christmas break',
    'Halloween costumes',
    'every year on Easter Sunday',
    'holidays such as Easter, Eid and Diwali',
  ],
};
