import { composerAt } from '../composer/find';
import type { Attempt, Moment } from '../gate/attempt';
import type { Gate } from '../gate/gate';
import { replay } from '../gate/release';

/** Lets go what was held only because the guard was still asleep, and which turned out to send nothing. */
export function letGo(moment: Moment, gate: Gate): void {
  if (!breakLine(moment)) replay(asPress(moment), gate);
}

/** A line break goes into the text after all: a synthetic key would not put it there. */
function breakLine({ event, path }: Moment): boolean {
  const target = path[0];
  const enter = event instanceof KeyboardEvent && event.key === 'Enter';
  if (!enter || !(target instanceof HTMLElement) || !composerAt(target)) return false;
  const command = target instanceof HTMLTextAreaElement ? 'insertLineBreak' : 'insertParagraph';
  return target.ownerDocument.execCommand(command);
}

function asPress(moment: Moment): Attempt {
  const control = moment.path.find((each): each is Element => each instanceof Element) ?? document.documentElement;
  const kind = moment.event.type === 'submit' ? 'submit' : 'press';
  return { ...moment, kind, control, submitter: null, composers: [] };
}
