import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StepResult } from '../../runner/step.ts';
import type { Scenario } from '../scenario.ts';
import { PASSWORD } from '../stage.ts';
import { HOST, INPUTS, WITH_HOST } from '../words.ts';

/** The action, its post step, and the steps between them. */
export const action: readonly Scenario[] = [
  {
    title: 'The action hands a login to later steps: outputs and variables without a CR, masked in the log',
    async run({ job, act }) {
      const main = await act(INPUTS);
      expectSuccess(main);
      equal(main.outputs['username'], 'IAM:etl_user');
      equal(main.outputs['password'], PASSWORD);
      equal(job.env['REDSHIFT_PASSWORD'], PASSWORD);
      match(main.files.env, /\r\n/);
      ok(!JSON.stringify([main.outputs, main.exported]).includes('\\r'), 'a value has a CR');
      equal(job.masker.apply(`it is ${PASSWORD}`), 'it is ***');
    },
  },
  {
    title: 'The action hands an EMR login over',
    async run({ job, act }) {
      const main = await act({
        'role-to-assume': INPUTS['role-to-assume'],
        region: 'eu-central-1',
        'cluster-id': 'j-2AXXXXXXGAPLF',
      });
      expectSuccess(main);
      equal(job.env['EMR_PASSWORD'], main.outputs['password']);
      ok(job.masker.apply(job.env['EMR_PASSWORD'] ?? '').includes('***'));
    },
  },
  {
    title: 'The post step empties the variables',
    async run({ job, act, post }) {
      const main = await act(INPUTS);
      expectSuccess(main);
      expectSuccess(await post(main));
      deepEqual([job.env['REDSHIFT_USER'], job.env['REDSHIFT_PASSWORD']], ['', '']);
    },
  },
  {
    title: 'A refusal fails the step with one annotation, and no file of the runner is changed',
    async run({ act }) {
      const main = await act({ ...INPUTS, 'cluster-identifier': 'analytisc' });
      equal(main.exitCode, 1);
      equal(main.stderr, '');
      deepEqual(main.files, { env: '', output: '', state: '', summary: '', path: '' });
      match(main.annotations.map(({ message }) => message).join('\n'), /ClusterNotFound/);
    },
  },
  {
    title: 'A password file lies in RUNNER_TEMP until the post step, under a path with blanks and backslashes',
    async run({ job, act, post }) {
      const main = await act({ ...WITH_HOST, preset: 'pgpass' });
      expectSuccess(main);
      const path = job.env['PGPASSFILE'] ?? '';
      ok(path.startsWith(`${job.temp}\\cluster-credentials-`) && path.includes(' '), path);
      equal(readFileSync(path, 'utf8'), `${HOST}:*:*:IAM\\:etl_user:${PASSWORD.replace(/[\\:]/g, '\\$&')}\n`);
      expectSuccess(await post(main));
      equal(existsSync(dirname(path)), false);
    },
  },
  {
    title: 'A service file of libpq names the password file by its whole path',
    async run({ job, act }) {
      expectSuccess(await act({ ...WITH_HOST, preset: 'pgservice' }));
      const text = readFileSync(job.env['PGSERVICEFILE'] ?? '', 'utf8');
      const path = /^passfile=(.*)$/m.exec(text)?.[1] ?? '';
      match(path, /^[A-Z]:\\/);
      ok(existsSync(path), path);
    },
  },
  {
    title: 'The post step removes the files when RUNNER_TEMP is written with slashes and in small letters',
    async run({ job, act, post }) {
      const env = { RUNNER_TEMP: job.temp.replaceAll('\\', '/').toLowerCase() };
      const main = await act({ ...WITH_HOST, preset: 'pgpass' }, env);
      expectSuccess(main);
      const path = job.env['PGPASSFILE'] ?? '';
      ok(existsSync(path), path);
      expectSuccess(await post(main, env));
      equal(existsSync(dirname(path)), false);
    },
  },
  {
    title: 'An input reads a file of the workspace by a path with backslashes, and with CRLF',
    async run({ cloud, job, act }) {
      mkdirSync(join(job.workspace, 'my files'));
      writeFileSync(join(job.workspace, 'my files', 'groups.txt'), 'etl\r\nreaders\r\n');
      const main = await act({ ...INPUTS, 'db-groups': 'file://my files\\groups.txt', 'auto-create': 'true' });
      expectSuccess(main);
      const { body } = cloud.requests.find(({ operation }) => operation === 'GetClusterCredentials') ?? { body: '' };
      const sent = [...new URLSearchParams(body)].filter(([name]) => name.startsWith('DbGroups'));
      deepEqual(
        sent.map(([, value]) => value),
        ['etl', 'readers'],
      );
    },
  },
  {
    title: 'An input reads no file of another folder or drive',
    async run({ act, job }) {
      const outside = ['..\\home\\x', `${job.home}\\x`, 'C:\\windows\\win.ini', '\\\\server\\share\\x'];
      for (const path of outside) {
        const main = await act({ ...INPUTS, 'db-groups': `file://${path}` });
        match(main.annotations[0]?.message ?? '', /is not below GITHUB_WORKSPACE or RUNNER_TEMP/);
      }
    },
  },
];

function expectSuccess({ conclusion, log, stderr }: StepResult): void {
  if (conclusion !== 'success' || stderr !== '' || log.includes('##[warning]')) throw new Error(`${log}${stderr}`);
}
