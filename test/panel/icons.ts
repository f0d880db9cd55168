/** Draws `public/icons/*.png`: `node test/tools/run.mjs test/panel/icons.ts`. The shape is that of `lib/pages/brand.tsx`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../public/icons', import.meta.url));
const SIZES = [16, 32, 48, 96, 128];

/** A speech bubble with a closed eye. Small icons have a wider bubble, a thicker lid and no lashes but the middle one. */
function drawing(size: number): string {
  const small = size < 32;
  const bubble = small
    ? 'M7 1h18a6 6 0 0 1 6 6v13a6 6 0 0 1-6 6h-9l-7 6v-6H7a6 6 0 0 1-6-6V7a6 6 0 0 1 6-6z'
    : 'M8 3h16a6 6 0 0 1 6 6v10a6 6 0 0 1-6 6h-8l-7 5v-5H8a6 6 0 0 1-6-6V9a6 6 0 0 1 6-6z';
  const lid = small
    ? 'M7 10c5 7 13 7 18 0M16 15.5v5'
    : 'M8.5 12.5c4 5 11 5 15 0M11 15.6l-1.6 2.6M16 17v3M21 15.6l1.6 2.6';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">
    <path d="${bubble}" fill="#147f8e"/>
    <path d="${lid}" fill="none" stroke="#fff" stroke-width="${small ? 3.4 : 2.2}" stroke-linecap="round"/></svg>`;
}

export async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0;background:none">${drawing(size)}`);
    await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true });
  }
  await browser.close();
}
