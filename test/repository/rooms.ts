import { posix } from 'node:path';
import type { SourceFile } from './house';
import { at, importsOf } from './syntax';

/** The five floors, from the ground. An arrow leads down, or on the same floor to the words that all share. */
const FLOORS: readonly (readonly string[])[] = [
  ['lib/model'],
  ['patterns', 'lib/gate', 'lib/page-gate', 'lib/panel', 'lib/rewrite', 'lib/records', 'lib/settings', 'lib/messages'],
  ['lib/detector', 'lib/crowd', 'lib/policy', 'lib/composer'],
  ['lib/guard', 'lib/pages', 'lib/background'],
  ['entrypoints'],
];
/** What their neighbours on the same floor may use as well: declarations, words, how a value is stored, and what frames say to one another. */
const SHARED = /^(?:patterns\/|lib\/messages\/|lib\/settings\/stored\.ts$|lib\/guard\/handshake\.ts$)/;

/** An import of one of our files by another. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  /** Where it stands, for a message. */
  readonly at: string;
}

/** An import that finds no file. */
interface Nowhere {
  readonly nowhere: string;
}

/** The room that a file lies in, `undefined` for one outside the house. */
export function roomOf(path: string): string | undefined {
  return FLOORS.flat().find((room) => path.startsWith(`${room}/`));
}

/** What `file` imports from the house. */
export function arrowsFrom(file: SourceFile, paths: ReadonlySet<string>): (Arrow | Nowhere)[] {
  return importsOf(file).flatMap(({ node, from }): (Arrow | Nowhere)[] => {
    if (from === null || !from.startsWith('.')) return [];
    const bare = posix.join(posix.dirname(file.path), from.replace(/\?.*$/, ''));
    const to = [bare, `${bare}.ts`, `${bare}.tsx`].find((path) => paths.has(path));
    // Pictures, weights and styles are no part of the graph.
    if (to === undefined && /\.\w+$/.test(bare)) return [];
    return to === undefined
      ? [{ nowhere: `${at(file, node)} imports ${from}, which is not there` }]
      : [{ from: file.path, to, at: at(file, node) }];
  });
}

/**
 * Scripts that build lists and weights, with what only they use. They are run by `test/tools/run.mjs`, are in no build,
 * and so may read files and use the rooms above them.
 */
export function workshopOf(files: readonly SourceFile[]): ReadonlySet<string> {
  const paths = new Set(files.map(({ path }) => path));
  const arrows = files.flatMap((file) => arrowsFrom(file, paths)).filter((arrow) => 'to' in arrow);
  const inside = new Set(
    files
      .filter(({ path, text }) => path.startsWith('patterns/') && /^export (?:async )?function main\(/m.test(text))
      .map(({ path }) => path),
  );
  // A set that grows while it is gone through: each file added is visited in its turn.
  for (const path of inside) {
    for (const { to } of arrows.filter(({ from }) => from === path)) {
      const users = arrows.filter((arrow) => arrow.to === to);
      if (to.startsWith('patterns/') && users.every(({ from }) => inside.has(from))) inside.add(to);
    }
  }
  return inside;
}

/** What is wrong with the graph of imports: arrows up or sideways, circles of files or of rooms. */
export function wrongArrows(all: readonly SourceFile[]): string[] {
  const workshop = workshopOf(all);
  const files = all.filter(({ path }) => !workshop.has(path));
  const paths = new Set(files.map(({ path }) => path));
  const found = files.flatMap((file) => arrowsFrom(file, paths));
  const arrows = found.filter((arrow) => 'to' in arrow);
  const nowhere = found.flatMap((arrow) => ('nowhere' in arrow ? [arrow.nowhere] : []));
  const homeless = files.filter(({ path }) => roomOf(path) === undefined).map(({ path }) => `${path} lies in no room`);
  const between = arrows.map(({ from, to }) => ({ from: roomOf(from) ?? from, to: roomOf(to) ?? to }));
  return [
    ...homeless,
    ...nowhere,
    ...arrows.flatMap(leadsUp),
    ...circles(arrows).map((circle) => `files in a circle: ${circle}`),
    ...circles(between.filter(({ from, to }) => from !== to)).map((circle) => `rooms in a circle: ${circle}`),
  ];
}

function leadsUp(arrow: Arrow): string[] {
  const from = roomOf(arrow.from);
  const to = roomOf(arrow.to);
  if (from === undefined || to === undefined || from === to) return [];
  const rise = floorOf(to) - floorOf(from);
  if (rise < 0 || (rise === 0 && SHARED.test(arrow.to))) return [];
  return [`${arrow.at} in ${from} imports ${arrow.to}, which lies ${rise === 0 ? 'beside' : 'above'} it`];
}

function floorOf(room: string): number {
  return FLOORS.findIndex((floor) => floor.includes(room));
}

/** One line for each circle that a walk from some start closes. */
function circles(arrows: readonly { readonly from: string; readonly to: string }[]): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const follow = (start: string, way: readonly string[]): void => {
    if (way.includes(start)) found.add([...way.slice(way.indexOf(start)), start].join(' -> '));
    if (way.includes(start) || done.has(start)) return;
    for (const { from, to } of arrows) if (from === start) follow(to, [...way, start]);
    done.add(start);
  };
  for (const { from } of arrows) follow(from, []);
  return [...found];
}
