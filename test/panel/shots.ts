/** Pictures of the panel in all its states: `node test/tools/run.mjs test/panel/shots.ts FOLDER`. */
import { mkdir } from 'node:fs/promises';
import { openStage } from './stage';

const VIEWS = [
  'found',
  'clear',
  'reason',
  'clinic',
  'block',
  'notices',
  'failed',
  'gone',
  'many',
  'crowd',
  'referral',
  'naming',
];
const PAGES: Readonly<Record<string, string>> = {
  'popup-public': 'page=popup',
  'popup-approved': 'page=popup&state=approved',
  'popup-paused': 'page=popup&state=paused',
  'popup-failed': 'page=popup&state=failed',
  'popup-elsewhere': 'page=popup&state=elsewhere',
  'options-empty': 'page=options',
  'options-full': 'page=options&state=full',
  'welcome-me': 'page=welcome',
  'welcome-places': 'page=welcome#places',
  'welcome-practice': 'page=welcome#practice',
};
interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly query?: string;
}

const LOOKS: readonly Look[] = [
  { name: 'light', width: 1000, height: 760, colorScheme: 'light' },
  { name: 'dark', width: 1000, height: 760, colorScheme: 'dark' },
  { name: 'rtl', width: 1000, height: 760, colorScheme: 'light', query: '?rtl' },
  { name: 'contrast', width: 1000, height: 760, colorScheme: 'dark', forcedColors: 'active' },
  { name: 'narrow', width: 400, height: 760, colorScheme: 'light' },
];

export async function main([folder = '.', only]: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const stage = await openStage();
  for (const look of LOOKS) {
    const page = await stage.open(`panel.html${look.query ?? ''}`, {
      viewport: look,
      colorScheme: look.colorScheme,
      forcedColors: look.forcedColors,
      reducedMotion: 'reduce',
    });
    for (const view of VIEWS) {
      if (only !== undefined && only !== view) continue;
      await page.evaluate((name) => window.stage.open(name), view);
      await page.waitForTimeout(50);
      await page.screenshot({ path: `${folder}/panel-${view}-${look.name}.png` });
      await page.evaluate(() => window.stage.close());
    }
    if (only === undefined || only === 'card') {
      await page.evaluate(() => {
        window.stage.showMarks();
        window.stage.openCard(true);
      });
      await page.screenshot({ path: `${folder}/card-${look.name}.png` });
    }
    await page.context().close();
  }
  for (const look of LOOKS) {
    for (const [name, address] of Object.entries(PAGES)) {
      if (only !== undefined && !name.startsWith(only)) continue;
      const viewport = name.startsWith('popup') ? { width: 360, height: 480 } : look;
      const page = await stage.open(`panel-pages.html?${address}`, {
        viewport,
        colorScheme: look.colorScheme,
        forcedColors: look.forcedColors,
      });
      await page.waitForTimeout(100);
      await page.screenshot({ path: `${folder}/${name}-${look.name}.png`, fullPage: true });
      await page.context().close();
    }
  }
  await stage.close();
}
