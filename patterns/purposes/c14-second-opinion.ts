import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C14: a second opinion: without identity first, with it only under a release. */
export const context: Context = {
  ...c0Public,
  name: 'secondOpinion',
  code: 'C14',
  purpose: 'secondOpinion',
  source: 'APA Ethics Code 4.06; verdicts ours',
  readers: ['provider', 'peer', 'supervisor'],
  needs: ['age', 'quasi'],
  record: { first: [], later: ['benefit', 'preference', 'consent'] },
  lasts: { days: 30 },
  direct: evenly('justify', { age: 'warn', place: 'warn', organization: 'warn', quasi: 'warn' }),
  // The small cell of CMS: counts below eleven are not published.
  quasi: { ...c0Public.quasi, fewerThan: 11, few: 'allow', many: 'warn', strong: 'warn' },
};
