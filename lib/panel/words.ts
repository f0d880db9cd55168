import { countWord, language, messageOr } from '../messages/messages';
import type { PanelFinding } from './view';

/** Message key of a count, in the plural form the language asks for: `<key>_one`, `<key>_other` and so on. */
function plural(key: string, count: number): string {
  const form = new Intl.PluralRules(language()).select(count);
  return messageOr(`${key}_${form}`, messageOr(`${key}_other`, key, countWord(count)), countWord(count));
}

/** "two" becomes "Two" where it opens a sentence. */
function capital(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(language()) + words.slice(first.length);
}

/** The sentence that says what was found, as in "Two details identify your client." Empty when nothing was. */
export function leadWords(findings: readonly PanelFinding[]): string {
  const direct = findings.filter((finding) => finding.tier === 'direct').length;
  const together = findings.length - direct;
  const sentences: string[] = [];
  if (direct > 0) sentences.push(plural('panel_direct', direct));
  if (together > 0) sentences.push(plural(direct > 0 ? 'panel_more' : 'panel_together', together));
  return sentences.map(capital).join(' ');
}

/** What kind of detail it is, as in "a name". */
export function kindWords(kind: string): string {
  return messageOr(`kind_${kind}`, kind);
}

/** Whose it is: the label, or those whom it fits. */
export function clientWords(labels: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'disjunction' }).format(labels);
}

/** Why it was flagged, in a sentence. */
export function whyWords(why: string): string {
  return messageOr(`why_${why}`, why);
}

/** "twice", "three times", where words occur more than once. */
export function timesWords(count: number): string {
  return messageOr(`panel_times_${count}`, plural('panel_times', count));
}
