import type { Decision } from '../model/decision';
import { PURPOSES, type Purpose } from '../model/purpose';
import type { Choice, PanelView } from '../panel/view';

/** What most drafts are sent for, whatever they say. */
const USUAL: readonly Choice[] = ['consultation', 'supervision', 'release', 'duty', 'notClient', 'other'];
/** So many of those proposed come before the usual ones. */
const PROPOSED = 3;

/** The reasons to offer: what the draft seems to be for, the usual ones, and the rest on demand. Where all is blocked, the duty alone. */
export function choicesOf({ verdict, proposed, onlyIfNone }: Decision): PanelView['choices'] {
  if (verdict === 'block') return { near: ['duty'], far: [] };
  if (onlyIfNone) return { near: ['notClient', 'duty'], far: [] };
  const near = [...new Set([...proposed.slice(0, PROPOSED).flatMap(choiceOf), ...USUAL])];
  const far = [...new Set(PURPOSES.flatMap(choiceOf))].filter((choice) => !near.includes(choice));
  return { near, far };
}

function choiceOf(purpose: Purpose): readonly Choice[] {
  if (purpose === 'public') return [];
  return [purpose === 'report' || purpose === 'danger' ? 'duty' : purpose];
}
