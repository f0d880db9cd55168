import { isSendControl, looksLikeSend } from './send-control';

/** A key with its modifiers, as `Control+Alt+Shift+Meta+key`, in small letters. */
type Chord = string;

const MODIFIERS: readonly (readonly [string, RegExp])[] = [
  ['control', /^(ctrl|control|ctl|strg|⌃|\^)$/],
  ['alt', /^(alt|option|opt|⌥)$/],
  ['shift', /^(shift|umschalt|maj|⇧)$/],
  ['meta', /^(meta|cmd|command|win|⌘)$/],
];
const KEY_NAMES: Readonly<Record<string, string>> = { '↵': 'enter', '⏎': 'enter', return: 'enter', space: ' ' };
/** A chord in the words of a label: "Send (Alt+S)", "Send ⌘⏎", "Ctrl-S to post". */
const WRITTEN =
  /(?:(?:ctrl|control|ctl|strg|alt|option|opt|shift|umschalt|maj|meta|cmd|command|win)\s?[+-]\s?|[⌃⌥⇧⌘]\s?\+?\s?)+(?:enter|return|space|f\d{1,2}|[↵⏎]|[\p{L}\d.;,/])(?!\p{L})/giu;
const LABELS = ['title', 'data-tooltip', 'aria-label', 'data-original-title', 'data-title'];
/** Where a control may say by which key it is worked. */
const SPEAKING = `[aria-keyshortcuts],${LABELS.map((name) => `[${name}]`).join()}`;
/** How many of a page's controls are asked, at one key with a modifier. */
const MOST = 400;

/** One way of writing for all: the modifiers in order and the key. `null` when it is no chord with a modifier. */
export function chordOf(written: string): Chord | null {
  const parts = written
    .toLowerCase()
    .replace(/[⌃⌥⇧⌘]/g, '$&+')
    .split(/\s*[+-]\s*|\s+/)
    .filter(Boolean);
  const key = parts.at(-1);
  if (key === undefined || parts.length < 2) return null;
  const held = parts.slice(0, -1).map((part) => MODIFIERS.find(([, is]) => is.test(part))?.[0]);
  if (held.includes(undefined)) return null;
  const order = MODIFIERS.map(([name]) => name).filter((name) => held.includes(name));
  return order.length > 0 ? [...order, KEY_NAMES[key] ?? key].join('+') : null;
}

/**
 * The chord that a key press makes; `null` without a modifier that makes one. AltGr types letters.
 * Shift alone types capitals. Where Alt changes the letter (a Mac), the key's own place is asked.
 */
export function pressedChord(event: KeyboardEvent): Chord | null {
  const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event;
  if (!ctrlKey && !altKey && !metaKey && !/^F\d/.test(key)) return null;
  if (event.getModifierState?.('AltGraph') || event.isComposing) return null;
  const named = altKey && /^Key[A-Z]$/.test(code) ? code.slice(3) : key;
  const held = [ctrlKey && 'control', altKey && 'alt', shiftKey && 'shift', metaKey && 'meta'].filter(Boolean);
  return [...held, named.toLowerCase()].join('+');
}

/** On a Mac the same label is worked with Command. */
function same(declared: Chord | null, pressed: Chord): boolean {
  return declared !== null && (declared === pressed || declared.replace('control', 'meta') === pressed);
}

/** The chords that a control says it is worked by. An access key is none: the browser itself clicks, and the click is seen. */
function chordsOf(control: Element): readonly (Chord | null)[] {
  const declared = (control.getAttribute('aria-keyshortcuts') ?? '').split(/\s+/).filter(Boolean);
  const labels = LABELS.map((name) => control.getAttribute(name) ?? '').join(' \n ');
  return [...declared, ...(labels.match(WRITTEN) ?? [])].map(chordOf);
}

/** Whether a key press is one of those that a site's declaration names. */
export function isDeclared(keys: readonly string[], chord: Chord): boolean {
  return keys.some((key) => same(chordOf(key), chord));
}

/** The send control of a page that says it is worked by this chord, `null` when there is none. */
export function controlFor(chord: Chord, page: Document, composers: readonly HTMLElement[]): Element | null {
  const speaking = [...page.querySelectorAll(SPEAKING)].slice(0, MOST);
  return (
    speaking.find(
      (each) =>
        chordsOf(each).some((declared) => same(declared, chord)) &&
        (looksLikeSend(each) || isSendControl(each, composers)),
    ) ?? null
  );
}
