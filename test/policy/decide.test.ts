import { describe, expect, it } from 'vitest';
import type { Destination } from '../../lib/model/draft';
import type { Family, Finding, Tier } from '../../lib/model/finding';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import type { Verdict } from '../../lib/model/verdict';
import { decide } from '../../lib/policy/decide';
import { standingOf } from '../../lib/policy/standing';

const NOW = Date.UTC(2026, 10, 22, 12);
const HOUR = 60 * 60 * 1000;

const FORUM: Destination = {
  origin: 'https://forum.example',
  path: '/r/therapists/new',
  label: 'Forum',
  recipients: [],
  unreadableRecipients: false,
};

const FAMILIES: readonly Family[] = [
  'name',
  'place',
  'address',
  'date',
  'age',
  'phone',
  'email',
  'id',
  'url',
  'organization',
  'quasi',
];

/** Marks: `⟦family|words⟧`, `~` before the family for unsure, `quasi:kind` for a quasi-identifier, `neutral:family`. */
function read(marked: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let text = '';
  let from = 0;
  for (const mark of marked.matchAll(/⟦(~?)([A-Za-z]+)(?::([A-Za-z]+))?\|([^⟧]*)⟧/gu)) {
    const [whole, unsure = '', head = '', tail, words = ''] = mark;
    text += marked.slice(from, mark.index);
    from = mark.index + whole.length;
    const tier: Tier = head === 'quasi' ? 'quasi' : head === 'neutral' ? 'neutral' : 'direct';
    const family = familyOf(head, tail);
    const kind = family === 'quasi' ? (tail ?? 'exactAge') : `${family}Kind`;
    const certainty = unsure === '' ? 0.9 : 0.5;
    findings.push({ start: text.length, end: text.length + words.length, family, kind, tier, certainty, why: kind });
    text += words;
  }
  return { text: text + marked.slice(from), findings };
}

function familyOf(head: string, tail: string | undefined): Family {
  if (head === 'neutral') return FAMILIES.find((family) => family === tail) ?? 'name';
  if (head === 'quasi' && (tail === 'place' || tail === 'organization')) return tail;
  return FAMILIES.find((family) => family === head) ?? 'quasi';
}

function verdictOn(marked: string, destination: Partial<Destination> = {}, settings: Partial<Settings> = {}): Verdict {
  return decide({
    ...read(marked),
    destination: { ...FORUM, ...destination },
    settings: { ...DEFAULT_SETTINGS, ...settings },
    now: NOW,
  }).verdict;
}

describe('at a place that nobody vouches for', () => {
  it.each<[Verdict, string]>([
    // Talk of the trade passes.
    ['allow', ''],
    ['allow', 'How do you handle a client who no-shows?'],
    ['allow', 'Any DBT resources for adolescents with self-harm?'],
    ['allow', "Hope you're well, reading your mail in May."],
    ['allow', 'write a psychoeducation handout on OCD'],
    ['allow', '10-12 AA members'],
    ['allow', '⟦neutral|Dr Beck⟧, ⟦neutral|Winnicott⟧ and ⟦neutral|Anna O.⟧ said so'],
    ['allow', "I'm an LCSW, NPI ⟦neutral:id|1234567893⟧"],
    ['allow', 'Thanks, ⟦neutral|Dana Whitlock⟧, ⟦neutral:phone|555-0142⟧'],
    // A place that cannot be told from thousands of others is an underline; one that places the client is a question.
    ['allow', 'Looking for a couples therapist in ⟦quasi:place|Sheffield⟧ who takes evenings'],
    ['hint', 'I have a client looking for couples therapy in ⟦quasi:place|Sheffield⟧'],
    ['hint', 'a ⟦quasi:exactAge|34⟧-year-old in ⟦quasi:place|Leeds⟧'],
    ['warn', 'My client lives in ⟦place|Orono⟧'],
    ['warn', 'He works at ⟦organization|Tarrow Tool⟧'],
    ['warn', 'She teaches at ⟦organization|Pine Street School⟧ in ⟦place|Ludlow⟧'],
    ['warn', '⟦quasi:exactAge|27⟧F postpartum in ⟦place|Ludlow⟧, VT, fights with sister'],
    ['warn', "She said 'the walls at ⟦place|Pine Street⟧ listen to me'"],
    ['warn', 'ZIP ⟦place|05901⟧'],
    ['warn', 'ZIP3 ⟦place|059⟧'],
    ['allow', 'Someone in ⟦~place|Ely⟧'],
    ['hint', 'Her family in ⟦~place|Ely⟧'],
    ['hint', 'A client in ⟦~place|Ely⟧, or ⟦~place|Orono⟧, or ⟦quasi:place|Leeds⟧'],
    ['hint', 'He wrote to the ⟦~organization|Board of Examiners⟧, ⟦quasi:place|Denver⟧'],
    ['warn', '⟦~organization|Oak Clinic⟧, ⟦~place|Ely⟧, ⟦quasi:exactAge|35⟧'],
    // What identifies by itself asks for a reason.
    ['justify', '⟦name|J.S.⟧, ⟦quasi:age|42⟧, ⟦quasi:occupation|dentist⟧ in ⟦place|Abbeville⟧'],
    ['justify', 'DOB ⟦date|4/12/81⟧, MRN ⟦id|00482913⟧'],
    ['justify', '⟦name|Maria Delgado⟧'],
    ['justify', 'seen on ⟦date|the 14th of March⟧'],
    ['justify', 'lives at ⟦address|12 Larch Road⟧'],
    ['justify', 'call ⟦phone|555-0123⟧'],
    ['justify', 'write to ⟦email|m.delgado@example.com⟧'],
    ['justify', 'posts as ⟦url|@larch.runner⟧'],
    ['justify', 'As you know, ⟦name|Maria⟧, when you came to us for depression'],
    ['justify', '⟦neutral|Dana⟧ here, about ⟦name|Maria⟧'],
    ['justify', '⟦~name|Hope⟧ and ⟦date|3/4/91⟧'],
    // Ages over 89.
    ['warn', '⟦age|91⟧-year-old widower'],
    ['hint', '⟦quasi:age|89⟧-year-old'],
    // What Discreet would not swear to is a softer question.
    ['warn', 'saw ⟦~name|Will⟧ and his wife again'],
    ['hint', 'saw ⟦~name|Will⟧ again'],
    ['warn', 'her file ⟦~id|44812⟧'],
    ['hint', 'case ⟦~id|44812⟧'],
    ['warn', 'my client ⟦~name|Chase⟧ in ⟦~place|Reading⟧'],
    ['allow', 'read in ⟦~place|Reading⟧'],
    // Quasi-identifiers add up by kind.
    ['hint', 'a ⟦quasi:age|15⟧ year old'],
    ['hint', '⟦quasi:age|15⟧, then ⟦quasi:age|16⟧, now ⟦quasi:age|17⟧'],
    ['hint', '⟦quasi:age|15⟧ with ⟦quasi:familyShape|a twin sister⟧'],
    ['warn', '⟦quasi:age|15⟧, ⟦quasi:familyShape|a twin sister⟧, ⟦quasi:group|Hmong⟧'],
    // Some identify once it is known where.
    ['hint', 'a ⟦quasi:rareJob|luthier⟧'],
    ['warn', 'a ⟦quasi:rareJob|luthier⟧ in ⟦quasi:place|Leeds⟧'],
    ['warn', 'a ⟦quasi:exactAge|35⟧yo with ⟦quasi:familyShape|triplets⟧. Oak Clinic, ⟦quasi:place|Ely⟧ NV'],
    ['hint', 'a ⟦quasi:rareJob|luthier⟧ with ⟦quasi:organization|A&E⟧'],
    ['justify', 'my 3pm, ⟦quasi:uniqueRole|only female firefighter in our town⟧'],
    ['justify', "⟦quasi:uniqueRole|mayor's daughter⟧, relapse"],
    ['justify', "patient from ⟦quasi:newsEvent|Saturday's bus crash⟧"],
  ])('%s: %s', (want, marked) => {
    expect(verdictOn(marked)).toBe(want);
  });
});

const NAME = '⟦name|Maria Delgado⟧, born ⟦date|3/4/91⟧, of ⟦place|Ludlow⟧';
const PLACE = { approvedPlaces: [{ origin: 'https://forum.example', path: '/' }] };
const GROUP = { approvedPlaces: [{ origin: 'https://forum.example', path: '/r/therapists' }] };
const team = (...addresses: string[]) => ({ people: addresses.map((address) => ({ address, role: 'team' as const })) });
const PEOPLE = team('ann@clinic.example', '@oak.example');

describe('at approved places', () => {
  it.each<[Verdict, string, Partial<Destination>, Partial<Settings>]>([
    ['allow', 'the whole site', {}, PLACE],
    ['allow', 'the root itself', { path: '/' }, PLACE],
    ['justify', 'a longer host', { origin: 'https://forum.example.evil' }, PLACE],
    ['justify', 'a host that ends alike', { origin: 'https://aforum.example' }, PLACE],
    ['justify', 'a subdomain', { origin: 'https://www.forum.example' }, PLACE],
    ['justify', 'another scheme', { origin: 'http://forum.example' }, PLACE],
    ['justify', 'another port', { origin: 'https://forum.example:8443' }, PLACE],
    ['justify', 'no origin', { origin: 'null' }, { approvedPlaces: [{ origin: 'null', path: '/' }] }],
    ['hint', 'with a stranger on the reply', { newRecipients: ['eve@example.org'] }, PLACE],
    ['allow', 'with a colleague on the reply', { newRecipients: ['bo@oak.example'] }, { ...PLACE, ...PEOPLE }],
    ['allow', 'with nobody new on the reply', { newRecipients: [] }, PLACE],
    ['allow', 'below the path', {}, GROUP],
    ['allow', 'the path itself', { path: '/r/therapists' }, GROUP],
    ['allow', 'the path with a slash', { path: '/r/therapists/' }, GROUP],
    ['justify', 'a path that starts alike', { path: '/r/therapistsonly' }, GROUP],
    ['justify', 'above the path', { path: '/r' }, GROUP],
    ['justify', 'beside the path', { path: '/r/pets' }, GROUP],
    ['justify', 'another case', { path: '/r/Therapists' }, GROUP],
    ['justify', 'a place without a path', {}, { approvedPlaces: [{ origin: 'https://forum.example', path: '' }] }],
  ])('%s: %s', (want, _, destination, settings) => {
    expect(verdictOn(NAME, destination, settings)).toBe(want);
  });
});

describe('to approved recipients', () => {
  it.each<[Verdict, string[], boolean]>([
    ['allow', ['ann@clinic.example'], false],
    ['allow', ['ann@clinic.example', 'bo@oak.example'], false],
    ['allow', ['Ann@Clinic.Example'], false],
    ['justify', [], false],
    ['justify', [], true],
    ['justify', ['ann@clinic.example'], true],
    ['justify', ['ann@clinic.example', 'eve@mail.example'], false],
    ['justify', ['bo@sub.oak.example'], false],
    ['justify', ['bo@oak.example.evil'], false],
    ['justify', ['bo@notoak.example'], false],
    ['justify', ['ann@clinic.example@mail.example'], false],
    ['justify', ['eve@mail.example,bo@oak.example'], false],
    ['justify', ['Ann'], false],
    ['justify', ['@oak.example'], false],
    ['justify', [''], false],
    ['justify', ['beth@clinic.example'], false],
  ])('%s: %j, unreadable %s', (want, recipients, unreadableRecipients) => {
    expect(verdictOn(NAME, { recipients, unreadableRecipients }, PEOPLE)).toBe(want);
  });

  it('vouches for one address on a free mail domain, never for the domain', () => {
    const to = (address: string, approved: string) => verdictOn(NAME, { recipients: [address] }, team(approved));
    expect(to('ann@gmail.com', 'ann@gmail.com')).toBe('allow');
    expect(to('ann@gmail.com', '@gmail.com')).toBe('justify');
    expect(to('ann@outlook.com', '@outlook.com')).toBe('justify');
  });
});

describe('during a pause', () => {
  it.each<[Verdict, string, Record<string, number>]>([
    ['allow', 'before its end', { 'https://forum.example': NOW + HOUR }],
    ['justify', 'at its end', { 'https://forum.example': NOW }],
    ['justify', 'after its end', { 'https://forum.example': NOW - 1 }],
    ['justify', 'elsewhere', { 'https://mail.example': NOW + HOUR }],
    ['justify', 'set under another clock', { 'https://forum.example': NOW + 1000 * HOUR }],
    ['justify', 'that is no number', { 'https://forum.example': Number.NaN }],
  ])('%s: %s', (want, _, pauses) => {
    expect(verdictOn(NAME, {}, { pauses })).toBe(want);
  });

  it('takes no name that every object has for a pause', () => {
    expect(standingOf({ ...FORUM, origin: 'constructor' }, DEFAULT_SETTINGS, NOW)).toBe('public');
  });
});

describe('when something failed', () => {
  const failed = (marked: string, settings: Partial<Settings> = {}) =>
    decide({
      ...read(marked),
      destination: FORUM,
      settings: { ...DEFAULT_SETTINGS, ...settings },
      now: NOW,
      failed: true,
    });

  it.each<[Verdict, string, Partial<Settings>]>([
    ['warn', 'nothing was found', {}],
    ['justify', '⟦name|Maria⟧', {}],
    ['warn', 'at an approved place', PLACE],
    ['allow', 'during a pause', { pauses: { 'https://forum.example': NOW + HOUR } }],
  ])('%s: %s', (want, marked, settings) => {
    const decision = failed(marked, settings);
    expect(decision.verdict).toBe(want);
    expect(decision.failed).toBe(true);
  });
});

describe('what a decision tells', () => {
  it('lists findings in reading order, neutral ones left out, and leaves its input alone', () => {
    const { text, findings } = read('⟦neutral|Dana⟧ on ⟦name|Maria⟧ of ⟦place|Ely⟧');
    const backwards = Object.freeze(findings.toReversed());
    const decision = decide({ text, findings: backwards, destination: FORUM, settings: DEFAULT_SETTINGS, now: NOW });
    expect(decision.findings.map((finding) => finding.family)).toEqual(['name', 'place']);
    expect(decision).toMatchObject({ standing: 'public', failed: false });
  });

  it('names the standing', () => {
    const standing = (destination: Partial<Destination>, settings: Partial<Settings>) =>
      standingOf({ ...FORUM, ...destination }, { ...DEFAULT_SETTINGS, ...settings }, NOW);
    expect(standing({}, {})).toBe('public');
    expect(standing({}, PLACE)).toBe('approvedPlace');
    expect(standing({ recipients: ['ann@clinic.example'] }, PEOPLE)).toBe('approvedRecipients');
    expect(standing({}, { ...PLACE, pauses: { 'https://forum.example': NOW + HOUR } })).toBe('paused');
  });
});

describe('how closely it is to read', () => {
  const unsure = 'I saw ⟦~name|Hope⟧ again';
  const sure = 'I saw ⟦name|Maria Delgado⟧ again';

  it.each<[Settings['sensitivity'], Verdict, Verdict]>([
    ['calm', 'allow', 'justify'],
    ['balanced', verdictOn(unsure), 'justify'],
    ['watchful', 'justify', 'justify'],
  ])('%s: what is unsure leads to %s, what is sure to %s', (sensitivity, doubtful, certain) => {
    expect(verdictOn(unsure, {}, { sensitivity })).toBe(doubtful);
    expect(verdictOn(sure, {}, { sensitivity })).toBe(certain);
  });

  it('is milder on what is unsure by default', () => {
    expect(['hint', 'warn']).toContain(verdictOn(unsure));
  });
});

describe('quoted history', () => {
  const { text, findings } = read(
    'I will ring.\n\nOn Monday Ann Lee wrote:\n⟦name|Ivo Brandt⟧ came on ⟦date|3 March⟧.',
  );
  const quoted = { role: 'quoted', start: text.indexOf('On Monday'), end: text.length } as const;
  const decided = (destination: Partial<Destination>) =>
    decide({
      findings,
      text,
      draftParts: [quoted],
      destination: { ...FORUM, ...destination },
      settings: DEFAULT_SETTINGS,
      now: NOW,
    });
  const back: Partial<Destination> = { answers: 'reply', recipients: ['ann@example.org'], newRecipients: [] };

  it('does not count where it goes back to those who were in it, and it is said that it was left out', () => {
    expect(decided(back)).toMatchObject({ verdict: 'allow', findings: [], aside: 2 });
  });

  it.each<[string, Partial<Destination>]>([
    ['to somebody new', { ...back, newRecipients: ['bo@example.org'] }],
    ['to those of whom nobody can tell whether they are new', { ...back, newRecipients: undefined }],
    ['when it is forwarded', { ...back, answers: 'forward' }],
    ['when the page does not say that it is a reply', { ...back, answers: undefined }],
    ['beside a recipient who cannot be read', { ...back, unreadableRecipients: true }],
    ['at a place without recipients', { ...back, recipients: [] }],
  ])('counts in full %s', (_, destination) => {
    const decision = decided(destination);
    expect(decision.verdict).toBe('justify');
    expect(decision.aside).toBeUndefined();
  });

  it('does not hide what is said anew above it', () => {
    const own = read('⟦name|Ivo Brandt⟧ rang.\n\nOn Monday Ann Lee wrote:\nSee you.');
    const part = { role: 'quoted', start: own.text.indexOf('On Monday'), end: own.text.length } as const;
    const destination = { ...FORUM, ...back };
    expect(decide({ ...own, draftParts: [part], destination, settings: DEFAULT_SETTINGS, now: NOW }).verdict).toBe(
      'justify',
    );
  });
});
