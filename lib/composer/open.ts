import type { Composer } from './composer';
import { contextOf, DrawnComposer } from './drawn';
import { type Family, UNKNOWN } from './families/family';
import { FieldComposer } from './field';
import { RichComposer } from './rich';

/** Every sheet in `families/`. */
const FAMILIES: readonly Family[] = Object.values(
  import.meta.glob<Family>(['./families/*.ts', '!./families/family.ts'], { eager: true, import: 'family' }),
);

const known = new WeakMap<Element, Composer>();

function familyOf(element: HTMLElement): Family {
  return FAMILIES.find(({ selector }) => element.matches(selector)) ?? UNKNOWN;
}

function open(element: HTMLElement): Composer {
  // A frame's elements are of the frame's own classes: ask for the name.
  if (element.localName === 'textarea') return new FieldComposer(element as HTMLTextAreaElement);
  if (element.localName === 'input') return new FieldComposer(element as HTMLInputElement);
  return contextOf(element) ? new DrawnComposer(element) : new RichComposer(element, familyOf(element));
}

/**
 * The composer of a field or an editor's root, as `composerAt` finds it. The same element gives the same composer.
 */
export function composerFor(element: HTMLElement): Composer {
  const composer = known.get(element) ?? open(element);
  known.set(element, composer);
  return composer;
}
