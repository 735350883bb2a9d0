/**
 * `npm test`: the checks, then the tests, then one line with the count of both.
 *
 *     npm test                         everything
 *     npm test -- --only fast          one part: checks | fast | mongo | browser
 *     npm test -- deadline             test files with `deadline` in their path, no checks
 *     STORE=mongo npm test             every system that a test starts is kept in MongoDB
 */
import { execFile } from 'node:child_process';
import { parseArgs } from 'node:util';
import { CHROMIUM_MISSING, findChromium } from './support/chromium.ts';
import { deviationOf, type FileReport, runVitest, type TestReport } from './support/test-report.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Each is the script `check:<name>` of package.json and counts as one test; the longest first. */
const CHECKS = ['proofs', 'types', 'lint', 'imports', 'unused', 'format'];
/** Of `vitest.config.ts`. What `mongo` runs on MongoDB, all of them do with STORE=mongo. */
const PROJECTS = ['fast', ...(process.env['STORE'] === 'mongo' ? [] : ['mongo']), 'browser'];
const PARTS = ['checks', ...PROJECTS];
const PROJECT_TIMEOUT_MS = 16 * 60_000;
const MATCHES_NO_TEST = '(?!)';

const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };
const ONE_FAILED: Tally = { ...NOTHING, failed: 1 };

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    NOTHING,
  );

const runCheck = (name: string): Promise<Tally> => {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', `check:${name}`], { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      console.log(`${error === null ? 'ok    ' : 'FAILED'} check:${name} (${seconds} s)`);
      if (error !== null) console.log(`${stdout}${stderr}`);
      resolve(error === null ? { ...NOTHING, passed: 1 } : ONE_FAILED);
    });
  });
};

/** One for each core that the smallest machine has. */
const CHECKS_AT_ONCE = 2;

const runChecks = async (): Promise<Tally> => {
  const left = [...CHECKS];
  const tallies: Tally[] = [];
  const next = async (): Promise<void> => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) tallies.push(await runCheck(name));
  };
  await Promise.all(Array.from({ length: CHECKS_AT_ONCE }, next));
  return sum(tallies);
};

/** A deviation is no skipped test: it is named each time, with its reason. */
const isDeviation = (result: FileReport['assertionResults'][number]): boolean => deviationOf(result) !== undefined;

const tallyOfFile = ({ name, status, assertionResults }: FileReport): Tally => {
  const count = (wanted: string) => assertionResults.filter((result) => result.status === wanted).length;
  const [passed, failed] = [count('passed'), count('failed')];
  const skipped = assertionResults.filter((result) => !isDeviation(result)).length - passed - failed;
  // A file that is empty or broke outside its tests (an import, a hook) has failed although no test in it did.
  const isEmpty = assertionResults.length === 0;
  if (isEmpty) console.log(`FAILED ${name}: no test could be read from it.`);
  return { passed, failed: isEmpty || status === 'failed' ? Math.max(failed, 1) : failed, skipped };
};

const tellDeviations = ({ testResults }: TestReport): void => {
  for (const result of testResults.flatMap(({ assertionResults }) => assertionResults).filter(isDeviation))
    console.log(`deviation  ${result.ancestorTitles.join(' ')}: ${result.title}`);
};

const runTests = (project: string, args: readonly string[]): Tally => {
  const { status, report } = runVitest(['--project', project, ...args], { timeoutMs: PROJECT_TIMEOUT_MS });
  const tally = report === undefined ? NOTHING : sum(report.testResults.map(tallyOfFile));
  if (report !== undefined) tellDeviations(report);
  if (status === 0 || tally.failed > 0) return tally;
  console.log(
    `FAILED ${project}: Vitest ended with ${status ?? 'a signal'}: an error outside the tests, or out of time.`,
  );
  return sum([tally, ONE_FAILED]);
};

const skipTests = (project: string, filters: readonly string[], why: string): Tally => {
  console.log(`The tests of ${project} are skipped. ${why}`);
  return runTests(project, ['--testNamePattern', MATCHES_NO_TEST, ...filters]);
};

/** On one server for all; where there is none they are skipped, and fail in CI. */
const runMongo = async (filters: readonly string[]): Promise<Tally> => {
  const { answer, stop } = await (await import('./support/mongo-server.ts')).openMongoServer();
  try {
    if ('missing' in answer) return skipTests('mongo', filters, answer.missing);
    process.env['MONGODB_TEST_URI'] = answer.uri;
    return runTests('mongo', filters);
  } finally {
    delete process.env['MONGODB_TEST_URI'];
    await stop();
  }
};

const runProject = (project: string, filters: readonly string[]): Tally | Promise<Tally> => {
  if (project === 'mongo' && process.env['MONGODB_TEST_URI'] === undefined) return runMongo(filters);
  if (project === 'browser' && findChromium() === undefined) return skipTests(project, filters, CHROMIUM_MISSING);
  return runTests(project, filters);
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
  if (values.only !== undefined && !PARTS.includes(values.only))
    throw new Error(`--only is one of ${PARTS.join(', ')}`);
  const isWanted = (part: string) => (values.only ?? part) === part;

  const checks = isWanted('checks') && positionals.length === 0 ? await runChecks() : NOTHING;
  const tallies: Tally[] = [];
  for (const project of PROJECTS.filter(isWanted)) tallies.push(await runProject(project, positionals));
  const tests = sum(tallies);
  const { passed, failed, skipped } = sum([checks, tests]);

  if (checks.failed > 0) console.log('A check failed: see the top.');
  const hasRunNoTest = values.only !== 'checks' && tests.passed + tests.failed === 0;
  if (hasRunNoTest) console.log('No test ran.');
  const mayNotSkip = process.env.CI === 'true' && skipped > 0;
  if (mayNotSkip) console.log('CI accepts no skipped test.');
  process.exitCode = failed > 0 || hasRunNoTest || mayNotSkip ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
};

await main();
