import { useCallback, useRef, useState } from 'preact/hooks';
import { message } from '../messages/messages';
import { Brand } from './brand';
import { Names, Town } from './me';
import { People, Places } from './places';
import { Practice } from './practice';
import type { PageServices } from './services';
import { UndoBar } from './undo-bar';
import { useSettings } from './use-settings';

const STEPS = ['me', 'places', 'practice'] as const;

/** Three short steps, each of which can be skipped: who you are, where you work, try it. */
export function Welcome({ services }: { services: PageServices }) {
  const use = useSettings(services);
  const [step, setStep] = useState(() =>
    Math.max(
      0,
      STEPS.findIndex((name) => location.hash === `#${name}`),
    ),
  );
  const moved = useRef(false);
  // A new step is a new heading, and the focus goes there: a screen reader says where one is.
  const arrive = useCallback((heading: HTMLHeadingElement | null) => {
    if (heading === null) return;
    if (moved.current) heading.focus();
    moved.current = true;
  }, []);
  const { settings } = use;
  if (settings === null) return <main class="page" aria-busy="true" />;
  const name = STEPS[step] ?? 'practice';
  const part = { settings, use };
  const go = (next: number) => {
    setStep(next);
    if (STEPS[next] === 'practice' && !settings.welcomed) void use.change((now) => ({ ...now, welcomed: true }));
  };
  return (
    <div class="page welcome">
      <header>
        <Brand />
        <Steps at={step} onGo={go} />
      </header>
      <main>
        <h1 key={name} ref={arrive} tabIndex={-1}>
          {message(`welcome_${name}`)}
        </h1>
        <p class="quiet under">{message(`welcome_${name}Hint`)}</p>
        {name === 'me' && [<Names key="names" {...part} />, <Town key="town" {...part} />]}
        {name === 'places' && [<Places key="places" {...part} />, <People key="people" {...part} />]}
        {name === 'practice' && <Practice />}
        <div class="steps-bar">
          {step > 0 && (
            <button type="button" onClick={() => go(step - 1)}>
              {message('welcome_back')}
            </button>
          )}
          {name === 'practice' ? (
            <a class="button" href="options.html">
              {message('welcome_done')}
            </a>
          ) : (
            <>
              <button type="button" class="plain" onClick={() => go(STEPS.length - 1)}>
                {message('welcome_skip')}
              </button>
              <button type="button" class="primary" onClick={() => go(step + 1)}>
                {message('welcome_next')}
              </button>
            </>
          )}
        </div>
      </main>
      <footer>
        <p class="quiet promise">{message('page_onDevice')}</p>
      </footer>
      <UndoBar {...use} />
    </div>
  );
}

function Steps({ at, onGo }: { at: number; onGo(step: number): void }) {
  return (
    <nav aria-label={message('welcome_steps')}>
      <ol class="steps">
        {STEPS.map((name, index) => (
          <li key={name}>
            <button type="button" aria-current={index === at ? 'step' : undefined} onClick={() => onGo(index)}>
              {message(`welcome_${name}Step`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
