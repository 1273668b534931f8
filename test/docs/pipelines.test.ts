// Runs the pipelines of docs/ci with real bash, the built command, and an environment like that of the system.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cloud, CloudOptions } from '../cloud/contract.ts';
import { startCloud } from '../cloud/index.ts';
import { filesIn } from '../files-in.ts';
import { blocksIn } from './pages.ts';
import { asksForTokens, type Job, readers } from './pipelines.ts';
import { type Ended, openStage, SHOW, type Stage, tokenServer } from './stage.ts';
import { type System, systems } from './systems.ts';

const HOST = 'analytics.abc123xyz789.eu-central-1.redshift.amazonaws.com';
const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const PASSWORD = `Zb1+/%2B$HOME&<x>"'\\:,;=~|{}#!*()[]^?@==`;

let stage: Stage;
beforeAll(() => {
  stage = openStage();
});
afterAll(() => stage.close());

test('each page has a reader and a system', () => {
  const names = filesIn('docs/ci', '.md').map((path) => path.replace(/^docs[/\\]ci[/\\]|\.md$/g, ''));
  expect(Object.keys(readers).sort()).toEqual(names.sort());
  expect(Object.keys(systems).sort()).toEqual(names.sort());
});

const jobs = Object.entries(readers).flatMap(([name, read]) => read().map((_job, index) => [name, index] as const));

describe.each(jobs)('%s, pipeline %i', (name, index) => {
  test('runs the migration with a login, and shows no password', () =>
    inSystem(name, async ({ cloud, env }) => {
      const job = readers[name]?.()[index] as Job;
      const ended = await stage.bash(job.script, { ...job.env, ...env });
      expect(ended.exitCode, ended.stdout + ended.stderr).toBe(0);

      const last = ended.stdout.slice(ended.stdout.indexOf('psql '));
      expect(last).toContain('psql --no-psqlrc --set ON_ERROR_STOP=1 --file migrations/all.sql\n');
      for (const line of [`PGHOST=${HOST}`, 'PGPORT=5439', 'PGDATABASE=dev', 'PGUSER=IAM:etl_user', 'PGPASSWORD=***']) {
        expect(last).toContain(`${line}\n`);
      }
      expect(last).toContain('PGSSLMODE=require\n');
      expectNoPassword(ended);

      const login = cloud.requests.find(({ operation }) => operation === 'GetClusterCredentials');
      expect(login?.params).toMatchObject({ ClusterIdentifier: 'analytics', DbUser: 'etl_user', DbName: 'dev' });
      expect(readdirSync(stage.temp).filter((file) => file !== 'cluster-credentials')).toEqual([]);
    }));
});

describe.each(Object.keys(systems))('%s', (name) => {
  test('has a line that prints the identity of the job', () =>
    inSystem(name, async ({ cloud, env }) => {
      const line = blocksIn(`docs/ci/${name}.md`, 'sh').find((text) => text.includes(' whoami '));
      const ended = await stage.bash(line ?? 'false', { ...env, CLUSTER_CREDENTIALS: stage.checkout });
      expect(ended.exitCode, ended.stdout + ended.stderr).toBe(0);
      const { claims } = systems[name] as System;
      if (claims) {
        expect(ended.stdout).toContain(`Issuer:      ${cloud.issuer}\n`);
        expect(ended.stdout).toContain(`Subject:     ${claims.sub}\n`);
        expect(ended.stdout).toContain(`Audience:    ${claims.aud}\n`);
      }
      expect(ended.stdout).toMatch(/^Acts as: +arn:aws:sts::123456789012:assumed-role\/deploy\//m);
    }));
});

test('Buildkite gets the values to redact before the migration begins', () =>
  inSystem('buildkite', async ({ env }) => {
    const [job] = readers['buildkite']?.() ?? [];
    stage.program('psql', `#!/bin/sh\ngrep -c . '${join(stage.folder, 'redactor')}'\n`);
    const ended = await stage.bash(job?.script ?? 'false', { ...job?.env, ...env });
    expect(Number(ended.stdout)).toBeGreaterThan(0);
    stage.program('psql', SHOW);
    const redacted = readFileSync(join(stage.folder, 'redactor'), 'utf8').trim().split('\n');
    expect(redacted.flatMap((line) => Object.values(JSON.parse(line) as object))).toContain(PASSWORD);
  }));

test.each(Object.entries(asksForTokens))('%s is asked for a token in the file itself', (_name, asks) => {
  expect(asks()).toBe(true);
});

interface Running {
  readonly cloud: Cloud;
  readonly env: Record<string, string>;
}

/** A cloud whose role trusts only this job, and the variables of the job. */
async function inSystem(name: string, use: (running: Running) => Promise<void>): Promise<void> {
  const { claims, env } = systems[name] as System;
  const cloud = await startCloud(cloudFor(claims));
  const token = cloud.mintToken(claims && { sub: claims.sub, aud: claims.aud });
  const server = await tokenServer(token);
  try {
    const own = env({ cloud, stage, token, tokenHost: server.host });
    await use({ cloud, env: { AWS_ENDPOINT_URL: cloud.url, ...own } });
  } finally {
    server.close();
    await cloud.close();
  }
}

function cloudFor(claims: System['claims']): CloudOptions {
  const trust = claims
    ? { audience: claims.aud, subject: claims.sub }
    : { principals: ['arn:aws:iam::123456789012:root'] };
  return { redshiftPassword: PASSWORD, roles: [{ arn: ROLE, trust, allow: ['redshift:GetClusterCredentials'] }] };
}

/** The output without the commands to a runner. They hold the password, and the log does not show them. */
function expectNoPassword({ stdout, stderr }: Ended): void {
  const lines = [stdout, stderr].join('\n').split('\n');
  const shown = lines.filter((line) => !/^::add-mask::|^##vso\[task\.setsecret\]/.test(line)).join('\n');
  for (const form of [PASSWORD, PASSWORD.replace(/[\\:]/g, '\\$&'), encodeURIComponent(PASSWORD)]) {
    expect(shown).not.toContain(form);
  }
}
