import { defineConfig } from 'vitest/config';

// Node 20 lacks it, and vitest 5 prints failures with it.
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Real browsers share two cores: one file at a time, with time to start.
    fileParallelism: false,
    // Two real browsers beside whatever else the machine does: in CI a test fails when it fails twice.
    retry: process.env.CI ? 1 : 0,
    // Pages of fixtures name style sheets and frames that are not there, and that no test wants.
    environmentOptions: { happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: true } } },
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
