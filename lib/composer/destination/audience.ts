import { AUDIENCE } from '../../../patterns/destination-words';
import { outermost } from './around';

/*
 * How many people can read a place, where the page shows a number.
 */

const THOUSANDS: Readonly<Record<string, number>> = {
  k: 1e3,
  mil: 1e3,
  tsd: 1e3,
  тыс: 1e3,
  m: 1e6,
  mio: 1e6,
  млн: 1e6,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
};
/** What is looked through for a number: heads and sidebars, not the words of others. */
const TOLD = 'header,[role=banner],aside,[role=complementary]';
const LONGEST_HEAD = 500;
const LONGEST_SIDE = 3000;

/** The number of people that a text tells, as in "1,204 members" or "12K followers". */
export function audienceIn(text: string): number | undefined {
  const [, digits, unit = ''] = AUDIENCE.exec(text) ?? [];
  return digits === undefined ? undefined : numberOf(digits, unit);
}

/** The number that stands alone or with people after it. For the text of a hook, which is known to count people. */
export function countIn(text: string): number | undefined {
  const told = audienceIn(text);
  if (told !== undefined) return told;
  const [, digits, unit = ''] =
    /(\d[\d.,\u00a0\u202f '’]*)\s?(k|m|mil|tsd|mio|тыс|млн|万|萬|만)?(?!\p{L})/iu.exec(text) ?? [];
  return digits === undefined ? undefined : numberOf(digits.trim(), unit);
}

function numberOf(digits: string, unit: string): number | undefined {
  const times = THOUSANDS[unit.toLowerCase().replace('.', '')] ?? 1;
  // With a unit, a comma or dot parts decimals; without, it parts thousands.
  const plain = times > 1 ? digits.replace(/[^\d.,]/g, '').replace(',', '.') : digits.replace(/\D/g, '');
  const count = Math.round(Number(plain) * times);
  return Number.isFinite(count) && count > 0 ? count : undefined;
}

/** About how many people can read what is written in a composer, by the head of its pane or what stands beside it. */
export function audienceNear(composer: Element, heading: Element | null): number | undefined {
  const { body } = composer.ownerDocument;
  const head = heading?.closest('header,[role=banner]') ?? heading?.parentElement;
  if (head && head !== body && !head.contains(outermost(composer))) {
    const told = toldBy(head, LONGEST_HEAD);
    if (told !== undefined) return told;
  }
  const page = outermost(composer).ownerDocument;
  for (const part of Array.from(page.querySelectorAll(TOLD))) {
    if (part.closest('article,li,nav')) continue;
    const told = toldBy(part, LONGEST_SIDE);
    if (told !== undefined) return told;
  }
  return undefined;
}

function toldBy(part: Element, longest: number): number | undefined {
  const labels = Array.from(part.querySelectorAll('[aria-label],[title]')).flatMap((each) => [
    each.getAttribute('aria-label') ?? '',
    each.getAttribute('title') ?? '',
  ]);
  const text = part.textContent ?? '';
  const pieces = [...labels, part.getAttribute('aria-label') ?? '', text.length <= longest ? spaced(part) : ''];
  for (const piece of pieces) {
    const told = audienceIn(piece);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** The words of a part, those of each element apart: `#general` and `42 members` are not `#general42 members`. */
function spaced(part: Element): string {
  const walker = part.ownerDocument.createTreeWalker(part, 4);
  const words: string[] = [];
  while (walker.nextNode()) words.push(walker.currentNode.nodeValue ?? '');
  return words.join(' ');
}
