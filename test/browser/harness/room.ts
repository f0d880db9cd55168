/** Tries one room of `lib/` in a real content script, without the rest of the extension. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle, CACHE, PAGES, ROOT } from './bundle';
import type { Tab } from './driver';

/** Builds an extension whose one content script is `test/browser/pages/<entry>`; gives its folder. */
export async function roomExtension(entry: string): Promise<string> {
  const script = await bundle(join(PAGES, entry), [PAGES, join(ROOT, 'lib')], 'iife');
  const folder = join(CACHE, `room-${entry.replace(/\.tsx?$/, '')}`);
  const manifest = {
    manifest_version: 3,
    name: 'A room of Discreet under test',
    version: '1',
    browser_specific_settings: { gecko: { id: 'room@example.org' } },
    content_scripts: [
      { matches: ['http://127.0.0.1/*'], js: ['room.js'], run_at: 'document_end', match_about_blank: true },
    ],
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'room.js'), script);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Asks the room that was built from `composer-entry.ts` in this tab. @throws Error with the room's own words */
export function ask<T>(tab: Tab, call: string, ...args: readonly unknown[]): Promise<T> {
  return tab.evaluate(
    (what: string, given: readonly unknown[]) =>
      new Promise<T>((done, fail) => {
        const id = Math.random();
        const hear = (event: Event) => {
          const answer = JSON.parse((event as CustomEvent<string>).detail) as { id: number; value: T; error?: string };
          if (answer.id !== id) return;
          document.removeEventListener('room-answer', hear);
          if (answer.error) fail(new Error(answer.error));
          else done(answer.value);
        };
        document.addEventListener('room-answer', hear);
        const detail = JSON.stringify({ id, call: what, args: given });
        document.dispatchEvent(new CustomEvent('room-ask', { detail }));
      }),
    call,
    args,
  );
}
