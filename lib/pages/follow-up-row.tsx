import { useId } from 'preact/hooks';
import { message } from '../messages/messages';
import { BECAUSES, type Disclosure, type FollowUp } from '../model/disclosure';
import { deferred, followedUp, notAllowed } from '../records/follow-ups';
import { dayOf } from './entry-words';

/** So much later it is asked again. */
const WEEK = 7 * 24 * 60 * 60 * 1000;

interface RowProps {
  readonly entry: Disclosure;
  readonly followUp: FollowUp;
  change(change: (all: readonly Disclosure[]) => readonly Disclosure[]): void;
}

/** Something owed to a client: done, not allowed for a reason, or later. */
export function FollowUpRow({ entry, followUp, change }: RowProps) {
  const id = useId();
  const { kind, due, state, because } = followUp;
  if (state === 'done') return <p class="hint">{message(`followUp_${kind}_done`)}</p>;
  if (state === 'notAllowed')
    return (
      <p class="hint">{message('followUp_notAllowed', message(`followUp_${kind}`), message(`because_${because}`))}</p>
    );
  return (
    <div class="follow-up">
      <span id={id}>{message('followUp_due', message(`followUp_${kind}`), dayOf(due))}</span>
      <span class="acts">
        <button type="button" aria-describedby={id} onClick={() => change(followedUp(entry.id, kind))}>
          {message('followUp_done')}
        </button>
        <button
          type="button"
          class="plain"
          aria-describedby={id}
          onClick={() => change(deferred(entry.id, kind, Date.now() + WEEK))}
        >
          {message('followUp_later')}
        </button>
        <select
          aria-label={message('followUp_because')}
          aria-describedby={id}
          value=""
          onChange={(event) => {
            const reason = BECAUSES.find((each) => each === event.currentTarget.value);
            if (reason) change(notAllowed(entry.id, kind, reason));
          }}
        >
          <option value="">{message('followUp_because')}</option>
          {BECAUSES.map((each) => (
            <option key={each} value={each}>
              {message(`because_${each}`)}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
