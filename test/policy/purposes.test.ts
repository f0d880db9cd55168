import { describe, expect, it } from 'vitest';
import type { Family } from '../../lib/model/finding';
import type { Purpose, Role } from '../../lib/model/purpose';
import type { Verdict } from '../../lib/model/verdict';
import { FORUM, person, telling, to, verdictIn } from './scene';

/*
 * Part 4 of the domain as a table: what each class of finding leads to, under each purpose that the user chose, with a reader for
 * whom it is, and with one for whom it is not. Letters as there: S silent, H hint, W warn, R reason.
 */
const LETTERS: Readonly<Record<string, Verdict>> = { S: 'allow', H: 'hint', W: 'warn', R: 'justify' };
const CLASSES: readonly Family[] = ['name', 'phone', 'date', 'id', 'address', 'place', 'organization', 'age', 'quasi'];

/** Purpose, a role that it is for, and the letters of the classes in their order. */
const INSIDE: readonly (readonly [Purpose, Role | null, string])[] = [
  ['consultation', 'peer', 'RRRRRWWWW'],
  ['consultation', 'team', 'RRRRRWWWW'],
  ['supervision', 'supervisor', 'WWWWWWWWH'],
  ['team', 'team', 'SSSSSSSSS'],
  ['coordination', 'provider', 'SSSSSSSSH'],
  ['report', 'agency', 'SSSSSSSSS'],
  ['report', null, 'SSSSSSSSS'],
  ['danger', 'agency', 'SSSSSSSSS'],
  ['danger', null, 'SSSSSSSSS'],
  ['court', 'court', 'RRRRRRRRW'],
  ['court', 'counsel', 'RRRRRRRRW'],
  ['counsel', 'counsel', 'WWWWWWWWH'],
  ['teaching', null, 'RRRRRRRRR'],
  ['teaching', 'team', 'RRRRRRRRR'],
  ['clientAsked', null, 'SSSSSSSSS'],
  ['billing', 'payer', 'SWSSSWWSW'],
  ['client', null, 'RSSSSSSSS'],
  ['secondOpinion', 'provider', 'RRRRRWWWW'],
  ['assistant', null, 'RRRRRWWWR'],
];
/** The same where the reader is on no list: who is for nobody in particular is judged as nobody vouches for them. */
const OUTSIDE: readonly (readonly [Purpose, string])[] = [
  ['consultation', 'RRRRRWWWR'],
  ['supervision', 'RRRRRWWWR'],
  ['team', 'RRRRRWWWR'],
  ['coordination', 'RRRRRWWWR'],
  ['release', 'RRRRRWWWR'],
  ['court', 'RRRRRWWWR'],
  ['counsel', 'RRRRRWWWR'],
  ['billing', 'RRRRRWWWR'],
  ['secondOpinion', 'RRRRRWWWR'],
];
/** At a place that the whole world reads, no purpose makes anything milder, and a duty goes with one question at most. */
const IN_THE_OPEN: readonly (readonly [Purpose, string])[] = [
  ['consultation', 'RRRRRWWWR'],
  ['supervision', 'RRRRRWWWR'],
  ['team', 'RRRRRWWWR'],
  ['coordination', 'RRRRRWWWR'],
  ['release', 'RRRRRWWWR'],
  ['report', 'WWWWWWWWW'],
  ['danger', 'WWWWWWWWW'],
  ['court', 'RRRRRWWWR'],
  ['counsel', 'RRRRRWWWR'],
  ['teaching', 'RRRRRRRRR'],
  ['clientAsked', 'RRRRRWWWR'],
  ['billing', 'RRRRRWWWR'],
  ['client', 'RRRRRWWWR'],
  ['secondOpinion', 'RRRRRWWWR'],
  ['assistant', 'RRRRRWWWR'],
];
/** What the role alone leads to, when the user said nothing. */
const BY_ROLE: readonly (readonly [Role, string])[] = [
  ['team', 'SSSSSSSSS'],
  ['supervisor', 'WWWWWWWWH'],
  ['peer', 'RRRRRWWWW'],
  ['provider', 'SSSSSSSSH'],
  ['counsel', 'WWWWWWWWH'],
  ['court', 'RRRRRRRRW'],
  ['agency', 'SSSSSSSSS'],
  ['payer', 'SWSSSWWSW'],
];

const cells = (letters: string) =>
  CLASSES.map((family, at) => [family, LETTERS[letters.charAt(at)] ?? 'block'] as const);

describe('a chosen purpose, with those whom it is for', () => {
  const cases = INSIDE.flatMap(([purpose, role, letters]) =>
    cells(letters).map(([family, want]) => ({ purpose, role, family, want })),
  );
  it.each(cases)('$purpose to $role, $family: $want', ({ purpose, role, family, want }) => {
    const people = role === null ? [] : [person('ann@oak.example', role)];
    expect(
      verdictIn({ draft: telling(family), destination: to('ann@oak.example'), settings: { people }, purpose }),
    ).toBe(want);
  });
});

describe('a chosen purpose, with somebody on no list', () => {
  const cases = OUTSIDE.flatMap(([purpose, letters]) =>
    cells(letters).map(([family, want]) => ({ purpose, family, want })),
  );
  it.each(cases)('$purpose, $family: $want', ({ purpose, family, want }) => {
    expect(verdictIn({ draft: telling(family), destination: to('eve@else.example'), purpose })).toBe(want);
  });
});

describe('a chosen purpose, where the whole world reads', () => {
  const cases = IN_THE_OPEN.flatMap(([purpose, letters]) =>
    cells(letters).map(([family, want]) => ({ purpose, family, want })),
  );
  it.each(cases)('$purpose, $family: $want', ({ purpose, family, want }) => {
    expect(verdictIn({ draft: telling(family), destination: FORUM, purpose })).toBe(want);
  });
});

describe('people on the list, when nothing was chosen', () => {
  const cases = BY_ROLE.flatMap(([role, letters]) => cells(letters).map(([family, want]) => ({ role, family, want })));
  it.each(cases)('$role, $family: $want', ({ role, family, want }) => {
    const settings = { people: [person('ann@oak.example', role)] };
    expect(verdictIn({ draft: telling(family), destination: to('ann@oak.example'), settings })).toBe(want);
  });
});

it('is a table of at least 400 cases', () => {
  expect(
    (INSIDE.length + OUTSIDE.length + IN_THE_OPEN.length + BY_ROLE.length) * CLASSES.length,
  ).toBeGreaterThanOrEqual(400);
});
