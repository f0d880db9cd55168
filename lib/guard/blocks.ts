import { skipReasons } from '../composer/skip';
import { EDITABLE } from '../gate/parts';
import { looksLikeSend } from '../gate/send-control';

const CONTROLS = 'button,[role=button],input[type=submit]';
/** How far up from a paragraph its editor may begin, and how many of its paragraphs are read as one. */
const LEVELS = 6;
const MOST = 200;
/** A handle or a list's number beside a paragraph, in characters. */
const FURNITURE = 4;

const lengthOf = (each: Element) => (each.textContent ?? '').trim().length;
const sum = (all: readonly Element[]) => all.reduce((length, each) => length + lengthOf(each), 0);

/** The editable roots that a part of the page is made of; none where it says anything beside them, or sends. */
function paragraphsOf(branch: Element): readonly HTMLElement[] {
  const found = branch.matches(EDITABLE) ? [branch] : [...branch.querySelectorAll(EDITABLE)];
  const roots = found.filter((each): each is HTMLElement => !each.parentElement?.isContentEditable);
  if (roots.length === 0) return [];
  const controls = [...branch.querySelectorAll(CONTROLS)];
  if (controls.some(looksLikeSend)) return [];
  const beside = controls.filter((each) => !roots.some((root) => root.contains(each)));
  return lengthOf(branch) - sum(roots) - sum(beside) <= FURNITURE * roots.length ? roots : [];
}

/** Whether two parts of the page stand beside each other as paragraphs do. */
function alike(a: Element, b: Element): boolean {
  if (a.localName === b.localName) return true;
  return (a.matches(EDITABLE) && b.matches(EDITABLE)) || [...a.classList].some((name) => b.classList.contains(name));
}

/** All paragraphs of the editor that one paragraph stands in, in the order of the page. */
function editorOf(paragraph: HTMLElement): readonly HTMLElement[] {
  let all: readonly HTMLElement[] = [paragraph];
  let branch: Element = paragraph;
  for (let level = 0; level < LEVELS; level += 1) {
    const parent: Element | null = branch.parentElement;
    // What is editable in an island of another editor is a part of that one; what says more than its text is no paragraph.
    if (!parent || (parent as HTMLElement).isContentEditable || paragraphsOf(branch).length === 0) break;
    const own = branch;
    const beside = [...parent.children].filter((each) => each === own || alike(each, own)).flatMap(paragraphsOf);
    if (beside.length > all.length) all = beside;
    branch = parent;
  }
  return all;
}

/** Whether a paragraph counts: some fields are to be left alone. An empty one is an empty line. */
const counts = (each: HTMLElement) => skipReasons(each).length === 0;

/**
 * The fields that are one draft with this one: in an editor that makes every paragraph an editable element of its own,
 * those around it, in the order of the page; otherwise the composer alone.
 */
export function draftAround(composer: HTMLElement): readonly HTMLElement[] {
  if (!composer.matches(EDITABLE)) return [composer];
  const all = editorOf(composer);
  const first = Math.max(0, all.indexOf(composer) - MOST / 2);
  return all.slice(first, first + MOST).filter((each) => each === composer || counts(each));
}

/** These composers, and the rest of each editor that any of them is a paragraph of, however long. */
export function wholeDrafts(composers: readonly HTMLElement[]): readonly HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const composer of composers) {
    if (found.has(composer)) continue;
    const all = composer.matches(EDITABLE) ? editorOf(composer) : [composer];
    for (const each of all) if (composers.includes(each) || counts(each)) found.add(each);
  }
  return [...found];
}
