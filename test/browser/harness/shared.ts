import { writeFile } from 'node:fs/promises';
import type { Point, Seen, Tab } from './driver';
import { aim, look, readAloud } from './look';

/** What each browser has to do by itself; the rest of a tab is built from it. */
export interface Hands {
  go(url: string): Promise<void>;
  /** The value of an expression in the page's own world; promises are awaited. */
  value(expression: string): Promise<unknown>;
  clickAt(point: Point): Promise<void>;
  moveTo(point: Point): Promise<void>;
  type(text: string): Promise<void>;
  press(keys: string): Promise<void>;
  picture(): Promise<Uint8Array>;
  print(): Promise<Uint8Array>;
  resize(width: number, height: number): Promise<void>;
  /** Runs a function, given as text, in each closed shadow root. */
  inClosedRoots(source: string): Promise<readonly unknown[]>;
  accessibilityTree(): Promise<readonly { readonly role: string; readonly name: string }[]>;
  /** The window opened last and not yet given. */
  popup(): Promise<Hands | null>;
  readonly requests: readonly string[];
  readonly messages: readonly string[];
  close(): Promise<void>;
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Asks again and again until there is an answer. */
async function until<T>(ask: () => Promise<T | null | undefined | false>, timeout: number, what: string): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    await pause(30);
  }
}

const matches = (name: string | RegExp, own: string) => (typeof name === 'string' ? own === name : name.test(own));

/** A tab out of one browser's hands. */
export function tabOf(hands: Hands): Tab {
  const evaluate: Tab['evaluate'] = async (run, ...args) => {
    // The page's answer is what the function's type says: it is the same function.
    return (await hands.value(`(${run})(...${JSON.stringify(args)})`)) as never;
  };
  const inShadows = async <R>(run: (root: ShadowRoot) => R): Promise<readonly R[]> =>
    (await hands.inClosedRoots(String(run))) as readonly R[];
  const seen = async (): Promise<readonly Seen[]> => (await inShadows(look)).flat();
  const find = async (role: string, name: string | RegExp) =>
    (await seen()).find((one) => one.role === role && matches(name, one.name));
  const waitForNamed: Tab['waitForNamed'] = (role, name, timeout = 5000) =>
    until(() => find(role, name), timeout, `${role} "${name}"`);

  return {
    go: hands.go,
    evaluate,
    async waitFor(run, args, timeout = 10_000) {
      await until(
        () => hands.value(`Promise.resolve((${run})(...${JSON.stringify(args)})).then(Boolean)`) as Promise<boolean>,
        timeout,
        String(run),
      );
    },
    async click(selector) {
      await hands.clickAt(await until(() => evaluate(aim, selector), 5000, selector));
    },
    clickAt: hands.clickAt,
    moveTo: hands.moveTo,
    type: hands.type,
    press: hands.press,
    pdf: () => hands.print(),
    async screenshot(path) {
      const bytes = await hands.picture();
      if (path) await writeFile(path, bytes);
      return bytes;
    },
    resize: hands.resize,
    seen,
    async seenText() {
      return (await inShadows(readAloud)).filter(Boolean).join('\n');
    },
    waitForNamed,
    async waitForGone(role, name, timeout = 5000) {
      await until(async () => !(await find(role, name)), timeout, `no more ${role} "${name}"`);
    },
    async clickNamed(role, name) {
      const { rect } = await waitForNamed(role, name);
      await hands.clickAt({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
    },
    inShadows,
    popup: async () => tabOf(await until(hands.popup, 5000, 'a popup')),
    accessibilityTree: hands.accessibilityTree,
    requests: hands.requests,
    messages: hands.messages,
    close: hands.close,
  };
}
