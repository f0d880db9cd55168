import { useCallback, useEffect, useState } from 'preact/hooks';
import { countWord, language, message, messageOr } from '../messages/messages';
import type { Destination } from '../model/draft';
import { PURPOSES, type Purpose } from '../model/purpose';
import type { Settings } from '../model/settings';
import { standingWords, whereWords } from '../panel/where-words';
import { approvePlace, pause, removePlace, resume } from '../settings/changes';
import { isLocked } from '../settings/managed/in-force';
import type { Mode } from '../settings/managed/keys';
import { Brand } from './brand';
import { Due } from './due';
import { SetByClinic } from './lockable';
import { clockTime, placeWords } from './place-words';
import type { Here, PageServices } from './services';
import { UndoBar } from './undo-bar';
import { Unlock } from './unlock';
import { type SettingsInUse, useSettings } from './use-settings';
import { useVault } from './use-vault';

const HOUR = 60 * 60 * 1000;

/** What Discreet makes of the page in this tab. */
export function Popup({ services }: { services: PageServices }) {
  const use = useSettings(services);
  const { settings } = use;
  const [here, setHere] = useState<Here | null | undefined>(undefined);
  const look = useCallback(() => void services.here().then(setHere), [services]);
  // Looks again whenever the settings change: the place may count as something else now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `settings` is the reason to look
  useEffect(look, [look, settings]);
  return (
    <div class="popup">
      <header>
        <Brand />
      </header>
      <main aria-busy={here === undefined}>
        <h1 class="unseen">{message('extName')}</h1>
        <Stage mode={use.clinic.mode} />
        {here === null && <Elsewhere />}
        {here && settings && <HereView here={here} settings={settings} use={use} services={services} onChange={look} />}
        {settings && <Due services={services} settings={settings} />}
        <RosterState services={services} />
      </main>
      <UndoBar {...use} />
      <footer>
        <a href="welcome.html#practice" target="_blank" rel="noopener">
          {message('popup_practice')}
        </a>
        <a href="options.html" target="_blank" rel="noopener">
          {message('popup_options')}
        </a>
        <p class="quiet promise">{message('page_onDevice')}</p>
      </footer>
    </div>
  );
}

/** The roster, where there is one: locked by a click, opened again from here. */
function RosterState({ services }: { services: PageServices }) {
  const state = useVault(services);
  const { vault } = services.records;
  if (state === 'open')
    return (
      <button type="button" onClick={() => void vault.lock()}>
        {message('vault_lock')}
      </button>
    );
  if (state === null || state === 'none') return null;
  return (
    <section class="roster" aria-label={message('clients_title')}>
      <p class="quiet">{message(`vault_${state}`)}</p>
      {state === 'locked' && <Unlock vault={vault} />}
    </section>
  );
}

/** What a stage of the clinic's roll-out before the last means for the user. */
function Stage({ mode = 'enforce' }: { mode?: Mode }) {
  if (mode === 'enforce') return null;
  return (
    <section class="card">
      <p class="quiet">{message(`clinic_mode_${mode}`)}</p>
    </section>
  );
}

/** A page of the browser, a store, a file. */
function Elsewhere() {
  return (
    <section class="card">
      <p class="big">{message('popup_elsewhere')}</p>
      <p class="quiet">{message('popup_elsewhereHint')}</p>
    </section>
  );
}

interface HereProps {
  readonly here: Here;
  readonly settings: Settings;
  readonly use: SettingsInUse;
  readonly services: PageServices;
  /** What is known of the tab is no longer so. */
  onChange(): void;
}

function HereView({ here, settings, use, services, onChange }: HereProps) {
  const [error, setError] = useState<string | null>(null);
  const act: Act = async (change, words) => {
    const result = await use.change(change, words);
    setError(result.ok ? null : result.reason);
  };
  return (
    <>
      <section class={`card place ${here.standing}`}>
        <p class="host">
          <bdi>{here.label}</bdi>
        </p>
        <p class="big">{standingWords(here.standing, here.destination?.recipients)}</p>
        <p class="quiet">{message(here.why)}</p>
        {here.destination && <Where destination={here.destination} />}
      </section>
      {here.standing !== 'paused' && (
        <section class="draft">
          <p class={here.failed ? 'failed' : ''}>{draftWords(here)}</p>
        </section>
      )}
      {here.proposed && here.standing !== 'paused' && (
        <DraftPurpose here={here} onPick={(purpose) => void services.choosePurpose(purpose).then(onChange)} />
      )}
      <PlaceActions here={here} use={use} settings={settings} act={act} />
      <p class="error" role="alert">
        {error !== null && message(error)}
      </p>
      {here.skipped.length > 0 && (
        <details>
          <summary>{message('popup_leftAlone')}</summary>
          <ul class="points">
            {here.skipped.map((reason) => (
              <li key={reason}>{message(reason)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What was understood of where the draft goes, and whether what is known of this site still fits. */
function Where({ destination }: { destination: Destination }) {
  return (
    <>
      {whereWords(destination).map((line) => (
        <p key={line} class="where">
          <bdi>{line}</bdi>
        </p>
      ))}
      {destination.outdatedSite !== undefined && <p class="quiet">{message('popup_outdated')}</p>}
    </>
  );
}

/** What the draft is for. The likely ones stand first; nothing is chosen before the user does. */
function DraftPurpose({ here, onPick }: { here: Here; onPick: (purpose: Purpose | null) => void }) {
  const { proposed = [], purpose } = here;
  const rest = PURPOSES.filter((each) => each !== 'public' && !proposed.includes(each));
  return (
    <section class="purpose">
      <label>
        <span>{message('popup_purpose')}</span>
        <select
          autofocus
          value={purpose ?? ''}
          onChange={(event) => onPick(PURPOSES.find((each) => each === event.currentTarget.value) ?? null)}
        >
          <option value="">{message('popup_noPurpose')}</option>
          {[...proposed, ...rest].map((each) => (
            <option key={each} value={each}>
              {message(`reason_${each}`)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

type Act = (change: (settings: Settings) => Settings, words?: string) => Promise<void>;

interface ActionsProps {
  readonly here: Here;
  readonly use: SettingsInUse;
  readonly settings: Settings;
  readonly act: Act;
}

function PlaceActions({ here, use: { clinic }, settings, act }: ActionsProps) {
  const { origin } = here;
  const site = placeWords({ origin, path: '/' });
  const whole = settings.approvedPlaces.find((place) => place.origin === origin && place.path === '/');
  const until = here.pausedUntil;
  const approve = () => {
    const change = approvePlace(origin);
    if (change.ok) void act(change.value, message('popup_approved', site));
  };
  const places = isLocked(clinic, 'approvedPlaces');
  const pauses = isLocked(clinic, 'pauses');
  return (
    <section class="choices">
      {(places || pauses) && (
        <div class="locked">
          <p class="quiet">{message('clinic_locked')}</p>
          <SetByClinic clinic={clinic} />
        </div>
      )}
      {until === null ? (
        <button
          type="button"
          disabled={pauses}
          onClick={() => act(pause(origin, Date.now() + HOUR, Date.now()), message('popup_pausedNow', site))}
        >
          {message('popup_pause')}
        </button>
      ) : (
        <button type="button" class="primary" onClick={() => act(resume(origin, Date.now()))}>
          {message('popup_resumeUntil', clockTime(until))}
        </button>
      )}
      {whole !== undefined && (
        <button type="button" disabled={places} onClick={() => act(removePlace(whole), message('page_removed', site))}>
          {message('popup_unapprove')}
        </button>
      )}
      {whole === undefined && here.standing !== 'approvedPlace' && (
        <>
          <button type="button" disabled={places} aria-describedby="approve-hint" onClick={approve}>
            {message('popup_approve')}
          </button>
          <p class="quiet" id="approve-hint">
            {message('popup_approveHint', site)}
          </p>
        </>
      )}
    </section>
  );
}

function draftWords({ failed, findings }: Here): string {
  if (failed) return message('popup_failed');
  if (findings === 0) return message('popup_nothing');
  const form = new Intl.PluralRules(language()).select(findings);
  const words = messageOr(
    `popup_findings_${form}`,
    message('popup_findings_other', countWord(findings)),
    countWord(findings),
  );
  return words.slice(0, 1).toLocaleUpperCase(language()) + words.slice(1);
}
