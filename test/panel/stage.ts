/** Opens the pages of `test/browser/pages/panel*` in a real Chromium, served from memory: no port, no network. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import type { PanelHandle, PanelView } from '../../lib/panel/view';

declare global {
  interface Window {
    /** What `panel-entry.tsx` puts on its page. */
    stage: {
      /** The answers given so far, in order, with what they carried. */
      readonly answers: string[];
      open(view: string, root?: 'open' | 'closed', near?: boolean): void;
      update(change: Partial<PanelView>): void;
      close(): void;
      handle(): PanelHandle | undefined;
      showMarks(): void;
      clearMarks(): void;
      at(x: number, y: number): string | null;
      openCard(focus: boolean): void;
    };
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = join(ROOT, 'test/browser/pages');
const ORIGIN = 'https://panel.example.org';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export interface Stage {
  readonly browser: Browser;
  /** A page of `test/browser/pages`, by file name, in a context of its own. Scripts `/<name>.js` come from `<name>.tsx`. */
  open(file: string, options?: BrowserContextOptions, headers?: Readonly<Record<string, string>>): Promise<Page>;
  close(): Promise<void>;
}

/** One line for each thing that axe finds on the page as it is. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } };
    interface AxeViolation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }
    const found = await axe.run();
    return found.violations.flatMap((each) =>
      each.nodes.map((node) => `${each.id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`),
    );
  });
}

/** Starts Chromium. */
export async function openStage(): Promise<Stage> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox'],
  });
  const scripts = new Map<string, Promise<Built>>();
  const script = (name: string): Promise<Built> => {
    const made = scripts.get(name) ?? bundle(join(PAGES, `${name}.tsx`));
    scripts.set(name, made);
    return made;
  };
  const answer = async (path: string): Promise<{ contentType: string; body: string }> => {
    const name = path.slice(1).replace(/\.\w+$/, '');
    if (extname(path) === '.js') return { contentType: 'text/javascript', body: (await script(name)).code };
    if (extname(path) === '.css') return { contentType: 'text/css', body: (await script(name)).css };
    return { contentType: 'text/html', body: await readFile(join(PAGES, path), 'utf8') };
  };
  return {
    browser,
    async open(file, options, headers) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.route(`${ORIGIN}/**`, async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
        return route.fulfill({ ...(await answer(pathname)), headers });
      });
      await page.goto(`${ORIGIN}/${file}`);
      return page;
    },
    close: () => browser.close(),
  };
}

interface Built {
  readonly code: string;
  readonly css: string;
}

async function bundle(entry: string): Promise<Built> {
  const { output } = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const css = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  return { code: output[0].code, css: css?.type === 'asset' ? String(css.source) : '' };
}
