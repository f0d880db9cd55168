import { describe, expect, it } from 'vitest';
import { createDetector } from '../../lib/detector/detector';
import { referralInstead } from '../../lib/rewrite/referral';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { taggerOfPackage } from '../tools/scan';

const detector = createDetector({ identifiers: IDENTIFIERS, tagger: taggerOfPackage(), ownNames: [], ownTown: '' });
const instead = (text: string) => referralInstead(text, detector.read(text));

describe('a post that looks for a therapist', () => {
  it.each([
    [
      'Need a counselor in the Bend area for a 27 year old female with postpartum depression who fights with her sister.',
      'Looking for a counselor in the area who works with perinatal mental health. Recommendations welcome.',
    ],
    [
      'Seeking a referral for a client, 34, firefighter, who lives in Ludlow, Vermont. EMDR, evenings, sliding scale, please. Any therapists?',
      'Looking for a therapist in Vermont who works with EMDR and offers evenings and a sliding scale. Recommendations welcome.',
    ],
    [
      'Need a therapist in Boise, ID EMDR please, for my client Tomas.',
      'Looking for a therapist in Idaho who works with EMDR. Recommendations welcome.',
    ],
    [
      'Looking for couples therapy for Maria and Tomas, Spanish-speaking, telehealth.',
      'Looking for a therapist for couples therapy in the area who speaks Spanish and offers telehealth. Recommendations welcome.',
    ],
    [
      'Does anyone know a child psychiatrist for my 9yo client with OCD whose dad is the coach?',
      'Looking for a child psychiatrist in the area who works with OCD and children. Recommendations welcome.',
    ],
  ])('%s', (text, said) => {
    expect(instead(text)).toBe(said);
    expect(detector.read(said).filter(({ tier }) => tier !== 'neutral')).toEqual([]);
  });

  it.each([
    'My client Maria Delgado relapsed and I feel stuck.',
    'Looking for a couples therapist who takes evenings.',
    'I am looking for my keys, Maria.',
  ])('is not: %s', (text) => {
    expect(instead(text)).toBeNull();
  });
});
