import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { missingMessages, SPEAKING, unusedMessages, wordlessMessages } from './messages';

const code = (text: string) => [{ path: 'lib/a.ts', text }];
/** A call whose key ends in something known only while running. */
const filledIn = (head: string, tail = '') => `message(\`${head}\${gap}${tail}\`)`;
const table = { popup_title: { message: 'Here', description: 'A heading' } };

describe('words of the interface', () => {
  it('exist for every key that is used', () => {
    expect(missingMessages(SPEAKING, english)).toEqual([]);
  });

  it('are all used', () => {
    expect(unusedMessages(SPEAKING, english)).toEqual([]);
  });

  it('are there, and tell translators what fills their gaps', () => {
    expect(wordlessMessages(english)).toEqual([]);
  });

  it.each([
    "message('popup_titel')",
    "message(a ? 'popup_title' : 'nowhere')",
    "const key = 'popup_gone';",
    "plural('finding')",
  ])('would miss the words of %s', (text) => {
    expect(missingMessages(code(text), table)).not.toEqual([]);
  });

  it('would miss the words of a manifest', () => {
    expect(missingMessages([{ path: 'wxt.config.ts', text: "({ name: '__MSG_extName__' })" }], table)).not.toEqual([]);
  });

  it.each([
    "message('popup_title')",
    "const key = 'popup_title';",
    "message('@@ui_locale')",
    "const id = 'other_thing';",
  ])('misses nothing of %s', (text) => {
    expect(missingMessages(code(text), table)).toEqual([]);
  });

  it.each([
    ["message('popup_title')", 'popup_title'],
    [`const kinds = ['phone']; ${filledIn('kind_')}`, 'kind_phone'],
    [`const rows = { phone: 1 }; ${filledIn('kind_')}`, 'kind_phone'],
    ["plural('finding', 2)", 'finding_one'],
    [filledIn('number_'), 'number_3'],
    [`const steps = ['me']; ${filledIn('welcome_', 'Step')}`, 'welcome_meStep'],
  ])('sees that %s uses %s', (text, key) => {
    expect(unusedMessages(code(text), { [key]: { message: 'x' } })).toEqual([]);
  });

  it.each([
    ["message('popup_title')", 'popup_other_title'],
    [filledIn('kind_'), 'kind_phone'],
    [`const steps = ['me']; ${filledIn('welcome_', 'Step')}`, 'welcome_meHint'],
    ["const kinds = ['phone'];", 'kind_phone'],
    ["plural('findings', 2)", 'finding_one'],
  ])('sees that %s does not use %s', (text, key) => {
    expect(unusedMessages(code(text), { [key]: { message: 'x' } })).toEqual([key]);
  });

  it('would be told of words that are wanting', () => {
    expect(wordlessMessages({ a: { message: ' ' }, b: { message: 'To $1' }, c: { message: 'x' } })).toEqual(['a', 'b']);
  });
});
