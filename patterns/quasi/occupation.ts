import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';
import { JOBS } from '../lexicons/jobs';

export const sheet: QuasiSheet = {
  widen: true,
  kind: 'occupation',
  source: 'ACS 2018 B24114-6: jobs that tens of thousands, or a few hundred thousand, people in the United States hold',
  certainty: 0.62,
  phrases: [{ certainty: 0.64, phrases: JOBS, said: true, one: true, small: true }],
};

export const cases: Cases = {
  matches: [
    'My client is a ⟦dentist⟧ and',
    'a 34-year-old ⟦paramedic⟧ with',
    'she works as a ⟦dental hygienist⟧.',
    'divorced ⟦firefighter⟧, two kids',
  ],
  ignores: [
    'the pharmacist called about refills',
    "I'm a former paramedic",
    'I use the bus driver metaphor',
    'If you are a nurse or a firefighter',
    'Client is a nurse with burnout',
    'a letter from the detective',
  ],
};
