// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { draftAround, wholeDrafts } from '../../lib/guard/blocks';

/** A page of this markup; happy-dom does not know what is editable. */
function page(markup: string): HTMLElement[] {
  document.body.innerHTML = markup;
  for (const each of document.querySelectorAll<HTMLElement>('body, body *')) {
    const said = each.closest('[contenteditable]')?.getAttribute('contenteditable');
    Object.defineProperty(each, 'isContentEditable', { value: said === 'true', configurable: true });
    each.checkVisibility = () => true;
  }
  return [...document.querySelectorAll<HTMLElement>('[contenteditable=true]')];
}

const textsOf = (all: readonly HTMLElement[]) => all.map((each) => each.textContent);
const P = (text: string) => `<p contenteditable="true">${text}</p>`;

describe('an editor of one field a paragraph', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('is one draft, in the order of the page, with its empty lines', () => {
    const [, second] = page(`<main>${P('One')}${P('Two')}${P('')}<h2 contenteditable="true">Three</h2></main>`);
    expect(textsOf(draftAround(second as HTMLElement))).toEqual(['One', 'Two', '', 'Three']);
  });

  it('may wrap each paragraph, number it and give it a handle', () => {
    const wrapped = (text: string, n: number) =>
      `<div class="row"><span>${n}.</span><button>Move</button><div class="inner">${P(text)}</div></div>`;
    const [first] = page(`<main><h1>A page</h1><div>${wrapped('One', 1)}${wrapped('Two', 2)}</div></main>`);
    expect(textsOf(draftAround(first as HTMLElement))).toEqual(['One', 'Two']);
  });

  it('goes whole with a send, whichever paragraph it was pressed in', () => {
    const [, second] = page(`<main>${P('One')}${P('Two')}</main>`);
    expect(textsOf(wholeDrafts([second as HTMLElement]))).toEqual(['One', 'Two']);
  });

  it('is read around the caret where it is very long, and sent whole', () => {
    const all = page(`<main>${Array.from({ length: 450 }, (_, at) => P(`Line ${at}`)).join('')}</main>`);
    const near = draftAround(all[300] as HTMLElement);
    expect(near).toHaveLength(200);
    expect(near).toContain(all[300]);
    expect(wholeDrafts([all[300] as HTMLElement])).toHaveLength(450);
  });
});

describe('fields that are drafts of their own', () => {
  it.each([
    ['chats beside each other', `<div><b>Ben</b> said hello ${P('One')}</div><div><b>Kim</b> asked ${P('Two')}</div>`],
    [
      'answers, each with its Send',
      `<div>${P('One')}<button>Send</button></div><div>${P('Two')}<button>Send</button></div>`,
    ],
    [
      'an island in another editor',
      `<div contenteditable="true">Text<figure contenteditable="false">${P('One')}${P('Two')}</figure></div>`,
    ],
  ])('%s', (_, markup) => {
    const own = page(`<main>${markup}</main>`).find((each) => each.textContent === 'One') as HTMLElement;
    const texts = textsOf(draftAround(own));
    expect(texts).not.toContain('Text');
    if (!markup.includes('figure')) expect(texts).toEqual(['One']);
  });

  it('a textarea is read alone', () => {
    page('<textarea>One</textarea><textarea>Two</textarea>');
    const field = document.querySelector('textarea') as HTMLElement;
    expect(draftAround(field)).toEqual([field]);
  });
});
