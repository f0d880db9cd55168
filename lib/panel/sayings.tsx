import { message, messageOr } from '../messages/messages';
import type { Saying } from '../model/code';

/** What the codes that the user works under say to the purpose, each with its section. Nothing where they say nothing. */
export function Sayings({ says }: { readonly says: readonly Saying[] }) {
  if (says.length === 0) return null;
  return (
    <>
      <ul class="codes" aria-label={message('codes_under')}>
        {says.map(({ code, words, section, unread }) => (
          <li key={`${code} ${words}`}>
            <bdi>{messageOr(words, words)}</bdi> <cite>{section || messageOr(`code_${code}`, code)}</cite>
            {unread && ` ${message('codes_unread')}`}
          </li>
        ))}
      </ul>
      <p>{message('codes_aid')}</p>
    </>
  );
}
