import { useCallback, useEffect, useState } from 'preact/hooks';
import { language, message } from '../messages/messages';
import type { Rejected } from '../settings/schema';
import type { PageServices } from './services';
import type { SettingsInUse } from './use-settings';

/** The list or the field that a stored value belongs to, by the message that names it on the page. */
const NAMES: Readonly<Record<string, string>> = {
  ownNames: 'me_names',
  ownTown: 'me_town',
  ownJurisdiction: 'me_jurisdiction',
  approvedPlaces: 'places_places',
  people: 'places_people',
  releases: 'releases_title',
  contacts: 'contacts_label',
  pauses: 'places_pauses',
  codes: 'codes_title',
  ownCodes: 'codes_own',
  sensitivity: 'sensitivity_label',
  autosaves: 'autosaves_label',
  logYears: 'log_years',
  ledgerDays: 'ledger_days',
};

/**
 * What of the stored settings could not be taken, and the way to go on with the rest. Until then Discreet asks before every send, since
 * it cannot know what was meant.
 */
export function LeftOut({ services, use }: { services: PageServices; use: SettingsInUse }) {
  const [rejected, setRejected] = useState<readonly Rejected[]>([]);
  const look = useCallback(() => void services.loadRejected().then(setRejected), [services]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `settings` is the reason to look
  useEffect(look, [look, use.settings]);
  if (rejected.length === 0) return null;
  const names = [...new Set(rejected.map(({ key }) => NAMES[key.split('.')[0] ?? ''] ?? 'leftOut_other'))];
  const list = new Intl.ListFormat(language(), { type: 'conjunction' }).format(names.map((name) => message(name)));
  return (
    <section class="card left-out" role="alert">
      <p class="big">{message('leftOut_lead', list)}</p>
      <p class="quiet">{message('leftOut_hint')}</p>
      <button type="button" onClick={() => void use.change((now) => ({ ...now })).then(look)}>
        {message('leftOut_keep')}
      </button>
    </section>
  );
}
