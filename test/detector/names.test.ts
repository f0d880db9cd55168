import { describe, expect, it } from 'vitest';
import { createDetector } from '../../lib/detector/detector';
import type { Tagger } from '../../lib/model/entity';
import type { Finding } from '../../lib/model/finding';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { stubTagger } from './stub-tagger';

/** Findings of the families at hand as `tier:text`, in order. */
function found(text: string, tagger: Tagger | null = null, families = ['name', 'place', 'organization']): string[] {
  const detector = createDetector({
    identifiers: IDENTIFIERS,
    tagger,
    ownNames: ['Wren Halloran'],
    ownTown: 'Marsden',
  });
  return detector
    .read(text)
    .filter((finding) => families.includes(finding.family))
    .map((finding) => show(text, finding));
}

function show(text: string, { start, end, tier }: Finding): string {
  return `${tier}:${text.slice(start, end)}`;
}

describe('names that the words around them show', () => {
  it.each([
    ['He came with his brother Tevin.', ['direct:Tevin']],
    ['His wife (Marisela) rang me.', ['direct:Marisela']],
    ['I spoke to Abuela Rosaura about it.', ['direct:Rosaura']],
    ["Danny's mom rang.", ['direct:Danny']],
    ['destinys mom is in the lobby', ['direct:destinys']],
    ['my client maria is late', ['direct:maria']],
    ['pt jones called twice', ['direct:jones']],
    ['pt shirley wozniak fell', ['direct:shirley wozniak']],
    ['Mrs Okonjo will not come.', ['direct:Okonjo']],
    ['ask mrs okonjo', ['direct:okonjo']],
    ['Captain Lindqvist signs for him.', ['direct:Lindqvist']],
    ['She goes by Angel at home.', ['direct:Angel']],
    ['There was a man called Ray in the lobby.', ['direct:Ray']],
    ['His name is Hector but he will not say so.', ['direct:Hector']],
    ['We talked about J.M. again.', ['direct:J.M.']],
    ['Client M is back.', ['direct:M']],
    ['T. was late again.', ['direct:T.']],
    ['Write to her c/o Marek, please.', ['direct:Marek']],
    ['It is Kowal, first name Dean.', ['direct:Dean']],
    ['the Okonjo kids are here', ['direct:Okonjo']],
    ['Her manager Doug said no.', ['direct:Doug']],
    ['Patient: Opal Reyes', ['direct:Opal Reyes']],
    ['Claim for MARLOW, JUDITH K is open', ['direct:MARLOW, JUDITH K']],
    ["It is in Farah, Idil's chart", ['direct:Farah, Idil']],
    ['See Delgado_Maria_intake.pdf for the rest', ['direct:Delgado_Maria']],
    ['the mcgrady twins are here', ['direct:mcgrady']],
  ])('finds a client: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('finds a client in a hashtag, as a name or as a link', () => {
    expect(found('They post under #JusticeForMaria now', null, ['name', 'url'])).toHaveLength(1);
  });

  it.each([
    ['my client says hello', []],
    ['the pt reports poor sleep', []],
    ['Her mother Will not come.', []],
    ['I miss my sister', []],
    ['It is called Acceptance and Commitment Therapy.', []],
    ['The group was held at 3 P.M. in the U.S. as usual.', []],
    ['ANXIETY, DEPRESSION and TRAUMA are on the form', []],
    ['Name: ________', []],
    ['session_notes_template.docx is attached', []],
    ['Use #selfcare and #therapy', []],
  ])('finds nobody: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ["I'll call him Walter here. Walter drinks.", 'Walter'],
    ['Dr. Sandler suggested a scan.', 'Sandler'],
    ['my supervisor Annika thinks so too', 'Annika'],
    ['her lawyer, Mr Whitlock, wrote', 'Tarrant'],
    ['her dog Biscuit came along', 'Biscuit'],
    ['John Doe would say otherwise, says client John Doe', 'John Doe'],
    ['This is Client A again', 'A'],
    ['It was good to hear Mona Adeyemi, LCSW speak', 'Mona Adeyemi'],
    ['Sent for Wren Halloran', 'Wren Halloran'],
  ])('keeps quiet about: %s', (text, name) => {
    const all = found(text, stubTagger({ [name]: 'person' }));
    expect(all.length).toBeGreaterThan(0);
    expect(all.every((finding) => finding.startsWith('neutral:'))).toBe(true);
  });
});

describe('authors, eponyms, public figures and things', () => {
  const tagger = stubTagger({
    Linehan: 'person',
    Beck: 'person',
    Rogers: 'person',
    Wilson: 'person',
    Gottman: 'person',
    Chard: 'person',
    Monson: 'person',
    Resick: 'person',
    'Carl Rogers': 'person',
    'Taylor Swift': 'person',
    Lexapro: 'person',
    Zoom: 'organization',
    Canada: 'location',
    Texas: 'location',
    APA: 'organization',
  });
  it.each([
    'Linehan would say validate first.',
    '(Resick, Monson & Chard, 2017)',
    'We used the Beck Depression Inventory.',
    'Is it Wilson disease?',
    "I like Gottman's Four Horsemen.",
    'Carl Rogers said that, and Rogers was right.',
    'She sings like Taylor Swift.',
    'Lexapro is not for everyone.',
    'We met on Zoom from Canada and Texas.',
    'The APA says no.',
  ])('raises no alarm: %s', (text) => {
    expect(found(text, tagger).filter((finding) => finding.startsWith('direct:'))).toEqual([]);
  });

  it.each([
    ['Rogers came late, and his wife was cross.', 'direct:Rogers'],
    ['My client Beck is back.', 'direct:Beck'],
  ])('still hears a client of the same name: %s', (text, expected) => {
    expect(found(text, tagger)).toContain(expected);
  });
});

describe('the writer, the addressee and others in letters', () => {
  const tagger = stubTagger({
    Delphine: 'person',
    'Delphine Marchant': 'person',
    Rashid: 'person',
    Priya: 'person',
    'Priya Raman': 'person',
    Opal: 'person',
    Theo: 'person',
    Ines: 'person',
    Marsden: 'location',
  });

  it('hears a greeting and a signature', () => {
    const text =
      'Hi Rashid,\n\nOpal was here with her brother. Can Rashid see her?\n\nBest,\nDelphine\n\nDelphine Marchant, LMFT\nTel 802-555-0120\nMarsden';
    expect(found(text, tagger, ['name', 'phone', 'place'])).toEqual([
      'neutral:Rashid',
      'direct:Opal',
      'neutral:Rashid',
      'neutral:Delphine',
      'neutral:Delphine Marchant',
      'neutral:802-555-0120',
      'neutral:Marsden',
    ]);
  });

  it('takes the sender of a forwarded message for the client', () => {
    const text =
      'From: Delphine Marchant <d@clinic.example.org>\nTo: billing\n\nSee below.\n\n---------- Forwarded message ----------\nFrom: Priya Raman <priya@example.com>\nSubject: charge\n\nHi,\nI paid twice.\n\nThanks,\nPriya';
    expect(found(text, tagger)).toEqual(['neutral:Delphine Marchant', 'direct:Priya Raman', 'direct:Priya']);
  });

  it('takes the greeting of a letter to the client for the client', () => {
    expect(
      found("Hi Theo,\n\nJust confirming that I've moved us to Wednesday at six.\n\nTake care,\nInes", tagger),
    ).toEqual(['direct:Theo', 'neutral:Ines']);
  });

  it('hears who speaks in a chat', () => {
    expect(found('Theo: who has the big room\nInes: me til half past\nTheo: ok Ines', tagger)).toEqual([
      'neutral:Theo',
      'neutral:Ines',
      'neutral:Theo',
      'neutral:Ines',
    ]);
  });

  it('takes who speaks with a therapist for the client', () => {
    expect(found('Therapist: how was the week\nOpal: bad\nTherapist: tell me', tagger)).toEqual(['direct:Opal']);
  });

  it('does not call the details of others the office', () => {
    const text = 'Hi Rashid,\n\nHer mother is on 802-555-0144.\n\nBest,\nDelphine';
    expect(found(text, tagger, ['phone'])).toEqual(['direct:802-555-0144']);
  });

  it('lets the words at hand outweigh a name shared with a colleague', () => {
    expect(found('Hi Theo,\n\nmy client Theo is here again, and my client wonders.\n\nBest,\nInes', tagger)).toEqual([
      'neutral:Theo',
      'direct:Theo',
      'neutral:Ines',
    ]);
  });
});

describe('the same person again', () => {
  const tagger = stubTagger({ 'Maribel Quintero': 'person', Danielle: 'person', Hope: 'person', Cadence: 'person' });

  it('finds parts, small letters, capitals and possessives', () => {
    const text = "Maribel Quintero came. Later maribel's sister rang, and QUINTERO is on the list. I told Maribel.";
    expect(found(text, tagger)).toEqual([
      'direct:Maribel Quintero',
      'direct:maribel',
      'direct:QUINTERO',
      'direct:Maribel',
    ]);
  });

  it('finds a short form by its stem', () => {
    expect(found('I saw Cadence. At school they call out to Cads all day.', tagger)).toContain('direct:Cads');
  });

  it('tells a name from the word it also is', () => {
    expect(found('I think that Hope is late. I hope she comes. We live in hope.', tagger)).toEqual(['direct:Hope']);
  });
});

describe('places and bodies', () => {
  it.each([
    ["He is in fourth class at St Declan's National School.", ["direct:St Declan's National School"]],
    ['She walks to Otter Creek Elementary with him.', ['direct:Otter Creek Elementary']],
    ['They took her to Fairhill Methodist Hospital.', ['direct:Fairhill Methodist Hospital']],
    ['He is covered by Carpenters Local 0288.', ['direct:Carpenters Local 0288']],
    ['They married at Our Lady of Mercy.', ['direct:Our Lady of Mercy']],
    ['He was arrested in Dunlow County.', ['direct:Dunlow County']],
    ['She lives in Ludlow with her sister.', ['direct:Ludlow']],
    ['The client is in Ludlow, VT.', ['direct:Ludlow, VT']],
    ['He works nights at Harlow Steel.', ['direct:Harlow Steel']],
  ])('finds: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'We offer Family Therapy at the Counseling Center.',
    'I trained at the Community Mental Health Center.',
    'The High School years are hard.',
    'He goes to the hospital on Monday.',
    'The Crown Court was busy.',
    'She lives in Texas.',
  ])('raises no alarm: %s', (text) => {
    expect(found(text).filter((finding) => finding.startsWith('direct:'))).toEqual([]);
  });

  it('calls a big city in general talk a weak detail', () => {
    const tagger = stubTagger({ Vienna: 'location', Denver: 'location' });
    expect(found('I was at a workshop in Vienna years ago.', tagger)).toEqual(['quasi:Vienna']);
    expect(found('My client lives in Denver now.', tagger)).toEqual(['direct:Denver']);
  });
});

describe('details that identify only together', () => {
  it.each([
    ['27F, postpartum', ['quasi:27']],
    ['a 42-year-old man', ['quasi:42']],
    ['15 y/o male', ['quasi:15']],
    ['the only female firefighter in our town', ['quasi:the only female firefighter in our town']],
    ["she is the mayor's daughter", ["quasi:the mayor's daughter"]],
    ["the island's only vet", ["quasi:the island's only vet"]],
  ])('finds: %s', (text, expected) => {
    expect(found(text, null, ['quasi'])).toEqual(expected);
  });

  it.each([
    'the only thing I know',
    'for the first time in years',
    'a 50-minute session',
    'the last one who left',
    'in 27 sessions',
  ])('finds nothing: %s', (text) => {
    expect(found(text, null, ['quasi'])).toEqual([]);
  });
});
