/** What is pressed to send, or to go on to the next step of a send. */
const PRESSABLE = 'button,[role=button],input[type=submit],a';

/**
 * What can be pressed on a page at this moment, so as to know later what has come since.
 * @returns whether a control was not there, or not to be seen; `false` where that cannot be told (shadow roots, plain boxes)
 */
export function newSince(page: Document): (control: Element) => boolean {
  const shown = new WeakSet<Element>();
  for (const each of page.querySelectorAll(PRESSABLE)) if (each.checkVisibility()) shown.add(each);
  return (control) => control.matches(PRESSABLE) && control.getRootNode() === page && !shown.has(control);
}
