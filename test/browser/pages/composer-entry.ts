/**
 * The composer room in a content script of its own, for tests. A page asks by a `room-ask` event on `document` and hears
 * `room-answer`; both carry JSON.
 */

import type { CaretMark } from '../../../lib/composer/composer';
import { destinationOf, subjectOf } from '../../../lib/composer/destination';
import { composerAt } from '../../../lib/composer/find';
import { composerFor } from '../../../lib/composer/open';
import { skipReasons } from '../../../lib/composer/skip';
import { draftAround } from '../../../lib/guard/blocks';
import type { Edit } from '../../../lib/model/draft';

interface Ask {
  readonly id: number;
  readonly call: keyof typeof CALLS;
  readonly args: readonly never[];
}

const marks: CaretMark[] = [];

/** The composer that has the focus; the last one when the focus is elsewhere. */
let last: HTMLElement | null = null;
function here() {
  last = composerAt(document) ?? last;
  if (!last) throw new Error('No composer has the focus');
  return composerFor(last);
}

const CALLS = {
  read: () => here().read(),
  /** With the paragraphs around it, where each is a field of its own. */
  draft: () =>
    draftAround(here().element)
      .map((each) => composerFor(each).read())
      .join('\n'),
  family: () => here().family,
  name: () => `${here().element.localName}#${here().element.id}`,
  rects: (start: number, end: number) =>
    here()
      .rects(start, end)
      .map(({ x, y, width, height }) => ({ x, y, width, height })),
  replace: (edits: readonly Edit[]) => here().replace(edits),
  mark: () => marks.push(here().caret()) - 1,
  caret: () => {
    const { start, end, focused, backward } = here().caret();
    return { start, end, focused, backward };
  },
  restore: (index: number) => {
    const mark = marks[index];
    if (mark) here().restore(mark);
  },
  skip: (selector: string) => {
    const element = document.querySelector<HTMLElement>(selector);
    const found = composerAt(element);
    return found === element && element ? skipReasons(element) : ['none'];
  },
  destination: () => destinationOf(here().element, location, document.title),
  subject: () => subjectOf(here().element),
  /** How long a reading takes after a change of one character, in ms, sorted; the first is without a change before it. */
  cost: (rounds: number) => {
    const composer = here();
    const { element } = composer;
    const words = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    return Array.from({ length: rounds }, () => {
      if (words) words.nodeValue = `${words.nodeValue ?? ''}x`;
      else (element as HTMLTextAreaElement).value += 'x';
      const begin = performance.now();
      composer.read();
      return performance.now() - begin;
    }).sort((a, b) => a - b);
  },
};

const hear = (event: Event) => {
  const { id, call, args } = JSON.parse(String((event as CustomEvent<string>).detail)) as Ask;
  const answer = (said: object) =>
    document.dispatchEvent(new CustomEvent('room-answer', { detail: JSON.stringify({ id, ...said }) }));
  Promise.resolve()
    .then(() => (CALLS[call] as (...all: readonly never[]) => unknown)(...args))
    .then(
      (value) => answer({ value }),
      (error: unknown) => answer({ error: String(error instanceof Error ? error.stack : error) }),
    );
};
// A document written anew has lost its listeners.
const listen = () => document.addEventListener('room-ask', hear);
listen();
new MutationObserver(() => {
  listen();
  document.documentElement.dataset.room = 'ready';
}).observe(document, { childList: true });
document.documentElement.dataset.room = 'ready';
