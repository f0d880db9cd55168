import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Base, chanceAlone, chanceRight, type Factor, othersAmong, peopleOf } from '../../lib/crowd/count';
import type { CrowdTables } from '../../lib/crowd/tables';
import { SPREADS } from '../../patterns/crowd/shares';
import { tablesOfPackage } from '../tools/scan';

const tables = tablesOfPackage() as CrowdTables;
const factor = (kind: string, share: number, spread: number): Factor => ({ kind, ways: [{ share, spread }] });
const woman = factor('sex', tables.sexShare('female'), SPREADS.sex);
const inHer40s = factor('age', tables.ageShare(40, 49, 'female'), SPREADS.ageBand);
const aged42 = factor('age', tables.ageShare(42, 42, 'female'), SPREADS.exactAge);
const job = (title: string, spread: number = SPREADS.commonJob) =>
  factor('job', tables.jobShare(title, 'female') ?? 0, spread);
const town = (people: number): Base => ({ low: people, high: people, spread: SPREADS.counted });

const people = (base: Base, ...factors: readonly Factor[]) => peopleOf(othersAmong(base, factors));

/** The runs that part 3 of the domain notes works out, with its ranges. */
describe('worked examples', () => {
  it.each([
    { told: 'a woman in her 40s, town of 2,379', range: people(town(2379), woman, inHer40s), from: 86, to: 260 },
    { told: 'the same, aged 42', range: people(town(2379), woman, aged42), from: 8, to: 27 },
    {
      told: 'a female dentist in her 40s, city of 217,000',
      range: people(town(217_000), woman, inHer40s, job('Dentists', SPREADS.rareJob)),
      from: 2,
      to: 25,
    },
    {
      told: 'a nurse in her 50s, city of 198,000',
      range: people(
        town(198_000),
        woman,
        factor('age', tables.ageShare(50, 59, 'female'), SPREADS.ageBand),
        job('Registered nurses'),
      ),
      from: 100,
      to: 900,
    },
    {
      told: 'a woman in her 30s with depression in Alabama (one in twelve, spread .5)',
      range: people(
        { low: tables.peopleIn('Alabama') ?? 0, high: tables.peopleIn('Alabama') ?? 0, spread: SPREADS.state },
        woman,
        factor('age', tables.ageShare(30, 39, 'female'), SPREADS.ageBand),
        factor('diagnosis', 1 / 12, 0.5),
      ),
      from: 9000,
      to: 75_000,
    },
  ])('$told', ({ range, from, to }) => {
    expect(range.low).toBeGreaterThanOrEqual(from);
    expect(range.high).toBeLessThanOrEqual(to);
  });

  it('is probably one person: a woman of 42 and a dentist, town of 2,379', () => {
    const others = othersAmong(town(2379), [woman, aged42, job('Dentists', SPREADS.rareJob)]);
    expect(others.high).toBeLessThan(0.2);
    expect(peopleOf(others)).toEqual({ low: 1, high: 1 });
    expect(chanceRight(others.high)).toBeGreaterThan(0.9);
  });

  it('leaves 84 to 87 in a hundred alone with their date of birth and sex in an average ZIP code of 9,330', () => {
    let alone = 0;
    for (const sex of ['male', 'female'] as const)
      for (let age = 0; age < 100; age += 1) {
        const share = tables.sexShare(sex) * tables.ageShare(age, age, sex);
        alone += share * chanceAlone((9330 * share) / 365.25);
      }
    expect(alone).toBeGreaterThan(0.84);
    expect(alone).toBeLessThan(0.87);
  });
});

describe('any crowd', () => {
  const share = fc.double({ min: 1e-6, max: 0.95, noNaN: true });
  const spread = fc.double({ min: 0.02, max: 1.2, noNaN: true });
  const way = fc.record({ share, spread });
  const some = fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom(...'abcdefgh'),
      ways: fc.array(way, { minLength: 1, maxLength: 2 }),
      group: fc.constantFrom(undefined, 'x', 'y'),
    }),
    { selector: ({ kind }) => kind, maxLength: 7 },
  );
  const base = fc
    .record({ low: fc.integer({ min: 1, max: 1e7 }), more: fc.integer({ min: 0, max: 1e6 }), spread })
    .map(({ low, more, spread: own }) => ({ low, high: low + more, spread: own }));
  const asFactors = (list: readonly { kind: string; ways: Factor['ways']; group: string | undefined }[]): Factor[] =>
    list.map(({ kind, ways, group }) => ({ kind, ways, ...(group !== undefined && { group }) }));

  it('never grows with a detail', () => {
    fc.assert(
      fc.property(base, some, way, (at, list, added) => {
        const before = peopleOf(othersAmong(at, asFactors(list)));
        const after = peopleOf(othersAmong(at, [...asFactors(list), { kind: 'new', ways: [added] }]));
        expect(after.low).toBeLessThanOrEqual(before.low);
        expect(after.high).toBeLessThanOrEqual(before.high);
      }),
    );
  });

  it('never shrinks when a detail is said more generally', () => {
    fc.assert(
      fc.property(base, some, way, way, (at, list, exact, general) => {
        const said = peopleOf(othersAmong(at, [...asFactors(list), { kind: 'new', ways: [exact, general] }]));
        const wider = peopleOf(othersAmong(at, [...asFactors(list), { kind: 'new', ways: [general] }]));
        expect(wider.low).toBeGreaterThanOrEqual(said.low);
        expect(wider.high).toBeGreaterThanOrEqual(said.high);
      }),
    );
  });

  it('has somebody in it, and more at its high end than at its low', () => {
    fc.assert(
      fc.property(base, some, (at, list) => {
        const { low, high } = peopleOf(othersAmong(at, asFactors(list)));
        expect(low).toBeGreaterThanOrEqual(1);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
      }),
    );
  });

  it('grows with its town', () => {
    fc.assert(
      fc.property(base, some, (at, list) => {
        const small = peopleOf(othersAmong(at, asFactors(list)));
        const large = peopleOf(othersAmong({ ...at, low: at.low * 3, high: at.high * 3 }, asFactors(list)));
        expect(large.low).toBeGreaterThanOrEqual(small.low);
        expect(large.high).toBeGreaterThanOrEqual(small.high);
      }),
    );
  });
});
