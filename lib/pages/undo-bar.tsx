import { message } from '../messages/messages';
import type { SettingsInUse } from './use-settings';

/** The last change, and the way back. It stays until it is used or put away: nobody has to hurry. */
export function UndoBar({ undo, forgetUndo }: Pick<SettingsInUse, 'undo' | 'forgetUndo'>) {
  return (
    <div class="undo" role="status" data-empty={undo === null}>
      {undo !== null && (
        <>
          <span>{undo.words}</span>
          <button type="button" onClick={() => undo.back()}>
            {message('page_undo')}
          </button>
          <button type="button" class="plain" onClick={forgetUndo}>
            {message('page_dismiss')}
          </button>
        </>
      )}
    </div>
  );
}
