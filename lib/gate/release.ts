import type { Attempt } from './attempt';
import type { Gate } from './gate';

/**
 * Plays a held attempt again, once, with the gate open for it. Measured in real editors: the whole sequence of a press
 * works every handler that a real press works, save those that demand a trusted event.
 * @returns whether the page took the events for its own (it stopped a default); `false` says nothing either way
 */
export function replay(attempt: Attempt, gate: Gate): boolean {
  let taken = false;
  gate.passing(() => {
    if (attempt.kind === 'submit') submitAgain(attempt);
    else if (attempt.kind === 'enter') taken = enterAgain(attempt);
    else if (attempt.kind === 'shortcut') taken = shortcutAgain(attempt);
    else taken = pressAgain(attempt);
  });
  return taken;
}

function submitAgain({ control, submitter }: Attempt): void {
  // By the prototype: a field named "requestSubmit" would stand in front of the method.
  const owned = submitter?.isConnected ? submitter : null;
  HTMLFormElement.prototype.requestSubmit.call(control, owned);
}

/** Where to play it: the element that was hit, or the control when that element was drawn anew meanwhile. */
function placeOf({ path, control }: Attempt): Element {
  const target = path[0];
  return target instanceof Element && target.isConnected ? target : control;
}

function pressAgain(attempt: Attempt): boolean {
  const place = placeOf(attempt);
  if (attempt.event instanceof KeyboardEvent) return keyPressAgain(place, attempt.event);
  const at = pointOf(attempt.event);
  if (attempt.event.type === 'click') return !place.dispatchEvent(new MouseEvent('click', at));
  const pointer = { ...at, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  const down = { ...at, buttons: 1 };
  const sent = [
    place.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 })),
    place.dispatchEvent(new MouseEvent('mousedown', down)),
    place.dispatchEvent(new PointerEvent('pointerup', pointer)),
    place.dispatchEvent(new MouseEvent('mouseup', at)),
    place.dispatchEvent(new MouseEvent('click', at)),
  ];
  return sent.includes(false);
}

function pointOf(event: Event): MouseEventInit {
  const point = event instanceof MouseEvent ? event : { clientX: 0, clientY: 0, screenX: 0, screenY: 0 };
  const { clientX, clientY, screenX, screenY } = point;
  return {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
    detail: 1,
    button: 0,
    clientX,
    clientY,
    screenX,
    screenY,
  };
}

function keyInit(event: KeyboardEvent): KeyboardEventInit {
  const { key, code, location, keyCode, which, ctrlKey, metaKey, shiftKey, altKey } = event;
  return {
    key,
    code,
    location,
    keyCode,
    which,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
}

function keyPressAgain(place: Element, event: KeyboardEvent): boolean {
  const init = keyInit(event);
  const untouched = place.dispatchEvent(new KeyboardEvent('keydown', init));
  if (untouched) place.dispatchEvent(new KeyboardEvent('keypress', init));
  place.dispatchEvent(new KeyboardEvent('keyup', init));
  if (untouched && place instanceof HTMLElement) place.click();
  return !untouched;
}

/** A key of the page's own: nothing but its handlers may act on it, so nothing is done of itself. */
function shortcutAgain(attempt: Attempt): boolean {
  if (!(attempt.event instanceof KeyboardEvent)) return false;
  const place = placeOf(attempt);
  const init = keyInit(attempt.event);
  const untouched = place.dispatchEvent(new KeyboardEvent('keydown', init));
  place.dispatchEvent(new KeyboardEvent('keyup', init));
  return !untouched;
}

/** A key on a text field, with what a browser does of itself when the page leaves the key alone. */
function enterAgain(attempt: Attempt): boolean {
  const place = placeOf(attempt);
  if (!(attempt.event instanceof KeyboardEvent)) return !place.dispatchEvent(breakEvent(place));
  const init = keyInit(attempt.event);
  let untouched = place.dispatchEvent(new KeyboardEvent('keydown', init));
  if (untouched && !init.ctrlKey && !init.metaKey) {
    untouched = place.dispatchEvent(new KeyboardEvent('keypress', init));
    if (untouched)
      untouched = place instanceof HTMLInputElement ? !submitByInput(place) : place.dispatchEvent(breakEvent(place));
  }
  place.dispatchEvent(new KeyboardEvent('keyup', init));
  return !untouched;
}

function breakEvent(place: Element): InputEvent {
  const inputType = place instanceof HTMLTextAreaElement ? 'insertLineBreak' : 'insertParagraph';
  return new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true, composed: true });
}

/** Enter in a single line presses the form's first submit button, or submits a form that has none. */
function submitByInput(input: HTMLInputElement): boolean {
  const form = input.form;
  if (!form) return false;
  const button = form.querySelector<HTMLElement>(
    'button:not([type=button]):not([type=reset]),input[type=submit],input[type=image]',
  );
  if (button) button.click();
  else HTMLFormElement.prototype.requestSubmit.call(form);
  return true;
}
