import { REGION_CODES } from '../../patterns/crowd/regions';
import { KNOWS, OFFERS, SEEKS, SPEAKS, WHAT, WHO } from '../../patterns/referral';
import type { Finding } from '../model/finding';

/** A longer draft is no referral post. */
const LONGEST = 1500;
/** No more than so many things are asked of a therapist at once. */
const MOST = 4;

/**
 * What a post that looks for a therapist could say instead: who is wanted, and nothing of the client. `null` where a draft looks for
 * nobody, or tells nothing of a client. Pure.
 */
export function referralInstead(text: string, findings: readonly Finding[]): string | null {
  if (text.length > LONGEST || findings.every(({ tier }) => tier === 'neutral')) return null;
  const seeks = SEEKS.exec(text);
  const who = WHO.exec(text)?.groups?.who;
  const what = WHAT.exec(text)?.groups?.what;
  if (!seeks || (who === undefined && what === undefined)) return null;
  const knows = KNOWS.filter(([words]) => words.test(text))
    .map(([, said]) => said)
    .slice(0, MOST);
  const offers = OFFERS.filter(([words]) => words.test(text)).map(([, said]) => said);
  const { of, tongue } = SPEAKS.exec(text)?.groups ?? {};
  const asks = [
    ...(knows.length > 0 ? [`works with ${listed(knows)}`] : []),
    ...((of ?? tongue) ? [`speaks ${of ?? tongue}`] : []),
    ...(offers.length > 0 ? [`offers ${listed(offers.slice(0, MOST))}`] : []),
  ];
  const wanted = who === undefined ? 'a therapist' : withArticle(singular(who.toLowerCase()));
  const sort =
    who === undefined && what !== undefined && !/^(?:therapy|counsell?ing)$/i.test(what)
      ? ` for ${what.toLowerCase()}`
      : '';
  return `Looking for ${wanted}${sort} in ${regionIn(text)}${asks.length > 0 ? ` who ${listed(asks)}` : ''}. Recommendations welcome.`;
}

function singular(who: string): string {
  return who.replace(/s$/, '');
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** The state or country that a draft names; a town would tell more than a therapist needs to know. */
function regionIn(text: string): string {
  for (const [, words] of text.matchAll(/(?:\bin |, )(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu)) {
    const region =
      REGION_CODES.get((words ?? '').toLowerCase()) ??
      REGION_CODES.get((words ?? '').split(' ')[0]?.toLowerCase() ?? '');
    if (region !== undefined) return region;
  }
  return 'the area';
}

function listed(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')}${items.length > 2 ? ',' : ''} and ${items[items.length - 1]}`;
}
