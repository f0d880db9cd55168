import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C5: what a release of the client allows, for those whom it names. */
export const context: Context = {
  ...c0Public,
  name: 'release',
  code: 'C5',
  purpose: 'release',
  source: '45 CFR 164.508(c)(1)',
  readers: 'anyone',
  needs: 'all',
  record: { first: [], later: [] },
  lasts: { until: 'releaseEnd' },
  unsure: 'allow',
  direct: evenly('allow'),
  quasi: { ...c0Public.quasi, few: 'allow', many: 'allow', strong: 'allow' },
};
