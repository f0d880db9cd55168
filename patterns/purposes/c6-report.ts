import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C6: a report that the law asks for. */
export const context: Context = {
  ...c0Public,
  name: 'report',
  code: 'C6',
  purpose: 'report',
  source: '45 CFR 164.512(b)(1)(ii) and 164.512(c)',
  readers: 'anyone',
  needs: 'all',
  record: { first: [], later: ['reportType', 'agency', 'reference'] },
  lasts: { until: 'message' },
  unsure: 'allow',
  finishWithin: 24,
  duty: true,
  direct: evenly('allow'),
  quasi: { ...c0Public.quasi, few: 'allow', many: 'allow', strong: 'allow' },
};
