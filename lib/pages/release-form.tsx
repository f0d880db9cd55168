import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import { RELEASE_BASES, RELEASE_CATEGORIES, type Release, type ReleaseCategory } from '../model/release';
import { saveRelease } from '../settings/changes';
import { normaliseRecipient } from '../settings/recipient';
import type { SettingsInUse } from './use-settings';

interface FormProps {
  readonly release: Release;
  readonly use: SettingsInUse;
  /** Saved or given up. */
  onDone(): void;
}

type Words = 'client' | 'purpose' | 'event' | 'copyAt';
type Dates = 'signed' | 'expires' | 'from' | 'to';

/** One release. What it still lacks does not keep it from being saved: it then lets nothing pass. */
export function ReleaseForm({ release, use, onDone }: FormProps) {
  const [draft, setDraft] = useState(release);
  const [recipients, setRecipients] = useState(release.recipients.join('\n'));
  const [error, setError] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const set = (news: Partial<Release>) => {
    setDraft({ ...draft, ...news });
    setError(null);
  };
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const read = recipients
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(normaliseRecipient);
    const bad = read.find((each) => !each.ok);
    if (bad && !bad.ok) return setError(bad.reason);
    const result = await use.change(
      saveRelease({ ...draft, recipients: read.flatMap((each) => (each.ok ? [each.value] : [])) }),
    );
    if (!result.ok) return setError(result.reason);
    onDone();
  };
  const words = (name: Words, placeholder: string) => (
    <label>
      <span>{message(`releases_${name}`)}</span>
      <input
        ref={name === 'client' ? first : undefined}
        type="text"
        dir="auto"
        autocomplete="name"
        spellcheck={false}
        placeholder={placeholder}
        value={draft[name]}
        onInput={(event) => set({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  const date = (name: Dates) => (
    <label>
      <span>{message(`releases_${name}`)}</span>
      <input type="date" value={draft[name]} onInput={(event) => set({ [name]: event.currentTarget.value })} />
    </label>
  );
  const tick = (words: string, ticked: boolean, onTick: () => void) => (
    <label class="tick" key={words}>
      <input type="checkbox" checked={ticked} onChange={onTick} />
      <span>{words}</span>
    </label>
  );
  const toggled = (category: ReleaseCategory) =>
    draft.categories.includes(category)
      ? draft.categories.filter((other) => other !== category)
      : [...draft.categories, category];
  return (
    <form class="sheet" onSubmit={onSubmit} noValidate aria-label={message('releases_form')}>
      {words('client', 'C-14')}
      <label>
        <span>{message('releases_basis')}</span>
        <select
          value={draft.basis ?? 'consent'}
          onChange={(event) => set({ basis: RELEASE_BASES.find((each) => each === event.currentTarget.value) })}
        >
          {RELEASE_BASES.map((each) => (
            <option key={each} value={each}>
              {message(`basis_${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{message('releases_recipients')}</span>
        <textarea
          rows={2}
          autocomplete="email"
          spellcheck={false}
          placeholder="kim@school.example"
          value={recipients}
          onInput={(event) => {
            setRecipients(event.currentTarget.value);
            setError(null);
          }}
        />
      </label>
      {words('purpose', message(draft.basis === 'order' ? 'releases_orderExample' : 'releases_purposeExample'))}
      <fieldset>
        <legend>{message('releases_categories')}</legend>
        {RELEASE_CATEGORIES.map((each) =>
          tick(message(`category_${each}`), draft.categories.includes(each), () => set({ categories: toggled(each) })),
        )}
      </fieldset>
      <div class="dates">
        {date('signed')}
        {date('expires')}
        {date('from')}
        {date('to')}
      </div>
      {words('event', message('releases_eventExample'))}
      {draft.basis !== 'order' &&
        tick(message('releases_explained'), draft.explained, () => set({ explained: !draft.explained }))}
      {tick(message('releases_part2'), draft.part2, () => set({ part2: !draft.part2 }))}
      {words('copyAt', message('releases_copyAtExample'))}
      <p class="error" role="alert">
        {error !== null && message(error)}
      </p>
      <div class="actions">
        <button type="submit" class="primary">
          {message('releases_save')}
        </button>
        <button type="button" onClick={onDone}>
          {message('releases_cancel')}
        </button>
      </div>
    </form>
  );
}
