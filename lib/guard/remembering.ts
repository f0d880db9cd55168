import { browser } from 'wxt/browser';
import type { Destination } from '../model/draft';
import { type Earlier, type LedgerPlace, NOTHING_EARLIER } from '../model/ledger';
import type { Purpose } from '../model/purpose';
import { clientsOf, toldIn } from '../records/ledger';
import { EARLIER, type EarlierCall, isEarlier, TOLD, type ToldMessage } from './handshake';
import type { Reading } from './reader';

/** Purposes whose readers may put together what they are told over time. */
const SUMMED: readonly Purpose[] = ['public', 'consultation', 'secondOpinion', 'teaching', 'assistant'];
/** So many places of a page are known at once. */
const MOST = 20;

/** What was told before where the drafts of this frame go. */
export class Remembering {
  private readonly known = new Map<string, Earlier>();

  /** @param changed what was told before is known now */
  constructor(private readonly changed: () => void) {}

  /** Now, as far as it is known: the first answer is a message away. */
  of(destination: Destination, clients: readonly string[]): Earlier {
    const place = placeOf(destination, clients);
    const key = keyOf(place);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(key, NOTHING_EARLIER);
    const call: EarlierCall = { type: EARLIER, place };
    void Promise.resolve(browser.runtime.sendMessage(call)).then(
      (answer: unknown) => {
        if (!isEarlier(answer) || answer.kinds.length === 0) return;
        this.known.set(key, answer);
        this.changed();
      },
      () => undefined,
    );
    return NOTHING_EARLIER;
  }

  /** A draft was let go: the kinds of what it tells are remembered. */
  note({ decision, destination }: Reading): void {
    const kinds = toldIn(decision.findings);
    if (kinds.length === 0 || decision.standing !== 'public' || !SUMMED.includes(decision.purpose)) return;
    const place = placeOf(destination, clientsOf(decision.findings));
    const message: ToldMessage = { type: TOLD, place, kinds };
    this.known.delete(keyOf(place));
    // A page that outlives an update of the extension has nobody to tell.
    void Promise.resolve(browser.runtime.sendMessage(message)).then(
      () => this.known.delete(keyOf(place)),
      () => undefined,
    );
  }

  /** Something was forgotten, or another tab told more. */
  forget(): void {
    this.known.clear();
    this.changed();
  }
}

/** One thread, channel or group; one set of people where a draft has recipients. */
function placeOf({ origin, path, place = '', recipients }: Destination, clients: readonly string[]): LedgerPlace {
  const to = [...recipients].sort().join(' ');
  return { where: to === '' ? `${origin}${path} ${place}` : to, host: hostOf(origin), clients };
}

function hostOf(origin: string): string {
  return origin.slice(origin.indexOf('//') + 2);
}

function keyOf({ where, clients }: LedgerPlace): string {
  return `${where}\n${clients.join('\n')}`;
}
