import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts', 'tests/attacks/**/*.test.ts'],
          globalSetup: 'tests/build/build-fixture.ts',
          // All read one built site: parsed once, and two builds never at the same time.
          isolate: false,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
      { test: { name: 'hosts', include: ['tests/hosts/**/*.test.ts'], globalSetup: 'tests/build/build-fixture.ts', hookTimeout: 600_000 } },
      { test: { name: 'faults', include: ['tests/faults/**/*.test.ts'], fileParallelism: false, testTimeout: 600_000 } },
      { test: { name: 'exactness', include: ['tests/exactness/**/*.test.ts'] } },
    ],
  },
});
