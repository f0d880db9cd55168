import { fixture, linesOf, paragraphs } from './fixture';

interface Ck4 {
  on(event: string, heard: () => void): void;
  getData(): string;
  setData(html: string, done?: () => void): void;
}
declare const CKEDITOR: { replace(id: string, options: object): Ck4; disableAutoInline: boolean };

const editor = CKEDITOR.replace('mount', { versionCheck: false, removePlugins: 'elementspath', height: 200 });
editor.on('instanceReady', () => {
  const parse = () => new DOMParser().parseFromString(editor.getData(), 'text/html').body;
  fixture(
    () => linesOf(parse()).replaceAll('\u00a0', ' ').trimEnd(),
    (text) => editor.setData(paragraphs(text)),
  );
});
