import type { PlaceKind } from './draft';

/**
 * Where on a page something is told: the first selector that gives a text, or its expression a group, wins.
 * Where several are wanted (recipients, thread) all of them count. Selectors go by role, label, name and data attributes
 * before class.
 */
export interface Hook {
  /** From the composer's surroundings (`near`, the default), or anywhere in the page. */
  readonly in?: 'near' | 'page';
  readonly selector: string;
  /** The attribute that holds it; the text of the element when there is none. `value` reads a field. */
  readonly attribute?: string;
  /** What of the text counts: the first group. All of it when there is none. */
  readonly take?: RegExp;
}

/** What makes a draft something else than the site's usual kind. All that is given must hold. */
export interface KindHook {
  readonly kind: PlaceKind;
  /** From the composer's surroundings (`near`, the default), anywhere in the page, or the composer itself and what is around it. */
  readonly in?: 'near' | 'page' | 'self';
  readonly selector?: string;
  /** Matched against the path of the address. */
  readonly path?: RegExp;
  /** Matched against the host, where one site has several. */
  readonly host?: RegExp;
}

/** What Discreet knows of one site, or of one software that runs on many: `patterns/sites/<name>.ts` exports one as `site`. */
export interface Site {
  /** As the file is called. */
  readonly name: string;
  /** As people call it. */
  readonly title: string;
  /** `mail.example.org`, or `*.example.org` for it and everything below. Empty for software that runs anywhere. */
  readonly hosts: readonly string[];
  /** For software that runs anywhere: what its pages carry, as a selector. It must not be the composer. */
  readonly mark?: string;
  /** When the hooks were last compared with public code or pages, as an ISO date. */
  readonly checked: string;
  /** What a draft here is, where the page does not say. */
  readonly kind: PlaceKind;
  /** Where a draft is something else: the first that holds. */
  readonly kinds?: readonly KindHook[];
  /** Selectors of the composers, or of what is around one. None of them on a page with a composer in use: the declaration no longer fits. */
  readonly composers: readonly string[];
  /** The element around a composer that holds its head and its send control, as `closest` finds it. */
  readonly around?: string;
  /** Selectors of the controls that send. Beside the generic rules, never instead of them. */
  readonly sends?: readonly string[];
  /** What a bare Enter does in the composers. */
  readonly enter?: 'sends' | 'breaks';
  /** Other keys that send, such as `Alt+s`: modifiers in the order Control, Alt, Shift, Meta, then `KeyboardEvent.key`. */
  readonly keys?: readonly string[];
  readonly recipients?: readonly Hook[];
  readonly subject?: readonly Hook[];
  /** Channel, group, thread, list. */
  readonly place?: readonly Hook[];
  /** How many people can read it, as a number in a text. */
  readonly audience?: readonly Hook[];
  /** The people whom a reply answers to, so that new ones can be told. */
  readonly thread?: readonly Hook[];
  /** Something, near or in the page, that is there only when the draft is a reply. */
  readonly reply?: string;
}
