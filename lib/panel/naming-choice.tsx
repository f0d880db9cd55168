import { message } from '../messages/messages';
import { trusted } from './host';
import { NAMINGS, type Naming } from './view';

interface NamingChoiceProps {
  readonly naming: Naming;
  readonly busy: boolean;
  onName(naming: Naming): (event: UIEvent) => void;
}

/** Whether names become what people are to whom, or other names. */
export function NamingChoice({ naming, busy, onName }: NamingChoiceProps) {
  return (
    <fieldset class="naming">
      <legend>{message('naming_label')}</legend>
      {NAMINGS.map((each) => (
        <button
          key={each}
          type="button"
          class="small"
          aria-pressed={each === naming}
          aria-disabled={busy}
          onClick={trusted(onName(each))}
        >
          {message(`naming_${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
