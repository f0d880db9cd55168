import type { Destination } from '../../lib/model/draft';
import { PLACE_USES, ROLES } from '../../lib/model/purpose';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { decide } from '../../lib/policy/decide';
import { EVERYTHING, MAIL, RELEASE } from '../policy/scene';

/** So many decisions are timed one by one. */
const CALLS = 20_000;
/** So many before that, so that the engine knows the way. */
const WARM = 3000;

/** What a busy clinician might have entered in years. */
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  approvedPlaces: Array.from({ length: 200 }, (_, at) => ({
    origin: `https://place${at}.example`,
    path: at % 3 === 0 ? '/' : `/group/${at}`,
    use: PLACE_USES[at % PLACE_USES.length],
  })),
  people: Array.from({ length: 500 }, (_, at) => ({
    address: at % 10 === 0 ? `@clinic${at}.example` : `person${at}@agency${at % 40}.example`,
    role: ROLES[at % ROLES.length] ?? 'team',
  })),
  releases: Array.from({ length: 300 }, (_, at) => ({
    ...RELEASE,
    id: `r${at}`,
    client: `C-${at}`,
    recipients: [`contact${at}@school${at % 50}.example`],
  })),
};

/** Mails to one to six people, listed, released, outside and nearly alike; every fifth at a place. */
function destination(at: number): Destination {
  if (at % 5 === 0)
    return { ...MAIL, origin: `https://place${at % 200}.example`, path: `/group/${at % 200}/post`, kind: 'forum' };
  const some = Array.from(
    { length: 1 + (at % 6) },
    (_, n) =>
      [
        `person${(at + n) % 500}@agency${((at + n) % 500) % 40}.example`,
        `contact${at % 300}@school${(at % 300) % 50}.example`,
        `eve${n}@else${at % 90}.example`,
        `persom${at % 500}@agency${(at % 500) % 40}.example`,
      ][(at + n) % 4] ?? '',
  );
  return { ...MAIL, recipients: [...new Set(some)] };
}

/** How long one decision takes with 200 places, 500 people and 300 releases, over a text with a finding of every family. */
export async function main(): Promise<void> {
  const times: number[] = [];
  const text = `${EVERYTHING.text} ${'She came in and we spoke about sleep and work. '.repeat(40)}`;
  for (let at = 0; at < WARM + CALLS; at += 1) {
    const given = { ...EVERYTHING, text, destination: destination(at), settings, now: Date.now() };
    const before = performance.now();
    decide(given);
    if (at >= WARM) times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(3);
  process.stdout.write(
    `policy: one decision, 200 places, 500 people, 300 releases, ${text.length} characters: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (ceiling 0.2), p99 ${at(0.99)} ms\n`,
  );
}
