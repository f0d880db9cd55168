import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { EditorRow } from '../browser/editors/list';
import type { FixtureServer } from '../browser/harness/server';
import type {} from '../browser/pages/fixture';
import { busy, wait } from './page';

/** A page that is typed into. */
export interface Typed {
  key(letter: string): Promise<void>;
  /** Milliseconds on the main thread since the last time it was asked. */
  cost(): Promise<number>;
  readonly session: CDPSession;
  close(): Promise<void>;
}

/** The page rests when it has done next to nothing for a while: what was begun by the focus is over. In ms. */
const REST = 150;
const NEXT_TO_NOTHING = 0.2;
const PATIENCE = 9000;
/** The guard makes itself ready in idle moments, which may be some time in coming. */
const READY = 3000;

async function rests(session: CDPSession): Promise<void> {
  const until = Date.now() + PATIENCE;
  let quiet = 0;
  await wait(READY);
  for (let before = await busy(session); quiet < 5 && Date.now() < until; ) {
    await wait(REST);
    const now = await busy(session);
    quiet = now - before < NEXT_TO_NOTHING ? quiet + 1 : 0;
    before = now;
  }
}

/** Into the field, through frames and open shadow roots; a closed one is clicked where its host stands. */
async function enter(page: Page, field: string): Promise<void> {
  const [frame, ...inside] = field.split(' >> ');
  const inner = inside.join(' >> ');
  const target = frame === 'iframe' ? page.frameLocator(frame).locator(inner) : page.locator(field);
  const at = { position: { x: 20, y: 20 }, timeout: 3000 };
  await target
    .first()
    .click(at)
    .catch(() => page.locator('#mount').click({ ...at, position: { x: 60, y: 30 } }));
}

/**
 * A row's page with a draft in its editor, the caret at the end, and everything at rest. Times are those of the main thread's own
 * clock, so that what else runs on the machine counts for little.
 */
export async function typist(
  context: BrowserContext,
  server: FixtureServer,
  { page: path, field = '#editor', opener }: EditorRow,
  draft: string,
): Promise<Typed> {
  const page: Page = await context.newPage();
  await page.goto(`${server.origin}/${path}`);
  await page.waitForFunction(() => window.modelText !== undefined);
  if (opener) await page.click(opener);
  await page.evaluate((text) => window.setText(text), draft);
  await enter(page, field);
  await page.keyboard.press('Control+End');
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.keyboard.type(' ');
  await rests(session);
  let last = await busy(session);
  return {
    session,
    key: (letter) => page.keyboard.type(letter),
    async cost() {
      const before = last;
      last = await busy(session);
      return last - before;
    },
    close: () => page.close(),
  };
}
