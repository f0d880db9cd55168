// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isLocked, isMention } from '../../lib/composer/atoms';

/** An editor of this markup with the words in it that are asked about; happy-dom does not know what is editable. */
function asked(markup: string, words: string) {
  document.body.innerHTML = `<div contenteditable="true">${markup}</div>`;
  for (const each of document.querySelectorAll<HTMLElement>('body, body *')) {
    const said = each.closest('[contenteditable]')?.getAttribute('contenteditable');
    Object.defineProperty(each, 'isContentEditable', { value: said === 'true', configurable: true });
  }
  const root = document.body.firstElementChild as HTMLElement;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(words);
    if (at < 0) continue;
    const piece = { at: 0, length: node.nodeValue?.length ?? 0, node, from: 0 };
    return [[piece], at, at + words.length, root] as const;
  }
  throw new Error('The words are not there');
}

describe('a mention', () => {
  it.each([
    ['an atom with its sign', '<p>Hello <span contenteditable="false">@Ana Sorel</span></p>'],
    ['marked by the editor', '<p>Hello <span class="mention" data-mention="ana">Ana Sorel</span></p>'],
    ['a link with its sign', '<p>Hello <a href="mailto:ana@example.org">@Ana Sorel</a></p>'],
  ])('%s', (_, markup) => {
    expect(isMention(...asked(markup, 'Sorel'))).toBe(true);
  });

  it.each([
    ['plain words', '<p>Hello @Ana Sorel</p>'],
    ['a link to an address', '<p>See <a href="mailto:ana@example.org">Ana Sorel</a></p>'],
    ['a card that takes no caret', '<figure contenteditable="false"><p>Ana Sorel called today.</p></figure>'],
    ['a part of the page named for mentions', '<div class="has-mention-list"><p>Ana Sorel called.</p></div>'],
  ])('not %s', (_, markup) => {
    expect(isMention(...asked(markup, 'Sorel'))).toBe(false);
  });
});

describe('what takes no words', () => {
  it('is what takes no caret, and nothing else', () => {
    const markup = '<p>Hello <span contenteditable="false">@Ana Sorel</span>, Ben</p>';
    expect(isLocked(...asked(markup, 'Sorel'))).toBe(true);
    expect(isLocked(...asked(markup, 'Ben'))).toBe(false);
  });
});
