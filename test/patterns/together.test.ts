import { describe, expect, it } from 'vitest';
import { resolveOverlaps } from '../../lib/detector/overlap';
import { runRules } from '../../lib/detector/rules';
import type { Finding } from '../../lib/model/finding';
import { IDENTIFIERS } from '../../patterns/identifiers';

function found(text: string): string[] {
  return resolveOverlaps(runRules(text, IDENTIFIERS)).map((f) => `${f.kind}: ${text.slice(f.start, f.end)}`);
}

describe('all identifiers together', () => {
  it.each([
    ['NHS no. 943 476 5919, mobile 07700 900461', ['nhsNumber: 943 476 5919', 'phone: 07700 900461']],
    ['DOB 4/12/81, MRN 00482913', ['dateOfBirth: 4/12/81', 'medicalRecord: 00482913']],
    ['SSN 123-45-6789 or MRN 123-45-6789', ['ssn: 123-45-6789', 'medicalRecord: 123-45-6789']],
    [
      'at 14 Larkmead Ave, Bend, OR 97701 since 3/4/2021',
      ['address: 14 Larkmead Ave, Bend, OR 97701', 'numericDate: 3/4/2021'],
    ],
    ['55a Greenlea Lane, London N13 4ZX', ['address: 55a Greenlea Lane, London N13 4ZX']],
    ['mail rosa@quiet-otter.example.com', ['email: rosa@quiet-otter.example.com']],
    ['born 3 March 1991, now 92 years old', ['dateOfBirth: 3 March 1991', 'ageOver89: 92 years old']],
    ['her blog https://quiet-otter.example.com/2021/03/04/a', ['url: https://quiet-otter.example.com/2021/03/04/a']],
    ['Medicare 2123 45670 1', ['auMedicare: 2123 45670 1']],
    ['card 4111 1111 1111 1111', ['card: 4111 1111 1111 1111']],
    ['Claim # 24091877-002', ['claimNumber: 24091877-002']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'F43.10, 90837 with modifier 95, GAF 55, PHQ-9 14, GAD-7 12/21.',
    'Sertraline 50 mg -> 100 mg, prazosin 6 mg qhs, lithium 0.8 mmol/L, BP 120/80, HR 72.',
    '$160 a session, $75 under 24 hrs, 80/20 coinsurance, £1,200, 1.5 FTE, 55%.',
    '45 CFR 164.514(b)(2)(i), 42 CFR Part 2, 164.508(a)(2), §1983, [2021] UKUT 192.',
    'ISBN 978-0-306-40615-7, doi 10.1186/s13229-018-0208-6, PMID 29463279, NCT01234567.',
    'Call or text 988, text HOME to 741741, 1-800-273-8255, 116 123, 0800 068 4141, 911, 999, NHS 111 option 2.',
    'At 9:14, 2pm, 14:30, 0815; 5-10 minutes, 24/7, 50/50, 4/5, 8/10, 1:1, 9/11, and/or.',
    'DSM-5-TR, ICD-11, MMPI-3, ACE score 7, 12-step, Year 9, room 4, bed 12, Route 66, I-95.',
    'v2.10.3, iOS 17.4.1, code 204417 is your one-time code, Zoom 555 links.',
    'In May, in 2019, last Tuesday, by Thanksgiving, mid-40s, in her seventies, a 9-year-old.',
    'pp. 112-118, 3(2), 45-67; Table 3; n = 212; p < .05; SD 6.1; 10-12 AA members.',
    'Seen 3x/wk x 12 wk, q2w, 60 days sober, 6 of 8 sessions, week 8, stage 2 of 4.',
    'My license is PSY 30418 and my NPI is 1234567893.',
    'She will be 18 in June; he turned 65; the 5th session; the first of many.',
    'License renewal by 12/31, CEs due 6/30, my EPPP is 8/15; 5/5 stars.',
    'Year ending 2019, FY 2020-21, 2019-2020, Band 7, section 136, Tier 2, Form 1040, W-9.',
  ])('is silent on: %s', (text) => {
    const direct = resolveOverlaps(runRules(text, IDENTIFIERS)).filter(({ tier }) => tier === 'direct');
    expect(direct.map((f) => `${f.kind}: ${text.slice(f.start, f.end)}`)).toEqual([]);
  });
});

describe('resolveOverlaps', () => {
  const finding = (start: number, end: number, certainty: number): Finding => ({
    start,
    end,
    certainty,
    family: 'id',
    kind: 'test',
    tier: 'direct',
    why: 'test',
  });

  it('keeps the more certain, the longer of equals, in reading order', () => {
    expect(resolveOverlaps([finding(20, 30, 0.9), finding(0, 10, 0.9), finding(5, 12, 0.5)])).toEqual([
      finding(0, 10, 0.9),
      finding(20, 30, 0.9),
    ]);
    expect(resolveOverlaps([finding(0, 5, 0.8), finding(0, 25, 0.8)])).toEqual([finding(0, 25, 0.8)]);
  });

  it('keeps the whole over its parts, however certain they are', () => {
    expect(resolveOverlaps([finding(0, 10, 1), finding(12, 26, 1), finding(0, 30, 0.7)])).toEqual([
      finding(0, 30, 0.7),
    ]);
    expect(resolveOverlaps([finding(0, 10, 1), finding(0, 30, 0.4)])).toEqual([finding(0, 10, 1)]);
  });

  it('hides nothing direct behind something neutral', () => {
    const neutral: Finding = { ...finding(0, 30, 0.9), tier: 'neutral' };
    expect(resolveOverlaps([neutral, finding(5, 25, 0.98)])).toEqual([finding(5, 25, 0.98)]);
  });

  it('reads the saint of a holiday as part of it', () => {
    const night: Finding = { ...finding(0, 19, 0.65), family: 'date', tier: 'quasi' };
    expect(resolveOverlaps([night, { ...finding(4, 11, 0.9), family: 'name' }])).toEqual([night]);
  });

  it('leaves the words of a name that stick out', () => {
    const name: Finding = { ...finding(0, 14, 0.8), family: 'name' };
    expect(resolveOverlaps([name, finding(8, 20, 0.95)])).toEqual([{ ...name, end: 7 }, finding(8, 20, 0.95)]);
  });

  it('leaves neighbours alone and takes nothing in', () => {
    expect(resolveOverlaps([finding(0, 5, 0.8), finding(5, 9, 0.8)])).toHaveLength(2);
    expect(resolveOverlaps([])).toEqual([]);
  });
});

describe('runRules', () => {
  it('counts offsets in UTF-16', () => {
    const text = '🎂 call 617-555-0123';
    const [phone] = runRules(text, IDENTIFIERS);
    expect(phone && text.slice(phone.start, phone.end)).toBe('617-555-0123');
  });

  it('answers the same when asked again', () => {
    const text = 'MRN 00482913, DOB 4/12/81';
    expect(runRules(text, IDENTIFIERS)).toEqual(runRules(text, IDENTIFIERS));
  });

  it('reads a cue on the line before, and none two lines off', () => {
    const sin = IDENTIFIERS.filter(({ kind }) => kind === 'sin');
    expect(runRules('SIN\n046 454 286', sin)).toHaveLength(1);
    expect(runRules('SIN\n\n\n046 454 286', sin)).toHaveLength(0);
  });
});
