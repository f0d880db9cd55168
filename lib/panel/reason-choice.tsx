import type { RefObject } from 'preact';
import { message } from '../messages/messages';
import { PURPOSES, type Purpose } from '../model/reason';
import { trusted } from './host';

interface ReasonProps {
  readonly purpose: Purpose | null;
  /** Message key of what is missing, or `null`. */
  readonly missing: string | null;
  readonly group: RefObject<HTMLFieldSetElement | null>;
  readonly note: RefObject<HTMLInputElement | null>;
  onChoose(purpose: Purpose): void;
}

/** Why the draft is sent as it is: choices first, a line of text last, and only where none of the choices fits. */
export function ReasonChoice({ purpose, missing, group, note, onChoose }: ReasonProps) {
  return (
    <fieldset class="reason" ref={group} aria-describedby="reason-hint reason-missing">
      <legend>{message('panel_reason')}</legend>
      <p class="hint" id="reason-hint">
        {message('panel_reasonHint')}
      </p>
      <div class="choices">
        {PURPOSES.map((each) => (
          <label class="choice" key={each}>
            <input
              type="radio"
              name="reason"
              value={each}
              checked={each === purpose}
              onChange={trusted(() => onChoose(each))}
            />
            <span>{message(`reason_${each}`)}</span>
          </label>
        ))}
      </div>
      {purpose === 'other' && (
        <label class="note">
          <span>{message('panel_reasonNote')}</span>
          <input type="text" ref={note} maxLength={200} autocomplete="off" spellcheck={false} />
        </label>
      )}
      <p class="missing" id="reason-missing" role="alert">
        {missing !== null && message(missing)}
      </p>
    </fieldset>
  );
}
