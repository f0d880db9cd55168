import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';

export const sheet: QuasiSheet = {
  kind: 'veteran',
  source: 'US Census: about 1 adult in 16 is a veteran',
  certainty: 0.62,
  rules: [
    {
      words: 'vet veteran marine',
      expression:
        /\b(?!the vet\b)(?:(?:an?|the|is|was|,|male|female|\d\d\w*|combat|disabled|decorated|retired|homeless|former|black|gay|my client,) ){1,2}(?:(?:vietnam|gulf war|korean war|iraq|afghanistan|falklands|desert storm|oef|oif|wwii|army|navy|air force|marine|usmc|combat|army) ?){0,2}(?:veteran|vet\b(?! (?:school|clinic|tech|bill|said))|ex-marine)(?! (?:affairs|status|population|resources|teacher|therapist|clinician|counsell?or|of (?:our|the) (?:field|profession)))\b|^(?:Combat |Army |Navy |Marine )?[Vv]eteran,/dgi,
      normalise: () => 'veteran',
    },
  ],
};

export const cases: Cases = {
  matches: [
    '⟦Veteran,⟧ 2 tours, 52',
    'He is a ⟦Gulf War veteran⟧ and',
    'my patient, a ⟦combat vet⟧, said',
    'a ⟦disabled veteran⟧ who paints',
  ],
  ignores: [
    'Veterans often present with anger',
    'groups for veterans',
    'a veteran therapist told me',
    'took the dog to the vet',
    'As a veteran I know',
  ],
};
