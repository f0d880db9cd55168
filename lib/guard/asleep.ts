import { composerAt } from '../composer/find';
import { holdsFocus } from '../composer/focus';
import type { Attempt, Moment } from '../gate/attempt';
import type { Gate } from '../gate/gate';
import { replay } from '../gate/release';
import { LateBreaks } from './late-breaks';

const late = new WeakMap<HTMLTextAreaElement, LateBreaks>();

/** Lets go what was held only because the guard was still asleep, and which turned out to send nothing. */
export function letGo(moment: Moment, gate: Gate): void {
  const field = fieldOf(moment);
  if (field) enterLate(field, again(moment, 'enter'), gate);
  else replay(again(moment, 'press'), gate);
}

/** The field that a held Enter belongs to. */
function fieldOf({ event, path: [target] }: Moment): HTMLElement | null {
  const enter = event instanceof KeyboardEvent && event.key === 'Enter';
  return enter && target instanceof HTMLElement && composerAt(target) ? target : null;
}

/**
 * A held Enter once more, about which nobody was asked, with what a browser does of itself where the page leaves the key alone:
 * no synthetic key makes that.
 * @returns whether the page took it
 */
export function enterLate(field: HTMLElement, attempt: Attempt, gate: Gate): boolean {
  if (field instanceof HTMLTextAreaElement) return enterBehind(field, attempt, gate);
  return enter(field, attempt, gate);
}

/** In a plain field it goes where the caret was when it was typed, and the caret stays behind what was written since. */
function enterBehind(field: HTMLTextAreaElement, attempt: Attempt, gate: Gate): boolean {
  const breaks = late.get(field) ?? new LateBreaks();
  late.set(field, breaks);
  const { selectionStart, selectionEnd, selectionDirection } = field;
  const at = attempt.before === undefined ? null : breaks.placeOf(attempt.before, field.value);
  const moved = at !== null && at !== selectionStart && holdsFocus(field);
  if (moved) field.setSelectionRange(at, at);
  const { length } = field.value;
  const taken = enter(field, attempt, gate);
  if (at === null || field.value.length !== length + 1) return taken;
  breaks.add(at);
  const shift = (offset: number) => (offset >= at ? offset + 1 : offset);
  if (moved) field.setSelectionRange(shift(selectionStart), shift(selectionEnd), selectionDirection);
  return taken;
}

function enter(field: HTMLElement, attempt: Attempt, gate: Gate): boolean {
  const taken = replay(attempt, gate);
  const { ctrlKey, metaKey } = attempt.event as Partial<KeyboardEvent>;
  if (taken || ctrlKey || metaKey || field.localName === 'input') return taken;
  const command = field instanceof HTMLTextAreaElement ? 'insertLineBreak' : 'insertParagraph';
  // Firefox tells of a command by an event that the gate would hold once more.
  gate.passing(() => field.ownerDocument.execCommand(command));
  return false;
}

function again(moment: Moment, kind: 'press' | 'enter'): Attempt {
  const control = moment.path.find((each): each is Element => each instanceof Element) ?? document.documentElement;
  return { ...moment, kind: moment.event.type === 'submit' ? 'submit' : kind, control, submitter: null, composers: [] };
}
