import { useState } from 'preact/hooks';
import { language, message } from '../messages/messages';
import type { Clinic } from '../settings/managed/store';
import { Brand } from './brand';
import { type Check, GROUPS, type Group, type Outcome } from './selftest/check';
import type { SelfTestParts } from './selftest/parts';
import { countsOf, reportOf } from './selftest/report';
import { type Run, useRun } from './selftest/use-run';
import type { PageServices } from './services';

interface SelfTestProps {
  readonly services: PageServices;
  readonly parts: SelfTestParts;
}

/** Discreet tries itself, under the policy in force, on drafts that nobody wrote. */
export function SelfTest({ services, parts }: SelfTestProps) {
  const { run, again } = useRun(services, parts);
  const [copied, setCopied] = useState<Run | null>(null);
  const { checks, clinic, records, ended } = run;
  const copy = () => {
    if (clinic === null || ended === null) return;
    const browser = navigator.userAgent;
    const report = reportOf({ version: parts.version, browser, clinic, checks, records, now: ended });
    void navigator.clipboard.writeText(report).then(() => setCopied(run));
  };
  return (
    <div class="page selftest">
      <header>
        <Brand />
        <h1>{message('selftest_title')}</h1>
        <p>{message('selftest_lead')}</p>
        <p class="quiet">{message('page_onDevice')}</p>
      </header>
      <main>
        <Summary run={run} />
        <p class="actions">
          <button
            type="button"
            class="primary"
            aria-disabled={ended === null}
            onClick={() => ended !== null && again()}
          >
            {message('selftest_again')}
          </button>
          <button type="button" aria-disabled={ended === null} onClick={copy}>
            {message('selftest_copy')}
          </button>
          <span class="kept" role="status">
            {copied === run && message('selftest_copied')}
          </span>
        </p>
        {clinic !== null && <InForce clinic={clinic} />}
        {GROUPS.map((group) => (
          <Checks key={group} group={group} checks={checks.filter((check) => check.group === group)} />
        ))}
      </main>
    </div>
  );
}

function Summary({ run: { checks, share, ended } }: { run: Run }) {
  const { pass, fail, untested } = countsOf(checks);
  const tried = number(pass + fail);
  return (
    <div class="summary">
      <progress hidden={ended !== null} value={share} aria-label={message('selftest_progress')} />
      <p role="status" class={fail > 0 ? 'verdict fails' : 'verdict'}>
        {ended !== null &&
          (fail > 0 ? message('selftest_someFail', number(fail), tried) : message('selftest_allPass', tried))}
        {ended !== null && untested > 0 && ` ${message('selftest_untestedCount', number(untested))}`}
        {ended === null && message('selftest_running')}
      </p>
    </div>
  );
}

/** In short: the policy page tells the rest. */
function InForce({ clinic: { known, policy, rejected } }: { clinic: Clinic }) {
  const keys = Object.keys(policy).length;
  const { mode = 'enforce', policyVersion } = policy;
  return (
    <section id="policy" aria-labelledby="policy-title">
      <h2 id="policy-title">{message('selftest_policy')}</h2>
      <p>
        {message(`selftest_known_${known}`)}
        {known === 'set' && ` ${message('selftest_inForce', number(keys), message(`selftest_mode_${mode}`))}`}
      </p>
      {policyVersion !== undefined && (
        <p>
          {message('policy_policyVersion')}: <bdi>{policyVersion}</bdi>
        </p>
      )}
      {rejected.length > 0 && <p class="error">{message('selftest_rejected', number(rejected.length))}</p>}
      <p>
        <a href="policy.html">{message('selftest_seePolicy')}</a>
      </p>
    </section>
  );
}

function Checks({ group, checks }: { group: Group; checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  const title = `${group}-title`;
  const rows = (
    <ul class="checks">
      {[...checks].sort(worstFirst).map((check) => (
        <Row key={check.id} check={check} />
      ))}
    </ul>
  );
  const { pass, fail } = countsOf(checks);
  return (
    <section id={group} aria-labelledby={title}>
      <h2 id={title}>{message(`selftest_${group}`)}</h2>
      <p class="quiet">{message(`selftest_${group}Hint`)}</p>
      {checks.length > FOLDED ? (
        <details open={fail > 0}>
          <summary>{message('selftest_count', number(pass), number(checks.length))}</summary>
          {rows}
        </details>
      ) : (
        rows
      )}
    </section>
  );
}

/** More checks than these are folded away while all is well. */
const FOLDED = 30;
const MARKS: Readonly<Record<Outcome, string>> = { pass: '✓', fail: '✗', untested: '–' };

function worstFirst(a: Check, b: Check): number {
  return Number(b.outcome === 'fail') - Number(a.outcome === 'fail');
}

function Row({ check: { id, outcome, title, entry, tried, found } }: { check: Check }) {
  const was = outcome === 'fail' ? (found ?? ['selftest_expected', message(...tried)]) : tried;
  return (
    <li class={`check ${outcome}`} data-check={id}>
      <span class="mark" aria-hidden="true">
        {MARKS[outcome]}
      </span>
      <div>
        <p>
          <b>{'name' in title ? title.name : message(...title)}</b>
          {entry !== undefined && (
            <>
              {' '}
              <code>
                <bdi>{entry}</bdi>
              </code>
            </>
          )}
        </p>
        <p class="quiet">{message(...was)}</p>
      </div>
      <span class="outcome">{message(`selftest_${outcome}`)}</span>
    </li>
  );
}

function number(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}
