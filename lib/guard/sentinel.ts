import { browser } from 'wxt/browser';
import { composerAt, editorIn, shadowOf } from '../composer/find';
import type { Moment } from '../gate/attempt';
import { type Gate, openGate } from '../gate/gate';
import { AGAIN, OFFER, REOPENED } from '../page-gate/channel';
import { isOurs } from '../panel/host';
import { type Guard, HERE, type HereAnswer, NEXT, offeredGuard } from './handshake';

/** An editor that draws its text itself. */
interface DrawnText {
  readonly editContext?: { readonly text: string } | null;
}

/** Set once in a frame's own world, so that a second injection does nothing. */
const STARTED = Symbol.for('discreet.sentinel');
const CONTROL = 'button,input[type=submit],input[type=image],[role=button],a';
const ROOT = 'form,[role=dialog],dialog,[role=region],section,article,main';
const FIELD = 'textarea,[contenteditable],iframe';
/** What the names of one-line fields say that are no composers. */
const LINE = /^(q|s|tel)$|query|search|login|(mail|phone|zip|city|street|address|user|name)$/i;

/**
 * Stands in every frame from document_start: opens the gate, and wakes the guard at the first composer in use. While the
 * guard is asleep whatever may be a send is held, and goes on as soon as the guard has found it harmless; if the guard
 * cannot wake, the user is asked.
 * @param load brings the guard's script into this world
 */
export function startSentinel(win: Window & typeof globalThis, load: () => Promise<unknown>): void {
  const slots = globalThis as { [STARTED]?: true };
  if (slots[STARTED]) return;
  slots[STARTED] = true;

  /** The private way to the page-gate of this frame. */
  let node: EventTarget | null = null;
  let guard: Guard | null = null;
  let waking: Promise<Guard | null> | null = null;

  const wake = () => {
    waking ??= load().then(
      () => (guard = offeredGuard()?.(win, gate, node) ?? null),
      () => null,
    );
    return waking;
  };

  const gate: Gate = openGate(win, {
    mayPass: (moment) => {
      if (isOurs(moment.event.target)) return true;
      try {
        return guard ? guard.mayPass(moment) : !maySend(moment, waking && last);
      } catch {
        return false;
      }
    },
    held: (moment) => {
      const { value, selectionStart } = moment.path[0] as HTMLTextAreaElement;
      // What is written until the guard is awake comes behind a line break that is held now.
      const before = value?.slice(0, selectionStart);
      void wake()
        .then((awake) => (awake ? awake.ask({ ...moment, before }) : Promise.reject()))
        .catch(() => askPlainly(win, gate, moment));
    },
  });

  let last: HTMLElement | null = null;
  const onUse = (event: Event) => {
    const composer = isOurs(event.target) ? null : composerAt(event.composedPath()[0] ?? event.target);
    if (!composer) return;
    last = composer;
    if (mayBeComposer(composer)) void wake().then((awake) => awake?.watch(composer, event.type !== 'input'));
  };
  const listen = () => {
    for (const type of ['focusin', 'input']) win.addEventListener(type, onUse, { capture: true, passive: true });
  };
  listen();
  // An editor's frame is often written anew after this ran in it, which takes the listeners away and not the observer.
  const arm = () => {
    gate.arm();
    listen();
  };
  new MutationObserver(arm).observe(win.document, { childList: true });

  const takeNode = (event: Event) => {
    if (node) return;
    event.preventDefault();
    node = (event as MouseEvent).relatedTarget;
    node?.addEventListener(REOPENED, arm);
  };
  win.addEventListener(OFFER, takeNode, { once: true });
  win.dispatchEvent(new Event(AGAIN));

  browser.runtime.onMessage.addListener((message: unknown, _sender, answer: (here?: HereAnswer) => void) => {
    if (message === NEXT && win.document.hasFocus()) guard?.next();
    if (message !== HERE || win.top !== win) return;
    // All there is to tell the guard knows: it is woken for the popup's sake.
    void wake().then((awake) => answer(awake?.here(last)));
    return true;
  });
}

/** Cheap, for the lines of which pages are full: what is none of them the guard looks at more closely. */
function mayBeComposer(field: HTMLElement & { type?: string; name?: string; autocomplete?: string }): boolean {
  if (field.localName !== 'input') return true;
  const { type = '', name = '', id, autocomplete = '' } = field;
  return type === 'text' && /^(o(n|ff))?$/.test(autocomplete) && !LINE.test(name) && !LINE.test(id);
}

/**
 * Before the guard is awake nobody knows a send for certain: what looks like one beside a text that is there.
 * @param used the composer in use, for whose sake the guard is waking
 */
function maySend({ event, path }: Moment, used: HTMLElement | null): boolean {
  const target = path[0] as Partial<Element>;
  if (event.type === 'submit') return hasText(event.target as Element);
  if (/^[kb]/.test(event.type)) {
    const { key, inputType } = event as Partial<KeyboardEvent & InputEvent>;
    const enters = /Enter|Paragraph|LineBreak/.test(key ?? inputType ?? '');
    return enters && holdsText(used && composerAt(target as Element));
  }
  const control = target.closest?.(CONTROL);
  if (control) return holdsText(used) || hasText(control.closest(ROOT) ?? control.ownerDocument.body);
  // A press in a closed shadow root shows only its host: what was pressed is seen when the guard is awake.
  return !!used && target.nodeType === 1 && shadowOf(target as Element) !== null;
}

function hasText(root: Element): boolean {
  return [...root.querySelectorAll<HTMLElement>(FIELD)].some(holdsText);
}

/** @param field what may hold a text: where there is none, nothing can be given away */
function holdsText(field: Element | null): boolean {
  const holder: Partial<HTMLTextAreaElement & DrawnText> | null = field && (editorIn(field) ?? field);
  return /\S/.test(holder?.editContext?.text ?? holder?.value ?? holder?.textContent ?? '');
}

/** The last resort, when the guard cannot be loaded here: the browser's own question, and the user's own next press. */
function askPlainly(win: Window, gate: Gate, { event, path }: Moment): void {
  if (!win.confirm(browser.i18n.getMessage('fallback_question'))) return;
  const target = event.type === 'submit' ? event.target : path[0];
  gate.passing(() => {
    if (event.type === 'submit') (target as HTMLFormElement).requestSubmit((event as SubmitEvent).submitter);
    else (target as HTMLElement).click?.();
  });
}
