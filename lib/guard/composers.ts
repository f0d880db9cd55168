import { composerAt } from '../composer/find';
import { skipReasons } from '../composer/skip';

/** Where a send control and the composer it sends stand together. */
const ROOTS = 'form,[role=dialog],dialog,[role=region],[role=main],main,article,section,footer';
const FIELDS = 'textarea,input:not([type]),input[type=text],[contenteditable]:not([contenteditable=false]),iframe';

/** Whether a field holds words. Cheap: it reads no layout. */
export function holdsText(field: HTMLElement): boolean {
  const text = 'value' in field && typeof field.value === 'string' ? field.value : (field.textContent ?? '');
  return text.trim().length > 0;
}

/** The editor in a same-origin frame, `null` when there is none or the frame is another site's. */
function editorInFrame(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    const body = frame.contentDocument?.body;
    return body?.isContentEditable ? body : null;
  } catch {
    return null;
  }
}

/** The composers that could be sent from `near`: those that were in use in this frame, and those that stand beside it. */
export class ComposersInUse {
  private readonly used = new Set<WeakRef<HTMLElement>>();
  private readonly known = new WeakSet<HTMLElement>();

  add(composer: HTMLElement): void {
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
    for (const field of near.closest(ROOTS)?.querySelectorAll<HTMLElement>(FIELDS) ?? []) {
      const composer = field instanceof HTMLIFrameElement ? editorInFrame(field) : composerAt(field);
      if (composer && holdsText(composer) && skipReasons(composer).length === 0) found.add(composer);
    }
    return [...found];
  }
}
