// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { filesWith } from '../../lib/composer/files';

function filesIn(html: string): readonly string[] {
  document.body.innerHTML = html;
  const composer = document.querySelector('textarea');
  return composer ? filesWith(composer) : [];
}
const BUTTON = '<button type="button">Send</button>';

describe('files that go with a draft', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a list of what was uploaded',
      `<form><textarea></textarea><ul class="attachments"><li>Brandt_intake.pdf <span>(120 kB)</span></li></ul>${BUTTON}</form>`,
      ['Brandt_intake.pdf'],
    ],
    [
      'a chip with its name in an attribute',
      `<form><textarea></textarea><div data-filename="scan 3.jpg"><img alt=""></div>${BUTTON}</form>`,
      ['scan 3.jpg'],
    ],
    [
      'what is said aloud of a chip',
      `<div role="dialog"><textarea></textarea><div aria-label="Attachment: notes.docx"></div>${BUTTON}</div>`,
      ['notes.docx'],
    ],
    ['a form without files', `<form><textarea></textarea><p class="file-hint">Up to 10 MB</p>${BUTTON}</form>`, []],
    ['a page that lists its archive around a lone field', '<p class="file">old.pdf</p><textarea></textarea>', []],
  ])('%s', (_, html, names) => {
    expect(filesIn(html)).toEqual(names);
  });
});
