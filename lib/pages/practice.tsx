import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../messages/messages';

interface Sample {
  readonly id: 'forum' | 'mail' | 'chat';
  readonly to: string;
}

const SAMPLES: readonly Sample[] = [
  { id: 'forum', to: 'Practice questions (a public forum)' },
  { id: 'mail', to: 'sam.okafor@northside.example' },
  { id: 'chat', to: '#front-desk' },
];

interface Sent {
  readonly id: number;
  readonly to: string;
  readonly text: string;
}

/**
 * A composer to try Discreet on, with invented drafts. It is an ordinary form: Discreet treats it like any other page's,
 * and what is sent goes no further than the list below it.
 */
export function Practice() {
  const [sample, setSample] = useState<Sample['id']>('forum');
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const chosen = SAMPLES.find(({ id }) => id === sample);
    // Set by hand: what is written here belongs to the user and to Discreet's own undo, not to this page's state.
    if (to.current !== null) to.current.value = chosen?.to ?? '';
    if (text.current !== null) text.current.value = message(`practice_${sample}Draft`);
  }, [sample]);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const letter = { to: to.current?.value ?? '', text: text.current?.value ?? '' };
    if (letter.text.trim() === '') return;
    setSent((before) => [{ id: before.length, ...letter }, ...before]);
    if (text.current !== null) text.current.value = '';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (sample !== 'chat' || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <div class="practice">
      <fieldset class="samples">
        <legend>{message('practice_choose')}</legend>
        {SAMPLES.map(({ id }) => (
          <label key={id}>
            <input type="radio" name="sample" value={id} checked={id === sample} onChange={() => setSample(id)} />
            <span>{message(`practice_${id}`)}</span>
          </label>
        ))}
      </fieldset>
      <form id="practice" ref={form} onSubmit={onSubmit}>
        <div class="to">
          <label for="practice-to">{message('practice_to')}</label>
          <input id="practice-to" name="to" ref={to} type="text" autocomplete="off" spellcheck={false} />
        </div>
        <textarea
          name="message"
          ref={text}
          rows={6}
          dir="auto"
          aria-label={message('practice_message')}
          onKeyDown={onKeyDown}
        />
        <div class="bar">
          <span class="quiet">{message(sample === 'chat' ? 'practice_chatHint' : 'practice_hint')}</span>
          <button type="submit" class="primary">
            {message('practice_send')}
          </button>
        </div>
      </form>
      <div class="sent" role="log" aria-label={message('practice_log')}>
        {sent.map((each) => (
          <div class="letter" key={each.id}>
            <p class="quiet">{message('practice_sent', each.to)}</p>
            <p dir="auto">{each.text}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
