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

const BOTH = 'test/browser/**/*.test.ts';

/** The tests in one real browser: a browser waits more than it works, so the two run side by side. */
const inBrowser = (name: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: { name, include: [BOTH], env: { BROWSER: name } },
});

const only = process.env.BROWSER;

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    projects: [
      ...(['chromium', 'firefox'] as const).filter((name) => !only || name === only).map(inBrowser),
      { extends: true, test: { name: 'rooms', include: ['test/**/*.test.{ts,tsx}'], exclude: [BOTH] } },
    ],
    // One file a core.
    maxWorkers: 2,
    // Two real browsers beside whatever else the machine does: in CI a test fails when it fails twice.
    retry: process.env.CI ? 1 : 0,
    // Pages of fixtures name style sheets and frames that are not there, and that no test wants.
    environmentOptions: { happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: true } } },
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
