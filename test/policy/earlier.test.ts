import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/model/finding';
import type { Earlier } from '../../lib/model/ledger';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { stricter, type Verdict } from '../../lib/model/verdict';
import { decide } from '../../lib/policy/decide';
import { PUBLIC_PLACE } from '../bench/verdict';

const TEXT = 'My client says that she cannot sleep.';
const quasi = (kind: string): Finding => ({
  start: 3,
  end: 9,
  family: 'quasi',
  kind,
  tier: 'quasi',
  certainty: 0.8,
  why: kind,
  value: kind,
});
const told = (...kinds: string[]): Earlier => ({
  posts: kinds.length,
  kinds: kinds.map((kind) => ({ kind, family: 'quasi' })),
});
const judged = (findings: readonly Finding[], earlier: Earlier) =>
  decide({ findings, text: TEXT, destination: PUBLIC_PLACE, settings: DEFAULT_SETTINGS, now: 0, earlier });

describe('what was told before', () => {
  it('adds up: the third harmless post warns, and says why', () => {
    expect(judged([quasi('exactAge')], told()).verdict).toBe('hint');
    expect(judged([quasi('occupation')], told('exactAge')).verdict).toBe('hint');
    const third = judged([quasi('heritage')], told('exactAge', 'occupation'));
    expect(third.verdict).toBe('warn');
    expect(third.notices).toContainEqual({ kind: 'saidBefore', about: ['2'] });
  });

  it('counts once what is told again', () => {
    expect(judged([quasi('exactAge'), quasi('occupation')], told('exactAge', 'occupation')).verdict).toBe('hint');
  });

  it('counts another value of a client’s as one more detail, and the same value once', () => {
    const sealed: Earlier = {
      posts: 1,
      kinds: [
        { kind: 'exactAge', family: 'quasi', value: 'exactAge' },
        { kind: 'familyShape', family: 'quasi', value: 'twins' },
        { kind: 'heritage', family: 'quasi', value: 'Sami' },
      ],
    };
    const same = judged([quasi('exactAge')], { ...sealed, kinds: sealed.kinds.slice(0, 2) });
    expect(same.verdict).toBe('hint');
    expect(judged([quasi('exactAge')], sealed).verdict).toBe('warn');
  });

  it('holds nothing that tells nothing itself', () => {
    expect(judged([], told('uniqueRole', 'exactAge', 'rareJob')).verdict).toBe('allow');
  });

  it('counts a town that was told as one more detail, and shows none of it as a finding', () => {
    const earlier: Earlier = {
      posts: 1,
      kinds: [
        { kind: 'placeName', family: 'place' },
        { kind: 'exactAge', family: 'quasi' },
      ],
    };
    const { verdict, findings } = judged([quasi('occupation')], earlier);
    expect(verdict).toBe('warn');
    expect(findings.map(({ kind }) => kind)).toEqual(['occupation']);
  });

  it('never makes milder', () => {
    const kinds = ['exactAge', 'occupation', 'heritage', 'familyShape', 'uniqueRole', 'detail', 'language'];
    fc.assert(
      fc.property(fc.subarray(kinds), fc.subarray(kinds), fc.constantFrom(...kinds), (now, before, more) => {
        const some = judged(now.map(quasi), told(...before)).verdict;
        const also = judged(now.map(quasi), told(...new Set([...before, more]))).verdict;
        expect([some, also].reduce<Verdict>(stricter, 'allow')).toBe(also);
      }),
    );
  });
});
