import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C4: care that is shared with, or handed on to, another provider. */
export const context: Context = {
  ...c0Public,
  name: 'coordination',
  code: 'C4',
  purpose: 'coordination',
  source: '45 CFR 164.506(c)(2); APA Ethics Code 4.05',
  readers: ['provider', 'team'],
  needs: 'all',
  record: { first: [], later: ['recipient'] },
  lasts: { days: 30 },
  unsure: 'allow',
  direct: evenly('allow'),
  quasi: { ...c0Public.quasi, few: 'allow', many: 'hint', strong: 'hint' },
};
