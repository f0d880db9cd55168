/** An expression that finds a quasi-identifier. */
export interface QuasiRule {
  /**
   * Words in small letters, separated by spaces: a sentence that holds none of them is not looked at, which is what keeps this
   * fast. `#` stands for a word that begins with a digit. A hyphenated word counts by its first and last part as well.
   */
  readonly words: string;
  /**
   * Flags `g` and `d`; run on one sentence. A group called `value`, when there is one, is the finding; otherwise the whole match is.
   */
  readonly expression: RegExp;
  /** That of the sheet when absent. */
  readonly certainty?: number;
  /** What was said, normalised: `Finding.value`. The words found, in small letters, when absent. */
  readonly normalise?: (value: string, groups: Readonly<Record<string, string | undefined>>) => string;
}

/** Words and phrases that are quasi-identifiers as they stand. One look-up a word, however many there are. */
export interface PhraseList {
  /** One meaning a line: `usual name: phrase, phrase`, or only phrases, of which the first is the usual name. A plural in s counts too. */
  readonly phrases: string;
  readonly certainty: number;
  /** Only where the first word has a capital. */
  readonly capital?: true;
  /** A capital in the middle of a sentence makes it a title or a name: "Professor Adeyemi", "Love's Executioner". */
  readonly small?: true;
  /** The plural speaks of people in general, but for "both are". */
  readonly one?: true;
  /** Only where it is said of someone: "is a dentist", "34, dentist", "my client, a dentist". */
  readonly said?: true;
}

/** The fact sheet of one kind of quasi-identifier: `patterns/quasi/<name>.ts` exports one as `sheet`. It holds no machinery. */
export interface QuasiSheet {
  /** Unique, camelCase. Its words are the messages `kind_<kind>` and `why_<kind>`. */
  readonly kind: string;
  /** Why it narrows down who is meant. */
  readonly source: string;
  readonly certainty: number;
  /** The words around it that say more of the same belong to it: "retired", "for the county side", "who sat on the jury". */
  readonly widen?: true;
  readonly rules?: readonly QuasiRule[];
  readonly phrases?: readonly PhraseList[];
}
