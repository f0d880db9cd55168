import { type Context, evenly } from '../../lib/model/context';
import { context as assistant } from './c15-assistant';

/** C15 under an agreement: the workspace of an assistant that the user, or the clinic, listed for it. */
export const context: Context = {
  ...assistant,
  name: 'assistantAgreed',
  source: '45 CFR 164.504(e); verdicts ours',
  lasts: { until: 'standing' },
  direct: evenly('hint'),
  unsure: 'hint',
  quasi: { ...assistant.quasi, many: 'hint', strong: 'hint' },
};
