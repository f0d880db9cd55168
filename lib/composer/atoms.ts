import type { Piece } from './walk';

/** What editors, mail programs and chats write on the link to a person that they put into a text. */
const MENTION =
  '[data-mention],[data-mention-id],[data-type=mention],[class~=mention],[class*="mention-" i],[class*="-mention" i]';
/** In some it is a plain link: then its words must say that it is one. */
const LINK = 'a[href^="mailto:" i],a[href^="/u/"],a[href*="/user"]';
/** It stands in the line. */
const INLINE = /^(a|b|bdi|em|mark|span|strong)$|-/;
/** A name with its sign is shorter. In characters. */
const LONGEST = 60;

/** The parts of pieces that a stretch really covers, not only touches. */
const covered = (pieces: readonly Piece[], start: number, end: number) =>
  pieces.filter(({ at, length }) => at < end && at + length > start);

function around(node: Node): HTMLElement | null {
  return node.nodeType === 1 ? (node as HTMLElement) : node.parentElement;
}

/** The outermost element up to `root` that takes no caret, where `node` stands in one. */
function islandOf(node: Node, root: HTMLElement): HTMLElement | null {
  const own = around(node);
  if (!own || own === root || own.isContentEditable || !root.isContentEditable) return null;
  let island = own;
  while (island.parentElement && island.parentElement !== root && !island.parentElement.isContentEditable)
    island = island.parentElement;
  return island;
}

/** Whether a stretch reaches into something that takes no caret: no words can be put there. */
export function isLocked(pieces: readonly Piece[], start: number, end: number, root: HTMLElement): boolean {
  return covered(pieces, start, end).some(({ node }) => islandOf(node, root) !== null);
}

/**
 * Whether all of a stretch stands in the page's own link to a person: marked as one, or an "@" and a name that take no
 * caret. An island that holds more (a card, a table) is none.
 */
export function isMention(pieces: readonly Piece[], start: number, end: number, root: HTMLElement): boolean {
  const own = covered(pieces, start, end);
  return (
    own.length > 0 &&
    own.every(({ node }) => {
      const within = (selector: string) => {
        const found = around(node)?.closest<HTMLElement>(selector);
        return found && found !== root && root.contains(found) && INLINE.test(found.localName) ? found : null;
      };
      const marked = within(MENTION);
      const link = marked ?? islandOf(node, root) ?? within(LINK);
      const words = link?.textContent?.replace(/[\u200b\ufeff\u2060]/g, '').trim() ?? '';
      return words.length > 0 && words.length <= LONGEST && (link === marked || words.startsWith('@'));
    })
  );
}
