// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { destinationOf } from '../../lib/composer/destination';
import { audienceIn } from '../../lib/composer/destination/audience';
import { bareTitle } from '../../lib/composer/destination/place';
import type { Destination } from '../../lib/model/draft';

/*
 * The generic rules, on pages of sites that nobody declared.
 */

const ELSEWHERE = { origin: 'https://app.example.net', pathname: '/x' };

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
}

function composerIn(page: Document): HTMLElement {
  const found = page.querySelector<HTMLElement>('#c');
  if (!found) throw new Error('no composer');
  return found;
}

function read(html: string): Destination {
  const page = pageOf(html);
  return destinationOf(composerIn(page), ELSEWHERE, page.title);
}

const EDITOR = (attributes: string) =>
  `<div id="c" contenteditable="true" ${attributes}>Hello</div><button>Send</button>`;

it.each<[string, string, Partial<Destination>]>([
  ['a channel by the label', EDITOR('aria-label="Message #general"'), { kind: 'channel', place: '#general' }],
  [
    'a channel by the placeholder',
    EDITOR('data-placeholder="Send a message to #intake…"'),
    { kind: 'channel', place: '#intake' },
  ],
  ['a person', EDITOR('aria-label="Message Maria"'), { kind: 'directMessage', place: 'Maria' }],
  [
    'several people',
    EDITOR('aria-label="Message Maria, Jo, and Lou"'),
    { kind: 'groupMessage', place: 'Maria, Jo, and Lou' },
  ],
  ['a person, in German', EDITOR('aria-label="Nachricht an Maria"'), { kind: 'directMessage', place: 'Maria' }],
  ['a person, in French', EDITOR('aria-label="Envoyer un message à Maria"'), { kind: 'directMessage', place: 'Maria' }],
  ['a post that is answered', EDITOR('aria-label="Reply to Ana"'), { place: 'Ana', answers: 'reply' }],
  ['a comment', EDITOR('aria-placeholder="Comment as Dana Frost"'), { kind: 'feed', answers: 'reply' }],
  [
    'an assistant',
    '<textarea id="c" placeholder="Ask anything"></textarea><button>Send</button>',
    { kind: 'assistant' },
  ],
  ['an assistant by its name', EDITOR('aria-label="Message Claude"'), { kind: 'assistant' }],
  [
    'a reply to a review',
    '<textarea id="c" aria-label="Reply to review"></textarea>',
    { kind: 'review', answers: 'reply' },
  ],
  [
    'a record',
    '<h1>Progress note</h1><textarea id="c"></textarea><button>Save</button>',
    { kind: 'record', place: 'Progress note' },
  ],
  ['everybody in a call', EDITOR('aria-label="Message everyone"'), { kind: 'groupMessage', place: 'everyone' }],
  [
    'a few by the names above',
    `<header><h2>Kim, Rae and Lou</h2></header>${EDITOR('aria-label="Write a message"')}`,
    { kind: 'groupMessage', place: 'Kim, Rae and Lou' },
  ],
  [
    'a telephone number above',
    `<header><h2>+1 555-0142</h2></header>${EDITOR('aria-label="Text message"')}`,
    { kind: 'directMessage', place: '+1 555-0142' },
  ],
  [
    'no more of a chat than is shown',
    `<header><h2>Intervision</h2></header>${EDITOR('aria-label="Type a message"')}`,
    { kind: 'unknown', place: 'Intervision' },
  ],
  [
    'how many a button says',
    '<h1>News</h1><form><textarea id="c"></textarea><button>Send to 128 recipients</button></form>',
    { audience: 128 },
  ],
  [
    'reviews above',
    '<h1>Patient reviews</h1><form><label for="c">Your response</label><textarea id="c"></textarea><button>Publish</button></form>',
    { kind: 'review' },
  ],
  ['nobody in a message body', '<textarea id="c" aria-label="Message body"></textarea>', { kind: 'unknown' }],
])('sees %s', (_, html, expected) => {
  expect(read(html)).toMatchObject(expected);
});

it.each<[string, string, Partial<Destination>]>([
  [
    'of the pane',
    `<div><header><h2>#supervision</h2><span>42 members</span></header><ul><li><h3>Kim</h3></li></ul><footer>${EDITOR('')}</footer></div>`,
    { kind: 'channel', place: '#supervision', audience: 42 },
  ],
  [
    'beside the page',
    `<main><h1>Burnout after intake</h1><form>${EDITOR('')}</form></main><aside>r/practice 1.2M members</aside>`,
    { place: 'Burnout after intake', audience: 1_200_000 },
  ],
  [
    'not of each post',
    `<main><h1>Forum: case talk</h1><article><h2>Kim wrote</h2></article><form>${EDITOR('')}</form></main>`,
    { kind: 'forum', place: 'Forum: case talk' },
  ],
  ['in the title', `<title>(3) Ana Ruiz | Chatter</title><div>${EDITOR('')}</div>`, { place: 'Ana Ruiz' }],
])('takes the head %s', (_, html, expected) => {
  expect(read(html)).toMatchObject(expected);
});

it.each<[string, string, readonly string[], boolean]>([
  [
    'fields by name',
    '<input name="to" value="kim@example.org"><input name="_bcc" value="lou@example.org">',
    ['kim@example.org', 'lou@example.org'],
    false,
  ],
  [
    'fields by the words before them',
    '<table><tr><td>To:</td><td><input value="kim@example.org"></td></tr></table>',
    ['kim@example.org'],
    false,
  ],
  [
    'labels elsewhere',
    '<b id="l">Empfänger</b><input aria-labelledby="l" value="kim@example.org">',
    ['kim@example.org'],
    false,
  ],
  [
    'a list of chips',
    '<div role="listbox" aria-label="To"><div role="option" title="kim@example.org">Kim</div></div>',
    ['kim@example.org'],
    false,
  ],
  [
    'a link on a chip',
    '<div aria-label="À"><a href="mailto:kim@example.org">Kim</a></div>',
    ['kim@example.org'],
    false,
  ],
  [
    'a field for many addresses',
    '<input type="email" multiple value="kim@example.org, lou@example.org">',
    ['kim@example.org', 'lou@example.org'],
    false,
  ],
  ['a name without an address', '<input aria-label="To" value="Kim">', [], true],
  [
    'a name chosen from a list',
    '<label>Recipient<select><option value="">Choose…</option><option selected value="7">Dr. Lind</option></select></label>',
    [],
    true,
  ],
  [
    'an address chosen from a list, and none beside it',
    '<select aria-label="Send to"><option value="lou@example.org">Lou</option><option selected value="kim@example.org">Kim</option></select>',
    ['kim@example.org'],
    false,
  ],
  [
    'nothing chosen yet',
    '<select aria-label="Recipient"><option value="" selected>Choose…</option><option value="7">Dr. Lind</option></select>',
    [],
    false,
  ],
  ['no hours', '<select aria-label="To"><option selected>17:00</option></select>', [], false],
  ["not one's own address", '<input type="email" name="email" autocomplete="email" value="me@example.org">', [], false],
  ['not what a button is called', '<button aria-label="To: you@example.org">To</button>', [], false],
])('finds recipients: %s', (_, head, recipients, unreadable) => {
  const got = read(`<form>${head}<textarea id="c"></textarea><button>Send</button></form>`);
  expect(got.recipients).toEqual(recipients);
  expect(got.unreadableRecipients).toBe(unreadable);
});

it('tells a reply, a forward and a new letter by their subjects', () => {
  const letter = (subject: string) =>
    read(
      `<form><input name="to"><input name="subject" value="${subject}"><textarea id="c"></textarea><button>Send</button></form>`,
    );
  expect(letter('Re: Monday')).toMatchObject({ kind: 'mail', answers: 'reply' });
  expect(letter('AW: Montag').answers).toBe('reply');
  expect(letter('Fwd: Monday').answers).toBe('forward');
  expect(letter('Monday').answers).toBe('new');
  expect(letter('Monday').newRecipients).toBeUndefined();
});

it('tells who is new since the reply was begun', () => {
  const page = pageOf(
    '<form><input name="to" value="kim@example.org"><input name="cc"><input name="subject" value="Re: x"><textarea id="c"></textarea><button>Send</button></form>',
  );
  const composer = composerIn(page);
  expect(destinationOf(composer, ELSEWHERE, '').newRecipients).toEqual([]);
  page.querySelector('[name=cc]')?.setAttribute('value', 'new@example.com');
  expect(destinationOf(composer, ELSEWHERE, '').newRecipients).toEqual(['new@example.com']);
});

it('knows those who are quoted', () => {
  const quoting = `<form><input name="to" value="kim@example.org, lou@example.org"><div id="c" contenteditable="true">Yes.
    <div>On Monday Kim &lt;kim@example.org&gt; wrote:</div><blockquote type="cite">From lou@example.org</blockquote></div><button>Send</button></form>`;
  expect(read(quoting)).toMatchObject({ answers: 'reply', newRecipients: [] });
});

it.each<[string, number | undefined]>([
  ['42 members', 42],
  ['1,204 subscribers', 1204],
  ['1.204 Mitglieder', 1204],
  ['1 204 membres', 1204],
  ['12K followers', 12_000],
  ['1.2M members, 3,000 online', 1_200_000],
  ['12,5 mil seguidores', 12_500],
  ['3万人', 30_000],
  ['#general 2', undefined],
  ['members', undefined],
  ['2 unread', undefined],
])('reads a number of people in %s', (text, count) => {
  expect(audienceIn(text)).toBe(count);
});

it.each([
  ['(3) #general | Acme | Chat', '#general'],
  ['Ana Ruiz - Messages', 'Ana Ruiz'],
  ['Messages', ''],
])('reads the title %s', (title, bare) => {
  expect(bareTitle(title)).toBe(bare);
});
