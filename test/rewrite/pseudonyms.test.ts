import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/model/finding';
import { NO_RENAMING, pseudonymsOf } from '../../lib/rewrite/pseudonyms';
import { editsFor, withEdits } from '../../lib/rewrite/rewrite-all';
import { PSEUDONYMS } from '../../patterns/pseudonyms';

const NOW = new Date(2026, 10, 23);

/** Each `⟦name⟧` is a finding. */
function parse(marked: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let text = '';
  for (const [at, piece] of marked.split(/[⟦⟧]/).entries()) {
    if (at % 2 === 1)
      findings.push({
        start: text.length,
        end: text.length + piece.length,
        family: 'name',
        kind: 'personName',
        tier: 'direct',
        certainty: 0.9,
        why: 'test',
      });
    text += piece;
  }
  return { text, findings };
}

function renamed(marked: string, seed = ''): string {
  const { text, findings } = parse(marked);
  return withEdits(text, editsFor(findings, text, NOW, undefined, undefined, 'pseudonyms', { ...NO_RENAMING, seed }));
}

const SECRET = { ...NO_RENAMING, seed: 'secret' };
const CAST = '⟦Maria Delgado⟧ came with her mother ⟦Rosa⟧. ⟦Kevin⟧ lost his job, and ⟦Maria⟧ told ⟦Bo⟧.';

describe('pseudonyms', () => {
  it('share no initial with anybody in the draft, nor with one another', () => {
    for (const seed of ['', ...Array.from({ length: 200 }, (_, at) => `thread ${at}`)]) {
      const { text, findings } = parse(CAST);
      const given = new Set(pseudonymsOf(text, findings, { ...NO_RENAMING, seed }).values());
      const heads = [...given].map((name) => name.charAt(0));
      expect(given.size).toBe(4);
      expect(new Set(heads).size).toBe(4);
      expect(heads.filter((head) => 'MDRKB'.includes(head))).toEqual([]);
    }
  });

  it('are one for each person all through a draft, also by first name alone, and in another draft of the thread', () => {
    const { text, findings } = parse(CAST);
    const given = pseudonymsOf(text, findings, SECRET);
    expect(given.get('Maria')).toBe(given.get('Maria Delgado'));
    const later = parse('⟦Maria⟧ was late, and cried.');
    expect(pseudonymsOf(later.text, later.findings, { ...SECRET, given }).get('Maria')).toBe(given.get('Maria'));
    const alone = parse('⟦Maria⟧ slept, and she ate.');
    const again = parse('No: ⟦Maria⟧ was late, and she cried.');
    expect(pseudonymsOf(alone.text, alone.findings, SECRET).get('Maria')).toBe(
      pseudonymsOf(again.text, again.findings, SECRET).get('Maria'),
    );
  });

  it('fit the sex that pronouns and kin words tell, and are neutral else', () => {
    const { text, findings } = parse(CAST);
    const given = pseudonymsOf(text, findings, SECRET);
    expect(PSEUDONYMS.she).toContain(given.get('Maria'));
    expect(PSEUDONYMS.she).toContain(given.get('Rosa'));
    expect(PSEUDONYMS.he).toContain(given.get('Kevin'));
    expect(PSEUDONYMS.they).toContain(given.get('Bo'));
  });

  it('tell nothing of a name without its seed: by order of appearance alone', () => {
    expect(renamed('⟦Tomas⟧ said that he slept.')).toBe(renamed('⟦Wilbur⟧ said that he slept.'));
    const drawn = new Set(Array.from({ length: 100 }, (_, at) => renamed('⟦Tomas⟧ said that he slept.', `${at}`)));
    expect(drawn.size).toBeGreaterThan(15);
  });

  it.each([
    ["⟦Maria's⟧ mother called and she cried.", "Ada's mother called and she cried."],
    ['Saw Ms. ⟦Delgado⟧ today.', 'Saw Ada today.'],
    ['SEEING ⟦DENISE⟧ TODAY', 'SEEING ALEX TODAY'],
    ['my client ⟦destiny⟧ said her bf ran', 'my client ada said her bf ran'],
    ['her brother ⟦Luis⟧, who drinks', 'her brother Adam, who drinks'],
    ['smith_⟦maria⟧.docx', 'smith_[name].docx'],
  ])('in a sentence: %s', (before, after) => {
    expect(renamed(before)).toBe(after);
  });

  it('are roles again when there are more people than letters', () => {
    const many = 'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => `⟦${letter.toUpperCase()}o⟧`);
    expect(renamed(`${many.join(' met ')}.`)).toContain('someone else');
  });

  it('have none that stands in two lists', () => {
    const all = Object.values(PSEUDONYMS).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
