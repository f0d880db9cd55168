import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf } from '../checks';

const SERVICE = /^(?:1?8(?:00|33|44|55|66|77|88)\d{7}|0800|0808|1[38]00\d{6}|1800\d{6})/;

export const identifier: Identifier = {
  kind: 'statedPhone',
  family: 'phone',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(D); digits of any plan right behind the words',
  needsDigit: true,
  gate: /phone|tel|cell|mobile|fax|whats|call|text|ring|reach|\bph\b|number|contact/i,
  expression:
    /\b(?:(?:tele)?phone|tel|ph|cell|mobile|mob|fax|whatsapp|(?:call|text|ring|reach)(?: (?:me|her|him|them|us|mum|mom|dad|back))?(?: (?:at|on))?|(?:phone|cell|her|his|my|their|new|contact) (?:number|no\.?|#)|new #|contact)(?:['’]s)?(?: is| was|:|\.{1,20}:?|=| -|,)? ?(?<value>\+?\(?\d{2,5}\)?(?:[ .-]{1,2}\(?\d{2,5}\)?){1,5})(?: ?(?:x|ext\.?) ?\d{1,5})?(?![\w/-]|[.:]\d)/dgi,
  validate: (value) => {
    const digits = digitsOf(value);
    return (
      digits.length >= 7 &&
      digits.length <= 15 &&
      !SERVICE.test(digits) &&
      !/^(?:19|20)\d\d[ -](?:19|20)\d\d$/.test(value)
    );
  },
  certainty: 0.86,
};

export const cases: Cases = {
  matches: [
    'ph ⟦555 0172⟧ after six',
    'cell: ⟦0496 46 46 70⟧',
    'call her at ⟦9472 7916⟧',
    'his number is ⟦72 128 827⟧.',
  ],
  ignores: ['text 741 741', 'call 988', 'phone 1800 247 247', 'call 2 or 3 times', 'ring 116 123', 'contact 2019-2020'],
};
