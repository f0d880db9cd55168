import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import type { Table } from './messages';

/** The school year up to which most readers follow with ease. */
const HARDEST = 8;
/** Said to the clinician, not to clients. */
const OWN = /^limits_(?:what|choose|back|print|releases_\w+|made)$/;

function syllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/(?:[^l]e|ed|es)$/, '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 0);
}

/** Flesch and Kincaid's school year of a text, 0.39 words a sentence and 11.8 syllables a word. */
function grade(text: string): number {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((each) => /\w/.test(each));
  const words = text.match(/[a-z’']+/gi) ?? [];
  const sounds = words.map(syllables).reduce((a, b) => a + b, 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59;
}

describe('the sheet for clients', () => {
  const table: Table = english;
  const said = Object.entries(table).filter(
    ([key]) => (key.startsWith('limits_') && !OWN.test(key)) || /^code_\w+_client$/.test(key),
  );

  it('is in plain words, as a whole and in each of its longer paragraphs', () => {
    expect(said.length).toBeGreaterThan(30);
    expect(grade(said.map(([, { message }]) => `${message}.`).join(' '))).toBeLessThan(HARDEST);
    const hard = said.filter(([, { message }]) => message.split(' ').length > 15 && grade(message) > HARDEST + 3);
    expect(hard).toEqual([]);
  });

  it('would be told of what is not', () => {
    const legal =
      'Notwithstanding the foregoing, disclosure of confidential communications may be compelled by a court of competent jurisdiction pursuant to applicable statutory provisions.';
    expect(grade(legal)).toBeGreaterThan(HARDEST + 3);
  });
});
