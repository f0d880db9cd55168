import { SHOWN_FILE } from '../../patterns/files';
import { surroundings } from './destination/around';

/** What shows an attached file: by what it is called, since every page draws it in its own way. */
const CHIPS =
  '[class*="attach" i],[class*="upload" i],[class*="file" i],[data-filename],[aria-label*="attach" i],[download],[data-testid*="attach" i]';
/** So many elements are asked: a page may list its whole archive. */
const MOST = 60;
/** A chip is small; what is longer is a text that speaks of files. */
const LONGEST = 200;

/** The names of files that would go with a draft, as far as its page shows them. Empty where nothing ties files to a composer. */
export function filesWith(composer: HTMLElement): readonly string[] {
  const around = surroundings(composer);
  if (/^(body|main|html)$/.test(around.localName)) return [];
  const names = new Set<string>();
  for (const field of around.querySelectorAll<HTMLInputElement>('input[type=file]'))
    for (const file of field.files ?? []) names.add(file.name);
  for (const chip of [...around.querySelectorAll(CHIPS)].slice(0, MOST)) {
    if (chip.contains(composer) || composer.contains(chip)) continue;
    for (const name of namesOn(chip)) names.add(name);
  }
  return [...names];
}

function namesOn(chip: Element): readonly string[] {
  const texts = [chip.getAttribute('data-filename'), chip.getAttribute('download'), chip.getAttribute('aria-label')];
  const shown = chip.textContent ?? '';
  return [...texts, shown.length <= LONGEST ? shown : ''].flatMap((text) =>
    Array.from(text?.matchAll(SHOWN_FILE) ?? [], ([name]) => name.trim()),
  );
}
