import type { Attempt, Moment } from './attempt';
import { type EnterHabit, enterSends } from './enter';
import { composersOf, submitsWith } from './related';
import { controlOf, formOf, isSendControl, mightSend, onlyKeeps } from './send-control';
import { controlFor, isDeclared, pressedChord } from './shortcuts';

/** What is declared of the page: beside the general rules, never instead of them. */
export interface DeclaredSends {
  /** Selectors of controls that send. */
  readonly sends?: readonly string[];
  /** Keys that send, such as `Alt+s`. */
  readonly keys?: readonly string[];
}

/** How the gate learns of composers, which it does not know itself. */
export interface ComposerFinder {
  /** The composer that an event went to, or `null`. */
  at(target: EventTarget | null): HTMLElement | null;
  /** Every composer that holds text and could be sent from `near`. */
  around(near: Element): readonly HTMLElement[];
  /** What an earlier Enter did in this composer, `null` when there was none. */
  habit(composer: HTMLElement): EnterHabit | null;
  /** What is declared of the page in use. */
  declared?(): DeclaredSends;
}

/** Keys that press a focused control. */
const PRESSING = new Set(['Enter', ' ']);
/** What an Enter does to a text, where a keyboard on a screen announces no key. */
const BREAKING = new Set(['insertParagraph', 'insertLineBreak']);

/** The send that an event would set off, or `null` when it sends nothing from any composer. */
export function recognise(moment: Moment, finder: ComposerFinder): Attempt | null {
  const { event } = moment;
  if (event.type === 'submit') return submission(moment, finder);
  if (event instanceof KeyboardEvent || event instanceof InputEvent) return keyed(moment, event, finder);
  return press(moment, finder);
}

function attempt(
  moment: Moment,
  kind: Attempt['kind'],
  control: Element,
  composers: readonly HTMLElement[],
  submitter: HTMLElement | null = null,
): Attempt | null {
  return composers.length > 0 ? { ...moment, kind, control, submitter, composers } : null;
}

function press(moment: Moment, finder: ComposerFinder): Attempt | null {
  const declared = declaredControl(moment.path, finder);
  const control = declared ?? controlOf(moment.path);
  // Most presses send nothing, and looking for composers is dear.
  const around = control && (declared || mightSend(control)) ? finder.around(control) : [];
  if (!control || around.length === 0 || !(declared || isSendControl(control, around))) return null;
  return attempt(moment, 'press', control, composersOf(control, around, formOf(control)));
}

/** The control of the path that the site's declaration names. A selector that no browser knows names none. */
function declaredControl(path: readonly EventTarget[], finder: ComposerFinder): Element | null {
  const { sends } = finder.declared?.() ?? {};
  if (!sends || sends.length === 0) return null;
  try {
    return path.find((each): each is Element => each instanceof Element && each.matches(sends.join())) ?? null;
  } catch {
    return null;
  }
}

/** A key with a modifier that the page, or what is declared of it, says to send. */
function shortcut(moment: Moment, event: KeyboardEvent, finder: ComposerFinder): Attempt | null {
  const chord = event.type === 'keydown' ? pressedChord(event) : null;
  const target = moment.path[0];
  if (chord === null || !(target instanceof Element)) return null;
  const composer = finder.at(target);
  const around = finder.around(composer ?? target);
  if (around.length === 0) return null;
  if (isDeclared(finder.declared?.().keys ?? [], chord))
    return attempt(moment, 'shortcut', target, composer ? withItself(composer, finder) : around);
  const control = controlFor(chord, target.ownerDocument, around);
  return control && attempt(moment, 'shortcut', target, composersOf(control, around, formOf(control)));
}

/** Asked at every key press: all but the few that send anything must leave at once. */
function keyed(moment: Moment, event: KeyboardEvent | InputEvent, finder: ComposerFinder): Attempt | null {
  const told = event instanceof KeyboardEvent && !PRESSING.has(event.key) ? shortcut(moment, event, finder) : null;
  if (told) return told;
  if (!(event instanceof KeyboardEvent ? PRESSING.has(event.key) : BREAKING.has(event.inputType))) return null;
  const composer = finder.at(moment.path[0] ?? null);
  if (composer)
    return enterSends(composer, event, finder.habit(composer))
      ? attempt(moment, 'enter', composer, withItself(composer, finder))
      : null;
  return event instanceof KeyboardEvent ? press(moment, finder) : null;
}

/** A key in one field sends what stands in its form: a subject line and its letter go together. */
function withItself(composer: HTMLElement, finder: ComposerFinder): readonly HTMLElement[] {
  const form = composer.closest('form,[role=dialog]');
  return form
    ? [composer, ...finder.around(composer).filter((each) => each !== composer && form.contains(each))]
    : [composer];
}

function submission(moment: Moment, finder: ComposerFinder): Attempt | null {
  const { event } = moment;
  const form = event.target;
  if (!(form instanceof Element)) return null;
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  if (onlyKeeps(submitter)) return null;
  const composers = finder.around(form).filter((composer) => submitsWith(form, composer));
  return attempt(moment, 'submit', form, composers, submitter);
}
