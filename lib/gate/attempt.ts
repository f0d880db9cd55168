/** One event that might send, with the path it took: an event forgets its own once it has been dispatched. */
export interface Moment {
  readonly event: Event;
  /** `event.composedPath()`, innermost first. */
  readonly path: readonly EventTarget[];
  /** The text before the caret of a field, as it was when this was held. */
  readonly before?: string;
}

/** One send that a person, or the page on her behalf, set off. */
export interface Attempt extends Moment {
  /** `press`: a pointer or key on a control; `enter`: Enter in a composer; `shortcut`: another key; `submit`: a form's own event. */
  readonly kind: 'press' | 'enter' | 'shortcut' | 'submit';
  /** The control pressed, the form submitted, the composer itself, or what a shortcut was typed into. */
  readonly control: Element;
  readonly submitter: HTMLElement | null;
  /** The composers whose text it would carry. Never empty. */
  readonly composers: readonly HTMLElement[];
}
