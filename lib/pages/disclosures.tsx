import { useEffect, useState } from 'preact/hooks';
import { language, message } from '../messages/messages';
import type { Disclosure } from '../model/disclosure';
import { FRAMES } from '../policy/purposes';
import { finished, removed } from '../records/disclosures';
import { matches } from './matches';
import type { PageServices } from './services';

const HOUR = 60 * 60 * 1000;

/** What was let go, as it stands now, whoever changes it. */
export function useDisclosures({ disclosures }: PageServices): readonly Disclosure[] {
  const [all, setAll] = useState<readonly Disclosure[]>([]);
  useEffect(() => {
    void disclosures.load().then(setAll);
    return disclosures.onChange(setAll);
  }, [disclosures]);
  return all;
}

/** What the user still wants to write down, newest first, with a note to start from. */
export function DisclosureList({ services, query = '' }: { services: PageServices; query?: string }) {
  const all = useDisclosures(services);
  const [back, setBack] = useState<readonly Disclosure[] | null>(null);
  const { change } = services.disclosures;
  const remove = (one: Disclosure) => {
    setBack(all);
    void change(removed(one.id));
  };
  const shown = [...all]
    .sort((a, b) => b.at - a.at)
    .filter((each) => matches(query, message('disclosures_title'), titleOf(each), ...each.recipients));
  return (
    <div class="list">
      {all.length === 0 && <p class="empty">{message('disclosures_empty')}</p>}
      <p class="hint" role="status">
        {back !== null && (
          <>
            {message('disclosures_removed')}{' '}
            <button
              type="button"
              class="plain"
              onClick={() => {
                void change(() => back);
                setBack(null);
              }}
            >
              {message('page_undo')}
            </button>
          </>
        )}
      </p>
      {shown.length > 0 && (
        <ul class="items wide" aria-label={message('disclosures_title')}>
          {shown.map((one) => (
            <li key={one.id} class={one.done ? 'done' : ''}>
              <span class="about">
                <strong>{titleOf(one)}</strong> <span class="hint">{one.recipients.join(', ')}</span>
                {!one.done && <span class="hint">{dueWords(one)}</span>}
              </span>
              <span class="acts">
                <CopyNote disclosure={one} />
                <button type="button" class="plain" onClick={() => void change(finished(one.id, !one.done))}>
                  {message(one.done ? 'disclosures_open' : 'disclosures_done')}
                </button>
                <button
                  type="button"
                  class="plain"
                  aria-label={message('page_removeOne', titleOf(one))}
                  onClick={() => remove(one)}
                >
                  {message('page_remove')}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How many still want their record. */
export function openCount(all: readonly Disclosure[]): number {
  return all.filter(({ done }) => !done).length;
}

function titleOf({ purpose, at }: Disclosure): string {
  const when = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return `${message(`reason_${purpose}`)}, ${when}`;
}

/** A duty's record has a day. */
function dueWords({ purpose, at }: Disclosure): string {
  const { finishWithin } = FRAMES[purpose];
  if (finishWithin === undefined) return message('disclosures_unwritten');
  const due = new Intl.DateTimeFormat(language(), {
    weekday: 'long',
    timeStyle: undefined,
    hour: 'numeric',
    minute: '2-digit',
  });
  return message('disclosures_due', due.format(at + finishWithin * HOUR));
}

function CopyNote({ disclosure }: { disclosure: Disclosure }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(noteOf(disclosure)).then(() => setCopied(true));
  return (
    <button type="button" onClick={copy}>
      {message(copied ? 'disclosures_copied' : 'disclosures_copy')}
    </button>
  );
}

/** The beginning of a note for the chart: what is known, and a line for each thing that its record asks for. No text of the draft. */
export function noteOf(disclosure: Disclosure): string {
  const { purpose, recipients, families } = disclosure;
  const { first, later } = FRAMES[purpose].record;
  const told = Object.entries(families).map(([family, count]) => `${message(`family_${family}`)} (${count})`);
  return [
    titleOf(disclosure),
    `${message('note_recipients')}: ${recipients.join(', ')}`,
    `${message('note_told')}: ${told.join(', ') || message('note_nothing')}`,
    ...[...first, ...later].map((field) => `${message(`field_${field}`)}: `),
  ].join('\n');
}
