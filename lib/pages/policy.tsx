import { useCallback, useEffect, useState } from 'preact/hooks';
import { language, message } from '../messages/messages';
import type { Settings } from '../model/settings';
import { KEY_NAMES, type Key } from '../settings/managed/keys';
import { sourcesOf } from '../settings/managed/sources';
import { type Clinic, policyOf } from '../settings/managed/store';
import type { Rejected } from '../settings/schema';
import { Brand } from './brand';
import { SetByClinic } from './lockable';
import { matches } from './matches';
import type { PageServices } from './services';

/** The pages of the browsers that show what they themselves know of a policy. No page may link there. */
const BROWSER_PAGES = ['chrome://policy', 'edge://policy', 'about:policies'];

/** What the clinic set, key by key: what was taken, what was not and why, and where each setting that holds comes from. */
export function PolicyPage({ services }: { services: PageServices }) {
  const state = usePolicy(services);
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  if (state === null) return <main class="page" aria-busy="true" />;
  const { clinic, own, at } = state;
  const again = async () => {
    setSaid('');
    await services.readPolicyAgain();
    await state.look();
    setSaid(message('clinic_readNow'));
  };
  const copy = () =>
    navigator.clipboard.writeText(JSON.stringify(reportOf(state), null, 2)).then(
      () => setSaid(message('panel_copied')),
      () => setSaid(message('panel_notCopied')),
    );
  return (
    <div class="page policy">
      <header>
        <Brand />
        <h1>{message('clinic_page')}</h1>
        <p class="quiet">{message(`clinic_${clinic.known}`)}</p>
        <p class="quiet">
          {at === null ? message('clinic_notRead') : message('clinic_readAt', new Date(at).toLocaleString(language()))}
        </p>
        <p class="quiet">{message('page_onDevice')}</p>
        <SetByClinic clinic={policyOf(clinic)} />
      </header>
      <main>
        <div class="actions">
          <button type="button" onClick={() => void again()}>
            {message('clinic_again')}
          </button>
          <button type="button" onClick={() => void copy()}>
            {message('clinic_copy')}
          </button>
          <a class="button" href="selftest.html">
            {message('selftest_title')}
          </a>
          <a class="button" href="options.html">
            {message('popup_options')}
          </a>
        </div>
        <p class="hint" role="status">
          {said}
        </p>
        <input
          type="search"
          aria-label={message('clinic_search')}
          placeholder={message('clinic_search')}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <section aria-labelledby="keys">
          <h2 id="keys">{message('clinic_keys')}</h2>
          <Keys clinic={clinic} query={query} confirmed={at !== null} />
        </section>
        <section aria-labelledby="held">
          <h2 id="held">{message('clinic_held')}</h2>
          <Holding own={own} clinic={clinic} />
        </section>
        <section aria-labelledby="browser">
          <h2 id="browser">{message('clinic_browser')}</h2>
          <p class="hint">{message('clinic_browserHint')}</p>
          <ul class="points">
            {BROWSER_PAGES.map((page) => (
              <li key={page}>
                <code>{page}</code>
              </li>
            ))}
          </ul>
          <p class="hint">{message('clinic_dropped')}</p>
        </section>
      </main>
    </div>
  );
}

interface State {
  readonly clinic: Clinic;
  readonly own: Settings;
  /** When the browser was last asked since it started, in ms since 1970; `null`: not yet. */
  readonly at: number | null;
}

function usePolicy(services: PageServices): (State & { look(): Promise<void> }) | null {
  const [state, setState] = useState<State | null>(null);
  const look = useCallback(async () => {
    const [clinic, own, at] = await Promise.all([
      services.loadClinic(),
      services.loadSettings(),
      services.policyReadAt(),
    ]);
    setState({ clinic, own, at });
  }, [services]);
  useEffect(() => {
    void look();
    const ends = [services.onClinic(() => void look()), services.onSettings(() => void look())];
    return () => {
      for (const end of ends) end();
    };
  }, [services, look]);
  return state && { ...state, look };
}

/** What an administrator can send on: what holds and what was not taken. Nothing that the user entered. */
function reportOf({ clinic, own, at }: State): object {
  return {
    known: clinic.known,
    read: at === null ? null : new Date(at).toISOString(),
    policy: policyOf(clinic),
    rejected: clinic.rejected.map(({ key, reason }) => ({ key, reason: message(reason) })),
    settings: sourcesOf(own, policyOf(clinic)).map(({ name, source, locked }) => ({ name, source, locked })),
  };
}

function Keys({ clinic, query, confirmed }: { clinic: Clinic; query: string; confirmed: boolean }) {
  const shown = KEY_NAMES.filter((key) => matches(query, key, message(`policy_${key}`)));
  const unknown = clinic.rejected.filter(({ key }) => !KEY_NAMES.some((known) => isOf(key, known)));
  return (
    <>
      <table>
        <thead>
          <tr>
            {['key', 'value', 'source'].map((column) => (
              <th key={column} scope="col">
                {message(`clinic_column_${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((key) => (
            <tr key={key}>
              <th scope="row">
                <code>{key}</code>
                <span class="told">{message(`policy_${key}`)}</span>
              </th>
              <td>
                <Value value={clinic.policy[key]} />
                <Refused all={clinic.rejected.filter((each) => isOf(each.key, key))} />
              </td>
              <td>{sourceOf(clinic, key, confirmed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p class="empty">{message('options_nothing', query)}</p>}
      <Refused all={unknown} />
    </>
  );
}

/** `behaviours.0.verdict` is of `behaviours`. */
function isOf(path: string, key: string): boolean {
  return path === key || path.startsWith(`${key}.`);
}

function sourceOf({ policy }: Clinic, key: Key, confirmed: boolean): string {
  if (policy[key] === undefined) return message('clinic_source_default');
  return message(confirmed ? 'clinic_source_policy' : 'clinic_source_cache');
}

function Value({ value }: { value: unknown }) {
  if (value === undefined) return <span class="hint">{message('clinic_unset')}</span>;
  if (!Array.isArray(value)) return <code>{plain(value)}</code>;
  if (value.length === 0) return <span class="hint">{message('clinic_emptyList')}</span>;
  return (
    <ul class="points">
      {value.map((each) => (
        <li key={plain(each)}>
          <code>{plain(each)}</code>
        </li>
      ))}
    </ul>
  );
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What was not taken, and why. The values themselves are not told. */
function Refused({ all }: { all: readonly Rejected[] }) {
  if (all.length === 0) return null;
  return (
    <ul class="refused">
      {all.map(({ key, reason }) => (
        <li key={`${key} ${reason}`}>
          <code>{key}</code>: {message(reason)}
        </li>
      ))}
    </ul>
  );
}

function Holding({ own, clinic }: Pick<State, 'own' | 'clinic'>) {
  return (
    <table>
      <thead>
        <tr>
          {['setting', 'value', 'source', 'lock'].map((column) => (
            <th key={column} scope="col">
              {message(`clinic_column_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sourcesOf(own, policyOf(clinic)).map(({ name, source, locked, value }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{typeof value === 'number' ? message('clinic_entriesOf', String(value)) : <code>{value}</code>}</td>
            <td>{message(`clinic_source_${source}`)}</td>
            <td>{locked && message('clinic_lockedShort')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
