import { main as inBrowser } from './browser';
import { main as crash } from './crash';
import { main as crowd } from './crowd';
import { main as detector } from './detect';
import { main as editors } from './editors';
import { main as policy } from './policy';
import { main as policyReads } from './policy-reads';
import { main as rewrite } from './rewrite';
import { main as roster } from './roster';
import { main as sends } from './sends';

/** Everything that is measured, in one run: the detector beside compromise, then what a page pays in Chromium. */
export async function main(args: readonly string[]): Promise<void> {
  if (args[0] === 'editors') return editors(args.slice(1));
  if (args[0] === 'sends') return sends(args.slice(1));
  if (args[0] === 'policy') return policy();
  if (args[0] === 'policy-reads') return policyReads();
  if (args[0] === 'roster') return roster();
  if (args[0] === 'crowd') return crowd();
  if (args[0] === 'rewrite') return rewrite();
  if (args[0] === 'crash') return crash(args.slice(1));
  if (args.length === 0) await policy();
  if (args.length === 0) await roster();
  if (args.length === 0) crowd();
  if (args.length === 0) await rewrite();
  if (!args.includes('browser')) await detector();
  if (!args.includes('detector')) await inBrowser();
}
