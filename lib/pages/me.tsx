import { useId, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import type { Result } from '../model/result';
import type { Settings } from '../model/settings';
import { choose } from '../settings/changes';
import { ListEditor } from './list-editor';
import { Lockable } from './lockable';
import { matches } from './matches';
import type { Change, SettingsInUse } from './use-settings';

interface PartProps {
  readonly settings: Settings;
  readonly use: SettingsInUse;
  readonly query?: string;
}

/** The names the user writes under. */
export function Names({ settings, use, query }: PartProps) {
  return (
    <ListEditor
      label={message('me_names')}
      hint={message('me_namesHint')}
      empty={message('me_namesEmpty')}
      placeholder="Ann Okafor"
      autocomplete="name"
      items={settings.ownNames}
      query={query}
      add={addName}
      remove={(name) => (now) => ({ ...now, ownNames: now.ownNames.filter((other) => other !== name) })}
      use={use}
    />
  );
}

interface LineProps extends PartProps {
  readonly name: 'ownTown' | 'ownJurisdiction';
  readonly words: string;
  readonly hint: string;
  readonly placeholder: string;
  readonly autocomplete: string;
}

/** The town the user works in, and the law the user works under. */
export function Town(props: PartProps) {
  return (
    <Line
      name="ownTown"
      words={message('me_town')}
      hint={message('me_townHint')}
      placeholder="Bend"
      autocomplete="address-level2"
      {...props}
    />
  );
}

export function Jurisdiction(props: PartProps) {
  return (
    <Line
      name="ownJurisdiction"
      words={message('me_jurisdiction')}
      hint={message('me_jurisdictionHint')}
      placeholder="Oregon"
      autocomplete="address-level1"
      {...props}
    />
  );
}

/** One line of text. Kept as soon as it is left. */
function Line({ name, words, hint, placeholder, autocomplete, settings, use, query = '' }: LineProps) {
  const id = useId();
  const [error, setError] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  if (!matches(query, words, settings[name])) return null;
  const keep = async (typed: string) => {
    if (typed.trim() === settings[name]) return;
    const result = await use.change(choose(name, typed.trim()));
    setError(result.ok ? null : result.reason);
    setKept(result.ok);
  };
  return (
    <Lockable name={name} clinic={use.clinic}>
      <form class="list" onSubmit={(event) => event.preventDefault()} noValidate>
        <label for={id}>{words}</label>
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
        <div class="entry">
          <input
            id={id}
            type="text"
            dir="auto"
            defaultValue={settings[name]}
            placeholder={placeholder}
            autocomplete={autocomplete}
            spellcheck={false}
            aria-invalid={error !== null}
            aria-describedby={`${id}-hint ${id}-error`}
            onInput={() => setKept(false)}
            onChange={(event) => keep(event.currentTarget.value)}
          />
          <span class="kept" role="status">
            {kept && message('page_saved')}
          </span>
        </div>
        <p class="error" id={`${id}-error`} role="alert">
          {error !== null && message(error)}
        </p>
      </form>
    </Lockable>
  );
}

function addName(typed: string): Result<Change> {
  const name = typed.trim().replace(/\s+/gu, ' ');
  if (name === '') return { ok: false, reason: 'settings_error_empty' };
  return {
    ok: true,
    value: (now) => ({ ...now, ownNames: [...now.ownNames.filter((other) => other !== name), name] }),
  };
}
