import type { Edit } from '../model/draft';
import type { ReplaceOutcome } from './composer';
import type { Try } from './families/family';
import { carryOut } from './techniques';

/** What the routine needs to know of a composer. */
export interface Target {
  readonly element: HTMLElement;
  /** Ways to try, best first. */
  readonly tries: readonly Try[];
  read(): string;
  /** Gives the focus and selects a stretch of the text. The range is there where the selection is one of nodes. */
  select(start: number, end: number): StaticRange | null;
  /** Whether the selection is where `select` put it. */
  isSelected(start: number, end: number): boolean;
  /** Whether an edit falls on something that takes no words, such as a mention. */
  isLocked?(edit: Edit): boolean;
  /** Takes the last change back, where that can be done without an editor's own undo getting out of step. */
  takeBack?(): void;
}

/** How long an editor may take to show a change, in ms. */
const SHOWS = 120;
/** How long an editor may take to put its own words back, in ms. */
const SETTLES = 100;
/** How long to wait for a frame in a tab that draws none, in ms. */
const FRAME = 40;

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** The next frame, or a moment where none comes. */
function frame(): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, FRAME);
    requestAnimationFrame(() => {
      clearTimeout(late);
      done();
    });
  });
}

/** The text with one edit made. */
export function withEdit(text: string, { start, end, replacement }: Edit): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** Waits until the text is `wanted`. `false` when it is not in time. */
async function comes(target: Target, wanted: string): Promise<boolean> {
  const until = performance.now() + SHOWS;
  while (target.read() !== wanted) {
    if (performance.now() > until) return false;
    await frame();
  }
  return true;
}

/** Selects the words of an edit, and again if the editor moves its selection while it takes note of it. */
async function selected(target: Target, { start, end }: Edit, wait: number): Promise<StaticRange | null> {
  const range = target.select(start, end);
  // The selection of a field is its own: nobody else has to take note of it.
  if (range === null) return null;
  await frame();
  if (wait > 0) await pause(wait);
  return target.isSelected(start, end) ? range : target.select(start, end);
}

/** Makes one edit. Gives the try that did it, or `null`; the next is tried only while the text is as it was. */
async function make(target: Target, edit: Edit, tries: readonly Try[]): Promise<Try | null> {
  const original = target.read();
  const wanted = withEdit(original, edit);
  for (const one of tries) {
    const range = await selected(target, edit, one.wait);
    if (target.read() !== original) return null;
    carryOut(one.technique, { element: target.element, text: edit.replacement, range });
    if (await comes(target, wanted)) return one;
    if (target.read() === original) continue;
    // The page took other words than ours (a field that is full cuts them off).
    target.takeBack?.();
    return null;
  }
  return null;
}

/** Whether an edit lies within the text and says something new. */
function isSound(edit: Edit, text: string): boolean {
  return edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length;
}

/**
 * Makes edits through the editor, last one first, and believes only what it reads back. Stops at the first edit that
 * fails, since the text is then not known well enough to go on.
 */
export async function replaceIn(target: Target, edits: readonly Edit[]): Promise<ReplaceOutcome> {
  const first = target.read();
  const rest = edits
    .filter((edit) => isSound(edit, first) && !target.isLocked?.(edit))
    .sort((a, b) => b.start - a.start);
  const failed = edits.filter((edit) => !rest.includes(edit));
  /** The text after each edit made. */
  const texts = [first];
  let { tries } = target;
  for (const edit of rest) {
    const text = target.read();
    if (text !== texts.at(-1)) break;
    const done = withEdit(text, edit) === text ? tries[0] : await make(target, edit, tries);
    if (!done) break;
    texts.push(withEdit(text, edit));
    // What worked once is tried first.
    tries = [done, ...tries.filter((one) => one !== done)];
  }
  if (texts.length > 1) await pause(SETTLES);
  const count = Math.max(0, texts.lastIndexOf(target.read()));
  return { done: rest.slice(0, count), failed: [...rest.slice(count), ...failed] };
}
