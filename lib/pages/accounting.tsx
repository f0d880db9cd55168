import { message } from '../messages/messages';
import { csvOf, entriesOf } from '../records/accounting';
import { Brand } from './brand';
import { useDisclosures } from './disclosures';
import { download } from './download';
import { dayOf, toldWords } from './entry-words';
import type { PageServices } from './services';
import { Unlock } from './unlock';
import { useClinic } from './use-clinic';
import { useVault } from './use-vault';

/** The label in the address of the page. */
export function labelIn(search: string): string {
  return new URLSearchParams(search).get('client') ?? '';
}

/** What was disclosed of one client, to be printed or taken along (45 CFR 164.528). `label` names nobody. */
export function Accounting({ services, label }: { services: PageServices; label: string }) {
  const state = useVault(services);
  const entries = entriesOf(useDisclosures(services), label);
  // The client's own right to an account of it (45 CFR 164.528) is met on paper.
  const kept = useClinic(services)?.exportAllowed === false;
  if (state === null) return <main class="page" aria-busy="true" />;
  return (
    <main class="page sheet-of-paper">
      <header class="screen">
        <Brand />
      </header>
      <h1>{message('accounting_title', label)}</h1>
      <p class="quiet">{message('accounting_made', dayOf(Date.now()))}</p>
      {state === 'locked' && (
        <div class="screen">
          <p>{message('vault_locked')}</p>
          <Unlock vault={services.records.vault} />
        </div>
      )}
      {state !== 'locked' && entries.length === 0 && <p class="empty">{message('accounting_empty')}</p>}
      {entries.length > 0 && (
        <>
          <div class="actions screen">
            <button type="button" class="primary" onClick={() => window.print()}>
              {message('accounting_print')}
            </button>
            <button
              type="button"
              disabled={kept}
              onClick={() => download(csvOf(entries), `accounting-${label}.csv`, 'text/csv;charset=utf-8')}
            >
              CSV
            </button>
            <button
              type="button"
              disabled={kept}
              onClick={() => download(JSON.stringify(entries, null, 2), `accounting-${label}.json`, 'application/json')}
            >
              JSON
            </button>
            {kept && <p class="hint">{message('data_noExport')}</p>}
          </div>
          <table>
            <thead>
              <tr>
                {['date', 'recipients', 'purpose', 'ground', 'told'].map((column) => (
                  <th key={column} scope="col">
                    {message(`accounting_${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.id}>
                  <td>{dayOf(entry.at)}</td>
                  <td>{entry.recipients.join(', ')}</td>
                  <td>
                    {message(`reason_${entry.purpose}`)}
                    {entry.standing !== 'standing' && ` (${message(`entry_${entry.standing}`)})`}
                    {entry.clients.length > 1 && ` ${message('accounting_which', entry.clients.join(', '))}`}
                  </td>
                  <td>{entry.ground}</td>
                  <td>{toldWords(entry)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <p class="quiet">
        {message('data_noAdvice')} {message('page_onDevice')}
      </p>
    </main>
  );
}
