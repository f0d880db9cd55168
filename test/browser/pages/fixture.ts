/** What every editor's page shows to the tests. */
declare global {
  interface Window {
    sends: string[];
    send(text: string): Promise<Response>;
    /** The draft as the editor itself has it. */
    modelText(): string;
    /** Puts a draft into the editor through its own interface. */
    setText(text: string): void;
    /** How many mentions the editor itself has. */
    mentions?(): number;
    /** The page is ready to be written in. */
    ready?: boolean;
  }
}

/** With `?enter` the page is a chat: Enter sends. */
export const chat = new URLSearchParams(location.search).has('enter');

/** Sends what the editor has, and empties it. */
export function post(): void {
  const text = window.modelText();
  if (!text.trim()) return;
  window.send(text);
  window.setText('');
}

/** Ties the page's editor to the names the tests use. */
export function fixture(modelText: () => string, setText: (text: string) => void): void {
  window.modelText = modelText;
  window.setText = setText;
  if (chat) document.querySelector('#editor')?.setAttribute('aria-label', 'Message the peer group');
  document.querySelector('#send')?.addEventListener('click', post);
  window.ready = true;
}

/** The blocks of a tree of markup as lines. */
export const linesOf = (root: ParentNode): string =>
  Array.from(root.children, (block) => block.textContent ?? '').join('\n');

/** Whoever is mentioned on these pages, as the editors show it. */
export const MENTIONED = '@Ana Sorel';

/** A line as words and mentions, in turn. */
export const withMentions = (line: string): readonly string[] =>
  line.split(new RegExp(`(${MENTIONED})`)).filter(Boolean);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Lines as paragraphs of markup, an empty one with a break in it. */
export const paragraphs = (text: string, tag = 'p', mark = (line: string) => line): string =>
  text
    .split('\n')
    .map((line) => `<${tag}>${mark(escaped(line)) || '<br>'}</${tag}>`)
    .join('');
