import { AUTHORITY } from '../../patterns/authorities';
import { PURPOSE_CUES } from '../../patterns/purpose-cues';
import type { Notice } from '../model/decision';
import type { Destination } from '../model/draft';
import type { Purpose } from '../model/purpose';
import type { Settings } from '../model/settings';
import { isOpen } from './frames';
import { personOf } from './people';
import { OF_ROLE } from './purposes';
import { releasesFor } from './releases';

/** So much of a draft tells what it is for: the beginning. In UTF-16 code units. */
const READ = 4000;
/** So many recipients tell it too. */
const ASKED = 20;

/** What the user is likely to be sending a draft for, the likeliest first, each once. A proposal changes no verdict. */
export function proposals(
  text: string,
  destination: Destination,
  settings: Settings,
  notices: readonly Notice[],
  now: number,
): readonly Purpose[] {
  const has = (kind: Notice['kind']) => notices.some((notice) => notice.kind === kind);
  const recipients = destination.recipients.slice(0, ASKED);
  const roles = recipients.flatMap((recipient) => personOf(recipient, settings, now)?.role ?? []);
  const named = recipients.some((recipient) => releasesFor(recipient, settings.releases).length > 0);
  const begun = text.slice(0, READ);
  const ranked: readonly (Purpose | false)[] = [
    has('danger') && 'danger',
    has('abuse') && 'report',
    named && 'release',
    ...roles.map((role) => OF_ROLE[role]),
    recipients.some((recipient) => AUTHORITY.test(recipient)) && 'report',
    destination.kind === 'assistant' && 'assistant',
    ...PURPOSE_CUES.flatMap(([purpose, cue]) => (cue.test(begun) ? [purpose] : [])),
    isOpen(destination) && destination.kind !== 'review' && 'consultation',
  ];
  return [...new Set(ranked.filter((purpose) => purpose !== false))];
}
