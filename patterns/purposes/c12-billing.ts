import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C12: a payer or biller: the least that a claim takes. */
export const context: Context = {
  ...c0Public,
  name: 'billing',
  code: 'C12',
  purpose: 'billing',
  source: '45 CFR 164.506(c)(1) and 164.502(b)',
  readers: ['payer'],
  needs: ['name', 'date', 'id', 'address', 'age'],
  record: { first: [], later: [] },
  lasts: { until: 'standing' },
  direct: evenly('warn', { name: 'allow', date: 'allow', id: 'allow', address: 'allow', age: 'allow' }),
  quasi: { ...c0Public.quasi, few: 'allow', many: 'warn', strong: 'warn' },
};
