import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/model/finding';
import type { Release } from '../../lib/model/release';
import { decide } from '../../lib/policy/decide';
import { circumstances, person, RELEASE, type Scene, telling, to } from './scene';

const KIM = to('kim@school.example');
const ANN = to('ann@oak.example');
const TEAM = { people: [person('@oak.example', 'team')] };
const about = (...clients: string[]) => {
  const { text, findings } = telling('name');
  return {
    text,
    findings: findings.map((finding): Finding => ({ ...finding, kind: 'client', clients, certainty: 1 })),
  };
};
const decided = (scene: Scene, more: object = {}) => decide({ ...circumstances(scene), ...more });

describe('the team of a client', () => {
  const isOfTeam = (label: string, address: string) => (label === 'C-1' ? address === 'ann@oak.example' : null);
  it('may know', () => {
    const scene = { draft: about('C-1'), destination: ANN, settings: TEAM };
    expect(decided(scene, { isOfTeam }).verdict).toBe('allow');
  });
  it('is not the whole staff: others are colleagues to consult', () => {
    const scene = { draft: about('C-1'), destination: to('bob@oak.example'), settings: TEAM };
    expect(decided(scene, { isOfTeam })).toMatchObject({ verdict: 'justify', purpose: 'consultation' });
    expect(decided(scene).verdict, 'without a roster').toBe('allow');
  });
  it('is the whole team where the client has none of their own', () => {
    const scene = { draft: about('C-2'), destination: to('bob@oak.example'), settings: TEAM };
    expect(decided(scene, { isOfTeam }).verdict).toBe('allow');
  });
  it('is that of each client whom the draft names', () => {
    const scene = { draft: about('C-1', 'C-2'), destination: to('bob@oak.example'), settings: TEAM };
    expect(decided(scene, { isOfTeam }).verdict).toBe('justify');
  });
});

describe('a release of one client', () => {
  const releases: readonly Release[] = [
    { ...RELEASE, client: 'C-1' },
    { ...RELEASE, id: 'r2', client: 'C-2', categories: ['identity', 'numbers'] },
  ];
  it('lets nothing of another pass', () => {
    const own = { draft: about('C-1'), destination: KIM, settings: { releases: [releases[0] as Release] } };
    expect(decided(own).verdict).toBe('allow');
    expect(decided({ ...own, draft: about('C-2') }).verdict).toBe('justify');
    expect(decided({ ...own, draft: about('C-1', 'C-2') }).verdict).toBe('justify');
  });
  it('is told from those of others by the roster, where the text alone could not', () => {
    expect(decided({ draft: telling('name'), destination: KIM, settings: { releases } }).verdict).not.toBe('allow');
    expect(decided({ draft: about('C-2'), destination: KIM, settings: { releases } }).verdict).toBe('allow');
  });
});

describe('codes that bear on one client', () => {
  const codesOf = (label: string) => (label === 'C-1' ? ['part2'] : []);
  const scene = (label: string): Scene => ({ draft: about(label), destination: ANN, settings: TEAM });
  it('make it stricter, though the user ticked none and no word tells of substance use', () => {
    expect(decided(scene('C-1'), { codesOf }).verdict).toBe('warn');
    expect(decided(scene('C-2'), { codesOf }).verdict).toBe('allow');
  });
  it('never hold a duty up', () => {
    expect(decided({ ...scene('C-1'), purpose: 'report' }, { codesOf }).verdict).toBe('allow');
  });
});

it('says that a client lives under another law, and is no stricter for it', () => {
  const scene = { draft: about('C-1'), destination: ANN, settings: TEAM };
  const said = decided(scene, { isElsewhere: (label: string) => label === 'C-1' });
  expect(said.notices).toContainEqual({ kind: 'otherLaw', about: ['C-1'] });
  expect(said.verdict).toBe(decided(scene).verdict);
  expect(decided({ ...scene, draft: about('C-2') }, { isElsewhere: () => false }).notices).toEqual([]);
});

it('says that the roster is locked, and is no stricter or laxer for it', () => {
  const open = decided({ draft: telling('name') });
  const locked = decided({ draft: telling('name') }, { rosterLocked: true });
  expect(locked.verdict).toBe(open.verdict);
  expect(locked.notices).toContainEqual({ kind: 'rosterLocked', about: [] });
});
