import { useRef, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { NO_LEDGER } from '../records/ledger';
import { download } from './download';
import { EraseRecords } from './erase-records';
import { LedgerList } from './ledger-list';
import type { PageServices } from './services';
import type { SettingsInUse } from './use-settings';
import { WeeklyCounts } from './weekly-counts';

interface OwnDataProps {
  readonly settings: Settings;
  readonly use: SettingsInUse;
  readonly services: PageServices;
}

/** What is kept and what never is, the way to take it along and the way to be rid of it. */
export function OwnData({ settings, use, services }: OwnDataProps) {
  const [sure, setSure] = useState(false);
  const eraser = useRef<HTMLButtonElement>(null);
  const erase = async () => {
    // The welcome page is not shown again for that.
    await services.showings.change(() => ({}));
    await services.ledger.change(() => NO_LEDGER);
    await services.counts.change(() => []);
    await use.change(() => ({ ...DEFAULT_SETTINGS, welcomed: true }), message('data_erased'));
    setSure(false);
    eraser.current?.focus();
  };
  return (
    <>
      <div class="columns">
        <Points title="data_kept" points={['data_kept1', 'data_kept2', 'data_kept3']} />
        <Points title="data_never" points={['data_never1', 'data_never2', 'data_never3', 'data_never4']} />
      </div>
      <p class="hint">{message('data_noAdvice')}</p>
      <div class="actions">
        <button
          type="button"
          disabled={use.clinic.exportAllowed === false}
          onClick={() => download(JSON.stringify(settings, null, 2), 'discreet-settings.json', 'application/json')}
        >
          {message('data_export')}
        </button>
        <button
          type="button"
          class="danger"
          ref={eraser}
          aria-expanded={sure}
          aria-controls="sure"
          onClick={() => setSure(!sure)}
        >
          {message('data_erase')}
        </button>
      </div>
      <div id="sure" hidden={!sure}>
        {sure && (
          <fieldset class="sure">
            <legend>{message('data_sure')}</legend>
            <button type="button" class="danger" onClick={erase}>
              {message('data_eraseNow')}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {message('data_keep')}
            </button>
          </fieldset>
        )}
      </div>
      {use.clinic.exportAllowed === false && <p class="hint">{message('data_noExport')}</p>}
      <WeeklyCounts services={services} />
      <LedgerList services={services} use={use} />
      <EraseRecords services={services} />
    </>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <div>
      <h3>{message(title)}</h3>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{message(point)}</li>
        ))}
      </ul>
    </div>
  );
}
