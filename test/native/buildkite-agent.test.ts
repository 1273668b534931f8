// Runs the plugin by a real Buildkite agent, where one is installed: it clones the repository, validates the properties
// by plugin.yml, runs the hooks, makes the token and redacts the password.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startCloud } from '../cloud/index.ts';
import { blocksIn } from '../docs/pages.ts';
import { run } from './run.ts';

const agent = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'buildkite-agent'))
  .find((path) => existsSync(path));

const ADDRESS = 'https://git.example.com/tools/cluster-credentials.git';
const PASSWORD = 'Zb1+/%2B$HOME&<x>=~|{}#!*()[]^?@==';
const SUBJECT = 'organization:example-org:pipeline:warehouse:ref:refs/heads/main:commit:0:step:migrate';

let folder: string;
let commit: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'buildkite-'));
  for (const part of ['dist', 'integrations']) {
    const from = part === 'dist' ? resolve(process.env['DIST'] ?? 'dist') : part;
    cpSync(from, join(folder, 'repository', part), { recursive: true });
  }
  mkdirSync(join(folder, 'home'));
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: join(folder, 'repository'), encoding: 'utf8', env: gitEnv() }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--force', '.');
  git('-c', 'user.name=CI', '-c', 'user.email=ci@example.com', 'commit', '--quiet', '--message', 'Build');
  commit = git('rev-parse', 'HEAD');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!agent)('the plugin by a real agent needs buildkite-agent', () => {
  test.each(['environment', 'pre-command'])(
    'hands the login to the command and the later hooks by %s',
    async (hook) => {
      const page = parse((blocksIn('docs/ci/buildkite.md', 'yaml')[1] ?? '').replaceAll('COMMIT', commit)).steps[0];
      const [[address, properties]] = Object.entries(page.plugins[0]) as [[string, object]];
      const { exitCode, log } = await job({ plugins: [{ [address]: { ...properties, hook } }], command: SHOW });
      expect(exitCode, log).toBe(0);
      expect(log).toContain('command: IAM:etl_user [REDACTED] 34\n');
      expect(log).toContain('post-command: IAM:etl_user 34\n');
      expect(log).toContain('base64: [REDACTED]\n');
      expect(log).not.toContain(PASSWORD);
      // In the environment hook, the variables are there before the checkout.
      expect(log.includes('pre-checkout: IAM:etl_user\n')).toBe(hook === 'environment');
    },
  );

  test('takes hostile values as values', async () => {
    const values = ['$(touch pwned)', '`touch pwned`', "'; touch pwned; '", '"; touch pwned; "', '\ntouch pwned\n'];
    for (const value of values) {
      const { exitCode, log } = await job({
        plugins: [{ [plugin()]: { 'db-user': value, 'cluster-identifier': 'analytics', 'db-groups': [value] } }],
        command: 'true',
      });
      expect(exitCode).not.toBe(0);
      expect(log).toMatch(/--db-user: ".*" must be/s);
      expect(readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith('pwned'))).toEqual([]);
    }
  });

  test('validates the properties by plugin.yml', async () => {
    const { exitCode, log } = await job({ plugins: [{ [plugin()]: { 'db-usr': 'etl_user' } }], command: 'true' });
    expect(exitCode).not.toBe(0);
    expect(log).toMatch(/db-usr/);
  });
});

describe.skipIf(!agent)('reading the pipelines of the page needs buildkite-agent', () => {
  test.each([0, 1])('pipeline %i is read, and its dollar signs reach the shell', (index) => {
    const file = join(folder, 'pipeline.yml');
    const text = blocksIn('docs/ci/buildkite.md', 'yaml')[index] ?? '';
    writeFileSync(file, text);
    const args = ['pipeline', 'upload', '--agent-access-token', 'x', '--dry-run', '--format', 'json', file];
    const { status, stdout, stderr } = spawnSync(agent ?? '', args, { encoding: 'utf8', env: gitEnv() });
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout).steps[0].command).toBe(parse(text).steps[0].command.replaceAll('$$', '$'));
  });
});

const SHOW = `echo "command: $PGUSER $PGPASSWORD \${#PGPASSWORD}"
echo "base64: $(printf '%s' "$PGPASSWORD" | base64 --wrap 0)"`;

function plugin(): string {
  return `${ADDRESS}/integrations/cluster-credentials-buildkite-plugin#${commit}`;
}

interface Job {
  readonly plugins: readonly unknown[];
  readonly command: string;
}

/** Runs a job as the agent does when it got one, and returns its log. */
async function job({ plugins, command }: Job): Promise<{ readonly exitCode: number; readonly log: string }> {
  const hooks = join(folder, 'hooks');
  mkdirSync(hooks, { recursive: true });
  const hook = (name: string, line: string) =>
    writeFileSync(join(hooks, name), `#!/usr/bin/env bash\n${line}\n`, { mode: 0o755 });
  hook('pre-checkout', 'echo "pre-checkout: ${PGUSER-}"');
  hook('checkout', 'true');
  hook('post-command', 'echo "post-command: $PGUSER ${#PGPASSWORD}"');
  const cloud = await startCloud({
    redshiftPassword: PASSWORD,
    roles: [
      {
        arn: 'arn:aws:iam::123456789012:role/deploy',
        trust: { audience: 'sts.amazonaws.com', subject: SUBJECT },
        allow: ['redshift:GetClusterCredentials'],
      },
    ],
  });
  const server = await tokens(cloud.mintToken({ sub: SUBJECT, aud: 'sts.amazonaws.com' }));
  try {
    const builds = join(folder, 'builds');
    rmSync(builds, { recursive: true, force: true });
    const { exitCode, stdout, stderr } = await run(agent ?? '', ['bootstrap'], {
      cwd: folder,
      env: {
        ...gitEnv(),
        PATH: [dirname(process.execPath), dirname(agent ?? ''), '/usr/local/bin:/usr/bin:/bin'].join(':'),
        CI: 'true',
        AWS_ENDPOINT_URL: cloud.url,
        AWS_EC2_METADATA_DISABLED: 'true',
        BUILDKITE: 'true',
        BUILDKITE_AGENT_ACCESS_TOKEN: 'access-token-of-the-agent',
        BUILDKITE_AGENT_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`,
        BUILDKITE_AGENT_NAME: 'agent-1',
        BUILDKITE_BUILD_PATH: builds,
        BUILDKITE_BUILD_ID: '00000000-0000-4000-8000-000000000001',
        BUILDKITE_BUILD_NUMBER: '7',
        BUILDKITE_BRANCH: 'main',
        BUILDKITE_COMMAND: command,
        BUILDKITE_COMMIT: 'HEAD',
        BUILDKITE_HOOKS_PATH: hooks,
        BUILDKITE_JOB_ID: '00000000-0000-4000-8000-000000000002',
        BUILDKITE_ORGANIZATION_SLUG: 'example-org',
        BUILDKITE_PIPELINE_PROVIDER: 'git',
        BUILDKITE_PIPELINE_SLUG: 'warehouse',
        BUILDKITE_PLUGINS: JSON.stringify(plugins),
        BUILDKITE_PLUGINS_PATH: join(folder, 'plugins'),
        BUILDKITE_PLUGIN_VALIDATION: 'true',
        BUILDKITE_REPO: `file://${folder}/repository`,
        BUILDKITE_SHELL: '/bin/bash -e -c',
        BUILDKITE_SOCKETS_PATH: join(folder, 's'),
      },
    });
    // The command has a terminal.
    return { exitCode, log: `${stdout}${stderr}`.replaceAll('\r\n', '\n') };
  } finally {
    server.close();
    await cloud.close();
  }
}

/** The endpoint that gives a job its token. */
async function tokens(token: string): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume();
    const known = request.method === 'POST' && request.url?.endsWith('/oidc/tokens');
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(known ? JSON.stringify({ token }) : '{}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/** git reads no configuration of this machine, and takes the repository of the test for the address of the page. */
function gitEnv(): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: join(folder, 'home'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.file://${folder}/repository.insteadOf`,
    GIT_CONFIG_VALUE_0: ADDRESS,
  };
}
