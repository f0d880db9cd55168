/* Part of what every page pays for: no imports, few words. */

/** The page's script offers the private node, as `relatedTarget`; taken when its default is prevented. */
export const OFFER = 'dc-node';
/** The guard's side was not there yet when the node was offered. */
export const AGAIN = 'dc-again';
/** On the node: a call asks whether it may go, `id\nway\naddress\ntext`. Held when its default is prevented. */
export const ASK = 'a';
/** On the node: the answer to a held call, `id` to let it go and `-id` to drop it. */
export const ANSWER = 'b';
/** On the node: `1` to ask about calls from now on, `0` to leave them alone. */
export const ARM = 'c';
/** On the node: `document.open` has just taken every listener away. */
export const REOPENED = 'd';

/** How a call would send. `s` is a request that the page waits for without letting go (a synchronous XMLHttpRequest). */
export type Way = 'f' | 'r' | 's' | 'w';
