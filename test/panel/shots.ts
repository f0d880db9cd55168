/** Pictures of the panel in all its states: `node test/tools/run.mjs test/panel/shots.ts FOLDER`. */
import { mkdir } from 'node:fs/promises';
import { openStage } from './stage';

const VIEWS = ['found', 'clear', 'reason', 'block', 'failed', 'gone', 'many'];
const LOOKS = [
  { name: 'light', width: 1000, height: 760, colorScheme: 'light' },
  { name: 'dark', width: 1000, height: 760, colorScheme: 'dark' },
  { name: 'narrow', width: 400, height: 760, colorScheme: 'light' },
] as const;

export async function main([folder = '.', only]: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const stage = await openStage();
  for (const look of LOOKS) {
    const page = await stage.open('panel.html', {
      viewport: look,
      colorScheme: look.colorScheme,
      reducedMotion: 'reduce',
    });
    for (const view of VIEWS) {
      if (only !== undefined && only !== view) continue;
      await page.evaluate((name) => window.stage.open(name), view);
      await page.waitForTimeout(50);
      await page.screenshot({ path: `${folder}/panel-${view}-${look.name}.png` });
      await page.evaluate(() => window.stage.close());
    }
    await page.context().close();
  }
  await stage.close();
}
