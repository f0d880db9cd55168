import { message } from '../messages/messages';
import { type FlyoutHandle, openFlyout } from './flyout';
import { type RootMode, trusted } from './host';
import type { Box } from './placing';
import type { PanelFinding } from './view';
import { leadWords } from './words';

export interface PastedOptions {
  /** The composer, in the coordinates of the viewport. */
  readonly anchor: Box;
  readonly composer: Element;
  readonly findings: readonly PanelFinding[];
  readonly root?: RootMode;
  /** The user wants to see the details, one after the other. */
  show(): void;
}

/** So long the note stands when nobody does anything, in ms: time to read it twice. */
const STAYS = 12_000;

/** The quiet note after a large paste into a place where anyone may read: what came along, before anything is sent. Takes no focus. */
export function openPasted(doc: Document, { anchor, composer, findings, root, show }: PastedOptions): FlyoutHandle {
  const onShow = trusted(() => {
    note.close();
    show();
  });
  const content = (
    <>
      <p class="because">{`${message('pasted_lead')} ${leadWords(findings)}`}</p>
      <div class="answers">
        <button type="button" class="small" onClick={onShow}>
          {message('pasted_show')}
        </button>
        <button type="button" class="small plain" onClick={trusted(() => note.close())}>
          {message('pasted_close')}
        </button>
      </div>
    </>
  );
  const closed = () => clearTimeout(going);
  const note = openFlyout(doc, {
    anchor,
    composer,
    role: 'status',
    content,
    focus: false,
    leaves: false,
    closed,
    root,
  });
  const going = setTimeout(() => note.close(), STAYS);
  return note;
}
