import { defineConfig } from 'vitest/config';

/** Two projects: `fast` needs only Node; `browser` needs Chromium and the built client. */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/{unit,contract,model,property,replay,http,realtime,fault,nodes}/**/*.test.ts'],
          setupFiles: ['test/support/setup.ts'],
          globalSetup: ['test/support/mongo-setup.ts'],
          // Far beyond what any test takes: a busy machine is no reason to fail.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          setupFiles: ['test/support/setup.ts'],
          globalSetup: ['test/browser/global-setup.ts', 'test/support/mongo-setup.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
