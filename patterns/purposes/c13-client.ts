import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C13: to the client: their own details, and nobody else's. */
export const context: Context = {
  ...c0Public,
  name: 'client',
  code: 'C13',
  purpose: 'client',
  source: '45 CFR 164.502(a)(1)(i)',
  readers: 'anyone',
  needs: 'all',
  record: { first: [], later: [] },
  lasts: { until: 'standing' },
  unsure: 'allow',
  direct: evenly('allow'),
  quasi: { ...c0Public.quasi, few: 'allow', many: 'allow', strong: 'allow' },
};
