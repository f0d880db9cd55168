import { spawnSync } from 'node:child_process';

/** Ends every process that was started with this profile, without a word. */
export function killAll(profile: string): void {
  spawnSync('pkill', ['-9', '-f', profile]);
}
