import type { Inner, Piece, Reading } from './walk';

/** A place in the page, as ranges and selections name it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

const isInner = (part: Piece | Inner): part is Inner => 'reading' in part;

/** All pieces of a reading in order, each at its place in the whole text. */
export function* pieces(reading: Reading, base = 0): Generator<Piece> {
  for (const part of reading.parts) {
    if (isInner(part)) yield* pieces(part.reading, base + part.at);
    else yield { ...part, at: base + part.at };
  }
}

/** The pieces that a stretch of the text touches. Blocks that it does not touch are not looked into. */
export function piecesOf(reading: Reading, start: number, end: number, base = 0): Piece[] {
  const found: Piece[] = [];
  for (const part of reading.parts) {
    const at = base + part.at;
    if (at > end) break;
    if (at + part.length < start) continue;
    if (isInner(part)) found.push(...piecesOf(part.reading, start, end, at));
    else found.push({ ...part, at });
  }
  return found;
}

/** A place in or beside a node: in a text node by characters, else before or after it in its parent. */
function pointIn(piece: Piece, into: number): Point | null {
  const { node } = piece;
  if (node.nodeType === 3) {
    const length = node.nodeValue?.length ?? 0;
    return { node, offset: Math.min(piece.from + into, length) };
  }
  const parent = node.parentNode;
  if (!parent) return null;
  const index = Array.prototype.indexOf.call(parent.childNodes, node);
  return { node: parent, offset: index + (into > 0 ? 1 : 0) };
}

/** Where the text at `offset` begins in the page: before that character, or after the one before it at a line's end. */
export function startPoint(reading: Reading, offset: number): Point | null {
  let before: Piece | null = null;
  for (const piece of piecesOf(reading, offset, offset)) {
    const into = offset - piece.at;
    if (into >= 0 && (into < piece.length || (piece.length === 0 && into === 0))) return pointIn(piece, into);
    if (into >= piece.length) before = piece;
  }
  return before && pointIn(before, before.length);
}

/** Where the text up to `offset` ends in the page. */
export function endPoint(reading: Reading, offset: number): Point | null {
  let after: Piece | null = null;
  for (const piece of piecesOf(reading, offset, offset)) {
    const into = offset - piece.at;
    if (into > 0 && into <= piece.length) return pointIn(piece, into);
    if (into === 0) after ??= piece;
  }
  return after && pointIn(after, 0);
}

/** Whether a node ends before a point. */
function isBefore(node: Node, point: Point): boolean {
  const next = point.node.childNodes[point.offset];
  const order = node.compareDocumentPosition(next ?? point.node);
  if (next) return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && next !== node;
  return (order & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINS)) !== 0;
}

/** Where a point of the page stands in the text. A point between the lines counts to the nearer one before it. */
export function offsetOf(reading: Reading, point: Point): number {
  let offset = 0;
  for (const piece of pieces(reading)) {
    if (piece.node === point.node) {
      const into = point.offset - piece.from;
      if (into <= piece.length) return piece.at + Math.max(0, into);
      offset = piece.at + piece.length;
    } else if (isBefore(piece.node, point)) {
      offset = piece.at + piece.length;
    } else {
      return point.node.contains(piece.node) ? piece.at : offset;
    }
  }
  return offset;
}
