import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf } from '../checks';

const SERVICE = /^(?:1?8(?:00|33|44|55|66|77|88)\d{7}|0800|0808|1[38]00\d{6}|1800\d{6})/;

export const identifier: Identifier = {
  kind: 'statedPhone',
  family: 'phone',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(D); digits of any plan right behind the words',
  needsDigit: true,
  gate: /(?:phone|t[eé]l|tlf|cell?|m[oó]b|m[oó]vi|celular|portable|handy|puhelin|fax|whats|call|text|ring|reach|\bph\b|number|contact|registered|landline|desk|answer)\D{0,22}\d\d/i,
  expression:
    /(?<![\p{L}\d])(?:(?:tele)?phone|telefon(?:o|e|nummer)?|tel[eé]fono|t[eé]l[eé]phone|telefoon|tel|t[eé]l|tlf|tfno|ph|cell|cellulare|celular|mobile|mob|mobil|mobiel|m[oó]vil|portable|handy|gsm|puhelin|landline|desk|pager|fax|whatsapp|registered|(?:not )?answering (?:at|on)|(?:call|text|ring|reach)(?: (?:me|her|him|them|us|mum|mom|dad|back)){0,2}(?: (?:at|on))?|(?:phone|cell|mobile|home|work|her|his|my|their|new|contact) (?:number|no\.?|#)|new #|contact)(?:['’]s)?\.?(?: (?:is|was|at|on)|:|\.{1,20}:?|=| -|,)?[ \t]{0,3}\n?[>| ]{0,3}(?<value>\+?\(?\d{2,5}\)?(?:[ ./-]{1,2}\(?\d{2,8}\)?){1,5}|\d{7,12})(?: ?(?:x|ext\.?) ?\d{1,5})?(?![\w/-]|[.:]\d)/dgiu,
  validate: (value) => {
    const digits = digitsOf(value);
    return (
      digits.length >= 7 &&
      digits.length <= 15 &&
      !/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(value) &&
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
