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
/** Time after which a send is not kept waiting for what was told before, in ms. */
const PATIENCE = 2000;

/** What is known of one place. */
interface Known {
  /** `waking` until the first answer. */
  readonly earlier: Earlier | 'waking';
  /** More may have been told since: it is asked anew, and holds until then. */
  readonly stale: boolean;
}

/** What was told before where the drafts of this frame go. */
export class Remembering {
  private readonly known = new Map<string, Known>();

  /**
   * @param send carries a message to the background, for its answer
   * @param changed what was told before is known now
   */
  constructor(
    private readonly send: (message: EarlierCall | ToldMessage) => Promise<unknown>,
    private readonly changed: () => void,
  ) {}

  /** `waking` while the first answer is on its way: what is asked now is better asked again. */
  of(destination: Destination, clients: readonly string[]): Earlier | 'waking' {
    const place = placeOf(destination, clients);
    const key = keyOf(place);
    const known = this.known.get(key);
    if (known?.stale === false) return known.earlier;
    if (this.known.size >= MOST) this.known.clear();
    const asked: Known = { earlier: known?.earlier ?? 'waking', stale: false };
    this.known.set(key, asked);
    void this.ask(key, asked, { type: EARLIER, place });
    return asked.earlier;
  }

  private async ask(key: string, asked: Known, call: EarlierCall): Promise<void> {
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
    const answer = await Promise.race([this.send(call).catch(() => undefined), late]);
    // It was asked anew meanwhile, or is about to be.
    if (this.known.get(key) !== asked) return;
    const known = asked.earlier === 'waking' ? NOTHING_EARLIER : asked.earlier;
    const earlier = isEarlier(answer) ? answer : known;
    this.known.set(key, { earlier, stale: false });
    if (earlier.kinds.length > 0) this.changed();
  }

  /** A draft was let go: the kinds of what it tells are remembered. */
  note({ decision, destination }: Reading): void {
    const kinds = toldIn(decision.findings);
    if (kinds.length === 0 || decision.standing !== 'public' || !SUMMED.includes(decision.purpose)) return;
    const place = placeOf(destination, clientsOf(decision.findings));
    const message: ToldMessage = { type: TOLD, place, kinds };
    // The rest of this very send goes by what was known of it: only then it is asked anew.
    void this.send(message).then(
      () => this.outdate(keyOf(place)),
      () => undefined,
    );
  }

  /** Something was forgotten, or another tab told more. */
  forget(): void {
    for (const key of this.known.keys()) this.outdate(key);
    this.changed();
  }

  private outdate(key: string): void {
    const known = this.known.get(key);
    if (known) this.known.set(key, { ...known, stale: true });
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
