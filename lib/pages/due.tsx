import { language, message } from '../messages/messages';
import type { Settings } from '../model/settings';
import { stateOf } from '../policy/releases';
import { owed } from '../records/follow-ups';
import { limitsDue } from '../records/limits';
import { openCount, useDisclosures } from './disclosures';
import type { PageServices } from './services';
import { useRoster } from './use-vault';

/** So many labels are told one by one. */
const TOLD = 5;

/** What is still to be written, told, or renewed: a quiet list, empty most days. */
export function Due({ services, settings }: { services: PageServices; settings: Settings }) {
  const all = useDisclosures(services);
  const { clients } = useRoster(services);
  const now = Date.now();
  const open = openCount(all);
  const soon = settings.releases.filter((release) => stateOf(release, now) === 'expiring').map(({ client }) => client);
  const limits = limitsDue(clients, now).map(({ label }) => label);
  const lines: readonly { readonly href: string; readonly words: string }[] = [
    ...(open > 0 ? [{ href: 'disclosures', words: message('popup_records', String(open)) }] : []),
    ...owed(all, now).map(({ entry, followUp }) => ({
      href: 'disclosures',
      words: [message(`followUp_${followUp.kind}`), entry.clients.join(', ')].filter(Boolean).join(': '),
    })),
    ...(soon.length > 0 ? [{ href: 'releases', words: message('popup_expiring', listed(soon)) }] : []),
    ...(limits.length > 0 ? [{ href: 'clients', words: message('popup_limits', listed(limits)) }] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <section class="due" aria-label={message('popup_due')}>
      <ul class="points">
        {lines.slice(0, TOLD).map(({ href, words }) => (
          <li key={`${href} ${words}`}>
            <a href={`options.html#${href}`} target="_blank" rel="noopener">
              {words}
            </a>
          </li>
        ))}
      </ul>
      {lines.length > TOLD && <p class="quiet">{message('popup_dueMore', String(lines.length - TOLD))}</p>}
    </section>
  );
}

function listed(labels: readonly string[]): string {
  const rest = labels.length - TOLD;
  const told = rest > 0 ? [...labels.slice(0, TOLD), message('popup_others', String(rest))] : labels;
  return new Intl.ListFormat(language()).format(told);
}
