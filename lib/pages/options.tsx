import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CODES } from '../../patterns/codes';
import { message } from '../messages/messages';
import { AUTOSAVES, SENSITIVITIES, type Settings } from '../model/settings';
import { Brand } from './brand';
import { ChoiceOf } from './choice-of';
import { Clients } from './clients';
import { Codes } from './codes';
import { Contacts } from './contacts';
import { Demotions } from './demotions';
import { DisclosureList } from './disclosures';
import { LeftOut } from './left-out';
import { Lockable } from './lockable';
import { matches } from './matches';
import { Jurisdiction, Names, Town } from './me';
import { OwnCodes } from './own-codes';
import { OwnData } from './own-data';
import { placeWords } from './place-words';
import { Pauses, People, Places } from './places';
import { Releases } from './releases';
import type { PageServices } from './services';
import { UndoBar } from './undo-bar';
import { useSettings } from './use-settings';

/** The options page. */
export function Options({ services }: { services: PageServices }) {
  const use = useSettings(services);
  const [query, setQuery] = useState('');
  const { settings } = use;
  if (settings === null) return <main class="page" aria-busy="true" />;
  const found = SECTIONS.filter(({ id }) => matches(query, ...wordsOf(id, settings)));
  const part = { settings, use, query };
  const bodies: Readonly<Record<SectionId, ComponentChildren>> = {
    me: [<Names key="names" {...part} />, <Town key="town" {...part} />, <Jurisdiction key="jurisdiction" {...part} />],
    reading: [
      <ChoiceOf
        key="sensitivity"
        name="sensitivity"
        label={message('sensitivity_label')}
        options={SENSITIVITIES}
        words={(each) => message(`sensitivity_${each}`)}
        hint={(each) => message(`sensitivity_${each}Hint`)}
        {...part}
      />,
      <ChoiceOf
        key="autosaves"
        name="autosaves"
        label={message('autosaves_label')}
        options={AUTOSAVES}
        words={(each) => message(`autosaves_${each}`)}
        hint={(each) => message(`autosaves_${each}Hint`)}
        {...part}
      />,
      <Demotions key="demotions" settings={settings} use={use} services={services} />,
    ],
    places: [<Places key="places" {...part} />, <People key="people" {...part} />, <Pauses key="pauses" {...part} />],
    releases: <Releases {...part} />,
    clients: <Clients services={services} query={query} />,
    disclosures: <DisclosureList services={services} use={use} query={query} />,
    duties: <Contacts {...part} />,
    codes: [
      <Codes key="codes" settings={settings} use={use} />,
      <Lockable key="own" name="ownCodes" clinic={use.clinic}>
        <OwnCodes settings={settings} use={use} />
      </Lockable>,
    ],
    data: <OwnData settings={settings} use={use} services={services} />,
  };
  return (
    <div class="page options">
      <header>
        <Brand />
        <h1>{message('options_title')}</h1>
        <p class="quiet">{message('page_onDevice')}</p>
      </header>
      <nav aria-label={message('options_sections')}>
        <input
          type="search"
          aria-label={message('options_search')}
          placeholder={message('options_search')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <ul>
          {SECTIONS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{message(title)}</a>
            </li>
          ))}
        </ul>
        <a href="welcome.html#practice">{message('popup_practice')}</a>
        <a href="policy.html">{message('clinic_page')}</a>
      </nav>
      <main>
        <LeftOut services={services} use={use} />
        {found.map(({ id, title, hint }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{message(title)}</h2>
            <p class="quiet">{message(hint)}</p>
            {bodies[id]}
          </section>
        ))}
        <p class="empty" role="status" hidden={found.length > 0}>
          {found.length === 0 && message('options_nothing', query)}
        </p>
      </main>
      <UndoBar {...use} />
    </div>
  );
}

type SectionId = 'me' | 'reading' | 'places' | 'clients' | 'releases' | 'disclosures' | 'duties' | 'codes' | 'data';

const SECTIONS: readonly { readonly id: SectionId; readonly title: string; readonly hint: string }[] = [
  { id: 'me', title: 'me_title', hint: 'me_hint' },
  { id: 'reading', title: 'reading_title', hint: 'reading_hint' },
  { id: 'places', title: 'places_title', hint: 'places_hint' },
  { id: 'clients', title: 'clients_title', hint: 'clients_hint' },
  { id: 'releases', title: 'releases_title', hint: 'releases_hint' },
  { id: 'disclosures', title: 'disclosures_title', hint: 'disclosures_hint' },
  { id: 'duties', title: 'duties_title', hint: 'duties_hint' },
  { id: 'codes', title: 'codes_title', hint: 'codes_hint' },
  { id: 'data', title: 'data_title', hint: 'data_hint' },
];

/** Everything that a search may find in a section. */
function wordsOf(id: SectionId, settings: Settings): readonly string[] {
  const words: Readonly<Record<SectionId, readonly string[]>> = {
    me: ['me_title', 'me_names', 'me_town', 'me_jurisdiction'],
    reading: [
      'reading_title',
      'sensitivity_label',
      ...SENSITIVITIES.map((level) => `sensitivity_${level}`),
      'autosaves_label',
      ...AUTOSAVES.map((choice) => `autosaves_${choice}`),
    ],
    places: ['places_title', 'places_places', 'places_people', 'places_pauses'],
    clients: ['clients_title', 'clients_add', 'import_file', 'vault_passphrase', 'vault_backup'],
    releases: ['releases_title', 'releases_add'],
    disclosures: ['disclosures_title'],
    duties: ['duties_title', 'contacts_label'],
    codes: ['codes_title', 'codes_own', 'codes_limits', ...CODES.map(({ id: code }) => `code_${code}`)],
    data: ['data_title', 'data_kept', 'data_never', 'data_export', 'data_erase'],
  };
  const entries: Readonly<Record<SectionId, readonly string[]>> = {
    me: [...settings.ownNames, settings.ownTown],
    reading: [],
    places: [
      ...settings.approvedPlaces.map(placeWords),
      ...settings.people.map(({ address }) => address),
      ...Object.keys(settings.pauses),
    ],
    releases: settings.releases.flatMap(({ client, purpose, recipients }) => [client, purpose, ...recipients]),
    clients: [],
    disclosures: [],
    duties: settings.contacts.flatMap(({ label, reach }) => [label, reach]),
    codes: settings.ownCodes.flatMap(({ name, statement }) => [name, statement]),
    data: [],
  };
  return [...words[id].map((key) => message(key)), ...entries[id]];
}
