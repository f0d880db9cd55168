import { clean, kept } from './clean';

/*
 * Reads an editable tree as a person sees it: one line break between blocks, a `br` at the end of a block counts for
 * nothing, placeholders and gutters are no text (shared/docs/editors.md, "Read"). Every block's reading is kept until the
 * page changes that block, so that a keystroke costs one block, however long the draft.
 */

/** A stretch of text that stands in one node: a text node, or a `br` or picture as a whole. */
export interface Piece {
  /** Where it begins in the reading it is part of. */
  readonly at: number;
  readonly length: number;
  readonly node: Node;
  /** Where it begins in the text node. */
  readonly from: number;
}

/** A block within a block. */
export interface Inner {
  readonly at: number;
  readonly length: number;
  readonly reading: Reading;
}

/** What one block says, with the way back into the page. Parts are in reading order and do not overlap. */
export interface Reading {
  readonly text: string;
  readonly parts: readonly (Piece | Inner)[];
  /** Whether it takes up a line at all, be it an empty one. */
  readonly shows: boolean;
}

export type Readings = WeakMap<Node, Reading>;

/** Elements without words of the draft. */
const SILENT =
  /^(script|style|template|noscript|iframe|frame|object|embed|button|select|input|textarea|svg|canvas|audio|video|hr|head|meta|link|title)$/;
/** What uneditable elements look like that hold a hint or a line number. */
const UNEDITABLE_NOISE = '[aria-hidden="true"],[data-slate-placeholder],[class*="placeholder" i],[class*="gutter" i]';
/** White space that does not show as it is written. */
const RUNS_TOGETHER = /[\t\n\r\f]| {2}/;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;

type Place = 'inline' | 'block' | 'through' | 'none';

interface Look {
  readonly place: Place;
  /** White space is shown as it is written. */
  readonly keeps: boolean;
  /** It takes no room in the text around it. */
  readonly floats: boolean;
}

/** How an element lies on the page. */
function lookOf(element: Element): Look {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display ?? 'block';
  const space = style?.whiteSpaceCollapse || style?.whiteSpace || '';
  const keeps = /preserve(?!-breaks)|pre(?!-line|serve)|break-spaces/.test(space);
  const floats = /absolute|fixed/.test(style?.position ?? '');
  if (display === 'none') return { place: 'none', keeps, floats };
  if (display === 'contents') return { place: 'through', keeps, floats };
  return { place: /^(inline|ruby)/.test(display) ? 'inline' : 'block', keeps, floats };
}

/** Part of the editor's furniture, not of the draft. */
function isNoise(element: Element): boolean {
  if (SILENT.test(element.localName) || element.hasAttribute('data-slate-placeholder')) return true;
  return element.getAttribute('contenteditable') === 'false' && element.matches(UNEDITABLE_NOISE);
}

/** One stretch of inline content, growing. */
class Run {
  text = '';
  pieces: Piece[] = [];
  shows = false;
  /** The last character is a space that goes if nothing follows it on its line. */
  private loose = false;

  add(node: Node, from: number, raw: string): void {
    for (const stretch of kept(raw)) {
      const words = clean(raw.slice(stretch.from, stretch.from + stretch.length));
      const start = from + stretch.from;
      const last = this.pieces.at(-1);
      if (last && last.node === node && last.from + last.length === start) {
        this.pieces[this.pieces.length - 1] = { ...last, length: last.length + words.length };
      } else {
        this.pieces.push({ at: this.text.length, length: words.length, node, from: start });
      }
      this.text += words;
    }
  }

  /** Text whose white space is shown as written. */
  addKept(node: Node, raw: string): void {
    if (raw) this.shows = true;
    this.loose = false;
    this.add(node, 0, raw);
  }

  /** Text whose white space runs together. */
  addLoose(node: Node, raw: string): void {
    if (!RUNS_TOGETHER.test(raw)) {
      this.addPlain(node, raw);
      return;
    }
    for (const part of raw.matchAll(/([ \t\n\r\f]*)([^ \t\n\r\f]*)/g)) {
      const [, spaces = '', word = ''] = part;
      if (spaces) this.addSpace(node, part.index + spaces.length - 1);
      if (word) this.addWords(node, part.index + spaces.length, word);
    }
  }

  /** Nearly all text: single spaces only, so that the ends alone need a look. */
  private addPlain(node: Node, raw: string): void {
    const from = raw.startsWith(' ') ? 1 : 0;
    const to = raw.length - (raw.length > from && raw.endsWith(' ') ? 1 : 0);
    if (from > 0) this.addSpace(node, 0);
    if (to > from) this.addWords(node, from, raw.slice(from, to));
    if (to < raw.length) this.addSpace(node, to);
  }

  private addWords(node: Node, from: number, words: string): void {
    this.shows = true;
    this.loose = false;
    this.add(node, from, words);
  }

  private addSpace(node: Node, from: number): void {
    if (this.loose || this.text === '' || this.text.endsWith('\n')) return;
    this.add(node, from, ' ');
    this.loose = true;
  }

  addBreak(node: Node): void {
    this.dropLoose();
    this.addWhole(node, '\n');
  }

  /** What stands for some words as a whole. */
  addWhole(node: Node, words: string): void {
    this.shows = true;
    this.loose = false;
    this.pieces.push({ at: this.text.length, length: words.length, node, from: 0 });
    this.text += words;
  }

  private dropLoose(): void {
    if (this.loose) this.dropLast();
    this.loose = false;
  }

  private dropLast(): void {
    this.text = this.text.slice(0, -1);
    const last = this.pieces.pop();
    if (last) this.pieces.push({ ...last, length: last.length - 1 });
  }

  /** The run as it stands at the end of its block: the last line break only opens a line that nobody sees. */
  end(): void {
    this.dropLoose();
    if (this.text.endsWith('\n')) this.dropLast();
  }
}

/** Puts one block together from runs and inner blocks. */
class Block {
  private text = '';
  private parts: (Piece | Inner)[] = [];
  private shows = false;
  private run = new Run();

  constructor(private readonly readings: Readings) {}

  take(node: Node, keeps: boolean): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.takeText(child, keeps);
      else if (child.nodeType === 1) this.takeElement(child as Element);
    }
  }

  private takeText(node: Node, keeps: boolean): void {
    const raw = node.nodeValue ?? '';
    if (!keeps) this.run.addLoose(node, raw);
    // A line break with nothing else between two blocks is how the page was written, not what the person wrote.
    else if (!/^\s*\n\s*$/.test(raw) || (node.previousSibling === null && node.nextSibling === null))
      this.run.addKept(node, raw);
  }

  private takeElement(element: Element): void {
    const known = this.readings.get(element);
    if (known) this.takeBlock(known);
    else if (element.localName === 'br') this.run.addBreak(element);
    else if (element.localName === 'img') this.takePicture(element);
    else if (!isNoise(element)) this.takeOther(element, lookOf(element));
  }

  private takeOther(element: Element, { place, keeps, floats }: Look): void {
    const block = place === 'block' ? readBlock(element, this.readings, keeps) : null;
    // A handle for the caret beside a mention is no line.
    if (block && floats && block.text === '') this.readings.delete(element);
    else if (block) this.takeBlock(block);
    else if (place !== 'none') this.take(element, keeps);
  }

  /** An emoji drawn as a picture is a character; any other picture is none. */
  private takePicture(element: Element): void {
    const words = element.getAttribute('alt') ?? '';
    if (words.length > 8 || !PICTOGRAPH.test(words)) return;
    this.run.addWhole(element, words);
  }

  private takeBlock(reading: Reading): void {
    this.endRun();
    if (!reading.shows) return;
    const at = this.newLine();
    this.parts.push({ at, length: reading.text.length, reading });
    this.text += reading.text;
  }

  /** Begins a line and says where. */
  private newLine(): number {
    if (this.shows) this.text += '\n';
    this.shows = true;
    return this.text.length;
  }

  private endRun(): void {
    const { run } = this;
    this.run = new Run();
    if (!run.shows) return;
    run.end();
    const at = this.newLine();
    for (const piece of run.pieces) this.parts.push({ ...piece, at: at + piece.at });
    this.text += run.text;
  }

  end(): Reading {
    this.endRun();
    return { text: this.text, parts: this.parts, shows: this.shows };
  }
}

function readBlock(element: Element, readings: Readings, keeps: boolean): Reading {
  const known = readings.get(element);
  if (known) return known;
  const block = new Block(readings);
  block.take(element, keeps);
  const reading = block.end();
  readings.set(element, reading);
  return reading;
}

/** Reads the root of an editor. `readings` are those of blocks that have not changed; new ones are added. */
export function readRoot(root: Element, readings: Readings): Reading {
  return readBlock(root, readings, lookOf(root).keeps);
}

/** Forgets what a change in the page may have changed: the block around `node`, and those around that, up to `root`. */
export function forget(node: Node, root: Node, readings: Readings): void {
  for (let at: Node | null = node; at; at = at.parentNode) {
    readings.delete(at);
    if (at === root) return;
  }
}
