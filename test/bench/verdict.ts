import type { Finding } from '../../lib/model/finding';
import type * as Shipped from './shipped';

/** The part of the product that turns findings into a verdict. */
export type Policy = Pick<typeof Shipped, 'decide' | 'DEFAULT_SETTINGS'>;

/** A forum that no setting lists. */
export const PUBLIC_PLACE = {
  origin: 'https://forum.example',
  path: '/',
  label: 'forum.example',
  recipients: [],
  unreadableRecipients: false,
};

/** The verdict for an unlisted public place with no settings. */
export function verdictOf({ decide, DEFAULT_SETTINGS }: Policy, text: string, found: readonly Finding[]): string {
  return decide({ findings: found, text, destination: PUBLIC_PLACE, settings: DEFAULT_SETTINGS, now: 0 }).verdict;
}
