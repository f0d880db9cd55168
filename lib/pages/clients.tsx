import { useState } from 'preact/hooks';
import { message } from '../messages/messages';
import type { Client } from '../model/client';
import { blankClient, withClient, withoutClient } from '../records/roster';
import { ClientForm } from './client-form';
import { ClientImport } from './client-import';
import { matches } from './matches';
import type { PageServices } from './services';
import { CreateVault, Unlock } from './unlock';
import { useRoster, useVault } from './use-vault';
import { VaultActions } from './vault-actions';

/** So many are listed at once; a search finds the others. */
const LISTED = 50;

/** The clinician's own clients, while they are unlocked. */
export function Clients({ services, query = '' }: { services: PageServices; query?: string }) {
  const state = useVault(services);
  const { vault } = services.records;
  if (state === null) return <p aria-busy="true" />;
  if (state === 'none')
    return (
      <div class="list">
        <CreateVault vault={vault} />
        <VaultActions services={services} state={state} />
      </div>
    );
  if (state === 'open') return <OpenRoster services={services} query={query} />;
  return (
    <div class="list">
      <p class={state === 'locked' ? 'hint' : 'error'}>{message(`vault_${state}`)}</p>
      {state === 'locked' && <Unlock vault={vault} />}
    </div>
  );
}

function OpenRoster({ services, query }: { services: PageServices; query: string }) {
  const { clients, busy, older, error } = useRoster(services);
  const { roster } = services.records;
  const [editing, setEditing] = useState<Client | null>(null);
  const [gone, setGone] = useState<Client | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [own, setOwn] = useState('');
  const save = async (change: (all: readonly Client[]) => readonly Client[]) => {
    const result = await roster.save(change);
    setFailed(result.ok ? null : result.reason);
    return result;
  };
  const remove = async (client: Client) => {
    if ((await save(withoutClient(client.id))).ok) setGone(client);
  };
  const back = async () => {
    if (gone !== null && (await save(withClient(gone))).ok) setGone(null);
  };
  const found = clients.filter((each) =>
    [query, own].every((words) => matches(words, message('clients_title'), ...wordsOf(each))),
  );
  return (
    <div class="list clients" aria-busy={busy}>
      {(error ?? failed) !== null && (
        <p class="error" role="alert">
          {message(error ?? failed ?? '')}
        </p>
      )}
      {older && (
        <p class="error" role="alert">
          {message('vault_older')}
        </p>
      )}
      {editing === null ? (
        <button type="button" onClick={() => setEditing(blankClient())}>
          {message('clients_add')}
        </button>
      ) : (
        <ClientForm
          key={editing.id}
          client={editing}
          labels={clients.filter(({ id }) => id !== editing.id).map(({ label }) => label)}
          onSave={(client) => save(withClient(client))}
          onDone={() => setEditing(null)}
        />
      )}
      <ClientImport clients={clients} onSave={save} />
      <p class="hint" role="status">
        {gone !== null && (
          <>
            {message('page_removed', gone.label)}{' '}
            <button type="button" class="plain" onClick={() => void back()}>
              {message('page_undo')}
            </button>
          </>
        )}
      </p>
      {clients.length === 0 && !busy && error === null && <p class="empty">{message('clients_empty')}</p>}
      {clients.length > LISTED && (
        <input
          type="search"
          aria-label={message('clients_search')}
          placeholder={message('clients_search')}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
      )}
      {found.length > 0 && (
        <ul class="items wide" aria-label={message('clients_title')}>
          {found.slice(0, LISTED).map((client) => (
            <li key={client.id}>
              <span class="about">
                <strong>{client.label}</strong>{' '}
                <span class="hint">
                  <bdi>{client.names.join(', ')}</bdi>
                </span>
                {client.limitsDiscussed === '' && <span class="hint">{message('clients_noLimits')}</span>}
              </span>
              <span class="acts">
                <a href={`accounting.html?client=${encodeURIComponent(client.label)}`} target="_blank" rel="noopener">
                  {message('clients_accounting')}
                  <span class="unseen"> {client.label}</span>
                </a>
                <button
                  type="button"
                  class="plain"
                  aria-label={message('clients_editOne', client.label)}
                  onClick={() => setEditing(client)}
                >
                  {message('releases_edit')}
                </button>
                <button
                  type="button"
                  class="plain"
                  aria-label={message('page_removeOne', client.label)}
                  onClick={() => void remove(client)}
                >
                  {message('page_remove')}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {found.length > LISTED && <p class="hint">{message('clients_more', String(found.length - LISTED))}</p>}
      <VaultActions services={services} state="open" />
    </div>
  );
}

function wordsOf({ label, names, nicknames, kin }: Client): readonly string[] {
  return [label, ...names, ...nicknames, ...kin];
}
