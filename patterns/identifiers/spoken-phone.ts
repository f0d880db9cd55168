import type { Cases, Identifier } from '../../lib/model/identifier';

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const DIGIT = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)';
/** A digit, two or three alike, "nine hundred", "forty-two", or a group that was typed. */
const PART = `(?:(?:(?:double|triple)[ -])?${DIGIT}(?: hundred)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|\\d{1,5}(?!\\d))`;

/** Counting up, down, or to four again and again is no number to ring. */
function isCounting(words: readonly string[]): boolean {
  const digits = words.map((word) => WORDS.indexOf(word));
  const steps = digits.slice(1).map((digit, i) => digit - (digits[i] ?? 0));
  return (
    steps.every((step, i) => step === 1 || digits[i + 1] === 1) ||
    steps.every((step) => step === -1) ||
    steps.every((step) => step === 0)
  );
}

/** Digits that a row of words stands for. */
function isNumber(value: string): boolean {
  const words = value.toLowerCase().split(/[^a-z\d]+/);
  let digits = 0;
  let spoken = 0;
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (word === 'hundred') digits += 2;
    else if (/^\d/.test(word)) digits += word.length;
    else if (word === 'oh' || WORDS.includes(word)) {
      spoken += 1;
      // "forty-two" has two digits, counted at the first word.
      digits += before === 'double' ? 2 : before === 'triple' ? 3 : /ty$/.test(before ?? '') ? 0 : 1;
    } else if (word.endsWith('ty')) digits += 2;
  });
  // A group of five typed digits, or two groups, make one of the words enough.
  const enough = /(?:double|triple)|\d{5} \w+ hundred \d{3}/i.test(value) ? 1 : 3;
  return digits >= 7 && digits <= 15 && spoken >= enough && !isCounting(words);
}

export const identifier: Identifier = {
  kind: 'spokenPhone',
  family: 'phone',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(D); digits said as words',
  gate: /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[ ,.-]+(?:(?:double|triple)[ -])?(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b){2}|\d[ ,.-]+(?:double|triple)[ -]|\d{3,5} (?:one|two|three|four|five|six|seven|eight|nine) hundred \d/i,
  expression: new RegExp(String.raw`\b${PART}(?:(?:,? |-|\.\.\. ?)${PART}){2,15}(?!\w)`, 'dgi'),
  validate: isNumber,
  cues: /\b(?:phone|tel|cell|mobile|call|text|ring|rang|fax|number|contact|voicemail|dial|reach)/i,
  certainty: 0.82,
  certaintyWithCue: 0.92,
};

export const cases: Cases = {
  matches: [
    "my number's ⟦four oh six, five five five, oh one three nine⟧ thanks",
    '⟦five five five oh one two seven⟧',
    'it is ⟦oh seven seven double oh nine oh oh four six one⟧.',
    'cell ⟦five oh three 555 0123⟧',
    'on ⟦4 triple-seven 5 5 5 0 1 2⟧ or ⟦07700 nine hundred 118⟧',
    'ring ⟦six-one-seven five-five-five oh-one-two-three⟧',
    'at ⟦oh seven seven double zero nine hundred one two three⟧',
    '⟦five oh three, triple five, oh one forty-two⟧ is his',
  ],
  ignores: [
    'one, two, three, four, five, six, seven, eight',
    'nine eight seven six five four three',
    'one two three breathe',
    'a double 4 and a triple 7, 2 double rooms',
    'one or two or three of them',
    'one two three, one two three, breathe',
    'one two three four, one two three four, one two',
  ],
};
