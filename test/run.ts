/**
 * `npm test`: the checks, then the tests, then one line with the count of both.
 *
 *     npm test                         everything
 *     npm test -- --only fast          one part: checks | fast | browser
 *     npm test -- deadline             test files with `deadline` in their path, no checks
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROMIUM_MISSING, findChromium } from './support/chromium.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Each is the script `check:<name>` of package.json and counts as one test. */
const CHECKS = ['types', 'lint', 'imports', 'format', 'unused', 'proofs'];
const PROJECTS = ['fast', 'browser'];
const PARTS = ['checks', ...PROJECTS];
const VITEST = 'node_modules/vitest/vitest.mjs';
const PROJECT_TIMEOUT_MS = 12 * 60_000;
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

const runCheck = (name: string): Tally => {
  const startedAt = performance.now();
  const check = spawnSync('npm', ['run', '--silent', `check:${name}`], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const isPassed = check.status === 0;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${isPassed ? 'ok    ' : 'FAILED'} check:${name} (${seconds} s)`);
  if (!isPassed) console.log(`${check.stdout}${check.stderr}`);
  return isPassed ? { ...NOTHING, passed: 1 } : ONE_FAILED;
};

const tallyOfFile = ({ name, status, assertionResults }: Report['testResults'][number]): Tally => {
  const count = (wanted: string) => assertionResults.filter((result) => result.status === wanted).length;
  const [passed, failed] = [count('passed'), count('failed')];
  const skipped = assertionResults.length - passed - failed;
  // A file that is empty or broke outside its tests (an import, a hook) has failed although no test in it did.
  const isEmpty = assertionResults.length === 0;
  if (isEmpty) console.log(`FAILED ${name}: no test could be read from it.`);
  return { passed, failed: isEmpty || status === 'failed' ? Math.max(failed, 1) : failed, skipped };
};

const readReport = (path: string): Tally =>
  existsSync(path) ? sum((JSON.parse(readFileSync(path, 'utf8')) as Report).testResults.map(tallyOfFile)) : NOTHING;

const runVitest = (project: string, args: readonly string[]): Tally => {
  const folder = mkdtempSync(join(tmpdir(), 'skyndsam-test-'));
  const report = join(folder, 'report.json');
  const options = ['--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, [VITEST, 'run', '--project', project, ...options, ...args], {
    stdio: 'inherit',
    timeout: PROJECT_TIMEOUT_MS,
  });
  const tally = readReport(report);
  rmSync(folder, { recursive: true });
  if (status === 0 || tally.failed > 0) return tally;
  console.log(
    `FAILED ${project}: Vitest ended with ${status ?? 'a signal'}: an error outside the tests, or out of time.`,
  );
  return sum([tally, ONE_FAILED]);
};

const runProject = (project: string, filters: readonly string[]): Tally => {
  if (project !== 'browser' || findChromium() !== undefined) return runVitest(project, filters);
  console.log(`Browser tests are skipped. ${CHROMIUM_MISSING}`);
  return runVitest(project, ['--testNamePattern', MATCHES_NO_TEST, ...filters]);
};

const main = (): void => {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
  if (values.only !== undefined && !PARTS.includes(values.only))
    throw new Error(`--only is one of ${PARTS.join(', ')}`);
  const isWanted = (part: string) => (values.only ?? part) === part;

  const checks = sum(isWanted('checks') && positionals.length === 0 ? CHECKS.map(runCheck) : []);
  const tests = sum(PROJECTS.filter(isWanted).map((project) => runProject(project, positionals)));
  const { passed, failed, skipped } = sum([checks, tests]);

  if (checks.failed > 0) console.log('A check failed: see the top.');
  const hasRunNoTest = values.only !== 'checks' && tests.passed + tests.failed === 0;
  if (hasRunNoTest) console.log('No test ran.');
  const mayNotSkip = process.env.CI === 'true' && skipped > 0;
  if (mayNotSkip) console.log('CI accepts no skipped test.');
  process.exitCode = failed > 0 || hasRunNoTest || mayNotSkip ? 1 : 0;
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
};

main();
