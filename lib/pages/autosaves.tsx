import { useState } from 'preact/hooks';
import { message } from '../messages/messages';
import { AUTOSAVES, type Settings } from '../model/settings';
import { matches } from './matches';
import type { SettingsInUse } from './use-settings';

interface AutosavesProps {
  readonly settings: Settings;
  readonly use: SettingsInUse;
  readonly query?: string;
}

/** What becomes of a draft that a page saves by itself. Kept as soon as it is chosen. */
export function AutosavesChoice({ settings, use, query = '' }: AutosavesProps) {
  const [error, setError] = useState<string | null>(null);
  const labels = AUTOSAVES.map((choice) => message(`autosaves_${choice}`));
  if (!matches(query, message('autosaves_label'), ...labels)) return null;
  const keep = async (autosaves: Settings['autosaves']) => {
    const result = await use.change((now) => ({ ...now, autosaves }));
    setError(result.ok ? null : result.reason);
  };
  return (
    <fieldset class="choice">
      <legend>{message('autosaves_label')}</legend>
      {AUTOSAVES.map((choice) => (
        <label key={choice}>
          <input type="radio" name="autosaves" checked={settings.autosaves === choice} onChange={() => keep(choice)} />
          <span>
            {message(`autosaves_${choice}`)}
            <small>{message(`autosaves_${choice}Hint`)}</small>
          </span>
        </label>
      ))}
      <p class="error" role="alert">
        {error !== null && message(error)}
      </p>
    </fieldset>
  );
}
