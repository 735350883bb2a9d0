import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The part of Vitest's JSON report that is read here. */
export interface TestReport {
  readonly testResults: readonly FileReport[];
}

/** One file of tests. */
export interface FileReport {
  readonly name: string;
  readonly status: 'passed' | 'failed';
  readonly assertionResults: readonly TestResult[];
}

/** One test. */
export interface TestResult {
  readonly status: string;
  readonly title: string;
  readonly ancestorTitles: readonly string[];
  readonly failureMessages: readonly string[];
}

const VITEST = 'node_modules/vitest/vitest.mjs';

/** Runs Vitest with the arguments and gives what it ended with (null: out of time) and its report, undefined when there is none. */
export const runVitest = (
  args: readonly string[],
  { isQuiet = false, timeoutMs }: { readonly isQuiet?: boolean; readonly timeoutMs: number },
): { readonly status: number | null; readonly report: TestReport | undefined } => {
  const folder = mkdtempSync(join(tmpdir(), 'skyndsam-test-'));
  const file = join(folder, 'report.json');
  const reporters = [...(isQuiet ? [] : ['--reporter=default']), '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, [VITEST, 'run', '--passWithNoTests', ...reporters, ...args], {
    stdio: isQuiet ? ['inherit', 'ignore', 'inherit'] : 'inherit',
    timeout: timeoutMs,
  });
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestReport) : undefined;
  rmSync(folder, { recursive: true });
  return { status, report };
};

/** Why the adapter deviates from the rule, when the test is of one from which it does (`test/contract/rules.ts`). */
export const deviationOf = ({ title }: Pick<TestResult, 'title'>): string | undefined =>
  / \[deviation: (.+)\]$/s.exec(title)?.[1];
