/** Ways to put words into an editor as if a person had. `lib/composer/techniques.ts` carries them out. */
export type Technique = 'exec' | 'beforeinput' | 'paste';

/** One try: the technique, and how long the editor needs, in ms, to take note of a selection before it. */
export interface Try {
  readonly technique: Technique;
  readonly wait: number;
}

/**
 * The fact sheet of one kind of editor: `families/<name>.ts` exports one as `family`. What it says was measured; the
 * table is in the developers' notes on editors. An editor without a sheet is handled by {@link UNKNOWN}.
 */
export interface Family {
  readonly name: string;
  /** Matches the editable root, by what the editor itself writes on it. */
  readonly selector: string;
  /** What changed the editor's model and left its undo working, best first. Empty: words cannot be replaced in it. */
  readonly tries: readonly Try[];
  /** The same in Firefox, where it differs from {@link FIREFOX}. */
  readonly firefox?: readonly Try[];
}

export const EXEC: Try = { technique: 'exec', wait: 0 };
export const BEFOREINPUT: Try = { technique: 'beforeinput', wait: 0 };
export const BEFOREINPUT_LATE: Try = { technique: 'beforeinput', wait: 150 };
export const PASTE: Try = { technique: 'paste', wait: 0 };
export const PASTE_LATE: Try = { technique: 'paste', wait: 150 };

/** The order that worked on every editor in Firefox, whose execCommand tells the page with a `beforeinput` first. */
export const FIREFOX: readonly Try[] = [EXEC, BEFOREINPUT_LATE, PASTE_LATE];

/** A plain contenteditable, or an editor that nobody described: an editor with a model of its own gets the first say. */
export const UNKNOWN: Family = {
  name: 'contenteditable',
  selector: '*',
  tries: [BEFOREINPUT, EXEC, PASTE_LATE],
};
