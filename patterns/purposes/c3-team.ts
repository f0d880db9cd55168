import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C3: those who treat this client too, named one by one or by the domain of the clinic. */
export const context: Context = {
  ...c0Public,
  name: 'team',
  code: 'C3',
  purpose: 'team',
  source: '45 CFR 164.506(c)(2); ACA Code of Ethics B.3.b',
  readers: ['team'],
  needs: 'all',
  record: { first: [], later: [] },
  lasts: { until: 'episode' },
  unsure: 'allow',
  direct: evenly('allow'),
  quasi: { ...c0Public.quasi, few: 'allow', many: 'allow', strong: 'allow' },
};
