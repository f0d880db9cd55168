import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C9: the user's own lawyer or insurer, or a defence. */
export const context: Context = {
  ...c0Public,
  name: 'counsel',
  code: 'C9',
  purpose: 'counsel',
  source: '45 CFR 164.506(c)(1) with 164.501, health care operations (legal services)',
  readers: ['counsel'],
  needs: 'all',
  record: { first: [], later: ['matter'] },
  lasts: { until: 'matterEnd' },
  direct: evenly('warn'),
  quasi: { ...c0Public.quasi, few: 'allow', many: 'hint', strong: 'hint' },
};
