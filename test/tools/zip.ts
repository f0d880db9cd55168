import { zip } from 'wxt';

/**
 * Packs what the stores take into `.output`: `npm run zip`. The package for Firefox has its sources beside it, and building those gives
 * the same package.
 * @param browsers of `chrome` and `firefox`
 */
export async function main(browsers: readonly string[]): Promise<void> {
  process.env.DISCREET_FOR_STORE = '1';
  process.env.NODE_ENV = 'production';
  for (const browser of browsers) await zip({ browser });
}
