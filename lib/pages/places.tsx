import { message } from '../messages/messages';
import { PLACE_USES, ROLES } from '../model/purpose';
import type { Settings } from '../model/settings';
import {
  addPerson,
  approvePlace,
  changePerson,
  removePerson,
  removePlace,
  resume,
  setPlaceUse,
} from '../settings/changes';
import { isLocked, listsOf } from '../settings/managed/in-force';
import { ListEditor } from './list-editor';
import { Lockable } from './lockable';
import { matches } from './matches';
import { PickOf } from './pick-of';
import { clockTime, placeWords } from './place-words';
import type { SettingsInUse } from './use-settings';

interface PartProps {
  readonly settings: Settings;
  readonly use: SettingsInUse;
  readonly query?: string;
}

/** The places where something is known of what may stand there, and what each is for. */
export function Places({ settings, use, query }: PartProps) {
  const find = (words: string) => settings.approvedPlaces.find((place) => placeWords(place) === words);
  const ofClinic = listsOf(use.clinic).approvedPlaces;
  return (
    <Lockable name="approvedPlaces" clinic={use.clinic}>
      <ListEditor
        label={message('places_places')}
        hint={message('places_placesHint')}
        empty={message('places_placesEmpty')}
        placeholder="records.clinic.example"
        autocomplete="url"
        items={isLocked(use.clinic, 'approvedPlaces') ? [] : settings.approvedPlaces.map(placeWords)}
        fixed={ofClinic.map((place) => ({
          item: placeWords(place),
          words: message(`use_${place.use ?? 'record'}`),
        }))}
        query={query}
        add={approvePlace}
        remove={(words) => {
          const place = find(words);
          return place === undefined ? (now) => now : removePlace(place);
        }}
        use={use}
        detail={(words) => {
          const place = find(words);
          if (place === undefined) return null;
          return (
            <PickOf
              label={message('places_useOf', words)}
              words={(each) => message(`use_${each}`)}
              options={PLACE_USES}
              picked={place.use ?? 'record'}
              onPick={(picked) => void use.change(setPlaceUse(place, picked), message('page_changed', words))}
            />
          );
        }}
      />
    </Lockable>
  );
}

/** The people who have to do with the user's clients, and what each is to them. */
export function People({ settings, use, query }: PartProps) {
  const find = (address: string) => settings.people.find((person) => person.address === address);
  const ofClinic = listsOf(use.clinic).people;
  return (
    <Lockable name="people" clinic={use.clinic}>
      <ListEditor
        label={message('places_people')}
        hint={message('places_peopleHint')}
        empty={message('places_peopleEmpty')}
        placeholder="sam@clinic.example"
        autocomplete="email"
        items={isLocked(use.clinic, 'people') ? [] : settings.people.map(({ address }) => address)}
        fixed={ofClinic.map(({ address, role }) => ({ item: address, words: message(`role_${role}`) }))}
        query={query}
        add={(typed) => addPerson(typed)}
        remove={removePerson}
        use={use}
        detail={(address) => {
          const { role = 'team', until = '' } = find(address) ?? {};
          const change = (news: Parameters<typeof changePerson>[1]) =>
            void use.change(changePerson(address, news), message('page_changed', address));
          return (
            <>
              <PickOf
                label={message('places_roleOf', address)}
                words={(each) => message(`role_${each}`)}
                options={ROLES}
                picked={role}
                onPick={(picked) => change({ role: picked })}
              />
              <label class="until">
                <span>{message('places_until')}</span>
                <input
                  type="date"
                  aria-label={message('places_untilOf', address)}
                  value={until}
                  onChange={(event) => change({ until: event.currentTarget.value })}
                />
              </label>
            </>
          );
        }}
      />
    </Lockable>
  );
}

/** Where Discreet is paused just now. Nothing at all while it is paused nowhere. */
export function Pauses({ settings, use, query = '' }: PartProps) {
  if (isLocked(use.clinic, 'pauses')) return null;
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
