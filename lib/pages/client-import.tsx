import { useState } from 'preact/hooks';
import { language, message } from '../messages/messages';
import type { Client } from '../model/client';
import type { Result } from '../model/result';
import { type CsvRead, type LineError, readCsv } from '../records/csv';
import { withClients } from '../records/roster';

/** So many lines are shown of what would be taken, and of what would not. */
const SHOWN = 10;

interface ImportProps {
  readonly clients: readonly Client[];
  onSave(change: (all: readonly Client[]) => readonly Client[]): Promise<Result<unknown>>;
}

/** A roster out of a file: what would be taken is seen before it is. */
export function ClientImport({ clients, onSave }: ImportProps) {
  const [read, setRead] = useState<CsvRead | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const onFile = async (file: File | undefined) => {
    setDone(null);
    if (file !== undefined) setRead(readCsv(await file.text()));
  };
  const take = async (news: readonly Client[]) => {
    const result = await onSave(withClients(news));
    setDone(result.ok ? message('import_done', String(news.length)) : message(result.reason));
    if (result.ok) setRead(null);
  };
  const labels = new Set(clients.map(({ label }) => label));
  const replaced = read?.clients.filter(({ label }) => labels.has(label)).length ?? 0;
  return (
    <div class="import">
      <label class="file">
        <span class="titled">{message('import_file')}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => {
            const input = event.currentTarget;
            void onFile(input.files?.[0]).then(() => {
              input.value = '';
            });
          }}
        />
      </label>
      <p class="hint">{message('import_hint')}</p>
      <p role="status">{done}</p>
      {read !== null && (
        <section aria-label={message('import_preview')}>
          <p>
            {message('import_found', String(read.clients.length))}{' '}
            {replaced > 0 && message('import_replaces', String(replaced))}
          </p>
          {read.unknown.length > 0 && (
            <p class="hint">{message('import_unknown', new Intl.ListFormat(language()).format(read.unknown))}</p>
          )}
          <ul class="items">
            {read.clients.slice(0, SHOWN).map(({ id, label, names }) => (
              <li key={id}>
                <span>
                  <strong>{label}</strong> <bdi>{names.join(', ')}</bdi>
                </span>
              </li>
            ))}
          </ul>
          {read.clients.length > SHOWN && (
            <p class="hint">{message('import_more', String(read.clients.length - SHOWN))}</p>
          )}
          <Errors errors={read.errors} />
          <div class="actions">
            {read.clients.length > 0 && (
              <button type="button" class="primary" onClick={() => void take(read.clients)}>
                {message('import_take', String(read.clients.length))}
              </button>
            )}
            <button type="button" onClick={() => setRead(null)}>
              {message('releases_cancel')}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}

function Errors({ errors }: { errors: readonly LineError[] }) {
  if (errors.length === 0) return null;
  return (
    <div role="alert">
      <p class="error">{message('import_errors', String(errors.length))}</p>
      <ul class="points">
        {errors.slice(0, SHOWN).map(({ line, column, reason }) => (
          <li key={`${line} ${column} ${reason}`}>
            {message('import_line', String(line))}
            {column !== '' && ` (${column})`}: {message(reason)}
          </li>
        ))}
      </ul>
    </div>
  );
}
