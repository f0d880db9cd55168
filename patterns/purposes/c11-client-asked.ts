import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C11: what the client asked to be told, to whom the client said. */
export const context: Context = {
  ...c0Public,
  name: 'clientAsked',
  code: 'C11',
  purpose: 'clientAsked',
  source: '45 CFR 164.502(a)(1)(i) and 164.524(c)(3)(ii)',
  readers: 'anyone',
  needs: 'all',
  record: { first: [], later: ['askedOn', 'toWhom', 'what'] },
  lasts: { until: 'message' },
  unsure: 'allow',
  direct: evenly('allow'),
  quasi: { ...c0Public.quasi, few: 'allow', many: 'allow', strong: 'allow' },
};
