import { contextOf } from '../composer/drawn';
import { composerAt, editorIn } from '../composer/find';
import { skipReasons } from '../composer/skip';
import { BOX, EDITABLE } from '../gate/parts';

/** Where a send control and the composer it sends stand together. */
const ROOTS = `${BOX},[role=main],main,article,section,footer`;
const FIELDS = `textarea,input:not([type]),input[type=text],${EDITABLE},iframe`;

/** Whether a field holds words. Cheap: it reads no layout. */
export function holdsText(field: HTMLElement): boolean {
  const text = 'value' in field && typeof field.value === 'string' ? field.value : (field.textContent ?? '');
  return text.trim().length > 0 || (contextOf(field)?.text ?? '').trim().length > 0;
}

/** The composers with text in the nearest part of the page around `near` that has any, and in the end in all of it. */
function beside(near: Element): readonly HTMLElement[] {
  const { body } = near.ownerDocument;
  for (let root = near.closest(ROOTS) ?? body; root; root = root.parentElement?.closest(ROOTS) ?? body) {
    const found = composersIn(root);
    if (found.length > 0 || root === body) return found;
  }
  return [];
}

function composersIn(root: Element): HTMLElement[] {
  const fields = [...root.querySelectorAll<HTMLElement>(FIELDS)];
  const composers = fields.map((field) => (field.localName === 'iframe' ? editorIn(field) : composerAt(field)));
  const usable = (composer: HTMLElement | null): composer is HTMLElement =>
    composer !== null && holdsText(composer) && skipReasons(composer).length === 0;
  return [...new Set(composers.filter(usable))];
}

/** The composers that could be sent from `near`: those that were in use in this frame, and those that stand beside it. */
export class ComposersInUse {
  private readonly used = new Set<WeakRef<HTMLElement>>();
  private readonly known = new WeakSet<HTMLElement>();

  private last: WeakRef<HTMLElement> | null = null;

  /** The one last in use that still stands in its page. */
  latest(): HTMLElement | null {
    const composer = this.last?.deref();
    return composer?.isConnected ? composer : null;
  }

  add(composer: HTMLElement): void {
    if (this.last?.deref() !== composer) this.last = new WeakRef(composer);
    if (this.known.has(composer)) return;
    this.known.add(composer);
    this.used.add(new WeakRef(composer));
  }

  around(near: Element): readonly HTMLElement[] {
    const found = new Set<HTMLElement>();
    for (const reference of this.used) {
      const composer = reference.deref();
      if (!composer) this.used.delete(reference);
      else if (composer.isConnected && holdsText(composer)) found.add(composer);
    }
    for (const composer of beside(near)) found.add(composer);
    return [...found];
  }
}
