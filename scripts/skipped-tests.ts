// https://vitest.dev/guide/reporters#json-reporter
/** The part of vitest's JSON report that is read here. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    /** The path of the test file. */
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Why tests may be skipped in CI. The list is test/may-skip.json. */
export interface Excuse {
  /** The test file, from the root of the repository. */
  readonly file: string;
  /** A text that the full names of the tests contain. */
  readonly test: string;
  readonly reason: string;
  /**
   * The command that the tests need. The excuse holds only if .ci/run could not install it, and names it in
   * NOT_INSTALLED.
   */
  readonly command?: string;
}

export interface Skipped {
  readonly name: string;
  /** The reason on the list, or what to do about the skipped test. */
  readonly reason: string;
  /** In CI a skipped test without an excuse fails the run. */
  readonly fails: boolean;
}

/**
 * The skipped tests of a report, in its order. None of them fails the run outside CI, where the variable CI is not set.
 */
export function skippedTests(
  report: Report,
  excuses: readonly Excuse[],
  env: Readonly<Record<string, string | undefined>>,
): Skipped[] {
  const missing = (env['NOT_INSTALLED'] ?? '').split(' ');
  const valid = excuses.filter(({ command }) => command === undefined || missing.includes(command));
  return testsIn(report).flatMap((test) => {
    if (test.status === 'passed' || test.status === 'failed') return [];
    const excuse = valid.find((one) => excusesTest(one, test));
    const reason = excuse?.reason ?? 'install what it needs, or give the reason in test/may-skip.json';
    return [{ name: `${test.file}: ${test.fullName}`, reason, fails: !excuse && Boolean(env['CI']) }];
  });
}

/** The excuses that match no test of a report of all tests: the test was renamed or removed. */
export function staleExcuses(report: Report, excuses: readonly Excuse[]): Excuse[] {
  const tests = testsIn(report);
  return excuses.filter((excuse) => !tests.some((test) => excusesTest(excuse, test)));
}

interface Test {
  readonly file: string;
  readonly fullName: string;
  readonly status: string;
}

function testsIn(report: Report): Test[] {
  return report.testResults.flatMap(({ name, assertionResults }) => {
    const file = name.replaceAll('\\', '/').replace(/^.*?\/(?=test\/)/, '');
    return assertionResults.map(({ fullName, status }) => ({ file, fullName, status }));
  });
}

function excusesTest(excuse: Excuse, { file, fullName }: Test): boolean {
  return excuse.file === file && fullName.includes(excuse.test);
}
