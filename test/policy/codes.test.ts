import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Code, CodeCase, CodeCases } from '../../lib/model/code';
import { FAMILIES } from '../../lib/model/finding';
import { PURPOSES, ROLES } from '../../lib/model/purpose';
import { VERDICTS, type Verdict } from '../../lib/model/verdict';
import { codesTo, sayingsFor } from '../../lib/policy/codes';
import { decide } from '../../lib/policy/decide';
import { FRAMES } from '../../lib/policy/purposes';
import { CODES } from '../../patterns/codes';
import { circumstances, FORUM, MAIL, person, RELEASE, type Scene, telling, to, verdictIn } from './scene';

const SHEETS = import.meta.glob<{ code: Code; cases: CodeCases }>('../../patterns/codes/*.ts', { eager: true });
const WORDS = { substanceUse: ' He relapsed.', psychotherapyNotes: ' My process notes.' } as const;
const rank = (verdict: Verdict) => VERDICTS.indexOf(verdict);

function draftOf({ family, kind, topic }: CodeCase, certainty = 0.9) {
  const { text, findings } = telling(family);
  return {
    text: text + (topic ? WORDS[topic] : ''),
    findings: findings.map((each) => ({ ...each, certainty, kind: kind ?? 'other' })),
  };
}

function leastOf(code: Code, given: CodeCase, certainty?: number): Verdict {
  const frames = [{ context: FRAMES[given.purpose], recipients: [], releases: [] }];
  return codesTo([code], { ...draftOf(given, certainty), frames, talk: { ofSomebody: true } });
}

describe.each(Object.values(SHEETS).map(({ code, cases }) => ({ id: code.id, code, cases })))(
  '$id',
  ({ code, cases }) => {
    it.each(cases.stricter)('asks for more: $purpose $family $kind $topic', (each) => {
      expect(leastOf(code, each)).toBe(each.least);
    });

    it.each(cases.leaves)('leaves alone: $purpose $family $kind $topic', (each) => {
      expect(leastOf(code, each)).toBe('allow');
    });

    it('asks for nothing where Discreet itself is in doubt', () => {
      expect(cases.stricter.map((each) => leastOf(code, each, 0.5))).toEqual(cases.stricter.map(() => 'allow'));
    });
  },
);

describe('codes in force', () => {
  it('leave what tells only together with others to the frame', () => {
    const draft = draftOf({ purpose: 'public', family: 'place' });
    const lone = { ...draft, findings: draft.findings.map((each) => ({ ...each, tier: 'quasi' as const })) };
    const codes = CODES.map(({ id }) => id);
    expect(verdictIn({ draft, destination: FORUM, settings: { codes } })).toBe('justify');
    expect(verdictIn({ draft: lone, destination: FORUM, settings: { codes } })).toBe('hint');
  });

  const people = [person('sam@oak.example', 'supervisor'), person('ann@oak.example', 'team')];
  const relapse = { ...telling('name'), text: `${telling('name').text} He relapsed.` };

  it('make a verdict stricter, and say so', () => {
    const scene: Scene = { draft: relapse, destination: to('ann@oak.example'), settings: { people } };
    expect(verdictIn(scene)).toBe('allow');
    const decision = decide(circumstances({ ...scene, settings: { people, codes: ['part2'] } }));
    expect(decision.verdict).toBe('warn');
    expect(decision.notices).toEqual([{ kind: 'code', about: [] }]);
    expect(decision.says?.map(({ section }) => section)).toEqual(['42 CFR 2.12(c)(3)']);
  });

  it('say nothing of a notice where they change nothing', () => {
    const settings = { people, codes: ['part2', 'hipaa'] };
    const decision = decide(circumstances({ draft: telling('name'), destination: to('ann@oak.example'), settings }));
    expect(decision.verdict).toBe('allow');
    expect(decision.notices).toEqual([]);
  });

  it('leave releases, places the user vouches for and pauses to rules of their own', () => {
    const codes = CODES.map(({ id }) => id);
    const place = { origin: MAIL.origin, path: '/' };
    const released = { ...RELEASE, categories: ['identity', 'substanceUse'] as const, part2: true };
    expect(
      verdictIn({ draft: relapse, destination: to('kim@school.example'), settings: { codes, releases: [released] } }),
    ).toBe('allow');
    expect(verdictIn({ draft: relapse, destination: MAIL, settings: { codes, approvedPlaces: [place] } })).toBe(
      'allow',
    );
    const pauses = { [FORUM.origin]: circumstances({}).now + 1000 };
    expect(verdictIn({ draft: relapse, destination: FORUM, settings: { codes, pauses } })).toBe('allow');
  });

  it('of another version are passed over', () => {
    const scene = { draft: relapse, destination: to('ann@oak.example') };
    expect(verdictIn({ ...scene, settings: { people, codes: ['fromTheFuture', 'constructor'] } })).toBe('allow');
  });
});

describe('what "Why?" says', () => {
  it('is of the purpose, at most two of a code, and six in all', () => {
    const codes = CODES.map(({ id }) => id);
    for (const purpose of PURPOSES) {
      const says = sayingsFor({ codes, ownCodes: [] }, [purpose]);
      expect(says.length, purpose).toBeLessThanOrEqual(6);
      for (const { code } of says)
        expect(says.filter((each) => each.code === code).length, purpose).toBeLessThanOrEqual(2);
    }
    expect(sayingsFor({ codes: ['hipaa'], ownCodes: [] }, ['court']).map(({ section }) => section)).toEqual([
      '45 CFR 164.512(e)',
    ]);
  });

  it("has the clinic's own words last, and nothing without codes", () => {
    const ownCodes = [{ name: 'House rule', statement: 'No names in chat.', link: '' }];
    expect(sayingsFor({ codes: ['apa'], ownCodes }, ['teaching']).map(({ words }) => words)).toEqual([
      'code_apa_teaching',
      'No names in chat.',
    ]);
    expect(sayingsFor({ codes: [], ownCodes: [] }, PURPOSES)).toEqual([]);
    expect('says' in decide(circumstances({}))).toBe(false);
  });
});

const scene = fc.record({
  draft: fc
    .tuple(fc.uniqueArray(fc.constantFrom(...FAMILIES), { maxLength: 4 }), fc.constantFrom('', ...Object.values(WORDS)))
    .map(([families, more]) => ({ ...telling(...families), text: telling(...families).text + more })),
  destination: fc.constantFrom(FORUM, MAIL, to('sam@oak.example'), to('sam@oak.example', 'new@else.example')),
  settings: fc.record({
    people: fc.constantFrom(...ROLES).map((role) => [person('sam@oak.example', role)]),
    codes: fc.uniqueArray(fc.constantFrom(...CODES.map(({ id }) => id)), { maxLength: 4 }),
  }),
  purpose: fc.option(fc.constantFrom(...PURPOSES), { nil: undefined }),
});

describe('whatever is sent', () => {
  it('one code more never makes a verdict laxer', () => {
    fc.assert(
      fc.property(scene, fc.constantFrom(...CODES.map(({ id }) => id)), (before, one) => {
        const { settings } = before;
        const after = { ...before, settings: { ...settings, codes: [...settings.codes, one] } };
        expect(rank(verdictIn(after))).toBeGreaterThanOrEqual(rank(verdictIn(before)));
      }),
      { numRuns: 2000 },
    );
  });

  it('a report and danger are never asked a reason for, and under every code as under none', () => {
    fc.assert(
      fc.property(scene, fc.constantFrom('report' as const, 'danger' as const), (given, purpose) => {
        const all = { ...given, purpose, settings: { ...given.settings, codes: CODES.map(({ id }) => id) } };
        expect(rank(verdictIn(all))).toBeLessThanOrEqual(rank('warn'));
        const none = { ...all, settings: { ...all.settings, codes: [] } };
        if (given.destination !== FORUM) expect(verdictIn(all)).toBe(verdictIn(none));
      }),
      { numRuns: 1000 },
    );
  });
});
