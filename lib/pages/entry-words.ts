import { language, message } from '../messages/messages';
import type { Disclosure } from '../model/disclosure';
import { FRAMES } from '../policy/purposes';

const HOUR = 60 * 60 * 1000;

/** What an entry of the log was for, and when. */
export function titleOf({ purpose, at }: Disclosure): string {
  const when = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return `${message(`reason_${purpose}`)}, ${when}`;
}

export function dayOf(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(at);
}

/** A duty's record has a day. */
export function dueWords({ purpose, at }: Disclosure): string {
  const { finishWithin } = FRAMES[purpose];
  if (finishWithin === undefined) return message('disclosures_unwritten');
  const due = new Intl.DateTimeFormat(language(), { weekday: 'long', hour: 'numeric', minute: '2-digit' });
  return message('disclosures_due', due.format(at + finishWithin * HOUR));
}

/** What went along, as in "names (2), dates (1)". */
export function toldWords({ families }: Disclosure): string {
  const told = Object.entries(families).map(([family, count]) => `${message(`family_${family}`)} (${count})`);
  return told.join(', ') || message('note_nothing');
}

/** The beginning of a note for the chart: what is known, and a line for each thing that its record asks for. No text of the draft. */
export function noteOf(disclosure: Disclosure): string {
  const { purpose, recipients, clients, fields } = disclosure;
  const { first, later } = FRAMES[purpose].record;
  return [
    titleOf(disclosure),
    ...(clients.length > 0 ? [`${message('entry_clients')}: ${clients.join(', ')}`] : []),
    `${message('note_recipients')}: ${recipients.join(', ')}`,
    `${message('note_told')}: ${toldWords(disclosure)}`,
    ...[...first, ...later].map((field) => `${message(`field_${field}`)}: ${fields?.[field] ?? ''}`),
  ].join('\n');
}
