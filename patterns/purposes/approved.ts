import { type Context, evenly } from '../../lib/model/context';

/**
 * A place the user vouches for, such as the record itself: nothing is asked and nothing underlined, since client details belong there.
 */
export const context: Context = {
  name: 'approved',
  source: "The user's own list of places and recipients",
  purpose: 'team',
  readers: 'anyone',
  needs: 'all',
  record: { first: [], later: [] },
  lasts: { until: 'standing' },
  direct: evenly('allow'),
  unsure: 'allow',
  ofNobody: { kinds: [], unsure: 0, general: [], verdict: 'allow' },
  quasi: { few: 'allow', points: {}, enough: 4, fewerThan: 0, many: 'allow', strongKinds: [], strong: 'allow' },
  // Whoever is asked here learns that Discreet is not working, which the next, public draft would need to know.
  failed: 'warn',
};
