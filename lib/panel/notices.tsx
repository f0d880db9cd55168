import { messageOr } from '../messages/messages';
import type { Notice } from '../model/decision';
import type { Contact } from '../model/settings';
import { Contacts } from './reason-choice';

/** What is to be said of the readers, the place and the talk itself, before the findings. */
export function Notices({ notices, contacts }: { notices: readonly Notice[]; contacts: readonly Contact[] }) {
  if (notices.length === 0) return null;
  const duty = notices.some(({ kind }) => kind === 'danger' || kind === 'abuse');
  return (
    <div class="notices">
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.kind} ${notice.about.join(' ')}`} class={notice.kind}>
            <bdi>{noticeWords(notice)}</bdi>
          </li>
        ))}
      </ul>
      {duty && <Contacts contacts={contacts} />}
    </div>
  );
}

/** One notice in a sentence. Where two addresses are compared, the second is the one on the list. */
export function noticeWords({ kind, about }: Notice): string {
  const compares = kind === 'lookAlike' || kind === 'nearMiss' || kind === 'personal';
  const [first = '', second = ''] = compares ? about : [about.join(', ')];
  return messageOr(`notice_${kind}`, kind, first, second);
}
