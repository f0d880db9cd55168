import type { Decision } from '../model/decision';
import type { PanelView } from '../panel/view';
import type { ClinicPolicy } from '../settings/managed/keys';

/** What the panel shows of the clinic: its own words in every question, and whom to ask where its policy stands in the way. */
export function clinicView(policy: ClinicPolicy, { verdict, notices }: Decision): Pick<PanelView, 'clinic'> {
  const { customMessages = {}, supportContact, helpUrl, reasonChoices = [], reasonMinChars = 0 } = policy;
  const inTheWay = verdict === 'block' || notices.some(({ kind }) => kind === 'locked');
  const words = [customMessages.asked, verdict === 'block' ? customMessages.blocked : undefined];
  return {
    clinic: {
      words: words.filter((each) => each !== undefined),
      reasons: reasonChoices,
      leastCharacters: reasonMinChars,
      ...(inTheWay && supportContact !== undefined && { contact: supportContact }),
      ...(inTheWay && helpUrl !== undefined && { link: helpUrl }),
    },
  };
}
