// Runs the pipelines of docs/ci with the native steps: each step from its page, its inputs through the file of the step,
// and its script with a clone of the built command.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startCloud } from '../cloud/index.ts';
import { blocksIn } from '../docs/pages.ts';
import { openStage, type Stage, tokenServer } from '../docs/stage.ts';
import { systems } from '../docs/systems.ts';
import type { Inputs } from './inputs.ts';
import {
  buildkiteVariables,
  circleciCommand,
  gitlabJob,
  readers,
  type Step,
  type System,
  tektonStep,
  type Yaml,
} from './readers.ts';

const PASSWORD = `Zb1+/%2B$HOME&<x>"'\\:,;=~|{}#!*()[]^?@==`;
const COMMIT = 'COMMIT';
const HOST = 'analytics.abc123xyz789.eu-central-1.redshift.amazonaws.com';

let stage: Stage;
let head: string;
beforeAll(() => {
  stage = openStage();
  head = execFileSync('git', ['-C', stage.checkout, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
});
afterAll(() => stage.close());

/** The native step of a page: the second pipeline. */
function pipeline(page: System): Yaml {
  return parse((blocksIn(`docs/ci/${page}.md`, 'yaml')[1] ?? '').replaceAll(COMMIT, head));
}

/** The step of each page, as its system makes it, and the variables of the job. */
const steps: Readonly<Record<Exclude<System, 'buildkite'>, () => Step>> = {
  gitlab: () => {
    const { include, migrate } = pipeline('gitlab');
    expect(include[0].component).toBe(`$CI_SERVER_FQDN/tools/cluster-credentials/cluster-credentials@${head}`);
    expect(include[0].inputs.job).toBe('migrate');
    const { env, script } = readers.gitlab(include[0].inputs);
    const before = migrate.before_script.join('\n');
    return { env, script: `${before}\n${script}` };
  },
  circleci: () => {
    const { steps: all } = pipeline('circleci').jobs.migrate;
    return readers.circleci(all[2]['cluster-credentials/with-login']);
  },
  'azure-pipelines': () => {
    const { steps: all } = pipeline('azure-pipelines');
    expect(all[0].template).toBe('integrations/azure-pipelines/steps.yml@cluster-credentials');
    const { env, script } = readers['azure-pipelines'](all[0].parameters);
    // The agent replaces the macro by the token of the job.
    const { SYSTEM_ACCESSTOKEN: token, ...more } = env;
    expect(token).toBe('$(System.AccessToken)');
    return { env: more, script };
  },
  kubernetes: () => {
    const { params, taskRef } = pipeline('kubernetes').spec;
    expect(taskRef.name).toBe('cluster-credentials');
    const { env, script } = readers.kubernetes(
      Object.fromEntries(params.map(({ name, value }: Yaml) => [name, value])) as Inputs,
    );
    const { AWS_WEB_IDENTITY_TOKEN_FILE: file, ...more } = env;
    expect(file).toBe('/var/run/secrets/cluster-credentials/token');
    return { env: more, script };
  },
};

describe.each(Object.entries(steps))('%s', (name, stepOf) => {
  test('the step of the page runs the migration with a login, and shows no password', async () => {
    const { claims, env } = systems[name] ?? { env: () => ({}) };
    const cloud = await startCloud({
      redshiftPassword: PASSWORD,
      roles: [
        {
          arn: 'arn:aws:iam::123456789012:role/deploy',
          trust: { audience: claims?.aud ?? '', subject: claims?.sub ?? '' },
          allow: ['redshift:GetClusterCredentials'],
        },
      ],
    });
    const token = cloud.mintToken(claims && { sub: claims.sub, aud: claims.aud });
    const server = await tokenServer(token);
    try {
      const step = stepOf();
      const own = env({ cloud, stage, token, tokenHost: server.host });
      const given: Record<string, string> = { ...step.env, ...own, AWS_ENDPOINT_URL: cloud.url };
      // In a file: the stage replaces words of a text that it is given.
      const line = `exec bash -eo pipefail '${stage.file('script', step.script)}'`;
      const ended = await stage.bash(line, given);
      expect(ended.exitCode, ended.stdout + ended.stderr).toBe(0);
      const shown = ended.stdout.slice(ended.stdout.indexOf('psql '));
      expect(shown).toContain('psql --no-psqlrc --set ON_ERROR_STOP=1 --file migrations/all.sql\n');
      for (const line of [`PGHOST=${HOST}`, 'PGPORT=5439', 'PGDATABASE=dev', 'PGUSER=IAM:etl_user', 'PGPASSWORD=***']) {
        expect(shown).toContain(`${line}\n`);
      }
      const lines = `${ended.stdout}\n${ended.stderr}`.split('\n');
      const log = lines.filter((line) => !/^##vso\[task\.setsecret\]/.test(line)).join('\n');
      expect(log).not.toContain(PASSWORD);
      expect(readdirSync(stage.temp)).toEqual([]);

      if (name === 'circleci') await exportsToBashEnv({ ...given, ...own, AWS_ENDPOINT_URL: cloud.url });

      // Without commands Azure's step exports the login to later steps.
      if (name !== 'azure-pipelines') return;
      const exporting = { CLUSTER_CREDENTIALS_RUN: '' };
      const exported = await stage.bash(line, { ...given, ...exporting });
      expect(exported.exitCode, exported.stdout + exported.stderr).toBe(0);
      expect(exported.stdout).toContain('##vso[task.setvariable variable=PGPASSWORD;issecret=true]');
    } finally {
      server.close();
      await cloud.close();
    }
  });
});

/** The command `export-login` of the orb writes the login for later steps, and only if the user accepts that it is not hidden. */
async function exportsToBashEnv(given: Readonly<Record<string, string>>): Promise<void> {
  const { script } = circleciCommand('export-login', {});
  const line = `exec bash -eo pipefail '${stage.file('export', script)}'`;
  const file = stage.file('bash-env', '');
  const refused = await stage.bash(line, { ...given, BASH_ENV: file });
  expect(refused.stderr).toContain('--allow-unmasked');
  expect(readFileSync(file, 'utf8')).toBe('');
  const ended = await stage.bash(line, { ...given, BASH_ENV: file, CLUSTER_CREDENTIALS_ALLOW_UNMASKED: '1' });
  expect(ended.exitCode, ended.stdout + ended.stderr).toBe(0);
  const later = await stage.bash(`. '${file}'; test "$PGPASSWORD" = "$EXPECTED"`, { EXPECTED: PASSWORD });
  expect(later.exitCode, later.stderr).toBe(0);
}

test('the token of each job is for the audience of the input', () => {
  expect(gitlabJob({}).id_tokens).toEqual({ AWS_ID_TOKEN: { aud: 'sts.amazonaws.com' } });
  expect(gitlabJob({ audience: 'sts.amazonaws.com.cn' }).id_tokens.AWS_ID_TOKEN.aud).toBe('sts.amazonaws.com.cn');
  const [{ name, mountPath }] = tektonStep({}).volumeMounts;
  const { volumes } = parse(readFileSync('integrations/tekton/task.yaml', 'utf8')).spec;
  expect(volumes[0].name).toBe(name);
  const { serviceAccountToken } = volumes[0].projected.sources[0];
  expect(serviceAccountToken.audience).toBe('$(params.audience)');
  expect(tektonStep({}).env[0].value).toBe(join(mountPath, serviceAccountToken.path));
});

test("Buildkite's page gives the plugin only properties that exist", () => {
  const [[address, configuration]] = Object.entries(pipeline('buildkite').steps[0].plugins[0]) as [[string, Inputs]];
  expect(address).toBe(
    `https://git.example.com/tools/cluster-credentials.git/integrations/cluster-credentials-buildkite-plugin#${head}`,
  );
  expect(Object.keys(buildkiteVariables(configuration))).toContain('BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DB_USER');
});
