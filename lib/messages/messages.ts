/** The words of `public/_locales/<language>/messages.json`, as far as they are used here. */
export type MessageTable = Readonly<Record<string, { readonly message: string }>>;

interface Translator {
  readonly i18n?: { getMessage(key: string, substitutions?: string[]): string };
}

let table: MessageTable | undefined;

/** Takes words from `next` instead of the browser, for pages and tests outside an extension. `undefined` ends that. */
export function setMessages(next: MessageTable | undefined): void {
  table = next;
}

/**
 * The words for `key` in the user's language, with `$1` to `$9` filled in.
 * Where there are none the key itself comes back: an odd word on the screen is better than none.
 */
export function message(key: string, ...substitutions: string[]): string {
  return lookUp(key, substitutions) || key;
}

/** Like {@link message}, but `fallback` where the key has no words. */
export function messageOr(key: string, fallback: string, ...substitutions: string[]): string {
  return lookUp(key, substitutions) || fallback;
}

/** Language tag of the words, such as `en` or `pt-BR`. */
export function language(): string {
  return messageOr('@@ui_locale', 'en').replace('_', '-');
}

/** Writing direction of the words. */
export function direction(): 'ltr' | 'rtl' {
  return lookUp('@@bidi_dir', []) === 'rtl' ? 'rtl' : 'ltr';
}

/** A small count in words ("two"), a larger one in digits. */
export function countWord(count: number): string {
  return messageOr(`number_${count}`, new Intl.NumberFormat(language()).format(count));
}

function lookUp(key: string, substitutions: string[]): string {
  if (table !== undefined) return fill(table[key]?.message ?? '', substitutions);
  // No polyfill: this is part of what is loaded into pages.
  const scope = globalThis as { readonly browser?: Translator; readonly chrome?: Translator };
  const translator = scope.browser?.i18n ?? scope.chrome?.i18n;
  return translator?.getMessage(key, substitutions) ?? '';
}

/** What the browser does with `$1` and `$$`. */
function fill(words: string, substitutions: readonly string[]): string {
  return words.replace(/\$([1-9$])/g, (_, sign: string) =>
    sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
  );
}
