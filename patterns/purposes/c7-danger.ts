import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C7: a serious and imminent danger to the client or to others. */
export const context: Context = {
  ...c0Public,
  name: 'danger',
  code: 'C7',
  purpose: 'danger',
  source: '45 CFR 164.512(j)(1)(i)',
  readers: 'anyone',
  needs: 'all',
  record: { first: ['imminent', 'necessary'], later: ['toWhom', 'nature'] },
  lasts: { until: 'message' },
  unsure: 'allow',
  finishWithin: 24,
  duty: true,
  direct: evenly('allow'),
  quasi: { ...c0Public.quasi, few: 'allow', many: 'allow', strong: 'allow' },
};
