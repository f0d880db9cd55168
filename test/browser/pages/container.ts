/** One plain editor with its button, in the place that `?in=` names. */
import { fixture } from './fixture';

declare const window: Window & { linesOf(root: ParentNode): string; closedRoots?: Map<Element, ShadowRoot> };

const place = new URLSearchParams(location.search).get('in') ?? '';
const mount = document.querySelector('#mount') as HTMLElement;
const foot = document.querySelector('#foot') as HTMLElement;
const EDITOR =
  '<div id="editor" contenteditable="true" style="border:1px solid #888;min-height:110px;padding:8px" aria-label="Your message"></div>';
const BUTTON = '<p><button type="button" id="send">Send</button></p>';

/** An empty frame of this page. */
function frame(attributes: Readonly<Record<string, string>> = {}): Promise<Document> {
  const element = document.createElement('iframe');
  element.title = 'Message';
  element.style.cssText = 'width: 100%; height: 220px';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return new Promise((done) => {
    const ready = () => done(element.contentDocument as Document);
    if (attributes.src) element.addEventListener('load', ready, { once: true });
    mount.append(element);
    if (!attributes.src) ready();
  });
}

const parts = (root: ParentNode) => ({
  editor: root.querySelector('#editor') as HTMLElement,
  button: root.querySelector('#send') as HTMLElement,
});

function shadow(host: HTMLElement, mode: ShadowRootMode): ShadowRoot {
  const root = host.attachShadow({ mode });
  window.closedRoots ??= new Map();
  if (mode === 'closed') window.closedRoots.set(host, root);
  return root;
}

const PLACES: Readonly<Record<string, () => Promise<{ editor: HTMLElement; button: HTMLElement }>>> = {
  async openShadow() {
    const root = shadow(mount, 'open');
    root.innerHTML = EDITOR + BUTTON;
    return parts(root);
  },
  async closedShadow() {
    const root = shadow(mount, 'closed');
    root.innerHTML = EDITOR + BUTTON;
    return parts(root);
  },
  /** An editor of its own element, two roots deep, with the button in the page. */
  async nestedShadow() {
    const outer = shadow(mount, 'open');
    outer.innerHTML = '<section></section>';
    const inner = shadow(outer.querySelector('section') as HTMLElement, 'open');
    inner.innerHTML = EDITOR;
    foot.innerHTML = BUTTON;
    return { editor: parts(inner).editor, button: parts(foot).button };
  },
  /** Filled by script; the button is in the page. */
  async blank() {
    const inner = await frame();
    inner.body.innerHTML = EDITOR;
    foot.innerHTML = BUTTON;
    return { editor: parts(inner).editor, button: parts(foot).button };
  },
  /** Editor and button in the frame, which its page fills. */
  async blankWhole() {
    const inner = await frame();
    inner.body.innerHTML = EDITOR + BUTTON;
    return parts(inner);
  },
  async blob() {
    const source = `<!doctype html><meta charset="utf-8"><title>Message</title>${EDITOR}${BUTTON}`;
    return parts(await frame({ src: URL.createObjectURL(new Blob([source], { type: 'text/html' })) }));
  },
  /** A frame whose document is written anew when it is long there. */
  async rewritten() {
    const inner = await frame();
    await new Promise((done) => setTimeout(done, 300));
    inner.open();
    inner.write(`<!doctype html><title>Message</title>${EDITOR}${BUTTON}`);
    inner.close();
    return parts(inner);
  },
  async popover() {
    mount.setAttribute('popover', 'manual');
    mount.style.width = '500px';
    mount.innerHTML = EDITOR + BUTTON;
    mount.showPopover();
    return parts(mount);
  },
  /** The whole document of a frame is editable, as old mail programs have it. */
  async design() {
    const inner = await frame();
    inner.designMode = 'on';
    inner.body.id = 'editor';
    foot.innerHTML = BUTTON;
    return { editor: inner.body, button: parts(foot).button };
  },
};

const made = await PLACES[place]?.();
if (made) {
  const { editor, button } = made;
  const page = editor.ownerDocument;
  fixture(
    () => window.linesOf(editor),
    (text) =>
      editor.replaceChildren(
        ...text.split('\n').map((line) => {
          const block = page.createElement('div');
          block.append(line || page.createElement('br'));
          return block;
        }),
      ),
  );
  // In the page itself the fixture has tied it already.
  if (button !== document.querySelector('#send'))
    button.addEventListener('click', () => void window.send(window.modelText()));
}
