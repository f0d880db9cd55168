import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C10: research, teaching or publishing, with the identity disguised or the consent to publish. */
export const context: Context = {
  ...c0Public,
  name: 'teaching',
  code: 'C10',
  purpose: 'teaching',
  source: 'APA Ethics Code 4.07; 45 CFR 164.514(b)(2)',
  readers: 'anyone',
  needs: [],
  record: { first: [], later: ['consent', 'disguise'] },
  lasts: { until: 'projectEnd' },
  direct: evenly('justify'),
  quasi: { ...c0Public.quasi, few: 'hint', many: 'justify', strong: 'justify' },
};
