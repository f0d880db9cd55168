import { OpenRedaction } from '@openredaction/core';
import nlp from 'compromise/three';
import dates from 'compromise-dates';
import type { Family, Finding } from '../../lib/model/finding';

/** Somebody else's reader of text, its findings in our words. */
export interface Peer {
  readonly name: string;
  find(text: string): Promise<readonly Finding[]>;
}

/** Adds compromise's own plugin for dates. It changes the library itself: what was measured before was without. */
export function withDates(): void {
  nlp.extend(dates);
}

/** What compromise calls people, places and organizations, and dates once it knows them. */
export function compromise(text: string): Finding[] {
  const doc = nlp(text);
  const views = [
    ['name', doc.people()],
    ['place', doc.places()],
    ['organization', doc.organizations()],
    ...('dates' in doc && typeof doc.dates === 'function' ? [['date', doc.dates()] as const] : []),
  ] as const;
  return views.flatMap(([family, view]) => {
    const entries: { offset?: { start: number; length: number } }[] = view.json({ offset: true });
    return entries.flatMap(({ offset }) =>
      offset && offset.length > 0 ? [findingOf(family, offset.start, offset.start + offset.length)] : [],
    );
  });
}

const reader = new OpenRedaction({ preset: 'hipaa' });

/** redact-pii does not stand here: it brings a cloud client with it. This one installs alone. */
async function openredaction(text: string): Promise<Finding[]> {
  const { detections } = await reader.detect(text);
  return detections.map(({ type, position: [start, end] }) => findingOf(familyOf(type), start, end));
}

function familyOf(type: string): Family {
  if (/NAME/.test(type) && !/USER/.test(type)) return 'name';
  if (/DATE|BIRTH|DOB/.test(type)) return 'date';
  if (/PHONE|FAX/.test(type)) return 'phone';
  if (/EMAIL/.test(type)) return 'email';
  if (/ADDRESS|STREET|ZIP|POST/.test(type)) return 'address';
  return /URL/.test(type) ? 'url' : 'id';
}

function findingOf(family: Family, start: number, end: number): Finding {
  return { start, end, family, kind: family, tier: 'direct', certainty: 1, why: family };
}

export const PEERS: readonly Peer[] = [
  { name: 'compromise', find: async (text) => compromise(text) },
  { name: 'openredaction', find: openredaction },
];
