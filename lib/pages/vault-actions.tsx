import { useId, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import { download } from './download';
import type { PageServices } from './services';
import { Passphrase } from './unlock';
import { useClinic } from './use-clinic';

/** What is done with the records as a whole: lock, take along, bring in, another passphrase. */
export function VaultActions({ services, state }: { services: PageServices; state: 'none' | 'open' }) {
  const { records } = services;
  const [error, setError] = useState<string | null>(null);
  const [asked, setAsked] = useState<'restore' | 'change' | null>(null);
  const [said, setSaid] = useState('');
  const kept = useClinic(services)?.exportAllowed === false;
  const backup = async () => {
    const made = await records.backup();
    setError(made.ok ? null : made.reason);
    if (made.ok) download(made.value, 'discreet-records.json', 'application/json');
  };
  const done = (words: string) => {
    setAsked(null);
    setSaid(words);
  };
  return (
    <div class="vault">
      <div class="actions">
        {state === 'open' && (
          <>
            <button type="button" onClick={() => void records.vault.lock()}>
              {message('vault_lock')}
            </button>
            <button type="button" disabled={kept} onClick={() => void backup()}>
              {message('vault_backup')}
            </button>
            <button type="button" aria-expanded={asked === 'change'} onClick={() => setAsked('change')}>
              {message('vault_change')}
            </button>
          </>
        )}
        <button type="button" aria-expanded={asked === 'restore'} onClick={() => setAsked('restore')}>
          {message('vault_restore')}
        </button>
      </div>
      {kept && <p class="hint">{message('data_noExport')}</p>}
      <p role="status">{said}</p>
      <p class="error" role="alert">
        {error !== null && message(error)}
      </p>
      {asked === 'restore' && <Restore services={services} onDone={done} onCancel={() => setAsked(null)} />}
      {asked === 'change' && <ChangePassphrase services={services} onDone={done} onCancel={() => setAsked(null)} />}
    </div>
  );
}

interface FormProps {
  readonly services: PageServices;
  onDone(words: string): void;
  onCancel(): void;
}

function Restore({ services, onDone, onCancel }: FormProps) {
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | null>(null);
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (file === null) return setError('backup_error_none');
    const result = await services.records.restore(await file.text(), passphrase);
    if (!result.ok) return setError(result.reason);
    onDone(message('vault_restored', String(result.value.clients), String(result.value.entries)));
  };
  return (
    <form class="sheet" onSubmit={onSubmit} noValidate aria-label={message('vault_restore')}>
      <label>
        <span>{message('backup_file')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
      </label>
      <Passphrase id={id} words="backup_passphrase" value={passphrase} error={error} onInput={setPassphrase} />
      <Buttons words="vault_restoreNow" onCancel={onCancel} />
    </form>
  );
}

function ChangePassphrase({ services, onDone, onCancel }: FormProps) {
  const id = useId();
  const [old, setOld] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [error, setError] = useState<string | null>(null);
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (next !== again) return setError('vault_error_differs');
    const result = await services.records.vault.change(old, next);
    if (!result.ok) return setError(result.reason);
    onDone(message('vault_changed'));
  };
  return (
    <form class="sheet" onSubmit={onSubmit} noValidate aria-label={message('vault_change')}>
      <Passphrase id={`${id}-1`} words="vault_passphrase" value={old} onInput={setOld} />
      <Passphrase id={`${id}-2`} words="vault_new" hint="vault_newHint" value={next} onInput={setNext} fresh />
      <Passphrase id={`${id}-3`} words="vault_again" value={again} error={error} onInput={setAgain} fresh />
      <Buttons words="vault_change" onCancel={onCancel} />
    </form>
  );
}

function Buttons({ words, onCancel }: { words: string; onCancel: () => void }) {
  return (
    <div class="actions">
      <button type="submit" class="primary">
        {message(words)}
      </button>
      <button type="button" onClick={onCancel}>
        {message('releases_cancel')}
      </button>
    </div>
  );
}
