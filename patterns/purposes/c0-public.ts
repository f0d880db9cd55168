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
  quasi: {
    // One or two leave many people: "a couples therapist in Sheffield" is an everyday question.
    few: 'hint',
    manyFrom: 3,
    many: 'warn',
    // Who treats somebody is known to few; a town with three doctors in it has no fewer people.
    lightKinds: ['treatingClinician'],
    // A reader who knows the town knows who it is, whatever else the draft leaves out.
    strongKinds: ['uniqueRole', 'newsEvent', 'rareTrait'],
    localKinds: ['rareJob', 'group', 'familyShape'],
    strong: 'warn',
  },
  failed: 'warn',
};
