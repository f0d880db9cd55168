import { useState } from 'preact/hooks';
import { message } from '../messages/messages';
import { SENSITIVITIES, type Settings } from '../model/settings';
import { matches } from './matches';
import type { SettingsInUse } from './use-settings';

interface SensitivityProps {
  readonly settings: Settings;
  readonly use: SettingsInUse;
  readonly query?: string;
}

/** How sure Discreet is to be before it speaks. Kept as soon as it is chosen. */
export function SensitivityChoice({ settings, use, query = '' }: SensitivityProps) {
  const [error, setError] = useState<string | null>(null);
  const labels = SENSITIVITIES.map((level) => message(`sensitivity_${level}`));
  if (!matches(query, message('sensitivity_label'), ...labels)) return null;
  const keep = async (sensitivity: Settings['sensitivity']) => {
    const result = await use.change((now) => ({ ...now, sensitivity }));
    setError(result.ok ? null : result.reason);
  };
  return (
    <fieldset class="choice">
      <legend>{message('sensitivity_label')}</legend>
      {SENSITIVITIES.map((level) => (
        <label key={level}>
          <input
            type="radio"
            name="sensitivity"
            checked={settings.sensitivity === level}
            onChange={() => keep(level)}
          />
          <span>
            {message(`sensitivity_${level}`)}
            <small>{message(`sensitivity_${level}Hint`)}</small>
          </span>
        </label>
      ))}
      <p class="error" role="alert">
        {error !== null && message(error)}
      </p>
    </fieldset>
  );
}
