import type { PlaceKind } from '../../model/draft';
import type { Hook, Site } from '../../model/site';
import { outermost, outwards, surroundings } from './around';

/** Where a declaration's hooks look: near a composer, and in its page. */
export interface Scene {
  readonly composer: Element;
  /** What belongs to the composer, in the top document of the same site. */
  readonly around: Element;
  readonly near: readonly ParentNode[];
  readonly page: Document;
}

const LONGEST = 200;

/** What the page is for one composer, as a declaration cuts it, or as the generic rules do. */
export function sceneOf(composer: Element, site: Site | undefined): Scene {
  const chain = outwards(composer);
  const declared =
    site?.around === undefined ? [] : chain.flatMap((each) => each.parentElement?.closest(site.around ?? '') ?? []);
  const around = declared.at(-1) ?? surroundings(composer);
  // What stands in a shadow root with the composer is as near as what stands around its host.
  const roots = chain
    .slice(0, -1)
    .map((each) => each.getRootNode())
    .filter(isShadow);
  return { composer, around, near: [...roots, around], page: outermost(composer).ownerDocument };
}

function isShadow(root: Node): root is ShadowRoot {
  return root.nodeType === 11;
}

/** All that hooks of one sort tell, in their order. */
export function textsOf(hooks: readonly Hook[] | undefined, scene: Scene): readonly string[] {
  return (hooks ?? []).flatMap((hook) => rootsOf(hook.in, scene).flatMap((root) => textsIn(root, hook)));
}

/** The first text that hooks of one sort tell. */
export function textOf(hooks: readonly Hook[] | undefined, scene: Scene): string | undefined {
  for (const hook of hooks ?? []) {
    for (const root of rootsOf(hook.in, scene)) {
      const [text] = textsIn(root, hook);
      if (text !== undefined) return text.slice(0, LONGEST);
    }
  }
  return undefined;
}

function rootsOf(where: 'near' | 'page' | undefined, { near, page }: Scene): readonly ParentNode[] {
  return where === 'page' ? [page] : near;
}

function textsIn(root: ParentNode, hook: Hook): readonly string[] {
  return Array.from(root.querySelectorAll(hook.selector)).flatMap((element) => {
    const raw = rawOf(element, hook.attribute).replace(/\s+/g, ' ').trim();
    const taken = hook.take ? (hook.take.exec(raw)?.slice(1).find(Boolean) ?? '').trim() : raw;
    return taken === '' ? [] : [taken];
  });
}

function rawOf(element: Element, attribute: string | undefined): string {
  if (attribute === undefined) return element.textContent ?? '';
  if (attribute === 'value') return (element as Partial<HTMLInputElement>).value ?? '';
  return element.getAttribute(attribute) ?? '';
}

/** Whether a selector finds something near a composer, or in its page. */
export function isThere(selector: string | undefined, scene: Scene): boolean {
  if (selector === undefined) return false;
  return [...scene.near, scene.page].some((root) => root.querySelector(selector) !== null);
}

/** What a draft is on a declared site: the first exception that holds; `undefined` when none does. */
export function exceptionOf(site: Site, scene: Scene, path: string, host: string): PlaceKind | undefined {
  return site.kinds?.find(
    (hook) =>
      (hook.path?.test(path) ?? true) &&
      (hook.host?.test(host) ?? true) &&
      (hook.selector === undefined || holds(hook.in, hook.selector, scene)),
  )?.kind;
}

function holds(where: 'near' | 'page' | 'self' | undefined, selector: string, scene: Scene): boolean {
  if (where === 'self') return outwards(scene.composer).some((each) => each.closest(selector) !== null);
  return rootsOf(where, scene).some((root) => root.querySelector(selector) !== null);
}
