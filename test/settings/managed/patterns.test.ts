import { expect, it } from 'vitest';
import { rulesOf } from '../../../lib/policy/clinic';
import { lockedTo } from '../../../lib/policy/locks';
import { normaliseLink, normalisePattern } from '../../../lib/settings/managed/patterns';
import { FORUM, telling } from '../../policy/scene';

/** What a list of blocked places makes of a name on its way to an address. */
const verdictAt = (blocked: string, address: string) => {
  const { origin, pathname } = new URL(address);
  const form = normalisePattern(blocked);
  if (!form.ok) throw new Error(form.reason);
  const { locks } = rulesOf({ blockedPlaces: [form.value] });
  return lockedTo(locks, telling('name').findings, { ...FORUM, origin, path: pathname }, ['public']);
};

it.each([
  ['forum.example', 'https://forum.example/t/1'],
  ['forum.example', 'http://forum.example/'],
  ['FORUM.example/', 'https://forum.example/t'],
  ['forum.example:8443', 'http://forum.example:8443/'],
  ['https://forum.example/r/x', 'https://forum.example/r/x/2'],
  ['*.forum.example', 'https://forum.example/'],
  ['*.forum.example', 'https://a.b.forum.example/'],
  ['https://*.forum.example/r', 'https://www.forum.example/r/1'],
])('%s blocks %s', (blocked, address) => expect(verdictAt(blocked, address)).toBe('block'));

it.each([
  ['forum.example', 'https://www.forum.example/'],
  ['forum.example', 'https://otherforum.example/'],
  ['*.forum.example', 'https://otherforum.example/'],
  ['*.forum.example', 'https://forum.example.evil.example/'],
  ['https://forum.example', 'http://forum.example/'],
  ['forum.example/r/x', 'https://forum.example/r/xy'],
])('%s leaves %s alone', (blocked, address) => expect(verdictAt(blocked, address)).toBe('allow'));

it.each(['', '*', '*.', 'a word', 'ftp://forum.example', 'https://user:word@forum.example', 'f*rum.example'])(
  'takes no %j',
  (bad) => expect(normalisePattern(bad).ok).toBe(false),
);

it('takes a link of the web, encrypted, and nothing else', () => {
  expect(normaliseLink(' https://intranet.clinic.example/help ')).toEqual({
    ok: true,
    value: 'https://intranet.clinic.example/help',
  });
  for (const bad of [
    'http://clinic.example',
    'javascript:alert(1)',
    'https://',
    'https://a@b.example',
    'clinic.example',
  ])
    expect(normaliseLink(bad), bad).toEqual({ ok: false, reason: 'settings_error_link' });
});
