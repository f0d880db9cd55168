import { crowdOf, type Draft } from '../crowd/crowd';
import { type CrowdTables, readTables } from '../crowd/tables';
import type { Counted } from '../model/crowd';
import type { Result } from '../model/result';

/** Time after which tables that do not come are taken to be missing, in ms. */
const PATIENCE = 2000;

/** Counts the people who fit drafts. Its tables are fetched at the first draft that has something to count. */
export class Counting {
  private tables: CrowdTables | null = null;
  private state: 'asleep' | 'waking' | 'awake' | 'failed' = 'asleep';
  private last: { readonly draft: Draft; readonly counted: Counted } | null = null;

  /**
   * @param load the text of the tables
   * @param changed later counts may differ
   */
  constructor(
    private readonly load: () => Promise<Result<string>>,
    private readonly changed: () => void,
  ) {}

  /** `waking` while the tables are on their way: what is asked now is better asked again. */
  of(draft: Draft): Counted | 'waking' {
    if (!draft.findings.some(({ tier }) => tier === 'quasi')) return null;
    if (this.state === 'asleep') void this.wake();
    if (this.state === 'failed') return 'unknown';
    if (this.tables === null) return 'waking';
    if (this.last && isSame(this.last.draft, draft)) return this.last.counted;
    const counted = crowdOf(draft, this.tables);
    this.last = { draft, counted };
    return counted;
  }

  private async wake(): Promise<void> {
    this.state = 'waking';
    const late = new Promise<Result<string>>((resolve) =>
      setTimeout(() => resolve({ ok: false, reason: 'late' }), PATIENCE),
    );
    const text = await Promise.race([this.load(), late]).catch(() => ({ ok: false }) as const);
    const read = text.ok ? readTables(text.value) : text;
    this.tables = read.ok ? read.value : null;
    this.state = read.ok ? 'awake' : 'failed';
    this.changed();
  }
}

function isSame(one: Draft, other: Draft): boolean {
  return (
    one.text === other.text &&
    one.ownTown === other.ownTown &&
    one.groups.join('\n') === other.groups.join('\n') &&
    one.findings.length === other.findings.length &&
    one.findings.every((finding, at) => finding === other.findings[at])
  );
}
