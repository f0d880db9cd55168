/** Which composers a control would send. */

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

/**
 * Of `composers`, those nearest to `control` in the tree: a button inside a comment's form sends that comment, not the
 * one beside it.
 */
export function composersOf(control: Node, composers: readonly HTMLElement[]): HTMLElement[] {
  const chain = ancestors(control);
  const distance = (composer: HTMLElement) => {
    const own = new Set(ancestors(composer));
    return chain.findIndex((each) => own.has(each));
  };
  const ranked = composers
    .map((composer) => ({ composer, steps: distance(composer) }))
    .filter((each) => each.steps >= 0);
  const nearest = Math.min(...ranked.map((each) => each.steps));
  return ranked.filter((each) => each.steps === nearest).map((each) => each.composer);
}

/** Whether a form submits this composer: it stands inside, it names the form, or a frame or shadow tree inside holds it. */
export function submitsWith(form: Element, composer: HTMLElement): boolean {
  if ('form' in composer && composer.form === form) return true;
  for (let node: Node | null = composer; node; node = parentOf(node)) if (node === form) return true;
  return false;
}
