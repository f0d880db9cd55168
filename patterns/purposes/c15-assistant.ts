import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C15: an AI assistant without an agreement. */
export const context: Context = {
  ...c0Public,
  name: 'assistant',
  code: 'C15',
  purpose: 'assistant',
  source: '45 CFR 164.502(e)(1); verdicts ours',
  readers: 'anyone',
  needs: [],
  record: { first: [], later: [] },
  lasts: { until: 'message' },
  direct: evenly('justify', { age: 'warn', place: 'warn', organization: 'warn', quasi: 'warn' }),
  quasi: { ...c0Public.quasi, few: 'hint', many: 'warn', strong: 'justify' },
};
