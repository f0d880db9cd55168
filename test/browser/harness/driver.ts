/**
 * One way to drive real Chromium (Playwright, DevTools protocol) and real Firefox (Puppeteer, WebDriver BiDi), headless
 * and with an unpacked extension. Keys and mouse are trusted input, as from a person.
 *
 * ```ts
 * const server = await serve();                                  // ./server: fixture pages, `/sent`
 * const browser = await launch('firefox', '.output/firefox-mv3');  // ./launch
 * const tab = await browser.open(`${server.origin}/form.html`);
 * await tab.click('#editor');
 * await tab.type('Maria called.');
 * await tab.click('#send');
 * await tab.waitForNamed('alertdialog', 'Before you send');       // in the CLOSED shadow root, in any frame
 * await tab.clickNamed('button', 'Keep editing');                 // a real click at the middle of its box
 * await tab.evaluate(() => window.sends);                         // in the page's own world
 * server.sent;                                                    // what reached the server
 * await browser.close();
 * ```
 *
 * Selectors are CSS; ` >> ` goes into the frame or the shadow root (open ones; closed ones that the fixture lists in
 * `window.closedRoots`) of what stands before it: `'iframe >> body'`.
 * The panel: `seen()` lists everything with a role in closed shadow roots, by role and accessible name. In Chromium the
 * roots come from `DOM.getDocument` with `pierce`, in Firefox from BiDi's `includeShadowTree: 'all'`; the page itself
 * sees neither. Role and name are worked out by `./look`, a plain reading of the ARIA rules; Chromium's own
 * accessibility tree is at hand as `accessibilityTree()`.
 */
import type { BrowserName } from '../../tools/browsers';
import type { Seen } from './look';

export type { Seen } from './look';

export interface Browser {
  readonly name: BrowserName;
  /** The folder of its profile. */
  readonly profile: string;
  /** The address of a page of the extension, such as `options.html`. @throws Error when there is no extension */
  extensionUrl(path: string): string;
  /** A new tab, in front, its load event past. */
  open(url: string): Promise<Tab>;
  /** Its profile goes with it, unless another browser is to go on with that. */
  close(how?: { readonly keepProfile?: boolean }): Promise<void>;
  /** Ends every process of it at once, as a crash does. The profile stays, for whoever launches it again. */
  kill(): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Tab {
  /** Another page in this tab. */
  go(url: string): Promise<void>;
  /** Runs in the page's own world. The function is sent as text: it sees its arguments (JSON) and nothing else. */
  evaluate<A extends readonly unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Waits until the function gives something true. @throws Error after `timeout` ms, 10,000 unless told */
  waitFor<A extends readonly unknown[]>(run: (...args: A) => unknown, args: A, timeout?: number): Promise<void>;
  /** Scrolls to the element and clicks the middle of it. @throws Error when there is none within 5 s */
  click(selector: string): Promise<void>;
  /** Moves, presses and lets go at a point of the viewport, in CSS pixels. */
  clickAt(point: Point): Promise<void>;
  moveTo(point: Point): Promise<void>;
  /** One key after the other, into what has the focus. */
  type(text: string): Promise<void>;
  /** One key or chord: `Enter`, `Control+z`, `Shift+Tab`. */
  press(keys: string): Promise<void>;
  /** A PNG of the viewport; written to `path` when given. */
  screenshot(path?: string): Promise<Uint8Array>;
  /** The page as it is printed, a PDF. */
  pdf(): Promise<Uint8Array>;
  resize(width: number, height: number): Promise<void>;
  /** What stands in closed shadow roots of the page and its frames, in reading order. */
  seen(): Promise<readonly Seen[]>;
  /** All text in closed shadow roots, as a person sees it. */
  seenText(): Promise<string>;
  /** Waits for something in a closed shadow root. A string is the whole name. @throws Error after `timeout` ms (5,000) */
  waitForNamed(role: string, name: string | RegExp, timeout?: number): Promise<Seen>;
  /** Waits until it is there no more. */
  waitForGone(role: string, name: string | RegExp, timeout?: number): Promise<void>;
  clickNamed(role: string, name: string | RegExp): Promise<void>;
  /** Runs in each closed shadow root of the page, with the root; answers of all of them. */
  inShadows<R>(run: (root: ShadowRoot) => R): Promise<readonly R[]>;
  /** Chromium's own reading of the panel's roles and names; empty in Firefox, which offers none. */
  accessibilityTree(): Promise<readonly { readonly role: string; readonly name: string }[]>;
  /** The window that this page opened last, in front. @throws Error when there is none within 5 s */
  popup(): Promise<Tab>;
  /** Addresses this tab asked for since it was opened. */
  readonly requests: readonly string[];
  /** What pages and content scripts wrote to the console, and errors nobody caught. */
  readonly messages: readonly string[];
  close(): Promise<void>;
}
