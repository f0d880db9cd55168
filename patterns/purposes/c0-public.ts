import { type Context, evenly } from '../../lib/model/context';

/** C0: a place that nobody vouches for. Anyone may read what is sent there. */
export const context: Context = {
  name: 'c0Public',
  source: '45 CFR 164.514(b)(2)(i); APA Ethics Code 4.06; the verdicts are our own, to be set by a clinic later',
  code: 'C0',
  purpose: 'public',
  readers: 'anyone',
  needs: [],
  record: { first: [], later: [] },
  lasts: { until: 'message' },
  direct: evenly('justify', { age: 'warn', place: 'warn', organization: 'warn', quasi: 'warn' }),
  unsure: 'warn',
  ofNobody: {
    kinds: [
      'date',
      'dayOfMonth',
      'shortDate',
      'numericDate',
      'spokenDate',
      'spokenDay',
      'yearMonth',
      'datedHoliday',
      'placeName',
      'facility',
      'organizationName',
      'employer',
      'school',
    ],
    unsure: 0.65,
    general: ['rareTrait', 'detail', 'quote', 'disability', 'holiday'],
    verdict: 'hint',
  },
  quasi: {
    // One or two leave many people: "a couples therapist in Sheffield" is an everyday question.
    few: 'hint',
    // Shares of people in the United States where a census or a registry gives them, our own guess where none does.
    points: {
      exactAge: 1.6,
      place: 1.4,
      organization: 1.3,
      occupation: 1.4,
      rareJob: 2.6,
      uniqueRole: 4,
      smallCount: 4,
      newsEvent: 3.4,
      strikingEvent: 2.2,
      knownFor: 2.6,
      achievement: 2.4,
      familyShape: 1.8,
      rareTrait: 2.3,
      injury: 1.8,
      disability: 1.5,
      group: 2.4,
      heritage: 1.1,
      immigration: 1.8,
      language: 1.4,
      identity: 1.2,
      veteran: 0.8,
      military: 1.8,
      sessionTime: 0.8,
      quote: 0.6,
      detail: 1.8,
      holiday: 0.8,
      dayOfMonth: 0.8,
      // Who treats somebody is known to few; a town with three doctors in it has no fewer people.
      treatingClinician: 0,
      // What no list knows may be anything.
      properName: 0,
    },
    // A practice draws on a hundred thousand people or so: one in ten thousand of them is a handful.
    enough: 4,
    // Below a hundred of them it is a hint, which any quasi-identifier is.
    fewerThan: 20,
    many: 'warn',
    // A reader who knows the town knows who it is, whatever else the draft leaves out.
    strongKinds: ['uniqueRole', 'newsEvent'],
    strong: 'justify',
  },
  failed: 'warn',
};
