/** Milliseconds of CPU time that `work` takes. */
export function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return cpuSince(before);
}

/** Milliseconds of CPU time since `before`. */
export function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The value below which `part` of the values lie; 0 of none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export function spread(times: readonly number[]): string {
  const [middle, high, worst] = [0.5, 0.95, 1].map((part) => percentile(times, part).toFixed(2));
  return `p50 ${middle} ms, p95 ${high} ms, worst ${worst} ms`;
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
