import { type Context, evenly } from '../../lib/model/context';
import { context as c0Public } from './c0-public';

/** C1: a question to listed peers, with the identity protected. */
export const context: Context = {
  ...c0Public,
  name: 'consultation',
  code: 'C1',
  purpose: 'consultation',
  source: 'APA Ethics Code 4.06; NASW Code of Ethics 1.07; verdicts ours',
  readers: ['peer', 'supervisor', 'team'],
  needs: [],
  record: { first: [], later: ['consultant', 'question'] },
  lasts: { until: 'message' },
  direct: evenly('justify', { age: 'warn', place: 'warn', organization: 'warn', quasi: 'warn' }),
  // The small cell of CMS: counts below eleven are not published.
  quasi: { ...c0Public.quasi, fewerThan: 11, few: 'allow', many: 'warn', strong: 'warn' },
};
