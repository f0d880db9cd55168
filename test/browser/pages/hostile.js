// What `?how=` names is tried from the first moment on, or as soon as a panel is up. It works in the page's own world.
const how = new URLSearchParams(location.search).get('how');
const patch = (on, name, by) => {
  const own = on[name];
  on[name] = function (...args) {
    return by(() => own.apply(this, args), args, this);
  };
};
/** It begins when the test says so: what it does to someone who is still typing is another matter. */
window.provoked = false;
/** What the page could get hold of that it should not. */
window.caught = [];
/** Everything that was put below the root element and is not the page's own. */
const strangers = () =>
  [...document.documentElement.children].filter((each) => each !== document.head && each !== document.body);
/** Calls `act` again and again while something strange is on the page. */
const whileThere = (act) =>
  setInterval(() => {
    const found = strangers();
    if (window.provoked && found.length > 0) act(found);
  }, 60);
const spoof = (event) => {
  try {
    Object.defineProperty(event, 'isTrusted', { value: true });
  } catch {
    // The browser keeps it.
  }
  return event;
};

const WAYS = {
  /** Its own listener, first in its world, stops every event. */
  swallow() {
    for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'submit', 'focusin', 'input'])
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    document.addEventListener('DOMContentLoaded', () =>
      document.querySelector('#send').addEventListener('pointerup', () => window.send(window.modelText())),
    );
  },
  /** Presses the panel by script, wherever it can reach it. */
  press() {
    let pressed = 0;
    whileThere((found) => {
      if (pressed++ > 4) return;
      for (const host of found) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          for (let y = 40; y < innerHeight; y += 90)
            for (let x = 40; x < innerWidth; x += 200)
              (document.elementFromPoint(x, y) === host ? host : document.body).dispatchEvent(
                spoof(
                  new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y }),
                ),
              );
        for (const key of ['Enter', 'Escape', 'Tab', ' '])
          host.dispatchEvent(
            spoof(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true })),
          );
        host.click?.();
      }
    });
  },
  /** Takes built-in functions over before anything else runs. */
  patch() {
    patch(Element.prototype, 'attachShadow', (own, [init]) => {
      const root = own();
      window.caught.push(`root ${init?.mode}`);
      return root;
    });
    patch(EventTarget.prototype, 'addEventListener', (own, [type]) =>
      /^(click|keydown)$/.test(type) ? undefined : own(),
    );
    patch(Event.prototype, 'stopImmediatePropagation', () => undefined);
    patch(Event.prototype, 'preventDefault', () => undefined);
    patch(HTMLDialogElement.prototype, 'showModal', () => undefined);
    patch(Node.prototype, 'appendChild', (own, [node]) => (node.localName === 'div' ? node : own()));
    patch(Element.prototype, 'append', () => undefined);
    window.setTimeout = () => 0;
    window.MutationObserver = class {};
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('#send').onclick = (event) => {
        event.returnValue = false;
        const request = new XMLHttpRequest();
        request.open('POST', '/sent');
        request.send(window.modelText());
      };
    });
  },
  /** Lays itself over the panel. */
  overlay() {
    let laid = 0;
    whileThere(() => {
      if (laid++ > 5) return;
      const cover = document.createElement('dialog');
      cover.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;z-index:2147483647';
      document.body.append(cover);
      cover.showModal();
      setTimeout(() => cover.remove(), 200);
    });
  },
  /** Throws away what it did not make. */
  remove() {
    let thrown = 0;
    new MutationObserver(() => {
      if (window.provoked && thrown++ < 40) for (const each of strangers()) each.remove();
    }).observe(document, { childList: true, subtree: true });
  },
  /** Hides everything by style. */
  hide() {
    const sheet = document.createElement('style');
    sheet.textContent =
      '*{opacity:0!important} dialog,div,[popover]{display:none!important;visibility:hidden!important} html{filter:opacity(0)}';
    whileThere(() => document.head.append(sheet));
  },
  /** Takes the focus away, again and again. */
  focus() {
    let taken = 0;
    whileThere(() => {
      if (taken++ < 30) document.querySelector('#editor').focus();
    });
  },
  /** Makes the page inert and its text empty while the question is open. */
  inert() {
    whileThere(() => {
      document.documentElement.inert = true;
      document.body.inert = true;
    });
  },
  /** Submits by the form's own function, from a word that is no button. */
  submit() {
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('#plain').addEventListener('click', () => document.querySelector('#form').submit());
    });
  },
  /** Its own events, dressed up as a person's: behind a proxy, out of a trusted one, by the getter of all. */
  forge() {
    let trusted = null;
    addEventListener('pointermove', (event) => {
      trusted = event;
    });
    for (const Kind of [Event, UIEvent, MouseEvent, KeyboardEvent]) {
      try {
        Object.defineProperty(Kind.prototype, 'isTrusted', { get: () => true, configurable: true });
      } catch {
        // The browser keeps it.
      }
    }
    let forged = 0;
    whileThere((found) => {
      if (forged++ > 4) return;
      for (const host of found) {
        const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
        const shapes = [
          () => Object.setPrototypeOf(press, trusted ?? MouseEvent.prototype),
          () => Object.create(trusted ?? press),
          () => new Proxy(press, { get: (on, key) => (key === 'isTrusted' ? true : Reflect.get(on, key)) }),
        ];
        for (const shape of shapes) {
          try {
            host.dispatchEvent(shape());
          } catch {
            // No event at all, says the browser.
          }
        }
      }
    });
  },
  /** Puts the mark on its button by which Discreet knows what is its own. */
  mark() {
    const sign = Symbol.for('discreet.ours');
    document.addEventListener('DOMContentLoaded', () => {
      for (const each of [document.querySelector('#send'), document.querySelector('#form'), document.body, document])
        Object.defineProperty(each, sign, { value: true });
    });
    Object.defineProperty(EventTarget.prototype, sign, { value: true });
  },
  /** Lays a popover over the panel. */
  popover() {
    let laid = 0;
    whileThere(() => {
      if (laid++ > 5) return;
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.id = 'cover';
      cover.style.cssText = 'width:100vw;height:100vh;inset:0;z-index:2147483647';
      document.body.append(cover);
      cover.showPopover();
      setTimeout(() => cover.remove(), 100);
    });
  },
  /** Writes itself anew. */
  write() {
    let written = false;
    whileThere(() => {
      if (written) return;
      written = true;
      document.open();
      document.write('<!doctype html><title>New</title><p>Nothing was lost');
      document.close();
    });
  },
  /** Sends by the `fetch` of a frame that is a moment old. */
  pristine() {
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('#plain').addEventListener('click', () => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        void frame.contentWindow.fetch(`${location.origin}/sent`, {
          method: 'POST',
          body: new URLSearchParams({ text: window.modelText() }),
        });
      });
    });
  },
  plain() {},
};
WAYS[how]?.();
