import { language, message } from '../messages/messages';
import type { Standing } from '../model/decision';
import type { Destination } from '../model/draft';

/** A number below this is near enough as it stands. */
const FEW = 100;

/** What was understood of where a draft goes, one line each: what the place is, who can read it, who is new. */
export function whereWords(destination: Destination): readonly string[] {
  return [placeLine(destination), audienceLine(destination), newLine(destination)].filter((line) => line !== '');
}

/** How the place or the recipients stand, in words: where it goes to people, not everyone could read it. */
export function standingWords(standing: Standing, recipients: readonly string[] = []): string {
  return message(standing === 'public' && recipients.length > 0 ? 'standing_outside' : `standing_${standing}`);
}

function placeLine({ kind, label, place: called = '' }: Destination): string {
  // What the page is called stands above already.
  const place = called === label ? '' : called;
  if (kind === undefined || kind === 'unknown') return place;
  const what = message(`place_${kind}`);
  return place === '' ? what : message('where_place', what, place);
}

function audienceLine({ audience = 0 }: Destination): string {
  if (audience < 2) return '';
  const digits = audience < FEW ? {} : { maximumSignificantDigits: 2 };
  return message('where_audience', new Intl.NumberFormat(language(), digits).format(audience));
}

function newLine({ newRecipients = [] }: Destination): string {
  if (newRecipients.length === 0) return '';
  return message('where_new', new Intl.ListFormat(language(), { type: 'conjunction' }).format(newRecipients));
}
