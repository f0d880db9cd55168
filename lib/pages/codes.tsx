import { useState } from 'preact/hooks';
import { CODES } from '../../patterns/codes';
import { message } from '../messages/messages';
import { COUNTRIES, type Country } from '../model/code';
import type { Settings } from '../model/settings';
import { toggleCode } from '../settings/changes';
import { isLocked, listsOf } from '../settings/managed/in-force';
import { Lockable } from './lockable';
import type { SettingsInUse } from './use-settings';

interface CodesProps {
  readonly settings: Settings;
  readonly use: SettingsInUse;
}

/** The codes and laws that the user works under, by country. Kept as soon as one is ticked. */
export function Codes({ settings, use }: CodesProps) {
  const [error, setError] = useState<string | null>(null);
  const tick = async (id: string) => {
    const result = await use.change(toggleCode(id));
    setError(result.ok ? null : result.reason);
  };
  const ofClinic = listsOf(use.clinic).codes;
  const own = isLocked(use.clinic, 'codes') ? [] : settings.codes;
  return (
    <Lockable name="codes" clinic={use.clinic}>
      {COUNTRIES.map((country) => (
        <fieldset key={country} class="codes">
          <legend>{message(`codes_label_${country}`)}</legend>
          <div>
            {codesOf(country).map(({ id, links, checked }) => (
              <div key={id} class="row">
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={own.includes(id) || ofClinic.includes(id)}
                    disabled={ofClinic.includes(id)}
                    onChange={() => tick(id)}
                  />
                  <span>
                    {message(`code_${id}`)}
                    {ofClinic.includes(id) && <small> {message('clinic_locked')}</small>}
                  </span>
                </label>{' '}
                <a href={links[0]} target="_blank" rel="noopener noreferrer">
                  {message('codes_text')}
                  <span class="unseen"> {message(`code_${id}`)}</span>
                </a>{' '}
                <small class="hint">{message('codes_checked', checked)}</small>
              </div>
            ))}
          </div>
        </fieldset>
      ))}
      <p class="error" role="alert">
        {error !== null && message(error)}
      </p>
      <p class="actions">
        <a class="button" href="limits.html">
          {message('codes_limits')}
        </a>
      </p>
    </Lockable>
  );
}

/** Those of a country. One that holds in two stands in both. */
function codesOf(country: Country) {
  return CODES.filter(({ countries }) => countries.includes(country));
}
