import { useRef, useState } from 'preact/hooks';
import { language, message } from '../messages/messages';
import type { Release } from '../model/release';
import type { Settings } from '../model/settings';
import { lacksOf, stateOf } from '../policy/releases';
import { removeRelease, revokeRelease } from '../settings/changes';
import { matches } from './matches';
import { ReleaseForm } from './release-form';
import type { SettingsInUse } from './use-settings';

interface ReleasesProps {
  readonly settings: Settings;
  readonly use: SettingsInUse;
  readonly query?: string;
}

/** The clients' releases of information: how each stands, and what it lacks. */
export function Releases({ settings, use, query = '' }: ReleasesProps) {
  const [editing, setEditing] = useState<Release | null>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const done = () => {
    setEditing(null);
    adder.current?.focus();
  };
  const now = Date.now();
  /** As it holds: the clinic may let it end sooner than it says itself. */
  const held = (release: Release) => use.whole?.releases.find(({ id }) => id === release.id) ?? release;
  const shown = settings.releases.filter(({ client, recipients, purpose }) =>
    matches(query, message('releases_title'), client, purpose, ...recipients),
  );
  return (
    <div class="list releases">
      {editing === null ? (
        <button type="button" ref={adder} onClick={() => setEditing(blank())}>
          {message('releases_add')}
        </button>
      ) : (
        <ReleaseForm key={editing.id} release={editing} use={use} onDone={done} />
      )}
      {settings.releases.length === 0 && <p class="empty">{message('releases_empty')}</p>}
      {shown.length > 0 && (
        <ul class="items wide" aria-label={message('releases_title')}>
          {shown.map((release) => (
            <li key={release.id}>
              <Standing release={held(release)} shortened={held(release).expires !== release.expires} now={now} />
              <RowActions release={release} use={use} onEdit={() => setEditing(release)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface StandingProps {
  readonly release: Release;
  /** The clinic let it end sooner. */
  readonly shortened: boolean;
  readonly now: number;
}

function Standing({ release, shortened, now }: StandingProps) {
  const { client, recipients, categories, expires, event } = release;
  const state = stateOf(release, now);
  const lacks = lacksOf(release).map((lack) => message(`lacks_${lack}`));
  const list = new Intl.ListFormat(language(), { type: 'conjunction' });
  return (
    <span class="about">
      <strong>{client || message('releases_unnamed')}</strong>{' '}
      <span class={`state ${state}`}>{message(`release_${state}`)}</span>
      <span class="hint">
        <bdi>{recipients.join(', ')}</bdi> {list.format(categories.map((each) => message(`category_${each}`)))}
        {expires !== '' && ` · ${message('places_until')} ${expires}`}
        {shortened && ` · ${message('clinic_locked')}`}
        {expires === '' && event !== '' && ` · ${message('places_until')}: ${event}`}
      </span>
      {state === 'incomplete' && <span class="hint">{message('releases_lacks', list.format(lacks))}</span>}
    </span>
  );
}

function RowActions({ release, use, onEdit }: { release: Release; use: SettingsInUse; onEdit: () => void }) {
  const { id, client, revoked } = release;
  return (
    <span class="acts">
      <button type="button" class="plain" aria-label={message('releases_editOne', client)} onClick={onEdit}>
        {message('releases_edit')}
      </button>
      <CopyLine release={release} />
      {revoked === null && (
        <button
          type="button"
          class="plain"
          aria-label={message('releases_revokeOne', client)}
          onClick={() => void use.change(revokeRelease(id, Date.now()), message('releases_revoked', client))}
        >
          {message('releases_revoke')}
        </button>
      )}
      <button
        type="button"
        class="plain"
        aria-label={message('page_removeOne', client)}
        onClick={() => void use.change(removeRelease(id), message('page_removed', client))}
      >
        {message('page_remove')}
      </button>
    </span>
  );
}

/** The line against passing it on, to be put under what is sent. */
function CopyLine({ release }: { release: Release }) {
  const [copied, setCopied] = useState(false);
  const line = message(release.part2 ? 'footer_part2' : 'footer_release');
  return (
    <button
      type="button"
      class="plain"
      aria-label={message('footer_copyOf', release.client)}
      onClick={() => void navigator.clipboard.writeText(line).then(() => setCopied(true))}
    >
      {message(copied ? 'disclosures_copied' : 'footer_copy')}
    </button>
  );
}

function blank(): Release {
  return {
    id: Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-'),
    client: '',
    recipients: [],
    purpose: '',
    categories: ['identity', 'care'],
    from: '',
    to: '',
    signed: '',
    expires: '',
    event: '',
    revoked: null,
    explained: false,
    part2: false,
    copyAt: '',
  };
}
