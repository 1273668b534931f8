import { afterAll, describe, expect, test } from 'vitest';
import { type Case, cases } from './cases.ts';
import { differences } from './differences.ts';
import { once, type Replay, replay } from './replay.ts';

interface Row {
  cases: number;
  stdout: number;
  exitCode: number;
  calls: number;
  onPurpose: number;
}

const table = new Map<string, Row>();

function compare(recorded: Case, ours: Replay) {
  return {
    stdout: ours.stdout === ours.expectedStdout,
    exitCode: ours.exitCode === recorded.exit_code,
    calls: JSON.stringify(ours.calls) === JSON.stringify(once(recorded.requests)),
  };
}

function note(recorded: Case, equal: ReturnType<typeof compare>): void {
  const row = table.get(recorded.group) ?? { cases: 0, stdout: 0, exitCode: 0, calls: 0, onPurpose: 0 };
  row.cases += 1;
  for (const part of ['stdout', 'exitCode', 'calls'] as const) row[part] += equal[part] ? 1 : 0;
  row.onPurpose += recorded.id in differences ? 1 : 0;
  table.set(recorded.group, row);
}

describe.concurrent('the AWS CLI 2.36.7, replayed', { timeout: 60_000 }, () => {
  test.each(cases.map((recorded) => [recorded.id, recorded] as const))('%s', async (id, recorded) => {
    // The AWS CLI gives up after three attempts. Without a limit, our command goes on for minutes.
    const env = recorded.group === 'retry' ? { AWS_MAX_ATTEMPTS: '3' } : {};
    const ours = await replay(recorded, { env });
    const equal = compare(recorded, ours);
    note(recorded, equal);
    const difference = differences[id];
    if (!difference) {
      expect({ exitCode: ours.exitCode, stdout: ours.stdout, calls: ours.calls }, ours.stderr).toEqual({
        exitCode: recorded.exit_code,
        stdout: ours.expectedStdout,
        calls: once(recorded.requests),
      });
      return;
    }
    // A run that has become equal must be removed from the list.
    expect(equal).not.toEqual({ stdout: true, exitCode: true, calls: true });
    expect(ours.exitCode, ours.stderr).toBe(difference.exitCode);
    if (difference.exitCode !== 0) expect(ours.stdout).toBe('');
    expect(ours.calls).toHaveLength(difference.calls);
  });
});

describe('an error for machines has the bytes of the AWS CLI', () => {
  test.each(['yaml', 'table'])('%s', async (format) => {
    const recorded = cases.find(({ id }) => id === `opt.rs-cli-error-format-${format}.v2`);
    const ours = recorded && (await replay(recorded));
    // Long texts are not folded: a service's own words must not begin a line of a log.
    const unfolded = (text = '') => (format === 'yaml' ? text.replace(/\n {2}/g, ' ') : text);
    expect(ours?.stderr).toBe(unfolded(recorded?.stderr));
  });
});

afterAll(() => {
  console.table(Object.fromEntries([...table].sort()));
  const reference = cases.filter(({ id }) => !id.startsWith('more.'));
  const onPurpose = reference.filter(({ id }) => id in differences).length;
  console.log(
    `${reference.length} runs of 2.36.7: ${reference.length - onPurpose} equal, ${onPurpose} differ on purpose`,
  );
});
