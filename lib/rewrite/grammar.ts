import type { Edit } from '../model/draft';
import type { Span } from '../model/finding';

/** A span with the text around it, as the rules of rewriting look at it. */
export interface Place extends Span {
  readonly text: string;
  readonly words: string;
  /** Up to 160 UTF-16 code units in front. */
  readonly before: string;
  /** Up to 160 behind. */
  readonly after: string;
}

const REACH = 160;

export function placeOf({ start, end }: Span, text: string): Place {
  return {
    start,
    end,
    text,
    words: text.slice(start, end),
    before: text.slice(Math.max(0, start - REACH), start),
    after: text.slice(end, end + REACH),
  };
}

const DETERMINER = /\b(?:the|an?|this|that|my|our|his|her|their|your|its|another|each|every|no)\s+$/i;

/** "a school", or "school" where an article or a possessive already stands. */
export function nounFor(place: Place, noun: string): string {
  const bare = noun.replace(/^(?:an?|the|another|my|his|her|their) /, '');
  return DETERMINER.test(place.before) ? bare : noun;
}

/** Whether the span begins a sentence. */
export function beginsSentence({ before }: Place): boolean {
  return /(?:^|[.!?]["”’)]?\s+|\n\s*(?:[-*•>]\s*)?)$/.test(before);
}

/** With a capital where the sentence begins and was begun with one; hasty small letters stay small. */
export function inCase(place: Place, words: string): string {
  const first = place.words.match(/\p{L}/u)?.[0] ?? 'A';
  const capital = beginsSentence(place) && first === first.toUpperCase();
  return capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** Whether it stands in a form, a table, a list or a header, where no sentence goes on around it. */
export function inForm({ before, after }: Place): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const rest = (after.split('\n', 1)[0] ?? '').trim();
  if (/[|\t]\s*$|,$/.test(line) || /^\s*[|\t]/.test(after) || /^,\S/.test(after)) return true;
  if (/(?:^|[\s,;(])[A-Za-z][\w /#.-]{0,24}[:.=]{1,20}\s*$/.test(line) && /[:=]\s*$|\.{3}[.:]*\s*$/.test(line))
    return true;
  return line.trim() === '' && rest === '';
}

/** Whether it is part of a longer word, such as a file name. */
export function inWord({ before, after }: Place): boolean {
  return /[\w@#]$/.test(before) || /^(?:[\w@]|\.\w)/.test(after);
}

/** Words that tell that somebody is a woman or a girl. */
export const HER =
  /\b(?:she|her|hers|herself|female|woman|girl|mother|mom|mum|wife|daughter|sister|grandmother|lady|widow)\b/gi;
/** A man or a boy. */
export const HIS = /\b(?:he|him|his|himself|male|man|boy|father|dad|husband|son|brother|grandfather|widower)\b/gi;

/** "her", "his" or "their", from the words of the same paragraph. */
export function possessive({ before, after }: Place): 'her' | 'his' | 'their' {
  const near = `${before.slice(before.lastIndexOf('\n\n') + 1)} ${after.split('\n\n', 1)[0] ?? ''}`;
  const her = near.match(HER)?.length ?? 0;
  const his = near.match(HIS)?.length ?? 0;
  if (her === his) return 'their';
  return her > his ? 'her' : 'his';
}

/** Sounds that ask for "an": a vowel, but for those that begin like "you" and "one"; letters that are spelled out with one. */
const VOWEL = /^(?:(?!(?:uni|use|usu|eu|one\b|once))[aeiou]|8|11\b|18|LGBT|honest|hour)/i;

/** The same edit, with an article in front of it that goes with its first word. */
export function withArticle(edit: Edit, text: string): Edit {
  const article = /\b(?<article>an?)(?<gap>\s+)$/i.exec(
    text.slice(Math.max(0, edit.start - REACH), edit.start),
  )?.groups;
  if (!article?.article || !article.gap || edit.replacement === '' || /^\[/.test(edit.replacement)) return edit;
  const right = VOWEL.test(edit.replacement) ? 'an' : 'a';
  if (article.article.toLowerCase() === right) return edit;
  const cased = article.article.startsWith('A') ? right.replace('a', 'A') : right;
  const start = edit.start - article.article.length - article.gap.length;
  return { start, end: edit.end, replacement: `${cased}${article.gap}${edit.replacement}` };
}
