import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C2: a named supervisor or mentor, until the supervision ends. */
export const context: Context = {
  ...c0Public,
  name: 'supervision',
  code: 'C2',
  purpose: 'supervision',
  source: 'APA Ethics Code 4.06 and 7.06; verdicts ours',
  readers: ['supervisor'],
  needs: ['age', 'quasi'],
  record: { first: [], later: ['supervisor'] },
  lasts: { until: 'listEnd' },
  direct: evenly('warn'),
  // The small cell of CMS: counts below eleven are not published.
  quasi: { ...c0Public.quasi, fewerThan: 11, few: 'allow', many: 'hint', strong: 'hint' },
};
