import type { Entity, EntityType, Tagger } from '../../lib/model/entity';

/** A tagger that knows the names it is given, wherever they stand as whole words. */
export function stubTagger(names: Readonly<Record<string, EntityType>>): Tagger {
  return {
    tag: (sentence) =>
      Object.entries(names).flatMap(([name, type]) =>
        occurrences(sentence, name).map((start): Entity => ({ start, end: start + name.length, type, certainty: 0.9 })),
      ),
  };
}

function occurrences(sentence: string, name: string): number[] {
  const starts: number[] = [];
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + name.length)) {
    const edges = `${sentence.charAt(at - 1)}${sentence.charAt(at + name.length)}`;
    if (!/[\p{L}\d]/u.test(edges)) starts.push(at);
  }
  return starts;
}
