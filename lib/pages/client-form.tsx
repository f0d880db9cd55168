import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import { CLIENT_FLAGS, type Client } from '../model/client';
import type { Result } from '../model/result';
import { readClient } from '../records/roster';

interface FormProps {
  readonly client: Client;
  /** Those of the other clients. */
  readonly labels: readonly string[];
  onSave(client: Client): Promise<Result<unknown>>;
  /** Saved or given up. */
  onDone(): void;
}

const LISTS = ['names', 'nicknames', 'initials', 'kin', 'contacts', 'numbers', 'team'] as const;
type ListName = (typeof LISTS)[number];
const SEEN: readonly ListName[] = ['names', 'nicknames', 'kin', 'contacts'];
const MORE: readonly ListName[] = ['initials', 'numbers', 'team'];
type TextName = 'label' | 'town' | 'jurisdiction';

/** One client. Several entries of a field stand on lines of their own. */
export function ClientForm({ client, labels, onSave, onDone }: FormProps) {
  const [draft, setDraft] = useState(client);
  const [lists, setLists] = useState<Readonly<Record<ListName, string>>>({
    names: client.names.join('\n'),
    nicknames: client.nicknames.join('\n'),
    initials: client.initials.join('\n'),
    kin: client.kin.join('\n'),
    contacts: client.contacts.join('\n'),
    numbers: client.numbers.join('\n'),
    team: client.team.join('\n'),
  });
  const [error, setError] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const set = (news: Partial<Client>) => {
    setDraft({ ...draft, ...news });
    setError(null);
  };
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const entries = Object.fromEntries(LISTS.map((name) => [name, linesOf(lists[name])]));
    const read = readClient({ ...draft, ...entries });
    if ('reason' in read) return setError(message(read.reason));
    if (read.client.names.length === 0) return setError(message('csv_error_name'));
    if (labels.includes(read.client.label)) return setError(message('csv_error_twice'));
    const result = await onSave(read.client);
    if (result.ok) onDone();
    else setError(message(result.reason));
  };
  const text = (name: TextName, placeholder: string) => (
    <label>
      <span>{message(`client_${name}`)}</span>
      <input
        ref={name === 'label' ? first : undefined}
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={draft[name]}
        onInput={(event) => set({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  const list = (name: ListName) => (
    <label key={name}>
      <span>{message(`client_${name}`)}</span>
      <textarea
        rows={name === 'contacts' || name === 'kin' ? 2 : 1}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={lists[name]}
        onInput={(event) => {
          setLists({ ...lists, [name]: event.currentTarget.value });
          setError(null);
        }}
      />
    </label>
  );
  return (
    <form class="sheet" onSubmit={onSubmit} noValidate aria-label={message('clients_form')}>
      {text('label', 'C-14')}
      <p class="hint">{message('clients_lines')}</p>
      {SEEN.map(list)}
      <label>
        <span>{message('client_limitsDiscussed')}</span>
        <input
          type="date"
          value={draft.limitsDiscussed}
          onInput={(event) => set({ limitsDiscussed: event.currentTarget.value })}
        />
      </label>
      <details>
        <summary>{message('clients_moreFields')}</summary>
        {MORE.map(list)}
        {text('town', '')}
        {text('jurisdiction', '')}
        <fieldset>
          <legend>{message('client_flags')}</legend>
          {CLIENT_FLAGS.map((flag) => (
            <label class="tick" key={flag}>
              <input
                type="checkbox"
                checked={draft.flags.includes(flag)}
                onChange={() =>
                  set({
                    flags: draft.flags.includes(flag)
                      ? draft.flags.filter((each) => each !== flag)
                      : [...draft.flags, flag],
                  })
                }
              />
              <span>{message(`flag_${flag}`)}</span>
            </label>
          ))}
        </fieldset>
      </details>
      <p class="error" role="alert">
        {error}
      </p>
      <div class="actions">
        <button type="submit" class="primary">
          {message('clients_save')}
        </button>
        <button type="button" onClick={onDone}>
          {message('releases_cancel')}
        </button>
      </div>
    </form>
  );
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
