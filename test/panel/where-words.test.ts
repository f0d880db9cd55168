import { afterEach, beforeEach, expect, it } from 'vitest';
import { setMessages } from '../../lib/messages/messages';
import { type Destination, PLACE_KINDS } from '../../lib/model/draft';
import { whereWords } from '../../lib/panel/where-words';
import table from '../../public/_locales/en/messages.json';

beforeEach(() => setMessages(table));
afterEach(() => setMessages(undefined));

const HERE: Destination = {
  origin: 'https://chat.example.org',
  path: '/',
  label: 'Chat',
  recipients: [],
  unreadableRecipients: false,
};

it.each<[Partial<Destination>, readonly string[]]>([
  [{}, []],
  [{ kind: 'unknown' }, []],
  [{ kind: 'unknown', place: 'Notes' }, ['Notes']],
  [{ kind: 'mail' }, ['Mail']],
  [
    { kind: 'channel', place: '#general', audience: 1204 },
    ['A channel: #general', 'About 1,200 people can read this.'],
  ],
  [{ kind: 'channel', audience: 42 }, ['A channel', 'About 42 people can read this.']],
  [{ kind: 'directMessage', place: 'Maria', audience: 1 }, ['A message to one person: Maria']],
  [{ kind: 'mail', answers: 'reply', newRecipients: [] }, ['Mail']],
  [
    { kind: 'mail', answers: 'reply', newRecipients: ['ann@example.org', 'bo@example.com'] },
    ['Mail', 'New on this reply: ann@example.org and bo@example.com'],
  ],
])('says what was understood of %o', (more, lines) => {
  expect(whereWords({ ...HERE, ...more })).toEqual(lines);
});

it('has words for every sort of place but the unknown', () => {
  const wordless = PLACE_KINDS.filter((kind) => kind !== 'unknown' && !(`place_${kind}` in table));
  expect(wordless).toEqual([]);
});
