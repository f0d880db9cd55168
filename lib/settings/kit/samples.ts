/** A policy as an administrator writes it. */
export type Sample = Readonly<Record<string, unknown>>;

const CLINIC: Sample = {
  approvedDomains: ['clinic.example'],
  approvedPlaces: [{ match: 'https://records.clinic.example', context: 'record' }],
  contacts: [{ label: 'Privacy desk', reach: '555-0142' }],
  codes: ['hipaa', 'nasw'],
  supportContact: 'Privacy desk, 555-0142',
  helpUrl: 'https://intranet.clinic.example/discreet',
};

/** Policies to begin with: one for each stage of the roll-out, and one that leaves as little open as can be. */
export const SAMPLES: Readonly<Record<'simulate' | 'tips' | 'enforce' | 'strict', Sample>> = {
  simulate: { policyVersion: '2026-11 simulate', mode: 'simulate', ...CLINIC, locked: ['pauses'] },
  tips: { policyVersion: '2026-11 tips', mode: 'tips', ...CLINIC, locked: ['pauses'] },
  enforce: {
    policyVersion: '2026-11 enforce',
    mode: 'enforce',
    ...CLINIC,
    reasonChoices: ['Agreed with the privacy desk'],
    locked: ['pauses', 'approvedPlaces'],
  },
  strict: {
    policyVersion: '2026-11 strict',
    mode: 'enforce',
    ...CLINIC,
    allowOverride: 'justify',
    requireReason: true,
    reasonMinChars: 20,
    reasonChoices: ['Agreed with the privacy desk', 'Asked for by the board'],
    approvedPeople: [{ address: 'supervision@northside.example', role: 'supervisor' }],
    blockedPlaces: ['*.socialforum.example', 'https://chat.example/public'],
    blockPublicDirect: true,
    behaviours: [
      { context: 'assistant', category: 'any', verdict: 'block' },
      { context: 'consultation', category: 'name', verdict: 'justify' },
    ],
    crowdThresholds: [{ context: 'public', fewerThan: 1000 }],
    roiMaxDays: 365,
    exportAllowed: false,
    customMessages: {
      asked: 'Please think of the privacy desk before you post a case.',
      blocked: 'The clinic does not allow this here.',
      locked: 'The privacy board decided this.',
    },
    defaults: { sensitivity: 'watchful', autosaves: 'hold', logYears: '7', ownJurisdiction: 'Oregon' },
    locked: ['sensitivity', 'autosaves', 'logYears', 'approvedPlaces', 'people', 'codes', 'demoted', 'pauses'],
  },
};
