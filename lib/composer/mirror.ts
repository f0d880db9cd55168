/*
 * Where words stand in a textarea or an input, for browsers without `createValueRange`: a copy of the field, laid out
 * alike in a closed shadow root of ours, out of the page's sight and flow.
 */

/** What decides where words break and stand. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'word-break',
  'word-spacing',
  'writing-mode',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
] as const;

const stages = new WeakMap<Document, ShadowRoot>();

/** The shadow root that holds copies: one for each document, put back when the page has thrown it out. */
function stageOf(page: Document): ShadowRoot {
  const known = stages.get(page);
  if (known) {
    if (!known.host.isConnected) page.documentElement.append(known.host);
    return known;
  }
  const host = page.createElement('div');
  const style = { all: 'initial', position: 'fixed', left: '0', top: '0', width: '0', height: '0', contain: 'strict' };
  for (const [name, value] of Object.entries({ ...style, visibility: 'hidden' }))
    host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  page.documentElement.append(host);
  stages.set(page, root);
  return root;
}

/** A copy of one field. */
export class Mirror {
  private readonly box: HTMLElement;
  private readonly words: Text;

  constructor(private readonly field: HTMLTextAreaElement | HTMLInputElement) {
    const page = field.ownerDocument;
    this.box = page.createElement('div');
    this.words = page.createTextNode('');
    this.box.append(this.words);
  }

  /** Makes the copy look like the field and say the same. */
  private follow(): void {
    const { field, box, words } = this;
    const stage = stageOf(field.ownerDocument);
    if (box.parentNode !== stage) stage.append(box);
    const style = field.ownerDocument.defaultView?.getComputedStyle(field);
    if (!style) return;
    for (const name of COPIED) box.style.setProperty(name, style.getPropertyValue(name));
    box.style.setProperty('position', 'absolute');
    box.style.setProperty('box-sizing', 'border-box');
    box.style.setProperty('left', '0');
    box.style.setProperty('top', '0');
    // Without the border and the scroll bar.
    const wraps = field.localName === 'textarea';
    box.style.setProperty('width', wraps ? `${field.clientWidth}px` : 'max-content');
    box.style.setProperty('white-space', wraps ? 'pre-wrap' : 'pre');
    if (words.data !== field.value) words.data = field.value;
  }

  /** Rectangles of a stretch of the value, in viewport coordinates. */
  rects(start: number, end: number): readonly DOMRect[] {
    this.follow();
    const { field, words, box } = this;
    const range = field.ownerDocument.createRange();
    range.setStart(words, Math.min(start, words.length));
    range.setEnd(words, Math.min(end, words.length));
    const own = box.getBoundingClientRect();
    const outer = field.getBoundingClientRect();
    // A field that the page has scaled.
    const scale = field.offsetWidth ? outer.width / field.offsetWidth : 1;
    const slack = field.localName === 'textarea' ? 0 : Math.max(0, field.clientHeight - own.height) / 2;
    const left = outer.left + (field.clientLeft - field.scrollLeft) * scale;
    const top = outer.top + (field.clientTop - field.scrollTop + slack) * scale;
    return Array.from(
      range.getClientRects(),
      (at) =>
        new DOMRect(
          left + (at.left - own.left) * scale,
          top + (at.top - own.top) * scale,
          at.width * scale,
          at.height * scale,
        ),
    );
  }
}
