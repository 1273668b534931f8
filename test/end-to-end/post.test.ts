import { describe, expect, test } from 'vitest';
import { runShellStep, startJob } from '../runner/step.ts';
import { emrInputs, expectRefusal, expectSuccess, redshiftInputs, runAction, runPost, withCloud } from './action.ts';

describe('the post step', () => {
  test.each([
    ['redshift', redshiftInputs, ['REDSHIFT_USER', 'REDSHIFT_PASSWORD', 'REDSHIFT_EXPIRATION']],
    ['emr', emrInputs, ['EMR_USERNAME', 'EMR_PASSWORD', 'EMR_EXPIRATION']],
    ['a prefix', { ...redshiftInputs, 'env-prefix': 'DW' }, ['DW_USER', 'DW_PASSWORD', 'DW_EXPIRATION']],
  ])('empties exactly the variables of its own step: %s', (_, inputs, names) =>
    withCloud({}, async (cloud) => {
      const job = await startJob({ env: { REDSHIFT_DATABASE: 'dev' } });
      const main = await runAction(cloud, inputs, { job });
      expectSuccess(main);
      const post = await runPost(main, { job });
      expectSuccess(post);
      expect(post.exported).toEqual(Object.fromEntries(names.map((name) => [name, ''])));
      expect(post.outputs).toEqual({});
      expect(post.rawSummary).toBe('');
      expect(post.log).toBe(`Emptied ${names.join(', ')}\n`);
      const next = await runShellStep({ job, run: `echo "[$${names[1]}] $REDSHIFT_DATABASE"` });
      expect(next.stdout).toBe('[] dev\n');
      await job.close();
    }),
  );

  test('does not empty the variables of another step of this action', () =>
    withCloud({}, async (cloud) => {
      const job = await startJob();
      const first = await runAction(cloud, { ...redshiftInputs, 'env-prefix': 'ONE' }, { job });
      const second = await runAction(cloud, { ...redshiftInputs, 'env-prefix': 'TWO' }, { job });
      expectSuccess(second);
      expectSuccess(await runPost(second, { job }));
      const next = await runShellStep({ job, run: 'printf %s "$ONE_PASSWORD[$TWO_PASSWORD]"' });
      expect(next.stdout).toBe(`${first.outputs['password']}[]`);
      await job.close();
    }));

  test.each([
    ['skip-cleanup', 'true'],
    ['export-env', 'false'],
  ])('does nothing with %s: %s', (name, value) =>
    withCloud({}, async (cloud) => {
      const main = await runAction(cloud, { ...redshiftInputs, [name]: value });
      expectSuccess(main);
      const post = await runPost(main);
      expectSuccess(post);
      expect(post.files).toEqual({ env: '', output: '', state: '', summary: '', path: '' });
      expect(post.stdout).toBe('');
    }),
  );

  test('does nothing after a step that failed', () =>
    withCloud({}, async (cloud) => {
      const main = await runAction(cloud, { ...redshiftInputs, 'cluster-identifier': 'nowhere' });
      expectRefusal(main);
      const post = await runPost(main);
      expectSuccess(post);
      expect(post.files.env).toBe('');
      expect(post.annotations).toEqual([]);
    }));

  test.each([
    ['is missing', ''],
    ['is a folder', '/'],
    ['does not exist', '/nowhere/set_env'],
  ])('warns and stays green when GITHUB_ENV %s', (_, path) =>
    withCloud({}, async (cloud) => {
      const main = await runAction(cloud, redshiftInputs);
      const post = await runPost(main, { env: { GITHUB_ENV: path } });
      expectSuccess(post);
      expect(post.annotations.map(({ level }) => level)).toEqual(['warning']);
      expect(post.annotations[0]?.message).toContain('The variables were not emptied.');
    }),
  );

  test.each(['PATH', 'LD_PRELOAD', 'NODE_OPTIONS', 'GITHUB_ENV', 'BASH_ENV', 'PYTHONPATH', 'INPUT_X', 'A B', '::x'])(
    'does not empty %j, which another step has written to the state',
    async (name) => {
      const post = await runPost({ state: { variables: `REDSHIFT_USER,${name}` } });
      expectSuccess(post);
      expect(post.exported).toEqual({ REDSHIFT_USER: '' });
      expect(post.annotations.map(({ level, message }) => [level, message.split('"')[0]])).toEqual([
        ['warning', 'Not emptied: '],
      ]);
    },
  );

  test('can run twice', () =>
    withCloud({}, async (cloud) => {
      const main = await runAction(cloud, redshiftInputs);
      const [one, two] = [await runPost(main), await runPost(main)];
      expectSuccess(two);
      expect(two.exported).toEqual(one.exported);
    }));

  test('gets only names, and no secret', () =>
    withCloud({}, async (cloud) => {
      const main = await runAction(cloud, redshiftInputs);
      expect(main.state).toEqual({ variables: 'REDSHIFT_USER,REDSHIFT_PASSWORD,REDSHIFT_EXPIRATION' });
    }));
});
