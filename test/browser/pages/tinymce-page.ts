import { fixture } from './fixture';

interface TinyEditor {
  getBody(): HTMLElement;
  setContent(html: string): void;
  readonly undoManager: { add(): void };
}

declare const tinymce: { init(options: object): Promise<TinyEditor[]> };

const [editor] = await tinymce.init({
  selector: '#mount',
  license_key: 'gpl',
  base_url: '/tinymce',
  suffix: '.min',
  height: 260,
  menubar: false,
  promotion: false,
  branding: false,
  help_accessibility: false,
});
if (editor) {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  fixture(
    () =>
      Array.from(editor.getBody().children)
        .map((block) => (block.textContent ?? '').replaceAll('\u00a0', ' ').replaceAll('\ufeff', ''))
        .join('\n'),
    (text) => {
      editor.setContent(
        text
          .split('\n')
          .map((line) => `<p>${escaped(line)}</p>`)
          .join(''),
      );
      editor.undoManager.add();
    },
  );
}
