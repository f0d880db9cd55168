import type { Technique } from './families/family';

/** What a technique needs to know. The words to replace are selected already. */
export interface Stroke {
  readonly element: HTMLElement;
  /** The words that come in; empty takes the selected ones out. */
  readonly text: string;
  /** The selection, where it is one of nodes. */
  readonly range: StaticRange | null;
}

/** Whether this is Firefox, where what a content script puts into a DataTransfer does not reach the page. */
export function inFirefox(): boolean {
  return CSS.supports('-moz-appearance', 'none');
}

/** As if typed: the browser changes the text, tells the page and can undo it. */
function exec({ element, text }: Stroke): void {
  const page = element.ownerDocument;
  if (text) page.execCommand('insertText', false, text);
  else page.execCommand('delete');
}

/** As if a spelling correction were chosen: an editor with a model of its own changes that, a plain page does nothing. */
function beforeinput({ element, text, range }: Stroke): void {
  const init: InputEventInit = {
    inputType: text ? 'insertReplacementText' : 'deleteContentBackward',
    data: text || null,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  if (range) init.targetRanges = [range];
  if (text && !inFirefox()) {
    init.dataTransfer = new DataTransfer();
    init.dataTransfer.setData('text/plain', text);
  }
  element.dispatchEvent(new InputEvent('beforeinput', init));
}

/** Firefox lets a script say what a paste holds, as plain words. */
interface FirefoxClipboardEventInit extends ClipboardEventInit {
  readonly dataType: string;
  readonly data: string;
}

/** As if pasted: an editor that handles pastes itself takes it as one step, a plain page does nothing. */
function paste({ element, text }: Stroke): void {
  const init: ClipboardEventInit = { bubbles: true, cancelable: true, composed: true };
  if (inFirefox()) {
    const plain: FirefoxClipboardEventInit = { ...init, dataType: 'text/plain', data: text };
    element.dispatchEvent(new ClipboardEvent('paste', plain));
    return;
  }
  init.clipboardData = new DataTransfer();
  init.clipboardData.setData('text/plain', text);
  element.dispatchEvent(new ClipboardEvent('paste', init));
}

const TECHNIQUES: Readonly<Record<Technique, (stroke: Stroke) => void>> = { exec, beforeinput, paste };

/** Carries out one technique. Whether it worked is for the reader to see. */
export function carryOut(technique: Technique, stroke: Stroke): void {
  try {
    TECHNIQUES[technique](stroke);
  } catch {
    // The page's own handlers threw, or the element is gone: reading back tells.
  }
}
