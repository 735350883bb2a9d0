/**
 * `npm run contract`: runs the contract suites and prints, rule by rule, which store keeps it. What a store deviates from stands
 * below with the reason. Ends with 1 when a test failed.
 */
import { deviationOf, runVitest, type TestReport, type TestResult } from './support/test-report.ts';

type Store = 'sqlite' | 'ferretdb' | 'mongod';
type Kept = 'pass' | 'FAIL' | 'deviation' | 'skipped';

interface Finding {
  readonly rule: string;
  readonly store: Store;
  readonly kept: Kept;
  readonly reason: string | undefined;
}

const TIMEOUT_MS = 12 * 60_000;
/** The worst of several tests of one rule stands for all. */
const WORST: readonly Kept[] = ['FAIL', 'skipped', 'deviation', 'pass'];

const serverIn = (text: string): Store | undefined => {
  if (text.includes('FerretDB')) return 'ferretdb';
  return text.includes('mongod ') ? 'mongod' : undefined;
};

const keptOf = (test: TestResult): Kept => {
  if (deviationOf(test) !== undefined) return 'deviation';
  if (test.status === 'passed') return 'pass';
  return test.status === 'failed' ? 'FAIL' : 'skipped';
};

const suiteOf = ({ ancestorTitles }: TestResult): string => ancestorTitles.join(' ');

/** A test outside a suite is of the store that its file is of. */
const findingsOf = ({ testResults }: TestReport): readonly Finding[] =>
  testResults.flatMap(({ name, assertionResults }) => {
    const ofFile = name.includes('mongo') ? assertionResults.map(suiteOf).map(serverIn).find(Boolean) : undefined;
    return assertionResults.flatMap((test) => {
      const rule = /^[A-Z]+-\d+/.exec(test.title)?.[0];
      const store = serverIn(suiteOf(test)) ?? ofFile ?? 'sqlite';
      return rule === undefined ? [] : [{ rule, store, kept: keptOf(test), reason: deviationOf(test) }];
    });
  });

const byPartAndNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

const cellOf = (findings: readonly Finding[], rule: string, store: Store): string => {
  const found = findings.filter((one) => one.rule === rule && one.store === store).map(({ kept }) => kept);
  return WORST.find((kept) => found.includes(kept)) ?? '–';
};

const print = (findings: readonly Finding[]): void => {
  const stores = (['sqlite', 'ferretdb', 'mongod'] as const).filter((store) =>
    findings.some((one) => one.store === store),
  );
  const row = (cells: readonly string[]): void =>
    console.log(
      cells
        .map((cell) => cell.padEnd(11))
        .join('')
        .trimEnd(),
    );
  row(['rule', ...stores]);
  for (const rule of unique(findings.map((one) => one.rule)).toSorted(byPartAndNumber))
    row([rule, ...stores.map((store) => cellOf(findings, rule, store))]);
  console.log('–: about the other store only.\n\nDeviations');
  const deviating = findings.filter((one) => one.reason !== undefined);
  for (const line of unique(deviating.map(({ rule, store, reason }) => `${rule} on ${store}: ${reason}.`)))
    console.log(line);
  for (const store of ['ferretdb', 'mongod'] as const)
    if (!stores.includes(store)) console.log(`\nNot tested on ${store}.`);
};

const { status, report } = runVitest(['--project', 'fast', 'test/contract/'], { isQuiet: true, timeoutMs: TIMEOUT_MS });
const tests = report?.testResults.flatMap(({ assertionResults }) => assertionResults) ?? [];
print(report === undefined ? [] : findingsOf(report));
for (const { title, ancestorTitles, failureMessages } of tests.filter((test) => test.status === 'failed'))
  console.log(`\nFAILED ${ancestorTitles.join(' ')}: ${title}\n${failureMessages.join('\n')}`);
process.exitCode = status === 0 ? 0 : 1;
