import { message } from '../messages/messages';
import type { Settings } from '../model/settings';
import { approvePlace, approveRecipient, removePlace, removeRecipient, resume } from '../settings/changes';
import { ListEditor } from './list-editor';
import { matches } from './matches';
import { clockTime, placeWords } from './place-words';
import type { SettingsInUse } from './use-settings';

interface PartProps {
  readonly settings: Settings;
  readonly use: SettingsInUse;
  readonly query?: string;
}

/** The places where details of clients may stand. */
export function Places({ settings, use, query }: PartProps) {
  const find = (words: string) => settings.approvedPlaces.find((place) => placeWords(place) === words);
  return (
    <ListEditor
      label={message('places_places')}
      hint={message('places_placesHint')}
      empty={message('places_placesEmpty')}
      placeholder="records.clinic.example"
      autocomplete="url"
      items={settings.approvedPlaces.map(placeWords)}
      query={query}
      add={approvePlace}
      remove={(words) => {
        const place = find(words);
        return place === undefined ? (now) => now : removePlace(place);
      }}
      use={use}
    />
  );
}

/** The people who may read details of clients. */
export function Recipients({ settings, use, query }: PartProps) {
  return (
    <ListEditor
      label={message('places_people')}
      hint={message('places_peopleHint')}
      empty={message('places_peopleEmpty')}
      placeholder="sam@clinic.example"
      autocomplete="email"
      items={settings.approvedRecipients}
      query={query}
      add={approveRecipient}
      remove={removeRecipient}
      use={use}
    />
  );
}

/** Where Discreet is paused just now. Nothing at all while it is paused nowhere. */
export function Pauses({ settings, use, query = '' }: PartProps) {
  const now = Date.now();
  const running = Object.entries(settings.pauses).filter(
    ([origin, until]) => until > now && matches(query, message('places_pauses'), origin),
  );
  if (running.length === 0) return null;
  return (
    <div class="list">
      <h3>{message('places_pauses')}</h3>
      <ul class="items">
        {running.map(([origin, until]) => (
          <li key={origin}>
            <span>
              <bdi>{placeWords({ origin, path: '/' })}</bdi>{' '}
              <span class="hint">{message('places_pausedUntil', clockTime(until))}</span>
            </span>
            <button
              type="button"
              class="plain"
              aria-label={message('places_resumeOne', origin)}
              onClick={() => use.change(resume(origin, Date.now()), message('page_removed', origin))}
            >
              {message('popup_resume')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
