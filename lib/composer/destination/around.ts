import { LONGER } from '../../gate/parts';
import { looksLikeSend } from '../../gate/send-control';
import { HEAD_FIELDS, isHead } from './head';

/*
 * Which part of a page belongs to a composer. Structure and names come first, since they outlive redesigns.
 */

const CONTROLS = 'button,[role=button],input[type=submit],a[role=button]';
const GROUPS = 'form,dialog,[role=dialog],[role=region],[role=main],main';

/** How far up a page a control that sends, or the head of a letter, is looked for. */
const CLIMB = 20;
const HEAD_CLIMB = 4;

/** A composer, and what stands for it in each document and shadow root around it, up to the top document of the same site. */
export function outwards(composer: Element): readonly Element[] {
  const chain = [composer];
  for (let at = composer; ; ) {
    const root = at.getRootNode() as Partial<ShadowRoot>;
    let frame: Element | null = null;
    try {
      frame = at.ownerDocument.defaultView?.frameElement ?? null;
    } catch {
      // The frame is in a page of another site.
    }
    const next: Element | null = root.host ?? frame;
    if (!next) return chain;
    chain.push(next);
    at = next;
  }
}

/** The element in the top document of the same site that stands for the composer: its frame, when it is in one. */
export function outermost(composer: Element): Element {
  return outwards(composer).at(-1) ?? composer;
}

/**
 * The part of the page that belongs to a composer: the dialog around it; else the form, or the smallest element that
 * also holds a control that sends, with the head of the letter; the region or body when there is none.
 */
export function surroundings(composer: Element): Element {
  const start = outermost(composer);
  const group = start.closest(GROUPS);
  if (group?.matches('dialog,[role=dialog]')) return group;
  const { body } = start.ownerDocument;
  const near = group?.localName === 'form' ? group : aroundSend(start);
  if (!near) return group ?? body ?? start;
  return withHead(near, start);
}

/** Whether a control that sends belongs to a composer. */
export function hasSend(composer: Element): boolean {
  const around = surroundings(composer);
  if (around === around.ownerDocument.body) return false;
  return Array.from(around.querySelectorAll(CONTROLS)).some(looksLikeSend);
}

/** The smallest element around `start` that holds a control that sends; `null` when there is none below the body. */
function aroundSend(start: Element): Element | null {
  const { body } = start.ownerDocument;
  // A control that is none is asked once, not at every step up.
  const asked = new Set<Element>();
  let at = start.parentElement;
  for (let steps = 0; at && at !== body && steps < CLIMB; steps++, at = at.parentElement) {
    for (const control of Array.from(at.querySelectorAll(CONTROLS))) {
      if (asked.has(control) || start.contains(control)) continue;
      if (looksLikeSend(control)) return at;
      asked.add(control);
    }
  }
  return null;
}

/** A little wider, where that brings in the head of the letter (whom it is to, its subject) and no other letter. */
function withHead(around: Element, start: Element): Element {
  let at: Element | null = around;
  for (let steps = 0; at && steps <= HEAD_CLIMB; steps++, at = at.parentElement) {
    if (at === start.ownerDocument.body || holdsOther(at, start)) break;
    if (Array.from(at.querySelectorAll(HEAD_FIELDS)).some((field) => field !== start && isHead(field))) return at;
  }
  return around;
}

/** Whether there is another place to write in, beside the composer and the fields of its head. */
function holdsOther(around: Element, start: Element): boolean {
  const others = around.querySelectorAll(`${LONGER},iframe`);
  return Array.from(others).some(
    (other) => other !== start && !start.contains(other) && !other.contains(start) && !isHead(other),
  );
}
