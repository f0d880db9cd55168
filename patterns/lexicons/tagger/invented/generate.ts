import type { Lists } from '../build-lexicon';
import type { Example, Labelled } from '../corpora';
import type { Random } from '../random';
import { ALONE_NAME_FRAMES, ALONE_NEGATIVE_FRAMES } from './frames-alone';
import { MORE_NAME_FRAMES, MORE_NEGATIVE_FRAMES } from './frames-more';
import { NAME_FRAMES } from './frames-names';
import { NEGATIVE_FRAMES } from './frames-negative';
import { PROSE_NAME_FRAMES, PROSE_NEGATIVE_FRAMES } from './frames-prose';
import { createFillers, ENTITY, type Filler } from './slots';

/** Sentences of our own making: each frame filled several times over, in several ways of typing. */
export function invent(lists: Lists, random: Random, perName: number, perNegative: number): Example[] {
  const fillers = createFillers(lists);
  const out: Example[] = [];
  for (const frame of [...NAME_FRAMES, ...MORE_NAME_FRAMES, ...PROSE_NAME_FRAMES, ...ALONE_NAME_FRAMES])
    for (let n = 0; n < perName; n += 1) out.push(typed(fill(frame, fillers, random), random));
  for (const frame of [
    ...NEGATIVE_FRAMES,
    ...MORE_NEGATIVE_FRAMES,
    ...PROSE_NEGATIVE_FRAMES,
    ...ALONE_NEGATIVE_FRAMES,
  ]) {
    const times = frame.includes('{') ? perNegative : Math.ceil(perNegative / 4);
    for (let n = 0; n < times; n += 1) out.push(typed(fill(frame, fillers, random), random));
  }
  return joined(out, random);
}

/** Fills the slots of a frame. */
export function fill(frame: string, fillers: Readonly<Record<string, Filler>>, random: Random): Example {
  let text = '';
  const spans: Labelled[] = [];
  let from = 0;
  for (const match of frame.matchAll(/\{(!?)(\w+)\}/g)) {
    text += frame.slice(from, match.index);
    from = match.index + match[0].length;
    const slot = match[2] ?? '';
    const filler = fillers[slot];
    if (!filler) {
      text += match[0];
      continue;
    }
    const words = filler(random);
    const type = ENTITY[slot];
    if (type !== undefined && match[1] === '')
      spans.push({ start: text.length, end: text.length + words.length, type });
    text += words;
  }
  return { text: text + frame.slice(from), spans };
}

/** The same sentence as people type it: all small, all capitals, without apostrophes, curly. Lengths never change. */
function typed(example: Example, random: Random): Example {
  const way = random.next();
  let { text } = example;
  if (way < 0.24) text = sameLength(text, text.toLowerCase());
  else if (way < 0.29) text = sameLength(text, text.toUpperCase());
  else if (way < 0.34) text = sameLength(text, text.charAt(0).toLowerCase() + text.slice(1));
  if (random.chance(0.25)) text = text.replaceAll("'", '’');
  return { text, spans: example.spans };
}

function sameLength(text: string, changed: string): string {
  return changed.length === text.length ? changed : text;
}

/** Now and then two or three of them in one text, as when nobody cut it into sentences. */
function joined(examples: readonly Example[], random: Random): Example[] {
  const out: Example[] = [];
  for (const example of shuffled(examples, random)) {
    const last = out.at(-1);
    if (last && last.text.length < 160 && random.chance(0.25)) {
      const glue = random.pick(['. ', ' ', '\n', '. ', '! ', ' and ', ', ', '; ']);
      const start = last.text.length + glue.length;
      const moved = example.spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start }));
      out[out.length - 1] = { text: last.text + glue + example.text, spans: [...last.spans, ...moved] };
    } else out.push(example);
  }
  return out;
}

function shuffled(examples: readonly Example[], random: Random): Example[] {
  return examples
    .map((example) => ({ example, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ example }) => example);
}
