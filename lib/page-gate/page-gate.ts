import { kindOf, textOf } from './body';
import { AGAIN, ANSWER, ARM, ASK, OFFER, REOPENED, type Way } from './channel';

// Taken before the page can put others in their place.
const { apply, defineProperty, deleteProperty, get, set } = Reflect;
const ABORTED = 'Aborted';
const TAKEN = ['abort', 'open'];

/** Calls the page's own function, as the page did. */
type Native = () => unknown;
type Wrap = (native: Native, self: never, args: readonly never[]) => unknown;

/**
 * Stands in the page's own world, from document_start, around the calls that send without an event. What is flagged is
 * not known here: the text of a call goes to the guard's world, and only go or wait comes back. Unarmed, a call costs one
 * comparison. Nothing here sends by itself; whatever goes wrong, the page's own call is made.
 */
export function standInPage(win: Window & typeof globalThis): void {
  const { document } = win;
  const { XMLHttpRequest: Requests, WebSocket: Sockets, Document: Documents } = win;
  const node = document.createElement('i');
  const dispatch = node.dispatchEvent.bind(node);
  const waiting = new Map<string, (go: boolean) => void>();
  const addresses = new WeakMap<object, unknown>();
  const queues = new WeakMap<object, (() => void)[]>();
  let armed = false;
  let count = 0;

  node.addEventListener(ARM, (event) => {
    armed = (event as CustomEvent<string>).detail === '1';
  });
  node.addEventListener(ANSWER, (event) => {
    const { detail } = event as CustomEvent<string>;
    const id = detail.replace('-', '');
    const settle = waiting.get(id);
    waiting.delete(id);
    settle?.(id === detail);
  });
  const offer = () => !win.dispatchEvent(new MouseEvent(OFFER, { relatedTarget: node, cancelable: true }));
  if (!offer()) win.addEventListener(AGAIN, offer, { once: true });

  /** Whether to wait: then `settle` is called later, once. */
  const waits = (way: Way, address: unknown, text: string, settle: (go: boolean) => void): boolean => {
    const id = String(++count);
    waiting.set(id, settle);
    const goes = dispatch(new CustomEvent(ASK, { cancelable: true, detail: `${id}\n${way}\n${address}\n${text}` }));
    if (goes || way === 's') waiting.delete(id);
    return !goes;
  };

  /** The same for a body, which may take a while to read: then the call waits for that as well. */
  const holds = (way: Way, address: unknown, body: unknown, settle: (go: boolean) => void, now = false): boolean => {
    const text = textOf(body);
    if (typeof text === 'string') return text !== '' && waits(way, address, text, settle);
    // What cannot wait is not read either.
    if (now) return false;
    const go = () => settle(true);
    text.then((read) => {
      if (!waits(way, address, read, settle)) go();
    }, go);
    return true;
  };

  /** A proxy keeps name, length and source text of the function as they are. */
  const wrap = (on: object, name: string, around: Wrap, always = false) => {
    const native: unknown = get(on, name);
    if (typeof native !== 'function') return;
    const stand = (target: () => unknown, self: unknown, args: unknown[]) => {
      const call = () => apply(target, self, args);
      if (!armed && !always) return call();
      let called = false;
      const once = () => {
        called = true;
        return call();
      };
      try {
        return around(once, self as never, args as never[]);
      } catch (error) {
        if (called || error instanceof DOMException) throw error;
        return call();
      }
    };
    set(on, name, new Proxy(native as () => unknown, { apply: stand }));
  };

  wrap(win, 'fetch', (native, _, args) => {
    const [input, init]: readonly unknown[] = args;
    const { body, signal } = (init ?? {}) as RequestInit;
    const asked = kindOf(input) === 'Request' ? (input as Request) : null;
    const carried = body ?? (asked && !/^(GET|HEAD)$/.test(asked.method) ? asked : null);
    if (carried === null) return native();
    let settle: (go: boolean) => void = () => undefined;
    const answer = new Promise((resolve, reject) => {
      settle = (go) => {
        settle = () => undefined;
        if (go) resolve(native());
        else reject(new DOMException(ABORTED, 'AbortError'));
      };
    });
    const held = holds('r', asked?.url ?? input, carried, (go) => settle(go));
    // An aborted call is the browser's own to refuse, at once.
    if (held) (signal ?? asked?.signal)?.addEventListener('abort', () => settle(true));
    return held ? answer : native();
  });

  if (Requests) {
    wrap(
      Requests.prototype,
      'open',
      (native, self, [, address]) => {
        addresses.set(self, address);
        return native();
      },
      true,
    );
    wrap(Requests.prototype, 'send', (native, self: XMLHttpRequest, [body]) => {
      if (!body) return native();
      let waited = true;
      const over = () => {
        const was = waited;
        waited = false;
        for (const name of TAKEN) deleteProperty(self, name);
        return was;
      };
      const done = (go: boolean) => {
        if (!over()) return;
        if (go) return native();
        for (const type of ['abort', 'loadend']) self.dispatchEvent(new ProgressEvent(type));
      };
      let way: Way = 'r';
      try {
        // Refused for a request that blocks, and for no other.
        self.responseType = String(self.responseType) as XMLHttpRequestResponseType;
      } catch {
        way = 's';
      }
      if (!holds(way, addresses.get(self), body, done, way === 's')) return native();
      if (way === 's') throw new DOMException(ABORTED, 'NetworkError');
      // What the page does to a waiting request ends the wait.
      for (const name of TAKEN) {
        const value = (...args: unknown[]) => {
          if (name === 'abort') done(false);
          over();
          return apply(get(self, name) as () => void, self, args);
        };
        defineProperty(self, name, { configurable: true, value });
      }
    });
  }

  if (Sockets)
    wrap(Sockets.prototype, 'send', (native, self: WebSocket, [data]) => {
      const queue = queues.get(self);
      if (queue) return void queue.push(() => send(native, self, data));
      send(native, self, data);
    });
  /** Messages behind a waiting one wait as well: order is kept. */
  const send = (native: Native, self: WebSocket, data: unknown) => {
    const next = (go: boolean) => {
      const queue = queues.get(self) ?? [];
      queues.delete(self);
      if (go) native();
      for (let each = queue.shift(); each; each = queue.shift()) {
        each();
        // That one waits in its turn: what is left goes behind it.
        const anew = queues.get(self);
        if (anew) return void anew.push(...queue);
      }
    };
    if (armed && holds('w', self.url, data, next)) queues.set(self, []);
    else native();
  };

  wrap(win.Navigator.prototype, 'sendBeacon', (native, _, [address, body]) => {
    // A page that is going away waits for nothing.
    const late = document.hidden;
    return body && holds('r', address, body, (go) => go && native(), late) ? true : native();
  });

  const submitting = new WeakSet<object>();
  wrap(win.HTMLFormElement.prototype, 'submit', (native, form: HTMLFormElement) => {
    if (submitting.has(form)) return;
    const settle = (go: boolean) => {
      submitting.delete(form);
      if (go) native();
    };
    if (holds('f', form.getAttribute('action') ?? '', new FormData(form), settle)) submitting.add(form);
    else native();
  });

  // `document.open` takes all listeners away, those of the gate too: they come back before the page can add its own.
  const reopened = () => dispatch(new Event(REOPENED));
  const { open } = Documents.prototype;
  const opens: Wrap = (native) => {
    const result = native();
    reopened();
    return result;
  };
  const writes: Wrap = (native, self: Document) => {
    const opened = self.readyState === 'complete' && !self.currentScript;
    if (opened) {
      apply(open, self, []);
      reopened();
    }
    return native();
  };
  wrap(Documents.prototype, 'open', opens, true);
  for (const name of ['write', 'writeln']) wrap(Documents.prototype, name, writes, true);
}
