import { factorsOf, GRAM } from './factors';
import { LETTERS, type Run } from './letters';

/** Tells which of some expressions may match in a text: 1 for those that may, 0 for those that cannot. Read it before the next call. */
export type Triggers = (text: string) => Readonly<Uint8Array>;

/** Cells for runs of one, two, three and four letters. */
const SIZES = [1 << 6, 1 << 12, 1 << 16, 1 << 16];

/** The cell of the run of letters whose codes are packed in `packed`, 6 bits each. */
const cell3 = (packed: number): number => Math.imul(packed & 0x3ffff, 0x9e3779b1) >>> 16;
const cell4 = (packed: number): number => Math.imul(packed & 0xffffff, 0x85ebca6b) >>> 16;

/**
 * One pass over the letters of a text instead of one expression after the other. From the source of each expression it is worked
 * out which runs of letters its matches cannot do without: it need not be asked about a text that has none of them. An
 * expression of which nothing is known is always to be asked.
 */
export function createTriggers(expressions: readonly RegExp[]): Triggers {
  const cells = SIZES.map((size) => new Uint16Array(size));
  /** By the number in a cell: the expressions that have that run. */
  const lists: number[][] = [[]];
  const always = new Uint8Array(expressions.length);
  expressions.forEach((expression, nth) => {
    const factors = factorsOf(expression);
    if (!factors) always[nth] = 1;
    for (const run of factors ?? []) enter(cells, lists, run, nth);
  });
  return scanner(cells, lists, always);
}

function enter(cells: readonly Uint16Array[], lists: number[][], run: Run, nth: number): void {
  let packed = 0;
  for (let at = 0; at < run.length; at += 1) packed = (packed << 6) | run.charCodeAt(at);
  const length = Math.min(run.length, GRAM);
  const table = cells[length - 1];
  const cell = length === 4 ? cell4(packed) : length === 3 ? cell3(packed) : packed;
  if (!table) return;
  if (table[cell] === 0) table[cell] = lists.push([]) - 1;
  lists[table[cell] ?? 0]?.push(nth);
}

function scanner(cells: readonly Uint16Array[], lists: readonly (readonly number[])[], always: Uint8Array): Triggers {
  const [ones = new Uint16Array(0), twos = ones, threes = ones, fours = ones] = cells;
  const due = new Uint8Array(always.length);
  const found = new Uint8Array(lists.length);
  const note = (list: number): void => {
    if (found[list] === 1) return;
    found[list] = 1;
    for (const nth of lists[list] ?? []) due[nth] = 1;
  };
  return (text) => {
    due.set(always);
    found.fill(0);
    let packed = 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = LETTERS[text.charCodeAt(at)] ?? 0;
      packed = ((packed << 6) | letter) & 0xffffff;
      const one = ones[letter] ?? 0;
      const two = twos[packed & 0xfff] ?? 0;
      const three = threes[cell3(packed)] ?? 0;
      const four = fours[cell4(packed)] ?? 0;
      if ((one | two | three | four) === 0) continue;
      if (one !== 0) note(one);
      if (two !== 0) note(two);
      if (three !== 0) note(three);
      if (four !== 0) note(four);
    }
    return due;
  };
}
