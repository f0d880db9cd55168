/** Before a job, a role or an event: words that belong to it. */
export const AROUND_BEFORE =
  /(?:\b(?:competitive|competition|retired|former|ex|volunteer|head|chief|lead|apprentice|master|professional|school|county|town|village|state|city|national|local|lay|sub|junior|senior|assistant|deputy|trainee|army|navy|hospital|prison|church|cathedral|opera|royal|relief|freelance|licensed|certified|local|famous|young|only|lone|female|male|woman|old order|teenage|amateur|semi-professional|world-class|award-winning|self-taught|this year['’]s|last year['’]s|third-generation|fourth-generation|fifth-generation)[ -]){1,3}$/i;

const STOP =
  '(?:and|who|when|with|at|but|because|until|after|before|since|while|that|is|was|has|had|he|she|they|so|from|for|in|to|as|over|during|near|which|nobody|where|whose|no)';

/** Behind it: of what. */
export const AROUND_AFTER = new RegExp(
  `^(?: (?:for|of|on|at|in|to|aboard) (?:the|an?|our|his|her|their|that|this) (?:(?!${STOP}\\b)[\\p{L}\\d][\\p{L}\\d’'-]* ?){1,5}(?<! )(?=[,.;:)!?—]|$| ${STOP}\\b))?`,
  'iu',
);
