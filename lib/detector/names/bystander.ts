import { COMMON_AUTHOR, FIRST, LAST, PET, PRO_ROLE, WORK_NOUNS } from './lexicon';
import {
  isCountedLetter,
  isIntroduced,
  isInvented,
  isLicensee,
  isOfGaps,
  isOnDuty,
  isPetNamed,
  isPrize,
  isRoom,
  isSource,
} from './nobody';
import { CAPITAL, CLITIC, isMark, LINE_START, NUMBER, SMALL, WORD, type Word } from './words';

/** Why a name is nobody's that a draft is about, by the words around it. */
export type Bystander = 'author' | 'fiction' | 'pet' | 'colleague' | 'nothing' | undefined;

/** Words `from` to `to` read as a name of a person by something that does not know whose. */
export function bystander(words: readonly Word[], from: number, to: number): Bystander {
  const before = words[from - 1];
  if (before?.text === '#') return 'nothing';
  if (isTitle(words, from)) return 'fiction';
  if (isMedicine(words, from, to)) return 'nothing';
  if (isByline(words, from)) return 'author';
  if (isPrize(words, from, to) || isRoom(words, from, to) || isCountedLetter(words, from, to)) return 'nothing';
  if (isAnimal(words, to) || isPetNamed(words, from, to)) return 'pet';
  if (isInvented(words, from) || isOfGaps(words, to)) return 'fiction';
  if (isBehindWork(words, from)) return 'author';
  if (
    hasOffice(words, to) ||
    isLicensee(words, to) ||
    isSource(words, from, to) ||
    isOnDuty(words, to) ||
    isIntroduced(words, from, to)
  )
    return 'colleague';
  if (isFrontDesk(words, to) || isOwnContact(words, from)) return 'colleague';
  return isCharacter(words, from, to) ? 'fiction' : undefined;
}

/** "Dana Whitlock, Clinical Director": an office with capitals behind a comma. */
function hasOffice(words: readonly Word[], to: number): boolean {
  if (words[to]?.text !== ',') return false;
  for (let at = to + 1; at < to + 4; at += 1) {
    const word = words[at];
    if (!word || word.gap === LINE_START || word.shape !== CAPITAL) return false;
    if (word.bits & PRO_ROLE) return true;
  }
  return false;
}

/** "Sorley, the collie", "Juniper, our old lab". */
function isAnimal(words: readonly Word[], to: number): boolean {
  if (
    !/^[,(–—-]$/.test(words[to]?.text ?? '') ||
    !/^(?:the|my|his|her|our|their|a|an)$/.test(words[to + 1]?.lower ?? '')
  )
    return false;
  return [to + 2, to + 3, to + 4, to + 5].some(
    (at) => ((words[at]?.bits ?? 0) & PET) !== 0 && words[at]?.shape === SMALL,
  );
}

/** "a book by Marion Peverell", "the author Theodora Vance", "an essay from". */
function isByline(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.lower ?? '';
  if (/^(?:author|authors|novelist|poet|songwriter|filmmaker|researcher|researchers|podcaster|theorist)$/.test(before))
    return true;
  if (before !== 'by' && before !== 'and' && before !== '&') return false;
  for (let back = from - 1; back >= 0 && from - back <= 7; back -= 1) {
    const word = words[back];
    if (!word || words[back + 1]?.gap === LINE_START || /^[.?!]$/.test(word.text)) return false;
    if (word.lower === 'by') {
      const source = words[back - 1];
      return (
        source !== undefined &&
        (WORK_NOUNS.has(source.lower) ||
          isQuoted(words, back - 1) ||
          /^(?:edited|written|directed)$/.test(source.lower))
      );
    }
  }
  return false;
}

/** "protocols, Spielman or Perlis": an author whose name others bear, behind what authors make. */
function isBehindWork(words: readonly Word[], from: number): boolean {
  if (!((words[from]?.bits ?? 0) & COMMON_AUTHOR) || (words[from]?.bits ?? 0) & FIRST) return false;
  return /^[,(:]$/.test(words[from - 1]?.text ?? '') && WORK_NOUNS.has(words[from - 2]?.lower ?? '');
}

/** `"Attached" by …`, `Hold Me Tight by …`: a title before the word. */
function isQuoted(words: readonly Word[], at: number): boolean {
  if (/^["”’*_]$/.test(words[at]?.text ?? '')) return true;
  return (
    words[at]?.shape === CAPITAL &&
    words[at - 1]?.kind === WORD &&
    words[at - 1]?.shape === CAPITAL &&
    words[at - 2]?.shape === CAPITAL
  );
}

const WORKS =
  /^(?:movie|movies|film|films|documentary|show|series|sitcom|novel|musical|play|song|album|poem|memoir|podcast|game|episode|comic|manga|anime)$/;

/** "the movie Batman Begins", "a show called Ted Lasso": what follows is the name of a work. */
export function isTitle(words: readonly Word[], from: number): boolean {
  // "The Book of Joy"
  if (words[from - 1]?.lower === 'of' && words[from - 2]?.lower === 'book' && words[from - 2]?.shape === CAPITAL)
    return true;
  const quoted = /^["“'‘]$/.test(words[from - 1]?.text ?? '');
  if (quoted && WATCH.test(words[from - 2]?.lower ?? '')) return true;
  let at = from - 1;
  while (at >= 0 && from - at < 4 && /^(?:called|titled|entitled|["“'‘]|the|a)$/.test(words[at]?.lower ?? '')) at -= 1;
  const work = words[at];
  return (
    work !== undefined &&
    WORKS.test(work.lower) &&
    words[at + 1]?.gap !== LINE_START &&
    !/^(?:no|a|to)$/.test(words[at - 1]?.lower ?? '')
  );
}

const WATCH =
  /^(?:watch|watched|watching|rewatch|rewatched|read|reread|reading|recommend|saw|see|movie|film|book|called|titled)$/;

/** "Ask Nadia in billing", "Theo at the front desk", "Pilar from HR". */
function isFrontDesk(words: readonly Word[], to: number): boolean {
  if (!/^(?:in|at|from|over)$/.test(words[to]?.lower ?? '')) return false;
  let at = to + 1;
  while (/^(?:the|our|in|at)$/.test(words[at]?.lower ?? '')) at += 1;
  if (/^(?:front|help|service)$/.test(words[at]?.lower ?? '') && /^(?:desk|office)$/.test(words[at + 1]?.lower ?? ''))
    return true;
  return (
    /^(?:billing|reception|hr|admin|intake|scheduling|accounts|payroll|credentialing|compliance|records|it)$/.test(
      words[at]?.lower ?? '',
    ) && words[at]?.lower !== 'it'
  );
}

/** "feel free to contact me, Catherine" */
function isOwnContact(words: readonly Word[], from: number): boolean {
  return (
    words[from - 1]?.text === ',' &&
    /^(?:me|us)$/.test(words[from - 2]?.lower ?? '') &&
    /^(?:contact|call|email|reach|text|message|ring|dm)$/.test(words[from - 3]?.lower ?? '')
  );
}

/** "takes Jardiance", "on Farxiga 10 mg": what no list knows as a name, beside a dose or the verb of one. */
function isMedicine(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from];
  if (to !== from + 1 || !word || word.bits & (FIRST | LAST)) return false;
  const next = words[to];
  if (next?.kind === NUMBER && /^(?:mg|mcg|ml|units?|iu|g|%)$/i.test(words[to + 1]?.text ?? '')) return true;
  if (next?.kind === NUMBER && /^\d+(?:\.\d+)?(?:mg|mcg|ml)$/i.test(next.text)) return true;
  return /^(?:takes|taking|prescribed|titrate|titrating|titrated|dose|doses|mg|tapering|tapered)$/.test(
    words[from - 1]?.lower === 'of' ? (words[from - 2]?.lower ?? '') : (words[from - 1]?.lower ?? ''),
  );
}

/** "Elsa from Frozen", "identifies with Rue from The Hunger Games", "a character called". */
function isCharacter(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1]?.lower ?? '';
  if (/^(?:character|characters|superhero|princess|villain|cosplay|cosplays)$/.test(before)) return true;
  if (words[to]?.lower !== 'from' && words[to]?.lower !== 'in') return false;
  if (!/^(?:with|like|as|love|loves|hero|favorite|favourite|of|is|about|be)$/.test(before)) return false;
  const work = words[to + 1];
  return (
    work !== undefined &&
    work.shape === CAPITAL &&
    work.gap !== LINE_START &&
    !(work.bits & (FIRST | LAST)) &&
    words[to + 2]?.kind !== CLITIC &&
    !isMark(words, to + 2, ',')
  );
}
