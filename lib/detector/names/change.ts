import { type Cast, folded } from './cast';
import { SLIP_FROM } from './mentions';
import { CAPITAL, WORD, type Word } from './words';

/** Which forms of names two casts hold for different people or for nobody; `undefined` where everything may differ. */
export function changedForms(a: Cast, b: Cast): readonly string[] | undefined {
  if (a.hasAuthors !== b.hasAuthors || a.aboutClient !== b.aboutClient || a.madeUp !== b.madeUp) return undefined;
  const changed: string[] = [];
  for (const [form, why] of a.neutral) if (b.neutral.get(form) !== why) changed.push(form);
  for (const form of b.neutral.keys()) if (!a.neutral.has(form)) changed.push(form);
  for (const [form, ordinary] of a.clients) if (b.clients.get(form) !== ordinary) changed.push(form);
  for (const form of b.clients.keys()) if (!a.clients.has(form)) changed.push(form);
  return changed;
}

/** The different words of a stretch as a cast spells them. */
export interface Spellings {
  /** All of them, each part of a hyphenated one too, and each without an s at its end. */
  readonly all: ReadonlySet<string>;
  /** Those with a capital: they may be short for a name, or a slip. */
  readonly capitals: readonly string[];
}

export function spellings(words: readonly Word[]): Spellings {
  const all = new Set<string>();
  const capitals = new Set<string>();
  for (const word of words) {
    if (word.kind !== WORD) continue;
    const form = folded(word.lower);
    for (const part of form.includes('-') ? [form, ...form.split('-')] : [form]) {
      all.add(part);
      if (part.endsWith('s')) all.add(part.slice(0, -1));
    }
    if (word.shape === CAPITAL) capitals.add(form);
  }
  return { all, capitals: [...capitals] };
}

/** Whether one of the changed forms may be meant by a word that is spelt so: itself, with an s, short for it or a slip. */
export function isTouched({ all, capitals }: Spellings, changed: readonly string[]): boolean {
  return changed.some((form) => all.has(form) || capitals.some((word) => isNear(word, form)));
}

/** As far as `mentions` goes at most: a common head of three letters, or one letter's difference in a longer name. */
function isNear(word: string, form: string): boolean {
  if (form.length < 4 || word.charCodeAt(0) !== form.charCodeAt(0)) return false;
  if (word.startsWith(form.slice(0, 3))) return true;
  return Math.max(word.length, form.length) >= SLIP_FROM && Math.abs(word.length - form.length) <= 1;
}
