import { describe, expect, it } from 'vitest';
import type { NoticeKind } from '../../lib/model/decision';
import type { Purpose } from '../../lib/model/purpose';
import type { Release } from '../../lib/model/release';
import type { Settings } from '../../lib/model/settings';
import type { Verdict } from '../../lib/model/verdict';
import { decide } from '../../lib/policy/decide';
import { isOneApart } from '../../lib/policy/neighbours';
import { lacksOf, stateOf } from '../../lib/policy/releases';
import { AUTHORITY, cases as authorities } from '../../patterns/authorities';
import { CONFIRMS, cases as reviews } from '../../patterns/confirmations';
import { LIST_ADDRESS, cases as lists } from '../../patterns/distribution';
import { cases as duties, reportableIn } from '../../patterns/duties';
import { houseRuleOf, cases as rules } from '../../patterns/house-rules';
import { cases as cues, PURPOSE_CUES } from '../../patterns/purpose-cues';
import { PSYCHOTHERAPY_NOTES, SUBSTANCE_USE, cases as topics } from '../../patterns/topics';
import {
  circumstances,
  FORUM,
  MAIL,
  NOW,
  noticesIn,
  person,
  RELEASE,
  type Scene,
  telling,
  to,
  verdictIn,
} from './scene';

const DAY = 24 * 60 * 60 * 1000;
const NOTHING = { text: 'How do you handle a client who no-shows?', findings: [] };
const TEAM = { people: [person('ann.lee@oakclinic.example', 'team'), person('@river.example', 'team')] };
const released = (news: Partial<Release> = {}): Partial<Settings> => ({ releases: [{ ...RELEASE, ...news }] });
const KIM = to('kim@school.example');

describe('the order of a court', () => {
  const COURT = to('clerk@court.example');
  const order = (news: Partial<Release> = {}) =>
    released({ basis: 'order', recipients: ['clerk@court.example'], explained: false, ...news });
  it.each<[Verdict, string, Scene]>([
    ['allow', 'what was ordered', { destination: COURT, settings: order() }],
    ['allow', 'what was ordered, for the court', { destination: COURT, settings: order(), purpose: 'court' }],
    ['warn', 'what was not ordered', { destination: COURT, settings: order(), draft: telling('name', 'phone') }],
    ['justify', 'after its last day', { destination: COURT, settings: order({ expires: '2026-11-22' }) }],
    ['justify', 'without a docket', { destination: COURT, settings: order({ purpose: ' ' }) }],
    ['justify', 'without a date', { destination: COURT, settings: order({ signed: '' }) }],
    ['justify', 'set aside', { destination: COURT, settings: order({ revoked: NOW }) }],
    ['justify', 'sent to somebody else', { destination: to('reporter@news.example'), settings: order() }],
  ])('%s: %s', (want, _, scene) => {
    expect(verdictIn({ draft: telling('name'), ...scene })).toBe(want);
  });
  it('needs nobody to be told beforehand, and is judged as an order', () => {
    expect(lacksOf({ ...RELEASE, basis: 'order', explained: false })).toEqual([]);
    expect(lacksOf({ ...RELEASE, explained: false })).toEqual(['explained']);
    const draft = telling('name', 'phone');
    expect(decide(circumstances({ draft, destination: COURT, settings: order() })).purpose).toBe('court');
  });
});

describe('a release', () => {
  it.each<[Verdict, string, Scene]>([
    ['allow', 'inside its categories', { destination: KIM, settings: released() }],
    ['warn', 'outside them', { destination: KIM, settings: released(), draft: telling('name', 'phone') }],
    ['warn', 'for numbers', { destination: KIM, settings: released(), draft: telling('id') }],
    ['allow', 'chosen, inside', { destination: KIM, settings: released(), purpose: 'release' }],
    ['justify', 'to somebody else', { destination: to('joe@school.example'), settings: released() }],
    ['justify', 'to one more', { destination: to('kim@school.example', 'joe@school.example'), settings: released() }],
    ['justify', 'revoked', { destination: KIM, settings: released({ revoked: NOW }) }],
    ['allow', 'to be revoked in a second', { destination: KIM, settings: released({ revoked: NOW + 1000 }) }],
    ['allow', 'on its last day', { destination: KIM, settings: released({ expires: '2026-11-23' }) }],
    ['justify', 'the day after', { destination: KIM, settings: released({ expires: '2026-11-22' }) }],
    [
      'allow',
      'with an event for its end',
      { destination: KIM, settings: released({ expires: '', event: 'end of therapy' }) },
    ],
    ['justify', 'without an end', { destination: KIM, settings: released({ expires: '' }) }],
    ['justify', 'unsigned', { destination: KIM, settings: released({ signed: '' }) }],
    ['justify', 'signed tomorrow', { destination: KIM, settings: released({ signed: '2026-11-24' }) }],
    ['justify', 'with nothing explained', { destination: KIM, settings: released({ explained: false }) }],
    ['justify', 'with an impossible date', { destination: KIM, settings: released({ signed: '2026-02-30' }) }],
    ['justify', 'that ends before it begins', { destination: KIM, settings: released({ expires: '2026-01-01' }) }],
    [
      'justify',
      'for notes and more',
      { destination: KIM, settings: released({ categories: ['identity', 'psychotherapyNotes'] }) },
    ],
    [
      'allow',
      'for a whole domain',
      { destination: to('pat@court.example'), settings: released({ recipients: ['@court.example'] }) },
    ],
    [
      'justify',
      'beside one of another client',
      { destination: KIM, settings: { releases: [RELEASE, { ...RELEASE, id: 'r2', client: 'C-15' }] } },
    ],
    [
      'allow',
      'beside another of the same client',
      {
        destination: KIM,
        settings: { releases: [RELEASE, { ...RELEASE, id: 'r2', categories: ['numbers'] }] },
        draft: telling('name', 'id'),
      },
    ],
    [
      'justify',
      'beside a revoked one of another client',
      { destination: KIM, settings: { releases: [RELEASE, { ...RELEASE, id: 'r2', client: 'C-15', revoked: 1 }] } },
    ],
    ['justify', 'at an open place', { destination: { ...FORUM }, settings: released() }],
  ])('%s: %s', (want, _, scene) => {
    expect(verdictIn(scene)).toBe(want);
  });

  it.each<[NoticeKind, string, Scene]>([
    ['revoked', 'that was revoked', { destination: KIM, settings: released({ revoked: NOW - 1 }) }],
    ['expired', 'that has expired', { destination: KIM, settings: released({ expires: '2026-11-01' }) }],
    ['incomplete', 'that is incomplete', { destination: KIM, settings: released({ explained: false }) }],
    [
      'whichClient',
      'of two clients',
      { destination: KIM, settings: { releases: [RELEASE, { ...RELEASE, id: 'r2', client: 'C-15' }] } },
    ],
    [
      'substanceUse',
      'and talk of drugs',
      { destination: KIM, settings: released(), draft: { text: 'She relapsed.', findings: [] } },
    ],
    [
      'psychotherapyNotes',
      'and process notes',
      { destination: KIM, settings: released(), draft: { text: 'My process notes:', findings: [] } },
    ],
  ])('tells %s: %s', (kind, _, scene) => {
    expect(noticesIn(scene)).toContain(kind);
    expect(['warn', 'justify']).toContain(verdictIn(scene));
  });

  it('lets talk of drugs pass only when its form meets 42 CFR 2.31', () => {
    const draft = { text: 'She relapsed.', findings: [] };
    const categories = ['identity', 'substanceUse'] as const;
    expect(lacksOf({ ...RELEASE, categories })).toEqual(['part2']);
    expect(verdictIn({ destination: KIM, draft, settings: released({ categories, part2: true }) })).toBe('allow');
  });

  it('knows its state', () => {
    const state = (news: Partial<Release>, now = NOW) => stateOf({ ...RELEASE, ...news }, now);
    expect(state({})).toBe('active');
    expect(state({ expires: '2026-12-01' })).toBe('expiring');
    expect(state({ expires: '2026-11-22' })).toBe('expired');
    expect(state({ signed: '2026-11-24', expires: '2027-11-24' })).toBe('notYet');
    expect(state({ revoked: 1, purpose: '' })).toBe('revoked');
    expect(state({ purpose: ' ' })).toBe('incomplete');
    expect(state({}, NOW + 400 * DAY)).toBe('expired');
  });
});

describe('readers', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `p${at}@family${at}.example`);
  it.each<[Verdict, NoticeKind, string, Scene]>([
    ['warn', 'open', '42 addresses in To, whatever the text says', { destination: to(...many(42)), draft: NOTHING }],
    ['warn', 'open', 'ten of them', { destination: to(...many(10)), draft: NOTHING }],
    [
      'warn',
      'lookAlike',
      'a digit for a letter',
      { destination: to('ann.lee@oakc1inic.example'), settings: TEAM, draft: NOTHING },
    ],
    [
      'warn',
      'lookAlike',
      'rn for m',
      { destination: to('x@rnaple.example'), settings: { people: [person('@maple.example', 'team')] }, draft: NOTHING },
    ],
    [
      'warn',
      'lookAlike',
      'another ending',
      { destination: to('ann.lee@oakclinic.test'), settings: TEAM, draft: NOTHING },
    ],
    [
      'warn',
      'lookAlike',
      'a word hung on',
      { destination: to('ann.lee@oakclinic-mail.example'), settings: TEAM, draft: NOTHING },
    ],
    [
      'warn',
      'lookAlike',
      'a letter of another script',
      {
        destination: to('ann.lee@\u043eaklinic.example'),
        settings: { people: [person('@oaklinic.example', 'team')] },
        draft: NOTHING,
      },
    ],
    [
      'hint',
      'nearMiss',
      'a letter too few, harmless',
      { destination: to('an.lee@oakclinic.example'), settings: TEAM, draft: NOTHING },
    ],
    [
      'justify',
      'nearMiss',
      'a letter too few, with a name',
      { destination: to('ann.le@oakclinic.example'), settings: TEAM },
    ],
    [
      'hint',
      'personal',
      'the private address of a colleague',
      { destination: to('annlee@gmail.com'), settings: TEAM, draft: NOTHING },
    ],
    ['warn', 'list', 'a list of a domain on the list', { destination: to('all-staff@river.example'), settings: TEAM }],
    [
      'justify',
      'outside',
      'one outside among the team',
      { destination: to('ann.lee@oakclinic.example', 'eve@else.example'), settings: TEAM },
    ],
    [
      'justify',
      'added',
      'new on this reply',
      {
        destination: {
          ...to('ann.lee@oakclinic.example', 'eve@else.example'),
          answers: 'reply',
          newRecipients: ['eve@else.example'],
        },
        settings: TEAM,
      },
    ],
    [
      'justify',
      'otherClient',
      'a client, with the name of another',
      { destination: to('maria@home.example'), draft: telling('name'), purpose: 'client' },
    ],
  ])('%s, %s: %s', (want, kind, _, scene) => {
    expect(noticesIn(scene)).toContain(kind);
    expect(verdictIn(scene)).toBe(want);
  });

  it.each<[string, Scene]>([
    ['nine addresses', { destination: to(...many(9)), draft: NOTHING }],
    ['42 in Bcc', { destination: { ...to(...many(42)), hiddenRecipients: many(42) }, draft: NOTHING }],
    [
      '42 colleagues',
      {
        destination: to(...Array.from({ length: 42 }, (_, at) => `c${at}@river.example`)),
        settings: TEAM,
        draft: NOTHING,
      },
    ],
    ['a domain that is another', { destination: to('bo@lakehouse.example'), settings: TEAM, draft: NOTHING }],
    ['a name that is another', { destination: to('sam.lee@oakclinic.example'), settings: TEAM, draft: NOTHING }],
    [
      'a list that is itself on the list',
      { destination: to('all-staff@river.example'), settings: { people: [person('all-staff@river.example', 'team')] } },
    ],
    [
      'a client, with their own name',
      { destination: to('name@home.example'), draft: telling('name'), purpose: 'client' },
    ],
  ])('say nothing: %s', (_, scene) => {
    expect(noticesIn(scene)).toEqual([]);
    expect(verdictIn(scene)).toBe('allow');
  });

  it('knows what is one letter apart', () => {
    for (const [a, b] of [
      ['anna', 'ana'],
      ['ana', 'anna'],
      ['anna', 'anni'],
      ['anna', 'nana'],
      ['a', ''],
    ] as const)
      expect(isOneApart(a, b), `${a} ${b}`).toBe(true);
    for (const [a, b] of [
      ['anna', 'anna'],
      ['anna', 'an'],
      ['anna', 'berta'],
      ['abcd', 'badc'],
    ] as const)
      expect(isOneApart(a, b), `${a} ${b}`).toBe(false);
  });

  it('answers for 10,000 recipients, on the strict side', () => {
    const recipients = Array.from({ length: 10_000 }, (_, at) => `p${at}@x${at % 50}.example`);
    expect(verdictIn({ destination: to(...recipients), settings: { ...TEAM, ...released() } })).toBe('justify');
  });
});

describe('places', () => {
  const at = (use: 'record' | 'consultation' | 'supervision' | 'teaching' | 'assistant' | 'noClients') => ({
    approvedPlaces: [{ origin: 'https://forum.example', path: '/', use }],
  });
  it.each<[Verdict, string, Scene]>([
    ['allow', 'the record', { settings: at('record') }],
    ['justify', 'consultation', { settings: at('consultation') }],
    ['warn', 'supervision', { settings: at('supervision') }],
    ['justify', 'teaching', { settings: at('teaching'), draft: telling('age') }],
    ['hint', 'an assistant under an agreement', { settings: at('assistant') }],
    [
      'warn',
      'no clients, and one is spoken of',
      { settings: at('noClients'), draft: { text: 'My client is sad.', findings: [] } },
    ],
    [
      'allow',
      'no clients, and none is',
      { settings: at('noClients'), draft: { text: 'Which book on grief?', findings: [] } },
    ],
    ['justify', 'no clients, and a name', { settings: at('noClients') }],
    ['justify', 'an assistant without an agreement', { destination: { ...FORUM, kind: 'assistant' } }],
    [
      'warn',
      'a channel before its site',
      {
        settings: {
          approvedPlaces: [
            { origin: 'https://forum.example', path: '/', use: 'record' },
            { origin: 'https://forum.example', path: '/t', use: 'supervision' },
          ],
        },
      },
    ],
    [
      'warn',
      'r/therapists, by its own rules',
      {
        destination: { ...FORUM, origin: 'https://www.reddit.com', path: '/r/therapists/submit' },
        draft: { text: 'My client is sad.', findings: [] },
      },
    ],
  ])('%s: %s', (want, _, scene) => {
    expect(verdictIn(scene)).toBe(want);
  });
});

describe('a clinic’s rule', () => {
  const lock = { verdict: 'block', family: 'name' } as const;
  it.each<[Verdict, string, Scene]>([
    [
      'block',
      'at a place of one’s own',
      { settings: { approvedPlaces: [{ origin: 'https://forum.example', path: '/' }] }, locks: [lock] },
    ],
    ['warn', 'but a report', { purpose: 'report', locks: [lock] }],
    ['warn', 'but danger', { purpose: 'danger', locks: [lock] }],
    ['allow', 'but a report by mail', { destination: to('intake@county.example'), purpose: 'report', locks: [lock] }],
    ['warn', 'of another family', { draft: telling('place'), locks: [lock] }],
    [
      'block',
      'of the domain',
      { destination: to('eve@else.example'), locks: [{ verdict: 'block', domain: 'else.example' }] },
    ],
    [
      'justify',
      'of another domain',
      { destination: to('eve@else.example'), locks: [{ verdict: 'block', domain: 'other.example' }] },
    ],
    [
      'block',
      'of the purpose',
      { destination: to('ann@x.example'), purpose: 'billing', locks: [{ verdict: 'block', purpose: 'billing' }] },
    ],
    ['block', 'of the place', { locks: [{ verdict: 'block', origin: 'https://forum.example', path: '/t' }] }],
    [
      'justify',
      'of a place beside it',
      { locks: [{ verdict: 'block', origin: 'https://forum.example', path: '/other' }] },
    ],
    ['block', 'though another is milder', { locks: [{ verdict: 'hint' }, lock] }],
  ])('%s: %s', (want, _, scene) => {
    expect(verdictIn(scene)).toBe(want);
  });
});

it('underlines only what the user asked to hear no more of, and still asks about the rest', () => {
  const settings = { demoted: ['dateKind'] };
  expect(verdictIn({ draft: telling('date'), settings })).toBe('hint');
  expect(verdictIn({ draft: telling('date', 'name'), settings })).toBe('justify');
  expect(verdictIn({ draft: telling('date'), settings, locks: [{ verdict: 'justify', family: 'date' }] })).toBe(
    'justify',
  );
});

describe('duties', () => {
  it.each(duties.danger)('danger: %s', (text) => expect(reportableIn(text)).toBe('danger'));
  it.each(duties.abuse)('abuse: %s', (text) => expect(reportableIn(text)).toBe('abuse'));
  it.each(duties.none)('nothing: %s', (text) => expect(reportableIn(text)).toBeNull());

  it('are spoken of to the world and to peers, and to nobody who treats the client too', () => {
    const draft = { text: duties.danger[0], findings: [] };
    const kinds = (scene: Scene) => noticesIn({ ...scene, draft });
    expect(kinds({})).toEqual(['danger']);
    expect(
      kinds({ destination: to('ann@x.example'), settings: { people: [person('ann@x.example', 'peer')] } }),
    ).toEqual(['danger']);
    expect(
      kinds({ destination: to('ann@x.example'), settings: { people: [person('ann@x.example', 'team')] } }),
    ).toEqual([]);
    expect(kinds({ destination: to('intake@county.example'), purpose: 'report' })).toEqual([]);
  });
});

describe('answers to reviews', () => {
  const verdict = (text: string) =>
    verdictIn({ destination: { ...FORUM, kind: 'review' }, draft: { text, findings: [] } });
  it.each(reviews.confirms)('justify: %s', (text) => expect(verdict(text)).toBe('justify'));
  it.each(reviews.passes)('allow: %s', (text) => {
    expect(CONFIRMS.test(text)).toBe(false);
    expect(verdict(text)).toBe('allow');
  });
});

describe('proposals', () => {
  const first = (text: string, scene: Scene = {}) =>
    decide(circumstances({ ...scene, draft: { ...telling('name'), text: `${text} ${telling('name').text}` } }))
      .proposed[0];
  it.each(cues)('%s: %s', (purpose, text) => {
    expect(first(text, { destination: MAIL })).toBe(purpose);
    expect(PURPOSE_CUES.some(([name]) => name === purpose)).toBe(true);
  });
  it.each<[Purpose, string, Scene]>([
    ['danger', 'He says he will kill her tonight.', {}],
    ['release', '', { destination: KIM, settings: released({ explained: false }) }],
    [
      'supervision',
      '',
      { destination: to('s@x.example'), settings: { people: [person('s@x.example', 'supervisor')] } },
    ],
    ['assistant', '', { destination: { ...FORUM, kind: 'assistant' } }],
    ['consultation', '', {}],
  ])('%s by the readers, the place and the text', (want, text, scene) => {
    expect(first(text, scene)).toBe(want);
  });
});

describe('word lists', () => {
  it('know addresses of lists', () => {
    for (const address of lists.list) expect(LIST_ADDRESS.test(address), address).toBe(true);
    for (const address of lists.one) expect(LIST_ADDRESS.test(address), address).toBe(false);
  });
  it('know topics with rules of their own', () => {
    for (const text of topics.substanceUse) expect(SUBSTANCE_USE.test(text), text).toBe(true);
    for (const text of topics.psychotherapyNotes) expect(PSYCHOTHERAPY_NOTES.test(text), text).toBe(true);
    for (const text of topics.none)
      expect(SUBSTANCE_USE.test(text) || PSYCHOTHERAPY_NOTES.test(text), text).toBe(false);
  });
  it('know the rules of places', () => {
    for (const place of rules.ruled) expect(houseRuleOf(place), place.path).not.toBeNull();
    for (const place of rules.free) expect(houseRuleOf(place), place.path).toBeNull();
  });
});

describe('authorities', () => {
  it.each(authorities)('%s: %s', (address, want) => {
    expect(AUTHORITY.test(address)).toBe(want);
  });
  it('are proposed a report, and approved nothing', () => {
    const decision = decide(circumstances({ draft: telling('name'), destination: to('intake@dss.county.ca.us') }));
    expect(decision.proposed[0]).toBe('report');
    expect(decision.verdict).toBe('justify');
  });
});
