import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C8: an order of a court, or counsel under one: the items that were ordered, and no others. */
export const context: Context = {
  ...c0Public,
  name: 'court',
  code: 'C8',
  purpose: 'court',
  source: '45 CFR 164.512(e)(1)(i)',
  readers: ['court', 'counsel'],
  needs: 'all',
  record: { first: [], later: ['docket', 'orderDate', 'items', 'privilege'] },
  lasts: { until: 'dueDate' },
  direct: evenly('justify'),
  quasi: { ...c0Public.quasi, few: 'allow', many: 'warn', strong: 'warn' },
};
