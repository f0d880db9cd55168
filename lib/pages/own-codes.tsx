import { useId, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import type { Settings } from '../model/settings';
import { addOwnCode, removeOwnCode } from '../settings/changes';
import type { SettingsInUse } from './use-settings';

interface OwnCodesProps {
  readonly settings: Settings;
  readonly use: SettingsInUse;
}

const EMPTY = { name: '', statement: '', link: '' };

/** Rules of the clinic itself, said beside the others. */
export function OwnCodes({ settings, use }: OwnCodesProps) {
  const id = useId();
  const [typed, setTyped] = useState(EMPTY);
  const [error, setError] = useState<string | null>(null);
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const { name, statement, link } = typed;
    const result = await use.change(addOwnCode({ name: name.trim(), statement: statement.trim(), link: link.trim() }));
    setError(result.ok ? null : result.reason);
    if (result.ok) setTyped(EMPTY);
  };
  const field = (key: keyof typeof EMPTY, words: string) => (
    <input
      type="text"
      dir="auto"
      aria-label={words}
      placeholder={words}
      autocomplete="off"
      value={typed[key]}
      onInput={(event) => setTyped({ ...typed, [key]: event.currentTarget.value })}
    />
  );
  return (
    <div class="list">
      <form onSubmit={onSubmit} noValidate aria-describedby={`${id}-hint ${id}-error`}>
        <h3>{message('codes_own')}</h3>
        <p class="hint" id={`${id}-hint`}>
          {message('codes_ownHint')}
        </p>
        <div class="sheet">
          {field('name', message('codes_ownName'))}
          {field('statement', message('codes_ownStatement'))}
          {field('link', message('codes_ownLink'))}
          <button type="submit">
            {message('page_add')}
            <span class="unseen"> {message('codes_own')}</span>
          </button>
        </div>
        <p class="error" id={`${id}-error`} role="alert">
          {error !== null && message(error)}
        </p>
      </form>
      {settings.ownCodes.length === 0 && <p class="empty">{message('codes_ownEmpty')}</p>}
      {settings.ownCodes.length > 0 && (
        <ul class="items" aria-label={message('codes_own')}>
          {settings.ownCodes.map((each) => (
            <li key={`${each.name} ${each.statement}`}>
              <span class="about">
                <bdi>{each.name}</bdi>
                <bdi class="hint">{each.statement}</bdi>
                {each.link !== '' && (
                  <a href={each.link} target="_blank" rel="noopener noreferrer">
                    {message('codes_text')}
                    <span class="unseen"> {each.name}</span>
                  </a>
                )}
              </span>
              <button
                type="button"
                class="plain"
                aria-label={message('page_removeOne', each.name)}
                onClick={() => void use.change(removeOwnCode(each), message('page_removed', each.name))}
              >
                {message('page_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
