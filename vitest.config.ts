import { defineConfig } from 'vitest/config';

/**
 * Three projects: `fast` needs only Node; `mongo` runs what a person meets on MongoDB, as STORE=mongo does with all of them; `browser`
 * needs Chromium and the built client.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // The program is loaded once, and not anew for each file: no test changes what others import.
    isolate: false,
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
          name: 'mongo',
          include: ['test/{http,realtime}/**/*.test.ts'],
          exclude: [
            // They look into the files of SQLite; the same is tried on MongoDB in test/nodes.
            'test/http/{kill,down-over-deadline,notices-kill,notices-rebuild,verify-deadlines}.test.ts',
            // Long histories, through which FerretDB looks for each question: STORE=mongo npm test runs them too.
            'test/http/{arshjul-ready,avvikelse-table,barred-deputy,basis,klagomal-rows,namnd-report}.test.ts',
            'test/http/{notices-mail,own-document,plan-mot-krankande,policy-redating,quality-documents}.test.ts',
          ],
          env: { STORE: 'mongo' },
          setupFiles: ['test/support/setup.ts'],
          globalSetup: ['test/support/mongo-setup.ts'],
          // A server that looks through everything for each question takes long where there are hundreds of cases.
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          setupFiles: ['test/support/setup.ts', 'test/support/browser-setup.ts'],
          globalSetup: ['test/browser/global-setup.ts', 'test/support/mongo-setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
