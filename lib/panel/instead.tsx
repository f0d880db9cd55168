import { message } from '../messages/messages';
import { trusted } from './host';

interface InsteadProps {
  readonly words: string;
  readonly busy: boolean;
  onWrite(event: UIEvent): void;
}

/** For a post that looks for a therapist: the same question, about the therapist alone. */
export function Instead({ words, busy, onWrite }: InsteadProps) {
  return (
    <section class="instead-of" aria-labelledby="instead-lead">
      <p id="instead-lead">{message('panel_instead')}</p>
      <blockquote>
        <bdi>{words}</bdi>
      </blockquote>
      <button type="button" class="small" aria-disabled={busy} onClick={trusted(onWrite)}>
        {message('panel_writeInstead')}
      </button>
    </section>
  );
}
