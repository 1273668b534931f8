import { describe, expect, test } from 'vitest';
import { runShellStep, startJob } from '../runner/step.ts';
import { emrInputs, expectNoSecret, expectSuccess, PASSWORD, redshiftInputs, runAction, withCloud } from './action.ts';

const cloudOptions = { redshiftPassword: PASSWORD, emrPassword: PASSWORD };

describe('the variables', () => {
  test('exist in the next step, and the runner shows the password masked', () =>
    withCloud(cloudOptions, async (cloud) => {
      const job = await startJob();
      expectSuccess(await runAction(cloud, redshiftInputs, { job }));
      const next = await runShellStep({ job, run: 'printf %s "$REDSHIFT_USER $REDSHIFT_PASSWORD"' });
      expect(next.stdout).toBe(`IAM:etl_user ${PASSWORD}`);
      expect(next.log).toBe('IAM:etl_user ***\n');
      expect(next.header).toContain('REDSHIFT_USER: IAM:etl_user');
      expect(next.header).not.toContain(PASSWORD);
      await job.close();
    }));

  test('are not set with export-env: false, and the outputs are', () =>
    withCloud(cloudOptions, async (cloud) => {
      const result = await runAction(cloud, { ...redshiftInputs, 'export-env': 'false' });
      expectSuccess(result);
      expect(result.files.env).toBe('');
      expect(result.files.state).toBe('');
      expect(result.outputs['password']).toBe(PASSWORD);
      expectNoSecret(result, cloud, PASSWORD);
    }));

  test.each([
    [redshiftInputs, 'WAREHOUSE', ['WAREHOUSE_USER', 'WAREHOUSE_PASSWORD', 'WAREHOUSE_EXPIRATION']],
    [redshiftInputs, 'WAREHOUSE_', ['WAREHOUSE_USER', 'WAREHOUSE_PASSWORD', 'WAREHOUSE_EXPIRATION']],
    [redshiftInputs, 'my_db', ['my_db_USER', 'my_db_PASSWORD', 'my_db_EXPIRATION']],
    [emrInputs, 'SPARK', ['SPARK_USERNAME', 'SPARK_PASSWORD', 'SPARK_EXPIRATION']],
  ])('take the prefix that env-prefix gives: %#', (inputs, prefix, names) =>
    withCloud(cloudOptions, async (cloud) => {
      const result = await runAction(cloud, { ...inputs, 'env-prefix': prefix });
      expectSuccess(result);
      expect(Object.keys(result.exported)).toEqual(names);
      expect(result.state).toEqual({ variables: names.join(',') });
    }),
  );

  test('contain nothing of the AWS session', () =>
    withCloud(cloudOptions, async (cloud) => {
      const result = await runAction(cloud, redshiftInputs);
      expectSuccess(result);
      const session = cloud.requests.at(-1)?.headers['x-amz-security-token'] ?? 'none';
      const written = Object.values(result.files).join('\n');
      expect(session).not.toBe('none');
      expect(written).not.toContain(session);
      expect(written).not.toContain('ASIA');
      expect(written).not.toMatch(/AWS_/);
    }));
});

describe('the summary', () => {
  test('names the login and shows no secret', () =>
    withCloud(cloudOptions, async (cloud) => {
      const result = await runAction(cloud, { ...redshiftInputs, 'duration-seconds': '3600' });
      expectSuccess(result);
      const rows = Object.fromEntries(
        [...result.rawSummary.matchAll(/^\| (.+) \| (.+) \|$/gm)].map(([, name = '', value]) => [name, shown(value)]),
      );
      expect(rows).toEqual({
        '---': '---',
        Operation: 'redshift get-cluster-credentials',
        Cluster: 'analytics',
        'User name': 'IAM:etl_user',
        Account: '123456789012',
        Region: 'eu-central-1',
        Expires: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC, (?:59|60) minutes left$/),
      });
      const expiry = result.outputs['expiration']?.slice(0, 19).replace('T', ' ');
      expect(rows['Expires']).toContain(expiry);
      expectNoSecret(result, cloud, PASSWORD);
    }));

  test('has no account if the run did not need it', () =>
    withCloud(cloudOptions, async (cloud) => {
      const { 'role-to-assume': _, ...inputs } = redshiftInputs;
      const result = await runAction(cloud, inputs, { env: cloud.userKeys() });
      expectSuccess(result);
      expect(result.rawSummary).not.toContain('Account');
    }));

  test('is not written with summary: false', () =>
    withCloud(cloudOptions, async (cloud) => {
      const result = await runAction(cloud, { ...redshiftInputs, summary: 'false' });
      expectSuccess(result);
      expect(result.rawSummary).toBe('');
      expect(result.outputs['password']).toBe(PASSWORD);
    }));

  test('shows every character of a name, and none of them as markup', () => {
    const name = 'a|b<img src=x>`c`@octocat[x](//e)&amp;**d**~~$-$\\|#1:x:';
    const redshiftUser = 'IAM:x</td>|`|@org/team';
    return withCloud({ ...cloudOptions, redshiftClusters: [name], redshiftUser }, async (cloud) => {
      const result = await runAction(cloud, { ...redshiftInputs, 'cluster-identifier': name });
      expectSuccess(result);
      const row = /^\| Cluster \| (.*) \|$/m.exec(result.rawSummary)?.[1] ?? '';
      expect(shown(row)).toBe(name);
      const user = /^\| User name \| (.*) \|$/m.exec(result.rawSummary)?.[1] ?? '';
      expect(shown(user)).toBe(redshiftUser);
      for (const cell of [row, user]) expect(cell).not.toMatch(/[|<>`@[\]()*~$\\]|&(?!#\d+;)/);
    });
  });
});

/** The text of Markdown that uses only character references. */
function shown(cell = ''): string {
  return cell.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
