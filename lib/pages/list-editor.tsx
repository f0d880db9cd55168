import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import type { Result } from '../model/result';
import type { Settings } from '../model/settings';
import { matches } from './matches';
import type { Change, SettingsInUse } from './use-settings';

export interface ListEditorProps {
  readonly label: string;
  readonly hint: string;
  /** What belongs into the list and why it helps, while nothing is in it. */
  readonly empty: string;
  readonly placeholder: string;
  /** What the field is for, as `autocomplete` tokens. It also tells Discreet's own guard to leave the field alone. */
  readonly autocomplete: 'name' | 'url' | 'email';
  readonly items: readonly string[];
  /** What the clinic put there, each with what is said of it: it counts, and is not the user's to change. */
  readonly fixed?: readonly { readonly item: string; readonly words?: string }[];
  /** Only items that match are shown. */
  readonly query?: string;
  /** The change that adds what was typed, or why it cannot be added: a message key. */
  add(typed: string): Result<Change>;
  remove(item: string): Change;
  /** What else is said of an item, beside it. */
  detail?(item: string): ComponentChildren;
  readonly use: SettingsInUse;
}

/** A list of short entries: one field to add, one button to remove each. What is refused stays in the field, with the reason. */
export function ListEditor({
  label,
  hint,
  empty,
  placeholder,
  autocomplete,
  items,
  fixed = [],
  query = '',
  add,
  remove,
  detail,
  use,
}: ListEditorProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);

  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const input = field.current;
    if (input === null) return;
    const wanted = add(input.value);
    const result: Result<Settings> = wanted.ok ? await use.change(wanted.value) : wanted;
    setError(result.ok ? null : result.reason);
    if (result.ok) input.value = '';
    input.focus();
  };
  const onRemove = async (item: string) => {
    const result = await use.change(remove(item), message('page_removed', item));
    setError(result.ok ? null : result.reason);
    field.current?.focus();
  };

  const shown = items.filter((item) => matches(query, label, item));
  return (
    <div class="list">
      <form onSubmit={onSubmit} noValidate>
        <label for={id}>{label}</label>
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
        <div class="entry">
          <input
            id={id}
            ref={field}
            type="text"
            dir="auto"
            placeholder={placeholder}
            autocomplete={autocomplete}
            autocapitalize="off"
            spellcheck={false}
            aria-invalid={error !== null}
            aria-describedby={`${id}-hint ${id}-error`}
            onInput={() => error !== null && setError(null)}
          />
          <button type="submit">
            {message('page_add')}
            <span class="unseen"> {label}</span>
          </button>
        </div>
        <p class="error" id={`${id}-error`} role="alert">
          {error !== null && message(error)}
        </p>
      </form>
      <FromClinic label={label} fixed={fixed.filter(({ item }) => matches(query, label, item))} />
      {items.length === 0 && fixed.length === 0 && <p class="empty">{empty}</p>}
      {shown.length > 0 && (
        <ul class="items" aria-label={label}>
          {shown.map((item) => (
            <li key={item}>
              <bdi>{item}</bdi>
              {detail && <span class="detail">{detail(item)}</span>}
              <button
                type="button"
                class="plain"
                aria-label={message('page_removeOne', item)}
                onClick={() => onRemove(item)}
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

/** What the clinic put on a list, above the user's own. */
export function FromClinic({ label, fixed }: { label: string; fixed: NonNullable<ListEditorProps['fixed']> }) {
  if (fixed.length === 0) return null;
  return (
    <>
      <p class="hint">{message('clinic_entries')}</p>
      <ul class="items fixed" aria-label={`${label}: ${message('clinic_entries')}`}>
        {fixed.map(({ item, words }) => (
          <li key={item}>
            <bdi>{item}</bdi>
            {words !== undefined && <span class="hint">{words}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
