import type { Purpose } from '../lib/model/purpose';

/** Words by which a draft tells what it is for. They propose a purpose, they never choose one. */
export const PURPOSE_CUES: readonly (readonly [Purpose, RegExp])[] = [
  ['court', /\b(?:court order|subpoena|docket|deposition|guardian ad litem|case no\.?)\b/i],
  ['report', /\b(?:mandated report|child protective|CPS|APS report|safeguarding referral|children['’]s services)\b/i],
  ['billing', /\b(?:claim|CPT|prior authori[sz]ation|invoice|superbill|copay|reimburse(?:ment)?)\b/i],
  [
    'clientAsked',
    /\b(?:(?:client|patient|he|she|they) (?:has |have )?asked me to (?:tell|send|share|write)|at (?:his|her|their|the client['’]s) request)\b/i,
  ],
  ['counsel', /\b(?:malpractice|liability insur(?:er|ance)|licen[sc]ing board|privileged)\b/i],
  ['secondOpinion', /\bsecond opinion\b/i],
  [
    'coordination',
    /\b(?:transfer of care|handover|warm hand-?off|discharge summary|care plan|refer(?:ring|ral) (?:him|her|them|my client|a client))\b/i,
  ],
  [
    'teaching',
    /\b(?:case (?:study|report|presentation)|workshop|lecture|slides?|journal|conference|blog post|podcast)\b/i,
  ],
  ['supervision', /\b(?:supervision|supervisor|for our hour)\b/i],
  [
    'consultation',
    /\b(?:consult(?:ation)?|has anyone|any (?:advice|ideas|thoughts)|how (?:do|would) you|what would you)\b/i,
  ],
];

export const cases: readonly (readonly [Purpose, string])[] = [
  ['court', 'Attached is what the court order lists.'],
  ['report', 'This is a mandated report.'],
  ['billing', 'The claim for March:'],
  ['clientAsked', 'She has asked me to send you this.'],
  ['counsel', 'Privileged: a letter from the licensing board'],
  ['secondOpinion', 'I would like a second opinion.'],
  ['coordination', 'A handover for your clinic'],
  ['teaching', 'Slides for the lecture'],
  ['supervision', 'For supervision on Friday:'],
  ['consultation', 'Any advice on this one?'],
];
