import { readFile } from 'node:fs/promises';
import { withRoster } from '../../lib/detector/roster/findings';
import { indexOf } from '../../lib/detector/roster/index-of';
import { createMatcher } from '../../lib/detector/roster/match';
import { loadTagger } from '../../lib/detector/tagger/load';
import type { Client } from '../../lib/model/client';
import { blankClient } from '../../lib/records/roster';
import { createVault } from '../../lib/records/vault';
import { percentile, print, spread } from './measure';

const CLIENTS = 2000;
const SENTENCES = 20_000;
const WARM = 2000;
const UNLOCKS = 5;

const FIRST = 'Marisol Ada Bennet Zoe Dieter Ksenia Tobias Amara Lucian Priya Owen Freya Hugo Ines Jamal'.split(' ');
const SUFFIX = 'wick son mann ova ski dottir field worth quist bury'.split(' ');
const WORDS = 'she came in late again today and we spoke about sleep work her mother the plan for next week'.split(' ');

/** A number that looks like chance and is the same each time. */
function drawn(at: number, below: number): number {
  return (Math.imul(at + 1, 2_654_435_761) >>> 8) % below;
}

function clientAt(at: number): Client {
  const first = `${FIRST[at % FIRST.length]}${drawn(at, 40) > 20 ? '' : 'e'}`;
  const last = `${String.fromCharCode(65 + (at % 26))}${'aeiou'[at % 5]}rn${drawn(at, 90).toString(36)}${SUFFIX[at % SUFFIX.length]}`;
  return {
    ...blankClient(),
    label: `C-${at}`,
    names: [`${first} ${last}`],
    nicknames: [`${last.slice(0, 4)}y`],
    kin: [`Ruben ${last}`],
    contacts: [`212-555-${String(at).padStart(4, '0')}`],
    numbers: [`MRN${100_000 + at}`],
    town: 'Bell Harbor',
  };
}

/** A sentence of about fifteen words, every fourth with a client in it, every other of those a letter away. */
function sentenceAt(at: number, clients: readonly Client[]): string {
  const words = Array.from({ length: 15 }, (_, n) => WORDS[drawn(at * 15 + n, WORDS.length)] ?? '');
  const name = clients[drawn(at, clients.length)]?.names[0] ?? '';
  if (at % 4 === 0) words[7] = at % 8 === 0 ? name : name.slice(0, -1);
  return `${at} ${words.join(' ')}.`;
}

/** What a roster of two thousand adds to a sentence, beside one expression of all its words, and what opening it costs. */
export async function main(): Promise<void> {
  const clients = Array.from({ length: CLIENTS }, (_, at) => clientAt(at));
  const weights = await readFile('public/tagger.bin');
  const loaded = loadTagger(new Uint8Array(weights).buffer);
  const facts = loaded.ok ? loaded.value.facts : undefined;
  const before = performance.now();
  const index = indexOf(clients, 7);
  const matcher = createMatcher(index, (word) => (facts?.(word).plain ?? 0) > 0);
  const made = performance.now() - before;
  const names = new Set(
    clients
      .flatMap((client) => [...client.names, ...client.nicknames, ...client.kin])
      .flatMap((name) => name.split(' ')),
  );
  const plain = new RegExp(`\\b(?:${[...names].join('|')})\\b`, 'giu');
  const times: number[] = [];
  const peer: number[] = [];
  let found = 0;
  for (let at = 0; at < WARM + SENTENCES; at += 1) {
    const sentence = sentenceAt(at, clients);
    const start = performance.now();
    found += withRoster([], matcher.read(sentence), sentence).length > 0 ? 1 : 0;
    const middle = performance.now();
    sentence.match(plain);
    if (at < WARM) continue;
    times.push(middle - start);
    peer.push(performance.now() - middle);
  }
  print(
    `roster: ${CLIENTS} clients, one new sentence of 15 words: ${spread(times)} (ceiling 0.2), p95 ${percentile(times, 0.95).toFixed(3)}`,
  );
  print(`  beside it, one expression of the same ${names.size} words, without typing mistakes: ${spread(peer)}`);
  print(
    `  told of a client in ${found} of ${Math.ceil((WARM + SENTENCES) / 4)} sentences that name one; made in ${made.toFixed(0)} ms, ${(JSON.stringify(index).length / 1000).toFixed(0)} kB to a frame`,
  );
  await unlocks();
}

async function unlocks(): Promise<void> {
  const area = () => {
    let held: Record<string, unknown> = {};
    const onChanged = { addListener: () => undefined, removeListener: () => undefined };
    return {
      get: async () => held,
      set: async (items: Record<string, unknown>) => {
        held = { ...held, ...items };
      },
      remove: async () => {
        held = {};
      },
      onChanged,
    };
  };
  const vault = createVault(area(), area());
  await vault.create('four plain garden words');
  const times: number[] = [];
  for (let at = 0; at < UNLOCKS; at += 1) {
    await vault.lock();
    const before = performance.now();
    await vault.unlock('four plain garden words');
    times.push(performance.now() - before);
  }
  print(`unlocking, Argon2id with 64 MiB, 3 passes, 4 lanes: ${spread(times)} (ceiling 1500)`);
}
