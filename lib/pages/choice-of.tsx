import { useState } from 'preact/hooks';
import { message } from '../messages/messages';
import type { Settings } from '../model/settings';
import { choose } from '../settings/changes';
import { Lockable } from './lockable';
import { matches } from './matches';
import type { SettingsInUse } from './use-settings';

interface ChoiceProps<Key extends 'sensitivity' | 'autosaves'> {
  /** The setting that is chosen. */
  readonly name: Key;
  readonly label: string;
  words(option: Settings[Key]): string;
  /** What an option means, in a line. */
  hint(option: Settings[Key]): string;
  readonly options: readonly Settings[Key][];
  readonly settings: Settings;
  readonly use: SettingsInUse;
  readonly query?: string;
}

/** One setting of which one option holds. Kept as soon as it is chosen. */
export function ChoiceOf<Key extends 'sensitivity' | 'autosaves'>(props: ChoiceProps<Key>) {
  const { name, label, options, words, hint, settings, use, query = '' } = props;
  const [error, setError] = useState<string | null>(null);
  if (!matches(query, label, ...options.map(words))) return null;
  const keep = async (option: Settings[Key]) => {
    const result = await use.change(choose(name, option));
    setError(result.ok ? null : result.reason);
  };
  return (
    <Lockable name={name} clinic={use.clinic}>
      <fieldset class="choice">
        <legend>{label}</legend>
        {options.map((option) => (
          <label key={option}>
            <input type="radio" name={name} checked={settings[name] === option} onChange={() => keep(option)} />
            <span>
              {words(option)}
              <small>{hint(option)}</small>
            </span>
          </label>
        ))}
        <p class="error" role="alert">
          {error !== null && message(error)}
        </p>
      </fieldset>
    </Lockable>
  );
}
