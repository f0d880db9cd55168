import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, violations } from './stage';

const VIEWS = ['found', 'clear', 'reason', 'clinic', 'block', 'notices', 'clients', 'failed', 'gone', 'many'];
const PAGES = [
  ...['', 'approved', 'paused', 'failed', 'elsewhere'].map((state) => `page=popup&state=${state}`),
  'page=options',
  'page=options&state=full',
  'page=limits',
  'page=limits&state=full',
  'page=options&state=locked',
  'page=options&state=clinic',
  'page=policy',
  'page=policy&state=clinic',
  'page=popup&state=clinic',
  'page=popup&state=locked',
  'page=accounting&state=full',
  'page=selftest&state=clinic',
  ...['', '#places', '#practice'].map((step) => `page=welcome${step}`),
];
const LOOKS = [
  { name: 'light', options: { viewport: { width: 1000, height: 760 }, colorScheme: 'light' } },
  { name: 'dark', options: { viewport: { width: 1000, height: 760 }, colorScheme: 'dark' } },
  { name: '400 px wide', options: { viewport: { width: 400, height: 700 }, colorScheme: 'light' } },
  { name: '200 % zoom of a small window', options: { viewport: { width: 640, height: 400 }, colorScheme: 'dark' } },
] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(LOOKS)('axe, $name', ({ options }) => {
  it('finds nothing on the panel', async () => {
    const page = await stage.open('panel.html', { ...options, reducedMotion: 'reduce' });
    for (const view of VIEWS) {
      await page.evaluate((name) => window.stage.open(name), view);
      expect(await violations(page), view).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${view} is not wider than the window`).toBeLessThanOrEqual(0);
      await page.evaluate(() => window.stage.close());
    }
    await page.evaluate(() => {
      window.stage.showMarks();
      window.stage.openCard(true);
    });
    expect(await violations(page), 'marks and card').toEqual([]);
    await page.context().close();
  });

  it.each(PAGES)('finds nothing on ?%s', async (address) => {
    const page = await stage.open(`panel-pages.html?${address}`, options);
    await page.getByText('Nothing leaves this device.').first().waitFor();
    expect(await violations(page)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, 'is not wider than the window').toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
