import { useState } from 'preact/hooks';
import { language, message, messageOr } from '../messages/messages';
import type { OwnCode } from '../model/code';
import type { Contact, Settings } from '../model/settings';
import { codesIn } from '../policy/codes';
import { sharedFor } from '../policy/sharing';
import { Brand } from './brand';
import type { PageServices } from './services';
import { useSettings } from './use-settings';

interface LimitsProps {
  readonly services: PageServices;
  readonly now: Date;
}

/** A plain sheet for clients, by the settings in force. It names no client, no recipient and no release. */
export function Limits({ services, now }: LimitsProps) {
  const { whole: settings } = useSettings(services);
  const [left, setLeft] = useState<readonly (Contact | OwnCode)[]>([]);
  if (settings === null) return <main class="page" aria-busy="true" />;
  const toggle = (each: Contact | OwnCode) =>
    setLeft(left.includes(each) ? left.filter((other) => other !== each) : [...left, each]);
  const stays = (each: Contact | OwnCode) => !left.includes(each);
  return (
    <div class="page limits">
      <header class="screen">
        <Brand />
        <p>{message('limits_what')}</p>
        <p class="quiet">
          {releaseWords(settings.releases.length)} {message('page_onDevice')}
        </p>
        <Chosen choices={[...settings.contacts, ...settings.ownCodes]} stays={stays} toggle={toggle} />
        <p class="actions">
          <button type="button" class="primary" onClick={() => print()}>
            {message('limits_print')}
          </button>
          <a class="button" href="options.html#codes">
            {message('limits_back')}
          </a>
        </p>
      </header>
      <Sheet
        settings={settings}
        contacts={settings.contacts.filter(stays)}
        own={settings.ownCodes.filter(stays)}
        now={now}
      />
    </div>
  );
}

function releaseWords(count: number): string {
  if (count === 0) return '';
  const form = new Intl.PluralRules(language()).select(count);
  return messageOr(`limits_releases_${form}`, message('limits_releases_other', String(count)), String(count));
}

interface ChosenProps {
  readonly choices: readonly (Contact | OwnCode)[];
  stays(each: Contact | OwnCode): boolean;
  toggle(each: Contact | OwnCode): void;
}

/** Some contacts and rules are for clients, and some are the user's own. */
function Chosen({ choices, stays, toggle }: ChosenProps) {
  if (choices.length === 0) return null;
  return (
    <fieldset class="ticks">
      <legend>{message('limits_choose')}</legend>
      {choices.map((each) => (
        <label key={Object.values(each).join(' ')} class="tick">
          <input type="checkbox" checked={stays(each)} onChange={() => toggle(each)} />
          <bdi>{'label' in each ? each.label : each.name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

interface SheetProps {
  readonly settings: Settings;
  readonly contacts: readonly Contact[];
  readonly own: readonly OwnCode[];
  readonly now: Date;
}

function Sheet({ settings, contacts, own, now }: SheetProps) {
  const shared = sharedFor(settings);
  const codes = codesIn(settings);
  const date = new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(now);
  return (
    <main class="paper">
      <h1>{message('limits_title')}</h1>
      <p>{message('limits_lead')}</p>
      <Points title="limits_private" points={['limits_private1', 'limits_private2', 'limits_private3']} />
      <Points title="limits_must" points={['limits_must1', 'limits_must2', 'limits_must3', 'limits_must4']} />
      <Points
        title="limits_share"
        points={shared.length > 0 ? shared.map((purpose) => `limits_share_${purpose}`) : ['limits_shareNone']}
      />
      <Points title="limits_agree" points={['limits_agree1', 'limits_agree2']} />
      {codes.length + own.length > 0 && (
        <>
          <h2>{message('limits_rules')}</h2>
          <ul class="points">
            {codes.map(({ id, client }) => (
              <li key={id}>
                <b>{message(`code_${id}`)}</b>
                {client !== undefined && `: ${message(client)}`}
              </li>
            ))}
            {own.map(({ name, statement }) => (
              <li key={`${name} ${statement}`}>
                <bdi>
                  <b>{name}</b>: {statement}
                </bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {contacts.length > 0 && (
        <>
          <h2>{message('limits_help')}</h2>
          <ul class="points">
            {contacts.map(({ label, reach }) => (
              <li key={`${label} ${reach}`}>
                <bdi>{label}</bdi>: <bdi>{reach}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{message('limits_questions')}</p>
      <dl class="signed">
        {['limits_talked', 'limits_client', 'limits_me'].map((line) => (
          <div key={line}>
            <dt>{message(line)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p class="quiet">{message('limits_made', date)}</p>
    </main>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <>
      <h2>{message(title)}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{message(point)}</li>
        ))}
      </ul>
    </>
  );
}
