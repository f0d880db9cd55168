/** A text of the page's own with an EditContext: drawn with elements, or with `?canvas` as pixels. Chromium only. */
import { fixture } from './fixture';

interface Context extends EventTarget {
  readonly text: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
  updateText(start: number, end: number, text: string): void;
  updateSelection(start: number, end: number): void;
  updateCharacterBounds(start: number, boxes: readonly DOMRect[]): void;
}
interface TextUpdate extends Event {
  readonly updateRangeStart: number;
  readonly updateRangeEnd: number;
  readonly text: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
}
declare const EditContext: new () => Context;

const LINE = 22;
const FONT = '16px monospace';
const onCanvas = new URLSearchParams(location.search).has('canvas');
const context = new EditContext();
const editor = document.createElement(onCanvas ? 'canvas' : 'div') as HTMLElement & { editContext: Context };
editor.id = 'editor';
editor.tabIndex = 0;
editor.setAttribute('role', 'textbox');
editor.setAttribute('aria-label', 'Your message');
editor.style.cssText = 'display: block; width: 960px; height: 130px; border: 1px solid #888; font: 16px/22px monospace';
editor.style.whiteSpace = 'pre-wrap';
if (editor instanceof HTMLCanvasElement) Object.assign(editor, { width: 960, height: 130 });
document.querySelector('#mount')?.append(editor);
editor.editContext = context;

function paint(canvas: HTMLCanvasElement, lines: readonly string[]): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.font = FONT;
  const { left, top } = canvas.getBoundingClientRect();
  const boxes = lines.flatMap((line, row) => {
    pen.fillText(line, 0, row * LINE + 16);
    return Array.from({ length: line.length + 1 }, (_, at) => {
      const [from, to] = [at, at + 1].map((end) => pen.measureText(line.slice(0, end)).width);
      return new DOMRect(left + from, top + row * LINE, to - from, LINE);
    });
  });
  context.updateCharacterBounds(0, boxes);
}

function draw(): void {
  const lines = context.text.split('\n');
  if (editor instanceof HTMLCanvasElement) return paint(editor, lines);
  editor.replaceChildren(
    ...lines.map((line) => {
      const block = document.createElement('div');
      block.append(line || document.createElement('br'));
      return block;
    }),
  );
}

/** Earlier texts, for Ctrl+Z. */
const past: string[] = [];
function set(text: string): void {
  past.push(context.text);
  context.updateText(0, context.text.length, text);
  context.updateSelection(text.length, text.length);
  draw();
}

context.addEventListener('textupdate', (event) => {
  const { selectionStart, selectionEnd } = event as TextUpdate;
  context.updateSelection(selectionStart, selectionEnd);
  draw();
});
editor.addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.key === 'z' && past.length > 0) set(past.pop() ?? '');
  if (event.ctrlKey && event.key === 'End') context.updateSelection(context.text.length, context.text.length);
});
fixture(() => context.text, set);
