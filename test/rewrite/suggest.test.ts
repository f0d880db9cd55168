import { describe, expect, it } from 'vitest';
import { runRules } from '../../lib/detector/rules';
import type { Family, Finding } from '../../lib/model/finding';
import { suggest, suggestEdit } from '../../lib/rewrite/suggest';
import { IDENTIFIERS } from '../../patterns/identifiers';

const NOW = new Date(2026, 10, 22);
const FAMILY: Readonly<Record<string, Family>> = {
  n: 'name',
  p: 'place',
  o: 'organization',
  a: 'address',
  d: 'date',
  b: 'date',
  h: 'date',
  x: 'age',
  y: 'age',
  t: 'phone',
  e: 'email',
  u: 'url',
  i: 'id',
};
const KIND: Readonly<Record<string, string>> = {
  n: 'personName',
  p: 'placeName',
  o: 'organizationName',
  a: 'address',
  d: 'date',
  b: 'dateOfBirth',
  h: 'holiday',
  x: 'ageOver89',
  y: 'age',
  t: 'phone',
  e: 'email',
  u: 'url',
  i: 'medicalRecord',
};

/** `⟦n:Maria⟧` is a finding of the family that the letter stands for. */
function parse(marked: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/⟦(\w):([^⟧]*)⟧/g)) {
    const [whole, letter = '', words = ''] = match;
    text += marked.slice(last, match.index);
    findings.push({
      start: text.length,
      end: text.length + words.length,
      family: FAMILY[letter] ?? 'quasi',
      kind: KIND[letter] ?? 'other',
      tier: 'direct',
      certainty: 0.9,
      why: 'test',
    });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), findings };
}

function rewrite(marked: string): string {
  const { text, findings } = parse(marked);
  const edits = findings.map((finding) => suggestEdit(finding, text, findings, NOW));
  return edits.reduceRight((out, edit) => out.slice(0, edit.start) + edit.replacement + out.slice(edit.end), text);
}

const TABLE: readonly (readonly [string, string])[] = [
  // the client
  ['I saw ⟦n:Maria⟧ today.', 'I saw my client today.'],
  ["⟦n:Maria⟧'s anxiety is worse.", "My client's anxiety is worse."],
  ['⟦n:Maria⟧ left. Later ⟦n:Maria Delgado⟧ called.', 'My client left. Later my client called.'],
  ['The client is calm, but ⟦n:Maria⟧ cries.', 'The client is calm, but the client cries.'],
  ['This patient, ⟦n:Ann⟧, is new.', 'This patient is new.'],
  ['My client ⟦n:Maria⟧ sleeps badly.', 'My client sleeps badly.'],
  ['a 57-year-old male, ⟦n:Tom Hale⟧, with gout', 'a 57-year-old male with gout'],
  ['a patient named ⟦n:Tom Hale⟧ with gout', 'a patient with gout'],
  ['I told ⟦n:Ms. Delgado⟧ so', 'I told my client so'],
  ['I told Ms. ⟦n:Delgado⟧ so', 'I told my client so'],
  ['Mr. ⟦n:Hale⟧ is late.', 'My client is late.'],
  ["⟦n:James⟧' car broke down.", "My client's car broke down."],
  ["⟦n:Maria's⟧ car broke down.", "My client's car broke down."],
  ['saw ⟦n:destiny⟧ and ⟦n:destinys⟧ mom', "saw my client and my client's mom"],
  ['⟦n:maria⟧ no showed', 'my client no showed'],
  ['a letter to Mr. and Mrs. ⟦n:Hale⟧', 'a letter to the couple'],
  ['are you a ⟦n:Maria⟧ too', 'are you a client too'],
  ['the ⟦n:Delgado⟧ family came', "my client's family came"],
  // others
  ['⟦n:Drew⟧ and ⟦n:Pat⟧ came.', 'My client and another person came.'],
  [
    '⟦n:Drew⟧ hit ⟦n:Pat⟧, and ⟦n:Lou⟧ saw ⟦n:Pat⟧.',
    'My client hit another person, and a third person saw another person.',
  ],
  ['⟦n:A.⟧, ⟦n:Bo⟧, ⟦n:Cy⟧ and ⟦n:Di⟧ met', 'My client, another person, a third person and someone else met'],
  ['⟦n:Maria⟧ says her mother ⟦n:Rosa⟧ drinks.', 'My client says her mother drinks.'],
  ['⟦n:Maria⟧ says her mother, ⟦n:Rosa⟧, drinks.', 'My client says her mother drinks.'],
  ['Her mother ⟦n:Rosa⟧ drinks. ⟦n:Rosa⟧ is 60.', 'Her mother drinks. Her mother is 60.'],
  ["his wife ⟦n:Earline⟧'s death", "his wife's death"],
  ['sister ⟦n:Ana⟧ and then ⟦n:Ana⟧ again', 'sister and then the sister again'],
  ['Dear ⟦n:Maria⟧, see you', 'Dear [name], see you'],
  ['Name: ⟦n:Maria Delgado⟧', 'Name: [name]'],
  ['attached ⟦n:Delgado_Maria⟧.pdf', 'attached [name].pdf'],
  ['⟦n:Maria Delgado⟧,⟦t:555-0123⟧,new', '[name],[phone number],new'],
  // dates of birth
  ['She wept. Maria, DOB ⟦b:3/4/91⟧, came', 'She wept. Maria, in her 30s, came'],
  ['he came (DOB ⟦b:11/02/1991⟧) today', 'he came (in his 30s) today'],
  ['DOB: ⟦b:3/4/1991⟧\nhe is well', 'DOB: in his 30s\nhe is well'],
  ['she was born on ⟦b:March 3, 1991⟧ in spring', 'she was born in the 1990s in spring'],
  ['she was born ⟦b:March 3, 1991⟧', 'she was born in the 1990s'],
  ['DOB ⟦b:2/2/2012⟧, he skates', 'DOB in his teens, he skates'],
  ['the girl, DOB ⟦b:2/2/2018⟧', 'the girl, under 13'],
  ['the man, DOB ⟦b:2/2/1931⟧', 'the man, 90 or older'],
  ['their bday is ⟦b:6/14⟧', 'their bday is [date of birth]'],
  ['x, DOB ⟦b:19400229⟧ ok', 'x, in their 80s ok'],
  ["his son's date of birth (⟦b:12.09.1999⟧)", "his son's date of birth (in his 20s)"],
  // other dates
  ['He relapsed on ⟦d:April 14th, 2023⟧ again', 'He relapsed in 2023 again'],
  ['in ⟦d:March 2019⟧ he moved', 'in 2019 he moved'],
  ['sober since ⟦d:14 Apr 2023⟧', 'sober since 2023'],
  ['admitted ⟦d:04/14/2023⟧ with', 'admitted in 2023 with'],
  ['gone on ⟦d:3/26⟧ then', 'gone on that day then'],
  ['gone since ⟦d:the 3rd⟧', 'gone since then'],
  ['Sessions on ⟦d:6/4⟧, ⟦d:6/11⟧ and ⟦d:6/18⟧ ran', 'Sessions on [date], [date] and [date] ran'],
  ['see you ⟦d:Wed 12/6⟧ at 7', 'see you Wed at 7'],
  ['Date: ⟦d:14 Apr 2023⟧', 'Date: 2023'],
  ['DOS ⟦d:01/30/24⟧, ⟦d:02/06/24⟧, ⟦d:02/13/24⟧.', 'DOS 2024, 2024, 2024.'],
  ['Date: ⟦d:14 Apr⟧', 'Date: [date]'],
  ['| ⟦d:14/02⟧ |', '| [date] |'],
  ['her ⟦d:3/26⟧ session', 'her earlier session'],
  ['it was on ⟦h:Christmas Eve⟧', 'it was on a holiday'],
  ['since ⟦h:Christmas Eve 2023⟧', 'since a holiday in 2023'],
  // ages
  ['a ⟦x:91-year-old⟧ widower', 'a 90-plus-year-old widower'],
  ['she is ⟦x:97⟧', 'she is 90 or older'],
  ['⟦x:93 yo⟧ nun', '90+ yo nun'],
  ['born in ⟦x:1931⟧ here', 'born in the early 20th century here'],
  ['a ⟦y:42-year-old⟧ nurse', 'a 40-something nurse'],
  ['she is ⟦y:42⟧', 'she is in her 40s'],
  ['a ⟦y:52⟧ y.o. man', 'a 50-something man'],
  ['my ⟦y:10⟧yo client', 'my young client'],
  ['an ⟦y:18-year-old⟧ who cuts', 'a teenager who cuts'],
  ['⟦y:16⟧F, anxious', 'F, teens, anxious'],
  ['she was ⟦y:seventeen⟧ then', 'she was in her teens then'],
  ['at the age of ⟦y:23⟧ he left', 'in his 20s he left'],
  ['⟦y:Eight-year-old⟧ girl', 'Young girl'],
  // places and bodies
  ['moved to ⟦p:Bend⟧ in May', 'moved to a nearby town in May'],
  ['a ⟦p:Bend⟧ firefighter', 'a local firefighter'],
  ['an ⟦p:Elko⟧ firefighter', 'a local firefighter'],
  ["seen at ⟦p:St. Mary's Hospital⟧", 'seen at a hospital'],
  ['at the ⟦p:Elm Clinic⟧ now', 'at the clinic now'],
  ['held in ⟦p:Wenlock County Jail⟧', 'held in a prison'],
  ['from ⟦p:Hays County⟧', 'from a nearby county'],
  ['⟦p:Bend⟧ is small.', 'A nearby town is small.'],
  ['works at ⟦o:Kessler Tool & Die⟧', 'works at a local company'],
  ['goes to ⟦o:Pine Bluff Elementary⟧', 'goes to a school'],
  ['his ⟦o:Teamsters Local 12⟧ dues', 'his union dues'],
  // addresses and numbers
  ['lives at ⟦a:14 Larkmead Ave⟧ now', 'lives at their address now'],
  ['Address: ⟦a:14 Larkmead Ave⟧', 'Address: [address]'],
  ['call ⟦t:555-0123⟧ or ⟦e:rosa@example.com⟧', 'call [phone number] or [e-mail address]'],
  ['MRN ⟦i:4471882⟧', 'MRN [record number]'],
  ['see ⟦u:instagram.com/rosa⟧.', 'see [link].'],
];

describe('suggestEdit', () => {
  it.each(TABLE)('%s', (marked, expected) => {
    expect(rewrite(marked)).toBe(expected);
  });

  it.each(TABLE)('leaves nothing that the rules find again: %s', (marked) => {
    const { text, findings } = parse(marked);
    for (const finding of findings) {
      const replacement = suggest(finding, text, findings, NOW);
      expect(runRules(` ${replacement} `, IDENTIFIERS).filter((found) => found.tier === 'direct')).toEqual([]);
    }
    // What the table leaves unmarked may be found, such as "is 60"; what was marked is gone.
    const after = rewrite(marked);
    for (const { start, end, family } of findings) {
      const words = text.slice(start, end);
      if (family !== 'date' && words.length > 3) expect(after).not.toContain(words);
    }
  });
});

describe('suggest', () => {
  it.each([
    ['I saw ⟦n:Maria⟧ today.', 'my client'],
    ['her mother ⟦n:Rosa⟧ drinks', '[name]'],
    ['Ms. ⟦n:Delgado⟧ left', '[name]'],
    ['on ⟦d:April 14th, 2023⟧', 'a day in 2023'],
    ['born on ⟦b:April 14th, 1991⟧', 'a day in the 1990s'],
    ['in ⟦p:Bend⟧', 'a nearby town'],
  ])('changes the span alone: %s', (marked, expected) => {
    const { text, findings } = parse(marked);
    expect(findings.map((finding) => suggest(finding, text, findings, NOW))).toEqual([expected]);
  });

  it('offers nothing for what it has no words for', () => {
    const { text, findings } = parse('the ⟦q:mayor⟧ of it');
    expect(findings.map((finding) => suggest(finding, text, findings, NOW))).toEqual(['']);
  });

  it('gives the same answer every time', () => {
    const { text, findings } = parse('I saw ⟦n:Maria⟧ on ⟦d:3/26⟧.');
    const answers = findings.map((finding) => suggest(finding, text, findings, NOW));
    expect(findings.map((finding) => suggest(finding, text, findings, NOW))).toEqual(answers);
  });
});
