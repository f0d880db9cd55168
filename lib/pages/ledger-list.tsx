import { useEffect, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import type { Ledger, LedgerEntry } from '../model/ledger';
import { LEDGER_DAYS } from '../model/settings';
import { kindWords } from '../panel/words';
import { NO_LEDGER, withoutEntry } from '../records/ledger';
import { choose } from '../settings/changes';
import { Lockable } from './lockable';
import { PickOf } from './pick-of';
import type { PageServices } from './services';
import type { SettingsInUse } from './use-settings';

interface LedgerListProps {
  readonly services: PageServices;
  readonly use: SettingsInUse;
}

/** What is remembered of what was told where, and the way to forget it. */
export function LedgerList({ services, use }: LedgerListProps) {
  const [ledger, setLedger] = useState<Ledger>(NO_LEDGER);
  const [back, setBack] = useState<Ledger | null>(null);
  useEffect(() => {
    void services.ledger.load().then(setLedger);
    return services.ledger.onChange(setLedger);
  }, [services]);
  const change = async (next: (all: Ledger) => Ledger) => {
    setBack(ledger);
    await services.ledger.change(next);
  };
  const undo = async () => {
    if (back) await services.ledger.change(() => back);
    setBack(null);
  };
  const entries = [...ledger.entries].sort((a, b) => b.last - a.last);
  return (
    <div class="list" id="ledger">
      <h3>{message('ledger_title')}</h3>
      <p class="hint">{message('ledger_hint')}</p>
      {use.settings && (
        <div class="hint">
          {message('ledger_days')}{' '}
          <Lockable name="ledgerDays" clinic={use.clinic}>
            <PickOf
              label={message('ledger_days')}
              options={LEDGER_DAYS}
              picked={use.settings.ledgerDays}
              words={(each) => message('ledger_daysOf', each)}
              onPick={(ledgerDays) => void use.change(choose('ledgerDays', ledgerDays))}
            />
          </Lockable>
        </div>
      )}
      {entries.length === 0 && <p class="empty">{message('ledger_empty')}</p>}
      <p class="hint" role="status">
        {back !== null && (
          <>
            {message('ledger_forgotten')}{' '}
            <button type="button" class="plain" onClick={() => void undo()}>
              {message('page_undo')}
            </button>
          </>
        )}
      </p>
      {entries.length > 0 && (
        <>
          <ul class="items wide" aria-label={message('ledger_title')}>
            {entries.map((entry) => (
              <Remembered key={entry.key} entry={entry} onForget={() => void change(withoutEntry(entry.key))} />
            ))}
          </ul>
          <div class="actions">
            <button type="button" class="plain" onClick={() => void change((all) => ({ ...all, entries: [] }))}>
              {message('ledger_forgetAll')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

function Remembered({ entry, onForget }: { readonly entry: LedgerEntry; onForget(): void }) {
  const { host, client, posts, last, kinds } = entry;
  const where = client === undefined ? host : message('ledger_client', client);
  const day = new Date(last).toLocaleDateString();
  return (
    <li>
      <span>
        {message('ledger_entry', where, String(posts), day)}
        <br />
        <span class="hint">{[...new Set(kinds.map(({ kind }) => kindWords(kind)))].join(' · ')}</span>
      </span>
      <button type="button" class="plain" aria-label={message('ledger_forgetOf', where, day)} onClick={onForget}>
        {message('ledger_forget')}
      </button>
    </li>
  );
}
