import type { Context } from '../../lib/model/context';

/** C0: a place that nobody vouches for. Anyone may read what is sent there. */
export const context: Context = {
  name: 'c0Public',
  source: '45 CFR 164.514(b)(2)(i); APA Ethics Code 4.06; the verdicts are our own, to be set by a clinic later',
  direct: {
    name: 'justify',
    address: 'justify',
    date: 'justify',
    phone: 'justify',
    email: 'justify',
    id: 'justify',
    url: 'justify',
    age: 'warn',
    place: 'warn',
    organization: 'warn',
    quasi: 'warn',
  },
  unsure: 'warn',
  // "A couples therapist in Sheffield" is an everyday question. The town matters once something stands beside it.
  lonePlace: 'hint',
  quasi: {
    few: 'hint',
    manyFrom: 3,
    many: 'warn',
    strongKinds: ['uniqueRole', 'newsEvent', 'rareTrait'],
    strong: 'warn',
  },
  failed: 'warn',
};
