import { browser } from 'wxt/browser';
import { openPanel } from '../panel/panel';
import type { PanelHandle, PanelView } from '../panel/view';
import { OPTIONS } from './handshake';
import { anchorOf, panelDocument } from './panel-place';
import { viewOf } from './panel-view';
import type { Reading } from './reader';

/** A text that takes longer to read is waited for with a panel, in ms. */
const UNSEEN = 400;

/** The options page, in a tab of its own. */
export function openOptions(): void {
  void browser.runtime.sendMessage({ type: OPTIONS }).catch(() => undefined);
}

/**
 * Shows how far a held draft has been read, once that takes long enough to be noticed.
 * @param gaveUp the user would rather go on writing
 */
export function showProgress(win: Window, first: Reading, gaveUp: () => void) {
  let panel: PanelHandle | null = null;
  let view: PanelView = {
    ...viewOf(first),
    contacts: [],
    verdict: 'warn',
    reason: 'none',
    failed: false,
    progress: first.share,
  };
  const never = () => undefined;
  const timer = win.setTimeout(() => {
    panel = openPanel(
      panelDocument(win),
      view,
      {
        keepEditing: gaveUp,
        sendAsItIs: never,
        replace: never,
        replaceAll: never,
        writeInstead: never,
        name: never,
        reword: never,
        undo: never,
        notIdentifier: never,
        fineForThem: never,
        whose: never,
        choose: never,
        copyDraft: never,
        copyRevised: never,
        changePlace: openOptions,
      },
      { anchor: anchorOf(first) },
    );
  }, UNSEEN);
  return {
    set(progress: number) {
      view = { ...view, progress };
      panel?.update(view);
    },
    close() {
      win.clearTimeout(timer);
      panel?.close();
    },
  };
}
