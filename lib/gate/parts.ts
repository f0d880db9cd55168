/*
 * The parts of a page that several rooms look for, as selectors. The sentinel keeps wider ones of its own: each byte counts there.
 */

/** What holds a composer together with the control that sends it. */
export const BOX = 'form,[role=dialog],dialog,[role=region]';
/** An editable root, or a part within one that says so itself. */
export const EDITABLE = '[contenteditable]:not([contenteditable=false])';
/** Where more than a line is written. */
export const LONGER = `textarea,${EDITABLE}`;
