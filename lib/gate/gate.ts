import type { Moment } from './attempt';

/** What the gate asks of the rooms above it. */
export interface GateHooks {
  /** Now, without waiting: may this event go on to the page? */
  mayPass(moment: Moment): boolean;
  /** It was held, and its gesture has come so far that a question may be asked. */
  held(moment: Moment): void;
}

/** The way through for our own events. */
export interface Gate {
  /** Listens again: a document that is written anew takes all listeners of its window away. What still listens is left as it is. */
  arm(): void;
  /** Runs `release`; events dispatched inside pass unheld. */
  passing(release: () => void): void;
}

/** All that is heard, in few bytes: every page pays for it. */
const HEARD =
  'pointerdown mousedown touchstart pointerup mouseup touchend click keydown keypress beforeinput keyup submit'.split(
    ' ',
  );
const PRESS = /down$|start$|^click$/;
/** After the pointer is up its click follows at once, or never, when it was dragged away; in ms. */
const CLICK_FOLLOWS = 300;

/**
 * Listens on `win`, capture phase, for everything that sends. To be called synchronously at document_start: then no
 * listener of the page comes before these.
 *
 * A gesture is decided at its first event. If it may not pass, that event and the rest of the gesture are stopped. A press
 * is handed to `held` when its click comes, so that nothing opens under a pointer that is still down; a key at once.
 */
export function openGate(win: Window & typeof globalThis, hooks: GateHooks): Gate {
  let passing = false;
  /** The press whose click is still to come. */
  let pressed: Moment | null = null;
  /** The key that was held and is still down. */
  let keyDown: string | null = null;

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const rest = (moment: Moment, event: Event) => {
    stop(event);
    if (event.type === 'click') {
      pressed = null;
      hooks.held(moment);
    } else if (event.type === 'pointerup') {
      win.setTimeout(() => {
        if (pressed === moment) pressed = null;
      }, CLICK_FOLLOWS);
    }
  };

  const onPointer = (moment: Moment) => {
    const { event } = moment;
    if (pressed) return rest(pressed, event);
    if (!PRESS.test(event.type) || (event as MouseEvent).button > 0 || hooks.mayPass(moment)) return;
    pressed = moment;
    rest(moment, event);
  };

  /** Whether this belongs to the key that was held: its repeats, what it would have typed, its way up. */
  const belongsToHeldKey = (event: KeyboardEvent): boolean => {
    if (keyDown === null) return false;
    const pressedAnew = event.type === 'keydown' && !event.repeat;
    const same = !pressedAnew && (event.key === undefined || event.key === keyDown);
    if (pressedAnew || event.type === 'keyup') keyDown = null;
    return same;
  };

  const onKey = (moment: Moment) => {
    const event = moment.event as KeyboardEvent;
    if (belongsToHeldKey(event)) return stop(event);
    // A key that passed at keydown is not asked about again at keypress and keyup.
    if ((event.type !== 'keydown' && event.type !== 'beforeinput') || hooks.mayPass(moment)) return;
    stop(event);
    keyDown = event.type === 'keydown' ? event.key : null;
    hooks.held(moment);
  };

  const onSubmit = (moment: Moment) => {
    if (hooks.mayPass(moment)) return;
    stop(moment.event);
    hooks.held(moment);
  };

  const hear = (event: Event) => {
    const { type } = event;
    if (passing) return;
    const on = type === 'submit' ? onSubmit : /^(key|bef)/.test(type) ? onKey : onPointer;
    on({ event, path: event.composedPath() });
  };
  const arm = () => {
    // A touch listener that may cancel would delay scrolling on every page.
    for (const type of HEARD) win.addEventListener(type, hear, { capture: true, passive: type === 'touchstart' });
  };
  arm();

  return {
    arm,
    passing(release) {
      passing = true;
      try {
        release();
      } finally {
        passing = false;
      }
    },
  };
}
