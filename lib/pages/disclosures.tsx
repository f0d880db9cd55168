import { useEffect, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import { type Disclosure, ENTRY_STANDINGS, type EntryStanding } from '../model/disclosure';
import { LOG_YEARS } from '../model/settings';
import { releasesBehind } from '../records/accounting';
import { finished, removed, stands } from '../records/disclosures';
import { choose, revokeRelease } from '../settings/changes';
import { dueWords, noteOf, titleOf } from './entry-words';
import { FollowUpRow } from './follow-up-row';
import { Lockable } from './lockable';
import { matches } from './matches';
import { PickOf } from './pick-of';
import { RecordFields } from './record-fields';
import type { PageServices } from './services';
import type { SettingsInUse } from './use-settings';
import { useVault } from './use-vault';

/** What was let go, as it stands now, whoever changes it. */
export function useDisclosures({ disclosures }: PageServices): readonly Disclosure[] {
  const [all, setAll] = useState<readonly Disclosure[]>([]);
  useEffect(() => {
    void disclosures.load().then(setAll);
    return disclosures.onChange(setAll);
  }, [disclosures]);
  return all;
}

interface ListProps {
  readonly services: PageServices;
  readonly use: SettingsInUse;
  readonly query?: string;
}

/** What the user still wants to write down, newest first, with a note to start from. */
export function DisclosureList({ services, use, query = '' }: ListProps) {
  const all = useDisclosures(services);
  const state = useVault(services);
  const [back, setBack] = useState<readonly Disclosure[] | null>(null);
  const { change } = services.disclosures;
  const remove = (one: Disclosure) => {
    setBack(all);
    void change(removed(one.id));
  };
  /** What is withdrawn or sealed is protected again: the releases that it rested on let nothing more pass. */
  const setStanding = async (one: Disclosure, standing: EntryStanding) => {
    await change(stands(one.id, standing));
    const behind = standing === 'standing' ? [] : releasesBehind(one, use.settings?.releases ?? []);
    for (const { id, client, revoked } of behind)
      if (revoked === null) await use.change(revokeRelease(id, Date.now()), message('releases_revoked', client));
  };
  const shown = [...all]
    .sort((a, b) => b.at - a.at)
    .filter((each) => matches(query, message('disclosures_title'), titleOf(each), ...each.recipients, ...each.clients));
  return (
    <div class="list">
      {use.settings && (
        <div class="hint">
          {message('log_years')}{' '}
          <Lockable name="logYears" clinic={use.clinic}>
            <PickOf
              label={message('log_years')}
              options={LOG_YEARS}
              picked={use.settings.logYears}
              words={(each) => message('log_yearsOf', each)}
              onPick={(logYears) => void use.change(choose('logYears', logYears))}
            />
          </Lockable>
        </div>
      )}
      {state === 'locked' && <p class="hint">{message('disclosures_locked')}</p>}
      {all.length === 0 && state !== 'locked' && <p class="empty">{message('disclosures_empty')}</p>}
      <p class="hint" role="status">
        {back !== null && (
          <>
            {message('disclosures_removed')}{' '}
            <button
              type="button"
              class="plain"
              onClick={() => {
                void change(() => back);
                setBack(null);
              }}
            >
              {message('page_undo')}
            </button>
          </>
        )}
      </p>
      {shown.length > 0 && (
        <ul class="items wide" aria-label={message('disclosures_title')}>
          {shown.map((one) => (
            <li key={one.id} class={one.done ? 'done' : ''}>
              <span class="about">
                <strong>{titleOf(one)}</strong>{' '}
                <span class="hint">{[...one.clients, ...one.recipients].join(', ')}</span>
                {!one.done && <span class="hint">{dueWords(one)}</span>}
                {state === 'open' && <RecordFields entry={one} change={(news) => void change(news)} />}
                {one.followUps.map((followUp) => (
                  <FollowUpRow
                    key={followUp.kind}
                    entry={one}
                    followUp={followUp}
                    change={(news) => void change(news)}
                  />
                ))}
              </span>
              <span class="acts">
                <CopyNote disclosure={one} />
                <PickOf
                  label={message('entry_ofWhat', titleOf(one))}
                  options={ENTRY_STANDINGS}
                  picked={one.standing}
                  words={(each) => message(`entry_${each}`)}
                  onPick={(each) => void setStanding(one, each)}
                />
                <button type="button" class="plain" onClick={() => void change(finished(one.id, !one.done))}>
                  {message(one.done ? 'disclosures_open' : 'disclosures_done')}
                </button>
                <button
                  type="button"
                  class="plain"
                  aria-label={message('page_removeOne', titleOf(one))}
                  onClick={() => remove(one)}
                >
                  {message('page_remove')}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How many still want their record. */
export function openCount(all: readonly Disclosure[]): number {
  return all.filter(({ done }) => !done).length;
}

function CopyNote({ disclosure }: { disclosure: Disclosure }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(noteOf(disclosure)).then(() => setCopied(true));
  return (
    <button type="button" onClick={copy}>
      {message(copied ? 'disclosures_copied' : 'disclosures_copy')}
    </button>
  );
}
