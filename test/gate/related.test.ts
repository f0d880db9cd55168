// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { composersOf } from '../../lib/gate/related';
import { formOf } from '../../lib/gate/send-control';

/** The ids of what the press of `#send` carries, of all fields of a page. */
function carried(html: string): readonly string[] {
  document.body.innerHTML = html;
  const control = document.querySelector('#send');
  if (!control) throw new Error('No #send');
  const composers = [...document.querySelectorAll<HTMLElement>('textarea,input,[contenteditable]')];
  return composersOf(control, composers, formOf(control))
    .map((each) => each.id)
    .sort();
}

describe('what a press carries', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('all of the form that the button submits, though a summary stands nearer', () => {
    const page = `<form><textarea id="page"></textarea>
      <div><input id="summary"><button id="send">Save</button></div></form>`;
    expect(carried(page)).toEqual(['page', 'summary']);
  });

  it('the text above a line of tags, where there is no form', () => {
    const page = `<section><div><div id="letter" contenteditable="true"></div></div>
      <div><input id="tags"><div id="send" role="button">Publish</div></div></section>`;
    expect(carried(page)).toEqual(['letter', 'tags']);
  });

  it('a chat line by itself, beside a letter in another part of the page', () => {
    const page = `<section><textarea id="letter"></textarea></section>
      <aside><input id="chat"><button id="send" type="button">Send</button></aside>`;
    expect(carried(page)).toEqual(['chat']);
  });

  it('the comment the button stands in, not the one beside it', () => {
    const page = `<section><div><textarea id="first"></textarea><button id="send" type="button">Reply</button></div>
      <div><textarea id="second"></textarea><button type="button">Reply</button></div></section>`;
    expect(carried(page)).toEqual(['first']);
  });
});
