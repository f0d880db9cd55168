import type { Result } from '../../model/result';
import type { VaultState } from '../../records/vault';
import { type Check, outcomeOf } from './check';

/** How the records of the user stand. */
export interface RecordsState {
  readonly vault: VaultState;
  /** Something was saved and read back. */
  readonly saves: boolean;
  /** About as much as Discreet keeps in this browser. */
  readonly bytes: number;
  /** What the browser leaves room for; `null` where it does not say. */
  readonly free: number | null;
  /** Whether the browser promises to keep it when the disk gets full; `null` where it does not say. */
  readonly persisted: boolean | null;
}

/** What the self-test needs of the package and of the browser. Nothing rejects. */
export interface SelfTestParts {
  readWeights(): Promise<Result<ArrayBuffer>>;
  readTables(): Promise<Result<string>>;
  records(): Promise<RecordsState>;
  readonly version: string;
}

const WHOLE: readonly VaultState[] = ['none', 'locked', 'open'];

/** @param size bytes in words */
export function recordChecks(state: RecordsState, size: (bytes: number) => string): readonly Check[] {
  const { vault, saves, bytes, free, persisted } = state;
  const kept = free === null ? 'selftest_tried_disk' : 'selftest_tried_diskFree';
  return [
    {
      group: 'records',
      id: 'vault',
      outcome: outcomeOf(WHOLE.includes(vault)),
      title: ['selftest_vault'],
      tried: [`selftest_vault_${vault}`],
      found: [`selftest_vault_${vault}`],
    },
    {
      group: 'records',
      id: 'disk',
      outcome: outcomeOf(saves),
      title: ['selftest_disk'],
      tried: [kept, size(bytes), ...(free === null ? [] : [size(free)])],
    },
    {
      group: 'records',
      id: 'persisted',
      outcome: persisted ? 'pass' : 'untested',
      title: ['selftest_persisted'],
      tried: [persisted ? 'selftest_tried_persisted' : 'selftest_tried_local'],
    },
  ];
}
