/** Which composers a control would send. */

import { BOX } from './parts';

/** The frame element that shows a document, when it may be seen from here. */
function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** A node's parent in what is painted: out of shadow roots and, where the origin is the same, out of frames. */
export function parentOf(node: Node): Node | null {
  // By type, not by class: a frame's nodes belong to the frame's own classes.
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (node as ShadowRoot).host ?? null;
  if (node.nodeType === Node.DOCUMENT_NODE) return frameOf(node as Document);
  return node.parentNode;
}

function ancestors(node: Node): Node[] {
  const chain: Node[] = [];
  for (let each: Node | null = node; each; each = parentOf(each)) chain.push(each);
  return chain;
}

/** Within one of these a lone line beside the button (a summary, tags) goes together with the text further up. */
const TOGETHER = `${BOX},section,article`;

/** Each of `composers` that is somewhere around `control`, with how far up from it the two meet, nearest first. */
function ranked(control: Node, composers: readonly HTMLElement[]) {
  const chain = ancestors(control);
  const steps = (composer: HTMLElement) => {
    const own = new Set(ancestors(composer));
    return chain.findIndex((each) => own.has(each));
  };
  return composers
    .map((composer) => ({ composer, steps: steps(composer) }))
    .filter((each) => each.steps >= 0)
    .sort((a, b) => a.steps - b.steps);
}

/**
 * Of `composers`, those nearest to `control` in the tree: a button inside a comment's form sends that comment, not the
 * one beside it. Where only single lines are so near, the nearest longer text in the same part of the page goes with them.
 * @param form the form that the control submits: all of it is sent, however far from the button
 */
export function composersOf(control: Element, composers: readonly HTMLElement[], form: Element | null): HTMLElement[] {
  const all = ranked(control, composers);
  const at = (steps: number | undefined) => all.filter((each) => each.steps === steps).map((each) => each.composer);
  const found = new Set(at(all[0]?.steps));
  if (form) for (const each of composers) if (submitsWith(form, each)) found.add(each);
  if ([...found].every((each) => each.localName === 'input')) {
    const together = control.closest(TOGETHER);
    const letter = all.find(({ composer }) => composer.localName !== 'input' && together?.contains(composer));
    for (const each of letter ? at(letter.steps) : []) found.add(each);
  }
  return [...found];
}

/** Whether a form submits this composer: it stands inside, it names the form, or a frame or shadow tree inside holds it. */
export function submitsWith(form: Element, composer: HTMLElement): boolean {
  if ('form' in composer && composer.form === form) return true;
  for (let node: Node | null = composer; node; node = parentOf(node)) if (node === form) return true;
  return false;
}
