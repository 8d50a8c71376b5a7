import { defineConfig } from 'vitest/config';

// Four suites: `unit` is quick, `command-line` runs the commands in processes, `conformance` runs on real databases,
// `e2e` in a real browser.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          globalSetup: ['tests/setup/build.ts'],
          setupFiles: ['tests/setup/properties.ts'],
          testTimeout: 20_000,
          // Loading dictionaries and lexicons takes longer than most of these files: a process does it once for all of
          // its files. Processes and not threads, in which nodejieba, a test's reference, can be loaded only once.
          pool: 'forks',
          isolate: false,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'command-line',
          sequence: { groupOrder: 2 },
          include: ['tests/command-line/**/*.test.ts'],
          globalSetup: ['tests/setup/build.ts'],
          setupFiles: ['tests/setup/properties.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'conformance',
          sequence: { groupOrder: 2 },
          include: ['tests/conformance/**/*.test.ts'],
          globalSetup: ['tests/setup/build.ts', 'tests/setup/neo4j.ts'],
          setupFiles: ['tests/setup/properties.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          sequence: { groupOrder: 2 },
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
