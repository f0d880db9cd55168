import { afterEach, beforeEach, expect, it } from 'vitest';
import { message, messageOr, setMessages } from '../../lib/messages/messages';
import type { PanelFinding } from '../../lib/panel/view';
import { kindWords, leadWords, timesWords } from '../../lib/panel/words';
import table from '../../public/_locales/en/messages.json';

beforeEach(() => setMessages(table));
afterEach(() => setMessages(undefined));

const findings = (direct: number, quasi: number): PanelFinding[] =>
  Array.from({ length: direct + quasi }, (_, n) => ({
    id: String(n),
    words: 'x',
    kind: 'a name',
    why: 'w',
    tier: n < direct ? 'direct' : 'quasi',
    replacement: '',
    count: 1,
  }));

it.each([
  [0, 0, ''],
  [1, 0, 'One detail identifies your client.'],
  [2, 0, 'Two details identify your client.'],
  [30, 0, '30 details identify your client.'],
  [0, 1, 'One detail could identify your client, together with others.'],
  [0, 3, 'Three details could identify your client together.'],
  [1, 2, 'One detail identifies your client. Two more could identify your client, together with the rest.'],
])('says what was found: %i direct, %i together', (direct, quasi, words) => {
  expect(leadWords(findings(direct, quasi))).toBe(words);
});

it('counts in words', () => {
  expect([timesWords(2), timesWords(3), timesWords(12)]).toEqual(['twice', 'three times', '12 times']);
});

it('fills in what belongs into a message', () => {
  expect(message('panel_replaceOne', 'Ann $1')).toBe('Replace Ann $1');
});

it('falls back to the key, and kinds to their own words', () => {
  expect(message('panel_nothingOfThatName')).toBe('panel_nothingOfThatName');
  expect(messageOr('panel_nothingOfThatName', 'x')).toBe('x');
  expect(kindWords('a name')).toBe('a name');
});
