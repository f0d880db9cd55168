import { fixture, linesOf, paragraphs } from './fixture';

interface Sc {
  getBody(): HTMLElement;
  val(html: string): void;
}
declare const sceditor: { create(area: Element, options: object): void; instance(area: Element): Sc };

const area = document.querySelector('#mount') as HTMLTextAreaElement;
sceditor.create(area, {
  format: 'xhtml',
  style: '/sceditor/minified/themes/content/default.min.css',
  emoticonsEnabled: false,
});
const editor = sceditor.instance(area);
fixture(
  () => linesOf(editor.getBody()).replaceAll('\u00a0', ' ').trimEnd(),
  (text) => editor.val(paragraphs(text)),
);
