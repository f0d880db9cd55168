import { describe, expect, it } from 'vitest';
import { plainOf } from '../../lib/detector/plain';

/** The words of a text as it was written that `read` stands for once it is plain. */
function written(text: string, read: string): string {
  const plain = plainOf(text);
  const at = plain.text.indexOf(read);
  expect(at, JSON.stringify(plain.text)).toBeGreaterThanOrEqual(0);
  const { start, end } = plain.span(at, at + read.length);
  return text.slice(start, end);
}

describe('a text made plain', () => {
  it.each([
    ['zero widths', 'saw Ma\u200brisol\u200b today', 'Marisol', 'Ma\u200brisol'],
    ['a mark of direction before a name', 'saw \u202eMarisol', 'Marisol', 'Marisol'],
    ['soft hyphens', 'Oka\u00adfor,', 'Okafor', 'Oka\u00adfor'],
    ['mathematical letters', 'x 𝓜𝓪𝓻𝓲 rang', 'Mari', '𝓜𝓪𝓻𝓲'],
    ['wide digits', 'ring ８０２-555-0144.', '802-555-0144', '８０２-555-0144'],
    ['look-alikes in a Latin word', 'saw M\u0430ris\u043el', 'Marisol', 'M\u0430ris\u043el'],
    ['look-alikes that begin the word', '\u0410nna came', 'Anna', '\u0410nna'],
    ['accents typed apart', 'Jose\u0301 rang', 'José', 'Jose\u0301'],
    ['hard spaces', 'Tamsin\u00a0Okafor', 'Tamsin Okafor', 'Tamsin\u00a0Okafor'],
    ['line ends of other systems', 'one\r\nTamsin\rtwo', 'Tamsin', 'Tamsin'],
    ['NUL', 'Tam\u0000sin', 'Tamsin', 'Tam\u0000sin'],
    ['one after another', '\u200b\u200d\ufeffA\u200b𝓫\u200b\r\nCd\u200b', 'Ab\nCd', 'A\u200b𝓫\u200b\r\nCd'],
  ])('reads through %s', (_, text, read, words) => {
    expect(written(text, read)).toBe(words);
  });

  it('leaves other scripts, emoji and lone surrogates as they are', () => {
    for (const text of ['Привет, Мария', 'Χρήστος', '陈伟', '👩‍⚕️'.replace('\u200d', ''), '\ud800 \udfff', 'résumé'])
      expect(plainOf(text).text).toBe(text);
  });
});
