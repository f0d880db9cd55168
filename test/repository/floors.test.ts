import { expect, it } from 'vitest';
import { CODE } from './house';
import { wrongArrows } from './rooms';

it('arrows lead down, and in no circle', () => {
  expect(wrongArrows(CODE)).toEqual([]);
});

it.each([
  ['up', 'lib/model/a.ts', "import { b } from '../policy/b';", 'lib/policy/b.ts', ''],
  ['up, for a type', 'lib/settings/a.ts', "import type { B } from '../guard/b';", 'lib/guard/b.ts', ''],
  ['up, when needed', 'lib/gate/a.ts', "const b = await import('../guard/b');", 'lib/guard/b.ts', ''],
  ['up, handed on', 'patterns/a.ts', "export { b } from '../lib/detector/b';", 'lib/detector/b.ts', ''],
  ['sideways', 'lib/policy/a.ts', "import { b } from '../detector/b';", 'lib/detector/b.ts', ''],
  ['in a circle', 'lib/gate/a.ts', "import { b } from './b';", 'lib/gate/b.ts', "import { a } from './a';"],
  ['nowhere', 'lib/gate/a.ts', "import { b } from './c';", 'lib/gate/b.ts', ''],
  ['from outside the rooms', 'lib/a.ts', '', 'lib/gate/b.ts', ''],
])('would see an arrow %s', (_, path, text, otherPath, otherText) => {
  expect(
    wrongArrows([
      { path, text },
      { path: otherPath, text: otherText },
    ]),
  ).not.toEqual([]);
});

it('would see rooms that go round without any file doing so', () => {
  const files = [
    { path: 'patterns/a.ts', text: "import { m } from '../lib/messages/m';" },
    { path: 'patterns/b.ts', text: '' },
    { path: 'lib/messages/m.ts', text: '' },
    { path: 'lib/messages/n.ts', text: "import { b } from '../../patterns/b';" },
  ];
  expect(wrongArrows(files)).toEqual([expect.stringContaining('rooms in a circle')]);
});

it('lets a build script use what it needs, and nobody use a build script', () => {
  const script = {
    path: 'patterns/words/build.ts',
    text: "import { t } from '../../lib/detector/t';\nexport function main() {}",
  };
  const tokens = { path: 'lib/detector/t.ts', text: '' };
  expect(wrongArrows([script, tokens])).toEqual([]);
  const user = { path: 'lib/detector/u.ts', text: "import { main } from '../../patterns/words/build';" };
  expect(wrongArrows([script, tokens, user])).not.toEqual([]);
});

it('lets arrows down pass', () => {
  const files = [
    { path: 'lib/policy/a.ts', text: "import { b } from '../../patterns/b'; import './style.css';" },
    { path: 'patterns/b.ts', text: "import type { M } from '../lib/model/m';" },
    { path: 'lib/model/m.ts', text: '' },
  ];
  expect(wrongArrows(files)).toEqual([]);
});
