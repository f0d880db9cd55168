import { message } from '../messages/messages';
import type { DisguiseLine } from '../model/disguise';

/** What a disguise asks for, each with whether it is still to be done, or for the author to answer. */
export function DisguiseList({ lines }: { readonly lines: readonly DisguiseLine[] }) {
  return (
    <details class="disguise" open>
      <summary>{message('disguise_lead')}</summary>
      <ul>
        {lines.map(({ id, state }) => (
          <li key={id} class={state}>
            <span class="mark" aria-hidden="true">
              {MARKS[state]}
            </span>
            <span>{message(`disguise_${id}`)}</span> <span class="state">{message(`disguise_state_${state}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const MARKS: Readonly<Record<DisguiseLine['state'], string>> = { open: '!', clear: '–', ask: '?' };
