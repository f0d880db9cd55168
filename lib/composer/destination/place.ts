import { ADDRESSED, ANSWERED, EVERYONE, NOBODY } from '../../../patterns/destination-words';
import type { PlaceKind } from '../../model/draft';
import { outermost, outwards } from './around';
import { labelledBy } from './head';

/*
 * What a page calls the place a draft goes to: the composer's own label ("Message #general"), the head of its pane, the
 * title of the page.
 */

const LABELS = ['aria-label', 'placeholder', 'data-placeholder', 'aria-placeholder', 'title'];
const HEADINGS = 'h1,h2,h3,[role=heading]';
/** Each entry of a list of posts has a head of its own, which is not that of the list. */
const ENTRIES = 'article,li,[role=article],[role=listitem],[role=row],[role=option],blockquote,nav,aside';
const IN_HEADER = 'header :is(h1,h2,h3,[role=heading]),[role=banner] :is(h1,h2,h3,[role=heading])';
const MOST = 200;
const CLIMB = 25;
const LONGEST = 100;

const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a composer is called, aloud and in its empty state: its own words, those of its placeholder, and of its host or frame. */
export function labelsOf(composer: Element): readonly string[] {
  const own = (element: Element) => [...LABELS.map((name) => element.getAttribute(name)), labelledBy(element)];
  const inner = composer.querySelector('[data-placeholder],[aria-placeholder]');
  const { labels } = composer as Partial<HTMLTextAreaElement>;
  const all = [
    ...outwards(composer).flatMap(own),
    ...(inner ? own(inner) : []),
    ...Array.from(labels ?? [], (label) => label.textContent),
    placeholderBeside(composer),
  ];
  return [...new Set(all.map(squeezed).filter((label) => label !== '' && label.length <= LONGEST * 2))];
}

/** Editors that draw their placeholder beside the text keep it in an element that says so. */
function placeholderBeside(composer: Element): string | null {
  const beside = composer.parentElement?.querySelector('[class*="placeholder" i]');
  return beside && !composer.contains(beside) ? beside.textContent : null;
}

/** A place that the composer's own label names. */
export interface Named {
  readonly place: string;
  readonly kind?: PlaceKind;
}

/** Whom or what the composer's label names, as in `Message #general`, `Message Maria`, `Reply to Ana`. */
export function namedBy(labels: readonly string[]): Named | null {
  for (const label of labels) {
    const name = ADDRESSED.exec(label)?.[1];
    if (name && !NOBODY.test(name)) return { place: name, kind: kindOfName(name) };
  }
  const answered = labels.map((label) => ANSWERED.exec(label)?.[1]).find((name) => name && !NOBODY.test(name));
  return answered === undefined ? null : { place: answered };
}

function kindOfName(name: string): PlaceKind {
  if (/^#/.test(name) || /\bchannel\b/i.test(name)) return 'channel';
  return EVERYONE.test(name) || severalNames(name) ? 'groupMessage' : 'directMessage';
}

/** Whether a name is a list of names, or that of a group. */
export function severalNames(name: string): boolean {
  return /,|\s(?:&|and|und|et|y|e|en)\s|\bgroup\b/iu.test(name);
}

/** The head of the pane a composer stands in: the nearest heading before it that belongs to no entry of a list. */
export function headingOf(composer: Element): Element | null {
  const start = outermost(composer);
  let at = start.parentElement;
  for (let steps = 0; at && steps < CLIMB; steps++, at = at.parentElement) {
    const heading =
      firstHead(at.querySelectorAll(IN_HEADER), start, at) ?? firstHead(at.querySelectorAll(HEADINGS), start, at);
    if (heading) return heading;
  }
  return null;
}

/** The first of some headings that is one of the pane. In a long list of posts none may be: not all are asked. */
function firstHead(headings: NodeListOf<Element>, start: Element, pane: Element): Element | null {
  for (let n = 0; n < Math.min(headings.length, MOST); n++) {
    const heading = headings[n];
    if (heading && isHeadOf(heading, start, pane)) return heading;
  }
  return null;
}

function isHeadOf(heading: Element, start: Element, pane: Element | null): boolean {
  const text = squeezed(heading.textContent);
  if (text === '' || text.length > LONGEST || start.contains(heading)) return false;
  const entry = heading.closest(ENTRIES);
  const apart = entry !== null && pane?.contains(entry) === true && entry !== pane && !entry.contains(start);
  return !apart && (heading.compareDocumentPosition(start) & 4) !== 0;
}

/** The title of a page without counts and without the name of the site. */
export function bareTitle(title: string): string {
  const words = squeezed(title.replace(/^[([]\d+\+?[)\]]\s*/, ''));
  const [first = ''] = words.split(/\s+[|·•–—:»«]+\s+|\s+-\s+|\s+::\s+/);
  return first === words ? '' : first.slice(0, LONGEST);
}
