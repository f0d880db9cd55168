import { FORWARD_SUBJECT, FORWARDING, REPLY_SUBJECT, REPLYING, WROTE } from '../../../patterns/destination-words';
import { addressesIn } from './recipients';

/*
 * What a draft answers, and who is new on it.
 */

/** Who stood in a composer's recipient fields when it was first met. Kept no longer than the composer itself. */
const firstMet = new WeakMap<Element, readonly string[]>();

/** What tells whether a draft answers something. */
export interface Clues {
  readonly subject: string;
  readonly labels: readonly string[];
  readonly heading: string;
  /** The name of the control that sends, or empty. */
  readonly send: string;
  readonly composer: Element;
  /** A declaration found what is there only on a reply. */
  readonly declared: boolean;
  /** Recipient fields make a draft without a sign of an answer a new one. */
  readonly addressed: boolean;
}

/** Whether a draft is new, a reply or a forward; `undefined` where the page does not tell. */
export function answersOf(clues: Clues): 'new' | 'reply' | 'forward' | undefined {
  const said = [...clues.labels, clues.heading, clues.send];
  if (FORWARD_SUBJECT.test(clues.subject) || said.some((words) => FORWARDING.test(words))) return 'forward';
  if (clues.declared || REPLY_SUBJECT.test(clues.subject) || said.some((words) => REPLYING.test(words))) return 'reply';
  if (quoted(clues.composer) !== '') return 'reply';
  return clues.addressed ? 'new' : undefined;
}

/** The words before and in what a composer quotes, as far as they may name who wrote them. */
function quoted(composer: Element): string {
  const quote = composer.querySelector('blockquote[cite],blockquote[type=cite],[class*="quote" i]');
  if (quote) return `${quote.previousElementSibling?.textContent ?? ''}\n${quote.textContent ?? ''}`;
  const { value } = composer as Partial<HTMLTextAreaElement>;
  const lines = (typeof value === 'string' ? value : '').split('\n');
  const at = lines.findIndex((line, index) => WROTE.test(line) && /^>/.test(lines[index + 1] ?? ''));
  return at < 0 ? '' : lines.slice(at).join('\n');
}

/** The recipients of a reply that were not in what it answers; `undefined` where that cannot be told. */
export function newOn(
  composer: Element,
  recipients: readonly string[],
  answers: 'new' | 'reply' | 'forward' | undefined,
  thread: readonly string[],
): readonly string[] | undefined {
  const met = firstMet.get(composer) ?? recipients;
  firstMet.set(composer, met);
  if (answers !== 'reply') return undefined;
  // Where the page shows who is in the thread, whoever was added before the composer was met is new as well.
  const known = new Set([...(thread.length > 0 ? thread : met), ...addressesIn(quoted(composer))]);
  return known.size === 0 ? undefined : recipients.filter((address) => !known.has(address));
}
