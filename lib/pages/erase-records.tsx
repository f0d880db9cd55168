import { useState } from 'preact/hooks';
import { message } from '../messages/messages';
import type { PageServices } from './services';
import { useVault } from './use-vault';

/** Roster and log are erased apart from the settings, and after a word typed by hand: there is no way back. */
export function EraseRecords({ services }: { services: PageServices }) {
  const state = useVault(services);
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  const erase = async () => {
    await services.records.erase();
    setSure(false);
    setSaid(message('records_erased'));
  };
  return (
    <div class="list">
      <h3>{message('records_title')}</h3>
      <p class="hint">{message(state === 'none' ? 'records_none' : 'records_lies')}</p>
      <p role="status">{said}</p>
      <div class="actions">
        <button type="button" class="danger" aria-expanded={sure} onClick={() => setSure(!sure)}>
          {message('records_erase')}
        </button>
      </div>
      {sure && (
        <fieldset class="sure">
          <legend>{message('records_sure')}</legend>
          <button type="button" class="danger" onClick={() => void erase()}>
            {message('records_eraseNow')}
          </button>
          <button type="button" onClick={() => setSure(false)}>
            {message('data_keep')}
          </button>
        </fieldset>
      )}
    </div>
  );
}
