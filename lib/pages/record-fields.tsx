import { useState } from 'preact/hooks';
import { message } from '../messages/messages';
import type { Disclosure } from '../model/disclosure';
import type { RecordField } from '../model/purpose';
import { FRAMES } from '../policy/purposes';
import { recorded } from '../records/disclosures';

/** More is a note for the chart. */
const LONGEST = 300;

interface FieldsProps {
  readonly entry: Disclosure;
  change(change: (all: readonly Disclosure[]) => readonly Disclosure[]): void;
}

/** What the record of an entry asks for, line by line; each is kept, sealed, as soon as it is left. */
export function RecordFields({ entry, change }: FieldsProps) {
  const { first, later } = FRAMES[entry.purpose].record;
  const asked = [...new Set([...first, ...later])];
  if (asked.length === 0) return null;
  return (
    <details class="record">
      <summary>{message('record_fill')}</summary>
      {asked.map((field) => (
        <Field
          key={field}
          field={field}
          words={entry.fields?.[field] ?? ''}
          onKeep={(words) => change(recorded(entry.id, field, words))}
        />
      ))}
    </details>
  );
}

function Field({ field, words, onKeep }: { field: RecordField; words: string; onKeep: (words: string) => void }) {
  const [kept, setKept] = useState(false);
  return (
    <label>
      <span class="titled">{message(`field_${field}`)}</span>
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST}
        defaultValue={words}
        onInput={() => setKept(false)}
        onChange={(event) => {
          onKeep(event.currentTarget.value.trim());
          setKept(true);
        }}
      />
      <span class="kept" role="status">
        {kept && message('page_saved')}
      </span>
    </label>
  );
}
