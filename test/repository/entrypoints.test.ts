import { describe, expect, it } from 'vitest';
import { HOUSE, isCode, type SourceFile } from './house';
import { at, walk } from './syntax';

const LONGEST = 40;
const LOGIC =
  /^(?:(?:If|For|ForIn|ForOf|While|DoWhile|Switch|Try|Throw|Labeled)Statement|(?:Function|Class)(?:Declaration|Expression)|ConditionalExpression|LogicalExpression|UpdateExpression|AssignmentExpression)$/;

/** Where an entrypoint does more than join rooms. */
function logic(file: SourceFile): string[] {
  const lines = file.text.trimEnd().split('\n').length;
  const found = lines > LONGEST ? [`${file.path} has ${lines} lines, of at most ${LONGEST}`] : [];
  walk(file, (node) => {
    if (LOGIC.test(node.type)) found.push(`${at(file, node)} holds a ${node.type}`);
  });
  return found;
}

/** Script that stands in a page itself instead of in a file. */
function inlineScripts({ path, text }: SourceFile): string[] {
  const inline = /<script(?![^>]*\ssrc=)[^>]*>|\son\w+\s*=\s*["']|javascript:/gi;
  return [...text.matchAll(inline)].map(([script]) => `${path} holds ${script.trim()}`);
}

describe('entrypoints', () => {
  const ours = HOUSE.filter(({ path }) => path.startsWith('entrypoints/'));

  it('hold no logic', () => {
    expect(ours.filter(isCode).flatMap(logic)).toEqual([]);
  });

  it('hold no script in their pages', () => {
    expect(ours.filter(({ path }) => path.endsWith('.html')).flatMap(inlineScripts)).toEqual([]);
  });

  it.each([
    'if (document.body) start();',
    'for (const each of all) start(each);',
    'function start() {}',
    'const start = a ? b : c;',
    'a ?? start();',
    'try { start(); } catch {}',
    'let count = 0; count += 1;',
    'start();\n'.repeat(LONGEST + 1),
  ])('would be told of %s', (text) => {
    expect(logic({ path: 'entrypoints/a.ts', text })).not.toEqual([]);
  });

  it('may join rooms', () => {
    const text =
      "import { start } from '../lib/guard/start';\nexport default define(() => start(window, (a) => stop(a)));";
    expect(logic({ path: 'entrypoints/a.ts', text })).toEqual([]);
  });

  it.each(['<script>go()</script>', '<button onclick="go()">', '<a href="javascript:go()">'])(
    'would be told of %s',
    (text) => {
      expect(inlineScripts({ path: 'entrypoints/a.html', text })).not.toEqual([]);
    },
  );

  it('may load a script', () => {
    expect(inlineScripts({ path: 'a.html', text: '<script type="module" src="./main.ts"></script>' })).toEqual([]);
  });
});
