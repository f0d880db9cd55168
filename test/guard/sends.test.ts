// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Attempt } from '../../lib/gate/attempt';
import type { Answers } from '../../lib/guard/answers';
import { ask } from '../../lib/guard/asking';
import type { Reading } from '../../lib/guard/reader';
import { createSends } from '../../lib/guard/sends';

vi.mock('../../lib/guard/asking', () => ({ ask: vi.fn(), needsAnswer: () => true }));
vi.mock('../../lib/guard/progress', () => ({ showProgress: vi.fn() }));

it('two presses while the guard wakes get one question', async () => {
  document.body.innerHTML = '<textarea>Maria Delgado</textarea><button>Send</button>';
  const [field, button] = [document.querySelector('textarea'), document.querySelector('button')];
  if (!field || !button) throw new Error('no page');
  let wake = () => {};
  const ready = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const reading = { text: field.value, share: 1 } as unknown as Reading;
  const sends = createSends(
    window as unknown as Window & typeof globalThis,
    { arm: () => {}, passing: (release) => release() },
    {
      answers: {} as unknown as Answers,
      read: () => reading,
      readWhole: async () => reading,
      ready,
      contacts: () => [],
      policy: () => ({}),
      isListed: () => false,
      isReady: () => false,
      learn: () => {},
      told: () => {},
      refresh: () => {},
    },
  );
  const attempt = (): Attempt => ({
    event: new MouseEvent('click'),
    path: [button],
    kind: 'press',
    control: button,
    submitter: null,
    composers: [field],
  });
  const both = Promise.all([sends.ask(attempt()), sends.ask(attempt())]);
  wake();
  await both;
  expect(ask).toHaveBeenCalledTimes(1);
});
