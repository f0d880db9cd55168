import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';

export const sheet: QuasiSheet = {
  kind: 'injury',
  source: 'Physician disciplined in 2011: no name was used, the injuries were enough',
  certainty: 0.65,
  rules: [
    {
      words:
        'lost losing missing amputated severed burned burnt burns coma paralysed reconstructed broke fractured impaled shot gunshot stabbed transplant transplanted disfigured scalped blinded scars scar surgery',
      expression:
        /\b(?:(?:lost|losing|missing|amputated|severed)(?: (?:both|one|two|three|four|the|all))?(?: of)?(?: (?:his|her|their|the|an?))?(?: (?:left|right|dominant|lower))? (?:legs?|arms?|hands?|foot|feet|eyes?|fingers?|thumbs?|limbs?|ears?|nose|jaw|tongue|voice|breasts?|forearm|larynx|sight|eyesight|hearing)|(?:in|into|woke from|out of|since) an? (?:medically[- ]induced |\w+-(?:week|month|day) )?coma|coma (?:since|after|for)|face (?:was )?(?:reconstructed|burned|rebuilt)(?: \w+)?|broke (?:his|her|their) (?:neck|back|spine|pelvis|skull)|(?:third-degree |severe )?burn(?:s|ed|t) (?:over|on|to|across) \w+(?: ?%| percent)?(?: of (?:his|her|their) (?:body|face))?|(?:his|her) (?:hand|arm|leg|foot) (?:was )?(?:crushed|mangled|severed|reattached)|shot in the (?:face|head|neck|back|chest|spine|leg|stomach)|stabbed (?:\d+|\w+) times|impaled|disfigured|(?:heart|lung|liver|face|hand|kidney|bone marrow|cornea|uterus|double lung|heart-lung) transplant|(?:after|since|from) (?:thyroid|brain|throat|botched|spinal|open[- ]heart|gastric|jaw) (?:surgery|operation))\b/dgi,
    },
  ],
};

export const cases: Cases = {
  matches: [
    'a jockey who ⟦broke his neck⟧ in',
    'he ⟦lost both legs⟧ last year',
    'wife is ⟦in a coma⟧ since',
    'she was ⟦shot in the face⟧ by',
    'singer, ⟦lost her voice⟧ after',
  ],
  ignores: [
    'he lost his job',
    'she lost her temper and her keys',
    'burned out after years',
    'a shot in the dark',
    'he broke his promise',
    'lost touch with feelings',
  ],
};
