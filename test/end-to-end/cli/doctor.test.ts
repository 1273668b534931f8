import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Mode } from '../../cloud/index.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local/index.ts';
import { withCloud } from '../action.ts';
import { EMR, REDSHIFT, runCli } from './cli.ts';
import { examined, expectNothingShown, jobOf, type Line, named, usualLine } from './doctor.ts';
import { withSkewedSts } from './skewed-sts.ts';

let local: LocalCloud;
const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;

beforeAll(async () => {
  local = await startLocalCloud({ users: ['etl_user'] });
});
afterAll(() => local.close());
beforeEach(() => local.cloud.reset());

const IDENTITY = [
  'options',
  'CI system',
  'Node.js',
  'AWS settings',
  'token',
  'claims',
  'STS',
  'clock',
  'role',
  'account',
];
const CLUSTER = ['operation', 'endpoint', 'address', 'TCP', 'TLS', 'login'];

describe('all is well', () => {
  test('doctor prints one aligned line for each check, and exits with 0', async () => {
    const result = await runCli(local.cloud, usualLine(local), { env: jobOf(local.cloud) });
    expect(result.exitCode, result.stdout + result.stderr).toBe(0);
    const lines = result.stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, 9).trim())).toEqual([...IDENTITY, ...CLUSTER].map(() => 'ok'));
    expect(lines.map((line) => line.slice(9, 23).trim())).toEqual([...IDENTITY, ...CLUSTER]);
    expect(result.stdout).toMatch(
      /operation +GetClusterCredentials gave a login for IAM:etl_user until .*; it is thrown away/,
    );
    expect(result.stdout).toMatch(/login +as the user IAM:etl_user/);
    expectNothingShown(
      result,
      local.cloud,
      local.logins.redshift.map(({ password }) => password),
    );
    // Masks come first: the report is on stdout, and is written last.
    const password = local.logins.redshift.at(-1)?.password ?? '';
    expect(result.stderr).toContain(`::add-mask::${password.replaceAll('%', '%25')}`);
    expect(result.newFiles).toEqual([]);
  });

  test('doctor logs in to Livy', async () => {
    const tls = ['--sslmode', 'verify-full', '--sslrootcert', local.livy.caFile];
    const argv = ['doctor', ...EMR, '--role-to-assume', local.roleArn, ...tls, '--port', new URL(local.livy.url).port];
    const { lines, result } = await examined(local, argv);
    expect(named(lines, 'ok'), result.stdout).toEqual([...IDENTITY, ...CLUSTER]);
    expect(local.livy.requests.at(-1)).toMatchObject({ path: '/sessions', status: 200 });
  });

  test('without an operation, only the identity is checked', async () => {
    const { lines, result } = await examined(local, ['doctor', '--role-to-assume', local.roleArn]);
    expect(result.exitCode).toBe(0);
    expect(named(lines, 'ok')).toEqual(IDENTITY);
    expect(local.cloud.requests.map(({ operation }) => operation)).not.toContain('GetClusterCredentials');
  });

  test('without a role, the token is shown and not exchanged', async () => {
    const { lines, result } = await examined(local, ['doctor']);
    expect(result.exitCode).toBe(0);
    expect(named(lines, 'skipped')).toEqual(['role', 'account']);
    expect(lineOf(lines, 'token').says).toContain('subject repo:octo-org/octo-repo:ref:refs/heads/main');
  });

  test('with keys of the environment, no token is needed', async () => {
    const { lines, result } = await examined(local, ['doctor', ...REDSHIFT, '--endpoint', '127.0.0.1:1/dev'], {
      env: { GITHUB_ACTIONS: undefined, CI: undefined, ...local.cloud.userKeys() },
    });
    expect(lineOf(lines, 'token').result).toBe('skipped');
    expect(lineOf(lines, 'role').says).toContain('arn:aws:iam::123456789012:user/admin');
    expect(result.exitCode).toBe(255);
  });

  test('the command after -- is not started, and a preset is no problem', async () => {
    const argv = [...usualLine(local), '--preset', 'pg', '--', 'touch', 'started'];
    const result = await runCli(local.cloud, argv, { env: jobOf(local.cloud) });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.newFiles).toEqual([]);
  });

  test.each([
    ['yaml', /^- name: options\n {2}result: ok/m],
    ['text', /^CHECKS\t/m],
    ['table', /\| +name +\| +result/],
  ])('the report can be %s', async (output, form) => {
    const argv = ['doctor', '--role-to-assume', local.roleArn, '--output', output];
    const result = await runCli(local.cloud, argv, { env: jobOf(local.cloud) });
    expect(result.stdout).toMatch(form);
    expect(result.exitCode).toBe(0);
  });

  test('the line of STS names the proxy and the authorities, and no password', async () => {
    const { host } = new URL(local.cloud.url);
    const { lines, result } = await examined(local, ['doctor', '--role-to-assume', local.roleArn], {
      env: httpsSts({ HTTPS_PROXY: `http://user:proxy-password-77@${host}` }),
    });
    expect(result.exitCode, result.stdout).toBe(0);
    expect(lineOf(lines, 'STS').says).toBe(
      `https://${new URL(local.cloud.tlsUrl ?? '').host}, by the proxy ${host}, authorities of "${local.cloud.caFile}" (AWS_CA_BUNDLE): HTTP 403`,
    );
    expect(result.stdout + result.stderr).not.toContain('proxy-password-77');
    expect(local.cloud.requests.map(({ method }) => method)).toContain('CONNECT');
  });

  test('--debug shows no secret', async () => {
    const { result } = await examined(local, [...usualLine(local), '--debug']);
    expect(result.exitCode).toBe(0);
    expect(result.stderr).toContain('debug: ');
  });

  test('Livy without TLS is a warning', () =>
    withPlainLivy(async (port) => {
      const where = ['--endpoint', `http://127.0.0.1:${port}`];
      const { lines, result } = await examined(local, ['doctor', ...EMR, '--role-to-assume', local.roleArn, ...where]);
      expect(lineOf(lines, 'TLS')).toMatchObject({ result: 'warning', cure: expect.stringContaining('encryption') });
      expect(result.exitCode, result.stdout).toBe(0);
    }));

  test('doctor logs in to a workgroup of Redshift Serverless', async () => {
    const words = ['redshift-serverless', 'get-credentials', '--workgroup-name', 'analytics', '--database', 'dev'];
    const { lines, result } = await examined(local, ['doctor', ...words, '--role-to-assume', local.roleArn]);
    expect(lineOf(lines, 'operation').result, result.stdout).toBe('ok');
    expect(lineOf(lines, 'TLS').result).toBe('ok');
    expect(lineOf(lines, 'endpoint').says).toContain('from AWS');
  });

  test('an operation that returns a token has no connection to check', async () => {
    const words = ['redshift-serverless', 'get-identity-center-auth-token', '--workgroup-names', 'analytics'];
    const { lines, result } = await examined(local, ['doctor', ...words, '--role-to-assume', local.roleArn]);
    expect(result.exitCode, result.stdout).toBe(0);
    expect(lineOf(lines, 'operation').says).toMatch(/gave a token until .*; it is thrown away/);
    expect(lineOf(lines, 'endpoint')).toMatchObject({
      result: 'skipped',
      says: expect.stringMatching(/returns a token$/),
    });
    expect(named(lines, 'skipped')).toEqual(['endpoint', 'address', 'TCP', 'TLS', 'login']);
  });

  test('the job uses one token for all checks', async () => {
    await examined(local, ['doctor', '--role-to-assume', local.roleArn]);
    expect(local.cloud.requests.filter(({ service }) => service === 'github')).toHaveLength(1);
  });
});

interface Row {
  readonly fault: string;
  /** Words after those of the usual line: the last of two equal options wins. */
  readonly argv?: () => readonly string[];
  readonly env?: () => Readonly<Record<string, string | undefined>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly mode?: Mode;
  readonly code: number;
  /** The lines that are not ok: what they say, and the cure. */
  readonly failed: Readonly<Record<string, readonly [says: RegExp, cure: RegExp]>>;
  readonly warning?: Readonly<Record<string, readonly [says: RegExp, cure: RegExp]>>;
  readonly skipped: readonly string[];
}

const AFTER_TOKEN = ['claims', 'role', 'account', ...CLUSTER];
const AFTER_ROLE = ['account', ...CLUSTER];
const httpsSts = (more: Readonly<Record<string, string>> = {}) => ({
  AWS_ENDPOINT_URL_STS: local.cloud.tlsUrl,
  AWS_CA_BUNDLE: local.cloud.caFile,
  ...more,
});
const fork = JSON.stringify({
  pull_request: { head: { repo: { full_name: 'them/fork' } }, base: { repo: { full_name: 'us/repo' } } },
});
const tokenOf = (claims: Record<string, unknown>) => ({ OIDC: local.cloud.mintToken(claims) });
const BY_ENV = () => ['--web-identity-token-env', 'OIDC'];

const rows: readonly Row[] = [
  {
    fault: 'the job may not request a token',
    env: () => ({ ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined }),
    code: 253,
    failed: { token: [/may not request an OIDC token/, /id-token: write/] },
    skipped: AFTER_TOKEN,
  },
  {
    fault: 'a pull request of a fork started the job',
    env: () => ({
      ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: 'event.json',
      GITHUB_REPOSITORY: 'us/repo',
    }),
    files: { 'event.json': fork },
    code: 253,
    failed: { token: [/may not request an OIDC token/, /fork "them\/fork"/] },
    skipped: AFTER_TOKEN,
  },
  {
    fault: 'the token has another audience than was asked for',
    mode: { github: 'wrong-audience' },
    code: 253,
    failed: { role: [/gave a token for the audience/, /Compare the claims/] },
    warning: { claims: [/the audience is .*, and "sts.amazonaws.com" is expected/, /identity provider/] },
    skipped: AFTER_ROLE,
  },
  {
    fault: 'the trust policy expects another subject: the job has an environment',
    argv: BY_ENV,
    env: () => tokenOf({ sub: 'repo:octo-org/other:environment:prod' }),
    code: 254,
    failed: {
      role: [
        /AccessDenied.*Not authorized to perform sts:AssumeRoleWithWebIdentity$/,
        /Subject: repo:octo-org\/other:environment:prod[\s\S]*--generate-policy trust/,
      ],
    },
    warning: { claims: [/environment prod/, /"repo:octo-org\/other:environment:prod"/] },
    skipped: AFTER_ROLE,
  },
  {
    fault: 'the subject has the ids of owner and repository',
    argv: BY_ENV,
    env: () => tokenOf({ sub: 'repo:octo-org@1/octo-repo@2:ref:refs/heads/main' }),
    code: 254,
    failed: { role: [/AccessDenied/, /trust policy/] },
    warning: { claims: [/ids of owner and repository/, /octo-org@1/] },
    skipped: AFTER_ROLE,
  },
  {
    fault: 'the subject is that of a pull request',
    argv: BY_ENV,
    env: () => tokenOf({ sub: 'repo:octo-org/other:pull_request' }),
    code: 254,
    failed: { role: [/AccessDenied/, /trust policy/] },
    warning: { claims: [/A pull request started this run/, /pull_request/] },
    skipped: AFTER_ROLE,
  },
  {
    fault: 'the token has expired',
    argv: BY_ENV,
    env: () => tokenOf({ exp: Math.floor(Date.now() / 1000) - 60 }),
    code: 254,
    failed: { role: [/Expired/, /trust policy/] },
    warning: { claims: [/the token expired at/, /right before this step/] },
    skipped: AFTER_ROLE,
  },
  {
    fault: 'there is no Region',
    env: () => ({ AWS_REGION: undefined }),
    code: 253,
    failed: { 'AWS settings': [/No Region/, /--region/] },
    skipped: ['token', 'claims', 'STS', 'clock', 'role', ...AFTER_ROLE],
  },
  {
    fault: 'nothing listens where STS should be',
    env: () => ({ AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' }),
    code: 255,
    failed: { STS: [/http:\/\/127\.0\.0\.1:1, without a proxy: .*refused/, /HTTPS_PROXY/] },
    skipped: ['clock', 'role', ...AFTER_ROLE],
  },
  {
    fault: 'the proxy does not answer',
    env: () => httpsSts({ HTTPS_PROXY: 'http://user:proxy-password-77@127.0.0.1:1' }),
    code: 255,
    failed: { STS: [/by the proxy 127\.0\.0\.1:1, .*refused/, /Check HTTPS_PROXY/] },
    skipped: ['clock', 'role', ...AFTER_ROLE],
  },
  {
    fault: 'the variable of the proxy is no URL',
    env: () => ({ HTTPS_PROXY: 'http://user:proxy-password-77#@127.0.0.1:1' }),
    code: 255,
    failed: { 'AWS settings': [/HTTPS_PROXY is not a URL/, /Percent-encode/] },
    skipped: ['token', 'claims', 'STS', 'clock', 'role', ...AFTER_ROLE],
  },
  {
    fault: 'the certificate of STS is of another authority',
    env: () => httpsSts({ AWS_CA_BUNDLE: join(dirname(local.cloud.caFile ?? ''), 'other-ca.pem') }),
    code: 255,
    failed: { STS: [/other-ca\.pem" \(AWS_CA_BUNDLE\): .*certificate.*not trusted/, /--ca-bundle/] },
    skipped: ['clock', 'role', ...AFTER_ROLE],
  },
  {
    fault: 'the role does not exist',
    argv: () => ['--role-to-assume', role('nobody')],
    code: 254,
    failed: { role: [/AccessDenied/, /trust policy/] },
    skipped: AFTER_ROLE,
  },
  {
    fault: 'the account is not allowed',
    argv: () => ['--allowed-account-ids', '999999999999'],
    code: 253,
    failed: {
      account: [
        /belongs to the account 123456789012; --allowed-account-ids allows 999999999999/,
        /cluster was not asked/,
      ],
    },
    skipped: CLUSTER,
  },
  {
    fault: 'the role may not ask for the login',
    argv: () => ['--role-to-assume', role('no-permissions')],
    code: 254,
    failed: {
      operation: [
        /AccessDenied.*redshift:GetClusterCredentials/,
        /needs redshift:GetClusterCredentials on arn:aws:redshift:eu-central-1:123456789012:dbuser:analytics\/etl_user[\s\S]*--generate-policy identity/,
      ],
      endpoint: [/AccessDenied/, /redshift:DescribeClusters/],
    },
    skipped: ['address', 'TCP', 'TLS', 'login'],
  },
  {
    fault: 'the role may not ask for the endpoint',
    argv: () => ['--role-to-assume', role('no-describe')],
    code: 254,
    failed: { endpoint: [/AccessDenied/, /redshift:DescribeClusters/] },
    skipped: ['address', 'TCP', 'TLS', 'login'],
  },
  {
    fault: 'the cluster does not exist',
    argv: () => ['--cluster-identifier', 'nothing'],
    code: 254,
    failed: {
      operation: [/ClusterNotFound/, /the account 123456789012 and the Region eu-central-1/],
      endpoint: [/ClusterNotFound/, /account/],
    },
    skipped: ['address', 'TCP', 'TLS', 'login'],
  },
  {
    fault: 'nothing listens on the port',
    argv: () => ['--host', '127.0.0.1', '--port', '1', '--database', 'dev'],
    code: 255,
    failed: { TCP: [/^127\.0\.0\.1:1: the connection was refused/, /--port/] },
    skipped: ['TLS', 'login'],
  },
  {
    fault: 'the name of the host does not exist',
    argv: () => ['--host', 'nowhere.invalid', '--database', 'dev'],
    code: 255,
    failed: { address: [/nowhere\.invalid could not be resolved/, /VPC/] },
    skipped: ['TCP', 'TLS', 'login'],
  },
  {
    fault: 'the certificate of the database is of another authority',
    argv: () => ['--sslrootcert', join(dirname(local.database.caFile), 'other-ca.pem')],
    code: 255,
    failed: { TLS: [/authority that is not trusted/, /sslrootcert/] },
    skipped: ['login'],
  },
  {
    fault: 'the user is not in the database',
    argv: () => ['--db-user', 'nobody'],
    code: 255,
    failed: { login: [/no user for the login "IAM:nobody"/, /auto-create/] },
    skipped: [],
  },
  {
    fault: 'a setting of Node.js shows secrets',
    env: () => ({ NODE_DEBUG: 'http' }),
    code: 253,
    failed: { 'Node.js': [/NODE_DEBUG="http" may print secrets/, /Remove it/] },
    skipped: ['AWS settings', 'token', 'claims', 'STS', 'clock', 'role', ...AFTER_ROLE],
  },
  {
    fault: 'several options are wrong',
    argv: () => ['--db-user', 'Select', '--region', 'EU', '--color', 'blue', 'surplus', '--generate-policy', 'trust'],
    code: 252,
    failed: {
      options: [/^\d problems$/, /surplus[\s\S]*--generate-policy: asks for no login[\s\S]*--db-user[\s\S]*--region/],
    },
    skipped: ['AWS settings', 'token', 'claims', 'STS', 'clock', 'role', ...AFTER_ROLE],
  },
  {
    fault: 'the file of NODE_EXTRA_CA_CERTS is missing',
    env: () => ({ NODE_EXTRA_CA_CERTS: '/no/such/file.pem' }),
    code: 0,
    failed: {},
    warning: { 'Node.js': [/NODE_EXTRA_CA_CERTS "\/no\/such\/file\.pem", which cannot be read \(ENOENT\)/, /ignores/] },
    skipped: [],
  },
];

describe('one fault', () => {
  test.each(rows)('$fault', async ({ argv, env, files, mode, code, failed, warning = {}, skipped }) => {
    if (mode) local.cloud.setMode(mode);
    const { lines, result } = await examined(local, [...usualLine(local), ...(argv?.() ?? [])], {
      env: env?.() ?? {},
      ...(files ? { files } : {}),
    });
    expect(result.exitCode, result.stdout + result.stderr).toBe(code);
    expect(named(lines, 'failed'), result.stdout).toEqual(Object.keys(failed));
    expect(named(lines, 'warning')).toEqual(Object.keys(warning));
    expect(named(lines, 'skipped')).toEqual(skipped);
    for (const [name, [says, cure]] of Object.entries({ ...failed, ...warning })) {
      expect(lineOf(lines, name).says).toMatch(says);
      expect(lineOf(lines, name).cure).toMatch(cure);
    }
    expect(result.stdout + result.stderr).not.toContain('proxy-password-77');
    if (skipped.includes('token')) expect(local.cloud.requests).toEqual([]);
  });

  test('the run without doctor has the same exit code', async () => {
    for (const { argv, env, files, mode, code, fault } of rows.filter(({ code }) => code !== 0)) {
      local.cloud.reset();
      if (mode) local.cloud.setMode(mode);
      const [, ...line] = usualLine(local);
      const result = await runCli(local.cloud, [...line, '--check-connection', ...(argv?.() ?? [])], {
        env: { ...jobOf(local.cloud), AWS_MAX_ATTEMPTS: '2', ...env?.() },
        ...(files ? { files } : {}),
      });
      expect(result.exitCode, fault + result.stderr).toBe(code);
    }
  }, 180_000);
});

describe('the clock', () => {
  test.each([
    [90_000, 'warning', 0, /^(?:8[5-9]|9\d) seconds behind the clock of STS/],
    [-400_000, 'failed', 255, /^(?:39\d|40\d) seconds ahead of the clock of STS/],
  ])('is wrong by %i ms', async (skew, expected, code, says) => {
    await withSkewedSts(local.cloud.url, skew, async (url) => {
      const { lines, result } = await examined(local, ['doctor', '--role-to-assume', local.roleArn], {
        env: { AWS_ENDPOINT_URL_STS: url },
      });
      expect(lineOf(lines, 'clock')).toMatchObject({ result: expected, cure: expect.stringContaining('NTP') });
      expect(lineOf(lines, 'clock').says).toMatch(says);
      expect(lineOf(lines, 'role').result).toBe('ok');
      expect(result.exitCode).toBe(code);
    });
  });
});

test('without an operation, its options and those that print a text are problems', async () => {
  const wrong = ['surplus', '--db-user', 'x', '--generate-policy', 'trust', '--query', 'x'];
  const { lines, result } = await examined(local, ['doctor', ...wrong]);
  expect(result.exitCode).toBe(252);
  const problems = lineOf(lines, 'options').cure?.split('\n') ?? [];
  expect(problems.map((problem) => /^- ((?:--)?[\w-]+)/.exec(problem)?.[1])).toEqual([
    'Unknown',
    '--generate-policy',
    '--db-user',
    '--query',
  ]);
  expect(local.cloud.requests).toEqual([]);
});

test('an endpoint of the options is looked up also if the role is refused', async () => {
  const where = ['--endpoint', `localhost:${local.database.port}/dev`, '--role-to-assume', role('nobody')];
  const { lines, result } = await examined(local, [...usualLine(local), ...where]);
  expect(result.exitCode).toBe(254);
  expect(lineOf(lines, 'endpoint')).toMatchObject({ result: 'ok', says: expect.stringContaining('from the options') });
  expect(lineOf(lines, 'address').says).toMatch(/^localhost is .*127\.0\.0\.1 \(this machine\)/);
  expect(named(lines, 'skipped')).toEqual(['account', 'operation', 'TCP', 'TLS', 'login']);
});

test('a paused cluster is named, with the command that resumes it', () =>
  withCloud({ redshiftClusters: [{ id: 'analytics', status: 'paused' }] }, async (cloud) => {
    const { lines, result } = await examined({ cloud }, usualLine(local));
    expect(lineOf(lines, 'endpoint')).toMatchObject({
      result: 'failed',
      says: expect.stringContaining('status paused'),
      cure: expect.stringContaining('aws redshift resume-cluster --cluster-identifier analytics'),
    });
    expect(named(lines, 'skipped')).toEqual(['address', 'TCP', 'TLS', 'login']);
    expect(result.exitCode).toBe(255);
  }));

test('where no database can be known, the rest is checked, and the line says what to give', async () => {
  const argv = ['doctor', 'redshift', 'get-cluster-credentials', '--db-user', 'etl_user'];
  const domain = ['--custom-domain-name', 'analytics.example.com', '--role-to-assume', local.roleArn];
  const { lines, result } = await examined(local, [...argv, ...domain]);
  expect(result.exitCode).toBe(0);
  expect(lineOf(lines, 'operation').result).toBe('ok');
  expect(named(lines, 'skipped')).toEqual(['endpoint', 'address', 'TCP', 'TLS', 'login']);
  expect(lineOf(lines, 'endpoint').says).toMatch(/^Give --database/);
  // An option that only the check of the connection needs makes the check a part of the question.
  const checked = await examined(local, [...argv, ...domain, '--sslrootcert', local.database.caFile]);
  expect(checked.result.exitCode).toBe(252);
  expect(lineOf(checked.lines, 'options').cure).toMatch(/^- Give --database/);
});

describe('a server that never answers', () => {
  test.each([
    ['github', 'token', ['claims', 'role', ...AFTER_ROLE]],
    ['sts', 'STS', ['clock', 'role', ...AFTER_ROLE]],
    ['redshift', 'operation', ['address', 'TCP', 'TLS', 'login']],
  ])('%s: the report is complete before max-wait is over', async (service, name, skipped) => {
    local.cloud.setMode({ [service]: 'hang' });
    const { lines, result } = await examined(local, [...usualLine(local), '--max-wait', '12']);
    expect(lineOf(lines, name)).toMatchObject({
      result: 'failed',
      says: expect.stringMatching(/no answer within \d+ second/),
    });
    expect(named(lines, 'skipped')).toEqual(skipped);
    expect(result.exitCode).toBe(255);
    expect(lines.map((line) => line.name)).toEqual([...IDENTITY, ...CLUSTER]);
  });

  test('a database: the report says how far the login came', async () => {
    const mute = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => mute.once('listening', resolve));
    const address = mute.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const where = ['--host', '127.0.0.1', '--port', port, '--database', 'dev', '--max-wait', '10'];
    const { lines, result } = await examined(local, [...usualLine(local), ...where]);
    mute.close();
    expect(lineOf(lines, 'TCP').result).toBe('ok');
    expect(lineOf(lines, 'TLS')).toMatchObject({ result: 'failed', says: expect.stringMatching(/begin TLS within/) });
    expect(named(lines, 'skipped')).toEqual(['login']);
    expect(result.exitCode).toBe(255);
  });
});

function lineOf(lines: readonly Line[], name: string): Line {
  const line = lines.find((each) => each.name === name);
  if (!line) throw new Error(`No line ${name}`);
  return line;
}

/** An endpoint that answers like Livy, without TLS, to any login. */
async function withPlainLivy<T>(use: (port: number) => Promise<T>): Promise<T> {
  const server = createHttpServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"from":0,"total":0,"sessions":[]}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    return await use(typeof address === 'object' && address ? address.port : 0);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
