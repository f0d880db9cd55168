import type { Destination } from '../model/draft';
import { pseudonymsOf, type Renaming } from '../rewrite/pseudonyms';
import type { Reading } from './reader';

/** By thread, which name became which: in the memory of this frame, and gone with it. */
const threads = new Map<string, Renaming>();

/** What keeps made-up names alike through the thread that a draft goes to. */
export function renamingIn({ origin, path, place = '' }: Destination): Renaming {
  const key = `${origin}${path} ${place}`;
  const known = threads.get(key);
  if (known) return known;
  const made: Renaming = { seed: crypto.randomUUID?.() ?? String(Math.random()), given: new Map() };
  threads.set(key, made);
  return made;
}

/** Remembers the names that this draft is given. @returns them: they identify nobody */
export function renamed({ text, decision, destination }: Reading): readonly string[] {
  const { origin, path, place = '' } = destination;
  const before = renamingIn(destination);
  const names = pseudonymsOf(text, decision.findings, before);
  threads.set(`${origin}${path} ${place}`, { ...before, given: new Map([...before.given, ...names]) });
  return [...new Set(names.values())];
}
