import { letterOf, type Run } from './letters';

/** An expression taken apart, as far as it tells what a match is made of. */
export type Node =
  /** One character of the letters given. */
  | { readonly type: 'one'; readonly letters: readonly Run[] }
  /** Anything, of any length. */
  | { readonly type: 'any' }
  /** Nothing: anchors, what is looked for around. */
  | { readonly type: 'none' }
  | { readonly type: 'all'; readonly parts: readonly Node[] }
  | { readonly type: 'either'; readonly parts: readonly Node[] }
  | { readonly type: 'times'; readonly part: Node; readonly least: number; readonly most: number };

const ANY: Node = { type: 'any' };
const NONE: Node = { type: 'none' };
/** A class of more letters than this tells little. */
const FEW = 8;
const DIGIT = letterOf(48);
const SPACE = letterOf(32);

/** Reads the source of an expression. What it does not know becomes `any`, so that nothing is asked that a match might lack. */
export function parse(source: string): Node {
  const reader = { source, at: 0 };
  const node = either(reader);
  return reader.at === source.length ? node : ANY;
}

interface Reader {
  readonly source: string;
  at: number;
}

function either(reader: Reader): Node {
  const parts = [all(reader)];
  while (take(reader, '|')) parts.push(all(reader));
  return parts.length === 1 && parts[0] ? parts[0] : { type: 'either', parts };
}

function all(reader: Reader): Node {
  const parts: Node[] = [];
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source.charAt(reader.at))) {
    parts.push(times(reader, atom(reader)));
  }
  return { type: 'all', parts };
}

function take(reader: Reader, text: string): boolean {
  if (!reader.source.startsWith(text, reader.at)) return false;
  reader.at += text.length;
  return true;
}

const COUNT = /\{(\d+)(,?)(\d*)\}/y;

function times(reader: Reader, part: Node): Node {
  let least = 1;
  let most = 1;
  COUNT.lastIndex = reader.at;
  const count = COUNT.exec(reader.source);
  if (take(reader, '*')) [least, most] = [0, Number.POSITIVE_INFINITY];
  else if (take(reader, '+')) most = Number.POSITIVE_INFINITY;
  else if (take(reader, '?')) least = 0;
  else if (count) {
    reader.at += count[0].length;
    least = Number(count[1]);
    most = count[3] ? Number(count[3]) : count[2] ? Number.POSITIVE_INFINITY : least;
  } else return part;
  take(reader, '?');
  return { type: 'times', part, least, most };
}

function atom(reader: Reader): Node {
  if (take(reader, '(')) return group(reader);
  if (take(reader, '[')) return oneOf(reader);
  if (take(reader, '\\')) return escaped(reader);
  const char = reader.source.charAt(reader.at);
  reader.at += 1;
  if (char === '^' || char === '$') return NONE;
  return char === '.' ? ANY : { type: 'one', letters: [letterOf(char.charCodeAt(0))] };
}

const GROUP = /\?(?::|<[A-Za-z]\w*>|(<?[=!]))/y;

function group(reader: Reader): Node {
  GROUP.lastIndex = reader.at;
  const kind = GROUP.exec(reader.source);
  if (kind) reader.at += kind[0].length;
  const inner = either(reader);
  if (!take(reader, ')')) reader.at = reader.source.length + 1;
  return kind?.[1] ? NONE : inner;
}

function oneOf(reader: Reader): Node {
  const { source } = reader;
  const from = reader.at;
  while (reader.at < source.length && source.charAt(reader.at) !== ']')
    reader.at += source.charAt(reader.at) === '\\' ? 2 : 1;
  const inside = source.slice(from, reader.at);
  reader.at += 1;
  const letters = inside.startsWith('^') ? undefined : lettersOf(inside);
  return letters ? { type: 'one', letters } : ANY;
}

/** The letters of a class without ranges and properties, digits excepted; undefined where they are many or unknown. */
function lettersOf(inside: string): Run[] | undefined {
  const letters = new Set<Run>();
  for (const [, named, digits, plain, range] of inside.matchAll(
    /\\([ds])|(0-9|1-9)|([^\\\]-]|\\[-./\\\]#()&'+])|(.)/gsu,
  )) {
    if (range !== undefined && range !== '-') return undefined;
    if (named !== undefined || digits !== undefined) letters.add(named === 's' ? SPACE : DIGIT);
    else letters.add(letterOf((plain ?? '-').replace('\\', '').charCodeAt(0)));
  }
  // "a-z" and the like: a hyphen between two others.
  if (/[^\\]-[^\d]/.test(inside.replace(/\\-|0-9|1-9/g, ''))) return undefined;
  return letters.size > FEW ? undefined : [...letters];
}

const CODE = /u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})/iy;
const NAMED = /[pP]\{[^}]*\}|k<\w+>|[1-9]/y;

function escaped(reader: Reader): Node {
  const { source } = reader;
  CODE.lastIndex = reader.at;
  NAMED.lastIndex = reader.at;
  const code = CODE.exec(source);
  const named = NAMED.exec(source);
  const char = source.charAt(reader.at);
  reader.at += (code ?? named)?.[0].length ?? 1;
  if (code || named) return ANY;
  if (char === 'b' || char === 'B') return NONE;
  if (char === 'd') return { type: 'one', letters: [DIGIT] };
  if ('stnrfv'.includes(char)) return { type: 'one', letters: [SPACE] };
  return /\w/.test(char) ? ANY : { type: 'one', letters: [letterOf(char.charCodeAt(0))] };
}
