import { useId, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import type { Settings } from '../model/settings';
import { addContact, removeContact } from '../settings/changes';
import { isLocked, listsOf } from '../settings/managed/in-force';
import { FromClinic } from './list-editor';
import { Lockable } from './lockable';
import { matches } from './matches';
import type { SettingsInUse } from './use-settings';

interface ContactsProps {
  readonly settings: Settings;
  readonly use: SettingsInUse;
  readonly query?: string;
}

/** Whom the user wants at hand when a draft tells of danger or abuse: a crisis line, the hotline of the county, a lawyer. */
export function Contacts({ settings, use, query = '' }: ContactsProps) {
  const id = useId();
  const [label, setLabel] = useState('');
  const [reach, setReach] = useState('');
  const [error, setError] = useState<string | null>(null);
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const result = await use.change(addContact({ label: label.trim(), reach: reach.trim() }));
    setError(result.ok ? null : result.reason);
    if (!result.ok) return;
    setLabel('');
    setReach('');
  };
  const field = (words: string, value: string, set: (next: string) => void) => (
    <input
      type="text"
      dir="auto"
      aria-label={words}
      placeholder={words}
      autocomplete="name"
      spellcheck={false}
      value={value}
      onInput={(event) => set(event.currentTarget.value)}
    />
  );
  const own = isLocked(use.clinic, 'contacts') ? [] : settings.contacts;
  const fixed = listsOf(use.clinic).contacts.map(({ label: item, reach: words }) => ({ item, words }));
  const shown = own.filter((each) => matches(query, message('contacts_label'), each.label, each.reach));
  return (
    <Lockable name="contacts" clinic={use.clinic}>
      <div class="list">
        <form onSubmit={onSubmit} noValidate aria-describedby={`${id}-hint ${id}-error`}>
          <h3>{message('contacts_label')}</h3>
          <p class="hint" id={`${id}-hint`}>
            {message('contacts_hint')}
          </p>
          <div class="entry">
            {field(message('contacts_who'), label, setLabel)}
            {field(message('contacts_reach'), reach, setReach)}
            <button type="submit">
              {message('page_add')}
              <span class="unseen"> {message('contacts_label')}</span>
            </button>
          </div>
          <p class="error" id={`${id}-error`} role="alert">
            {error !== null && message(error)}
          </p>
        </form>
        <FromClinic label={message('contacts_label')} fixed={fixed} />
        {own.length === 0 && fixed.length === 0 && <p class="empty">{message('contacts_empty')}</p>}
        {shown.length > 0 && (
          <ul class="items" aria-label={message('contacts_label')}>
            {shown.map((each) => (
              <li key={`${each.label} ${each.reach}`}>
                <span>
                  <bdi>{each.label}</bdi> <bdi class="hint">{each.reach}</bdi>
                </span>
                <button
                  type="button"
                  class="plain"
                  aria-label={message('page_removeOne', each.label)}
                  onClick={() => void use.change(removeContact(each), message('page_removed', each.label))}
                >
                  {message('page_remove')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Lockable>
  );
}
