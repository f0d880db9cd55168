import { useId, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import { PASSPHRASE_LEAST, type Vault } from '../records/vault';

/** Opens a vault that is locked. */
export function Unlock({ vault }: { vault: Vault }) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(null);
    const result = await vault.unlock(passphrase);
    setBusy(false);
    if (result.ok) return setPassphrase('');
    setError(result.reason);
    document.getElementById(id)?.focus();
  };
  return (
    <form class="unlock" onSubmit={onSubmit} noValidate>
      <Passphrase id={id} words="vault_passphrase" value={passphrase} error={error} onInput={setPassphrase} />
      <button type="submit" class="primary" aria-disabled={busy}>
        {message(busy ? 'vault_opening' : 'vault_unlock')}
      </button>
    </form>
  );
}

/** Makes a vault. That a lost passphrase loses it is said beforehand, and has to be taken note of. */
export function CreateVault({ vault }: { vault: Vault }) {
  const id = useId();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [known, setKnown] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const wrong = () => {
    if (first.length < PASSPHRASE_LEAST) return 'vault_error_short';
    if (first !== again) return 'vault_error_differs';
    return known ? null : 'vault_error_unknown';
  };
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    const reason = wrong();
    setError(reason);
    if (reason !== null) return;
    setBusy(true);
    const result = await vault.create(first);
    setBusy(false);
    setError(result.ok ? null : result.reason);
  };
  return (
    <form class="sheet" onSubmit={onSubmit} noValidate aria-label={message('vault_create')}>
      <p>{message('vault_why')}</p>
      <p class="strong">{message('vault_lost')}</p>
      <Passphrase id={`${id}-1`} words="vault_new" hint="vault_newHint" value={first} onInput={setFirst} fresh />
      <Passphrase id={`${id}-2`} words="vault_again" value={again} error={error} onInput={setAgain} fresh />
      <label class="tick">
        <input type="checkbox" checked={known} onChange={() => setKnown(!known)} />
        <span>{message('vault_known')}</span>
      </label>
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={busy}>
          {message(busy ? 'vault_opening' : 'vault_create')}
        </button>
      </div>
    </form>
  );
}

interface PassphraseProps {
  readonly id: string;
  /** A message key. */
  readonly words: string;
  readonly hint?: string;
  readonly value: string;
  readonly error?: string | null;
  /** It is being chosen, not remembered. */
  readonly fresh?: boolean;
  onInput(value: string): void;
}

export function Passphrase({ id, words, hint, value, error = null, fresh = false, onInput }: PassphraseProps) {
  return (
    <label for={id} class="secret">
      <span class="titled">{message(words)}</span>
      <input
        id={id}
        type="password"
        autocomplete={fresh ? 'new-password' : 'current-password'}
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint ${id}-error`}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span class="hint told" id={`${id}-hint`}>
        {hint !== undefined && message(hint)}
      </span>
      <span class="error told" id={`${id}-error`} role="alert">
        {error !== null && message(error)}
      </span>
    </label>
  );
}
