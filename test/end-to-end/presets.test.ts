import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProcess } from '../runner/process.ts';
import {
  asked,
  emrInputs,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  PASSWORD,
  redshiftInputs,
  requestFor,
  runAction,
  runPost,
  withCloud,
} from './action.ts';
import { runCli } from './cli/cli.ts';
import { PROGRAM } from './program.ts';

const HOST = 'analytics.abc123xyz789.eu-central-1.redshift.amazonaws.com';
const ENDPOINT = `${HOST}:5439/dev`;
const preset = (names: string) => ({ ...redshiftInputs, preset: names, endpoint: ENDPOINT });
const PG = {
  PGHOST: HOST,
  PGPORT: '5439',
  PGDATABASE: 'dev',
  PGUSER: 'IAM:etl_user',
  PGPASSWORD: PASSWORD,
  PGSSLMODE: 'require',
};
const strong = { redshiftPassword: PASSWORD };

describe('a preset sets the variables of a client', () => {
  test('in the action, and the post step empties those of the login', () =>
    withCloud(strong, async (cloud) => {
      const result = await runAction(cloud, preset('pg'));
      expectSuccess(result);
      expect(result.exported).toEqual(PG);
      expect(result.log).toContain('Set PGHOST, PGPORT, PGDATABASE, PGUSER, PGPASSWORD and PGSSLMODE');
      expect(result.outputs).toMatchObject({ host: HOST, port: '5439', database: 'dev', username: 'IAM:etl_user' });
      expectNoSecret(result, cloud, PASSWORD);
      const post = await runPost(result);
      expect(post.exported).toEqual({ PGHOST: '', PGPORT: '', PGDATABASE: '', PGUSER: '', PGPASSWORD: '' });
    }));

  test('several together, separated as the user likes', () =>
    withCloud(strong, async (cloud) => {
      const names = ['pg', 'url', 'flyway'].join(', ');
      for (const written of [names, names.replaceAll(', ', '\n'), names.replaceAll(',', '')]) {
        const result = await runAction(cloud, preset(written));
        expectSuccess(result);
        expect(Object.keys(result.exported)).toEqual([
          ...Object.keys(PG),
          'DATABASE_URL',
          'FLYWAY_URL',
          'FLYWAY_USER',
          'FLYWAY_PASSWORD',
        ]);
        const url = new URL(String(result.exported['DATABASE_URL']));
        expect(decodeURIComponent(url.password)).toBe(PASSWORD);
        expect(decodeURIComponent(url.username)).toBe('IAM:etl_user');
        expect(result.masks).toContain(result.exported['DATABASE_URL']);
      }
    }));

  test('and with a file, which the post step removes', () =>
    withCloud(strong, async (cloud) => {
      const temp = mkdtempSync(join(tmpdir(), 'runner-'));
      const env = { RUNNER_TEMP: temp };
      const result = await runAction(cloud, preset('pgpass'), { env });
      expectSuccess(result);
      const file = String(result.exported['PGPASSFILE']);
      expect(file.startsWith(temp)).toBe(true);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
      const line = readFileSync(file, 'utf8').trim();
      expect(line.endsWith(PASSWORD.replace(/[\\:]/g, '\\$&'))).toBe(true);
      expect(result.masks).toContain(line);
      expect(result.exported).not.toHaveProperty('PGPASSWORD');
      expectNoSecret(result, cloud, PASSWORD, line);
      const post = await runPost(result, { env });
      expect(existsSync(dirname(file))).toBe(false);
      expect(post.log).toContain('Removed the files with the login');
      expect(post.annotations).toEqual([]);
    }));

  test('for a command after --, whose files are gone when it has ended', () =>
    withCloud(strong, async (cloud) => {
      const show =
        'echo "$PGPASSFILE"; test -s "$PGPASSFILE"; psql_user=$PGUSER; echo "$psql_user"; env | grep -c "^PG"';
      const result = await runCli(cloud, redshiftOptions('--preset', 'pgpass', '--', 'sh', '-c', show));
      expect(result.exitCode, result.stderr).toBe(0);
      const [path = '', user, count] = result.stdout.split('\n');
      expect([user, count]).toEqual(['IAM:etl_user', '6']);
      expect(existsSync(path)).toBe(false);
      expect(result.stderr).toBe('Set PGHOST, PGPORT, PGDATABASE, PGUSER, PGPASSFILE and PGSSLMODE\n');
    }));

  test('for the shell that evaluates --print', () =>
    withCloud(strong, async (cloud) => {
      const { stdout, exitCode } = await runCli(cloud, redshiftOptions('--preset', 'pg', '--print', 'sh'));
      expect(exitCode).toBe(0);
      const shown = execFileSync('sh', ['-c', `${stdout}\nprintf '%s|%s' "$PGUSER" "$PGPASSWORD"`], {
        encoding: 'utf8',
      });
      expect(shown).toBe(`IAM:etl_user|${PASSWORD}`);
    }));
});

function redshiftOptions(...more: readonly string[]): string[] {
  const own = ['--cluster-identifier', 'analytics', '--db-user', 'etl_user', '--region', 'eu-central-1'];
  return ['redshift', 'get-cluster-credentials', ...own, '--endpoint', ENDPOINT, ...more];
}

describe('the files of a preset', () => {
  test('are removed if the variables cannot be handed over', () =>
    withCloud(strong, async (cloud) => {
      const temp = mkdtempSync(join(tmpdir(), 'own-'));
      const argv = redshiftOptions('--preset', 'pg,pgpass', '--dotenv-file', join(temp, 'login.env'));
      const result = await runCli(cloud, argv, { env: { TMPDIR: temp } });
      // The password contains letters that readers of dotenv files do not read alike.
      expect([result.exitCode, result.stdout]).toEqual([255, '']);
      expect(readdirSync(temp)).toEqual([]);
    }));

  test('are not said to be set if they cannot be written', () =>
    withCloud(strong, async (cloud) => {
      const small = ['sh', '-c', 'ulimit -f 0; exec "$@"', 'sh'] as const;
      const temp = mkdtempSync(join(tmpdir(), 'own-'));
      const { PATH = '' } = process.env;
      const env = { PATH, TMPDIR: temp, AWS_ENDPOINT_URL: cloud.url, ...cloud.userKeys() };
      const argv = [...PROGRAM, ...redshiftOptions('--preset', 'pgpass', '--', 'echo', 'begun')];
      const ran = await runProcess({ command: [...small, ...argv], cwd: temp, env }, () => {});
      expect([ran.exitCode, ran.stdout]).toEqual([253, '']);
      expect(ran.stderr).toMatch(/^".*\/pgpass" could not be written\n/);
      expect(readdirSync(temp)).toEqual([]);
    }));

  test('stay for --print, and their folder is named', () =>
    withCloud(strong, async (cloud) => {
      const temp = mkdtempSync(join(tmpdir(), 'own-'));
      const result = await runCli(cloud, redshiftOptions('--preset', 'pgpass', '--print', 'json'), {
        env: { TMPDIR: temp },
      });
      const { PGPASSFILE } = JSON.parse(result.stdout);
      expect(readFileSync(PGPASSFILE, 'utf8')).toContain('IAM\\:etl_user');
      expect(result.stderr).toContain(`Files with the login are in ${dirname(PGPASSFILE)}. Remove this folder`);
    }));

  test('and their folder are in the state before they exist, so that the post step of a cancelled job removes them', () =>
    withCloud(strong, async (cloud) => {
      const result = await runAction(cloud, preset('pgpass'));
      expect(result.files.state.indexOf('folder<<')).toBeLessThan(result.files.state.indexOf('variables<<'));
    }));
});

describe('without a preset', () => {
  test('host, port and database are outputs and variables where they are known', () =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, { ...redshiftInputs, endpoint: ENDPOINT });
      expectSuccess(result);
      expect(result.exported).toMatchObject({ REDSHIFT_HOST: HOST, REDSHIFT_PORT: '5439', REDSHIFT_DATABASE: 'dev' });
      expect(asked(cloud)).not.toContain('DescribeClusters');
    }));

  test('an endpoint alone gives the cluster and the Region', () =>
    withCloud({}, async (cloud) => {
      const { 'role-to-assume': role, 'db-user': user } = redshiftInputs;
      const result = await runAction(cloud, { 'role-to-assume': role, 'db-user': user, endpoint: ENDPOINT });
      expectSuccess(result);
      const request = requestFor(cloud, 'GetClusterCredentials');
      expect([request.region, request.params['ClusterIdentifier']]).toEqual(['eu-central-1', 'analytics']);
    }));
});

describe('the endpoint is looked up', () => {
  const cluster = { id: 'analytics', host: 'db.example', port: 5440, database: 'sales' };

  test('beside the login where a preset needs a host', () =>
    withCloud({ redshiftClusters: [cluster] }, async (cloud) => {
      const result = await runAction(cloud, { ...redshiftInputs, preset: 'pg' });
      expectSuccess(result);
      expect(result.exported).toMatchObject({ PGHOST: 'db.example', PGPORT: '5440', PGDATABASE: 'sales' });
      expect(asked(cloud).slice(2).sort()).toEqual(['DescribeClusters', 'GetClusterCredentials']);
    }));

  test('at the same time: a slow answer of one does not delay the other', () =>
    withCloud({ redshiftClusters: [cluster] }, async (cloud) => {
      cloud.setMode({ redshift: 'slow:1' });
      const result = await runAction(cloud, { ...redshiftInputs, preset: 'pg' });
      expectSuccess(result);
      // Both arrived before either was answered.
      expect(cloud.requests.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    }));

  test('for what a given host leaves open, if the user asks for that', () =>
    withCloud({ redshiftClusters: [cluster] }, async (cloud) => {
      const inputs = { ...redshiftInputs, preset: 'pg', host: 'alias.example', 'resolve-endpoint': 'true' };
      const result = await runAction(cloud, inputs);
      expectSuccess(result);
      expect(result.exported).toMatchObject({ PGHOST: 'alias.example', PGPORT: '5440', PGDATABASE: 'sales' });
    }));

  test('and a missing permission is named, with what to give instead', () =>
    withCloud({}, async (cloud) => {
      const role = 'arn:aws:iam::123456789012:role/no-describe';
      const result = await runAction(cloud, { ...redshiftInputs, 'role-to-assume': role, preset: 'pg' });
      const message = expectRefusal(result);
      expect(message).toContain(
        'redshift:DescribeClusters on arn:aws:redshift:eu-central-1:123456789012:cluster:analytics',
      );
      expect(message).toContain('give endpoint');
      const given = { ...redshiftInputs, 'role-to-assume': role, preset: 'pg', endpoint: ENDPOINT };
      expectSuccess(await runAction(cloud, given));
    }));

  test('and a paused cluster is a warning', () =>
    withCloud({ redshiftClusters: [{ ...cluster, status: 'paused', publiclyAccessible: false }] }, async (cloud) => {
      const result = await runAction(cloud, { ...redshiftInputs, preset: 'pg' });
      expect(result.exitCode).toBe(0);
      expect(result.annotations.map(({ message }) => message).join()).toContain('is paused. Resume it');
      expect(result.log).toContain('is not publicly accessible');
    }));

  test('without a database that nobody needs', () =>
    withCloud({ redshiftWorkgroups: [{ name: 'warehouse', host: 'wg.example' }] }, async (cloud) => {
      const { 'role-to-assume': role, region } = redshiftInputs;
      const inputs = { 'role-to-assume': role, region, 'workgroup-name': 'warehouse', 'resolve-endpoint': 'true' };
      const result = await runAction(cloud, inputs);
      expectSuccess(result);
      expect(result.outputs).toMatchObject({ host: 'wg.example' });
      const message = expectRefusal(await runAction(cloud, { ...inputs, preset: 'pg' }));
      expect(message).toContain('Give database');
    }));

  test('not if it is switched off', () =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, { ...redshiftInputs, preset: 'pg', 'resolve-endpoint': 'false' });
      const message = expectRefusal(result);
      expect(message).toContain('Give host with the host name of the cluster: the preset pg needs it');
      expect(cloud.requests).toEqual([]);
    }));

  test('of EMR with the scheme of Livy', () =>
    withCloud({ emrPassword: PASSWORD }, async (cloud) => {
      const result = await runAction(cloud, { ...emrInputs, preset: 'livy' });
      expectSuccess(result);
      expect(result.exported['LIVY_URL']).toMatch(/^https:\/\/[\w.-]+:8998$/);
      expect(result.exported['LIVY_PASSWORD']).toBe(PASSWORD);
      expect(result.outputs['host']).toBe(new URL(String(result.exported['LIVY_URL'])).hostname);
    }));
});

describe('an answer about the cluster that clients could misread is not used', () => {
  const rows: readonly (readonly [Readonly<Record<string, string | number>>, string])[] = [
    [
      { host: 'db.example\nmachine evil.example' },
      'the host "db.example\\nmachine evil.example", which is no host name',
    ],
    [{ host: '-h' }, 'the host "-h", which is no host name'],
    [{ port: 0 }, 'the port 0'],
    [{ port: 65536 }, 'the port 65536'],
    [
      { database: 'dev\nPGHOST=evil.example' },
      'the database "dev\\nPGHOST=evil.example", which has control characters',
    ],
  ];

  test.each(rows)('%j', (part, text) =>
    withCloud({ redshiftClusters: [{ id: 'analytics', host: 'db.example', ...part }] }, async (cloud) => {
      const message = expectRefusal(await runAction(cloud, { ...redshiftInputs, preset: 'pg' }));
      expect(message).toBe(`DescribeClusters returned ${text}. It is not used. Give endpoint`);
    }),
  );
});

describe('an endpoint', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [`JDBC:Redshift://${HOST}:5439/dev`, [HOST, '5439', 'dev']],
    [`postgresql://${HOST}/my%2Bdb`, [HOST, '5439', 'my+db']],
    [`${HOST.toUpperCase()}:5439/dev`, [HOST.toUpperCase(), '5439', 'dev']],
    ['[2001:db8::1]:5440/dev', ['2001:db8::1', '5440', 'dev']],
  ];

  test.each(rows)('may be %s', (endpoint, parts) =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, { ...redshiftInputs, preset: 'pg', endpoint });
      expectSuccess(result);
      const { PGHOST, PGPORT, PGDATABASE } = result.exported;
      expect([PGHOST, PGPORT, PGDATABASE]).toEqual(parts);
    }),
  );
});

describe('bad options are reported together, and nothing is sent', () => {
  const rows: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
    [{ preset: 'pg, flywa' }, ['"flywa" must be env, pg', 'Did you mean flyway?']],
    [{ preset: 'livy' }, ['livy is not for redshift get-cluster-credentials']],
    [{ preset: 'pgservice, url' }, ['give either pgservice or url']],
    [{ preset: 'pg', 'export-env': 'false' }, ['preset: needs variables, and export-env is off']],
    [{ 'url-name': 'PATH', preset: 'url' }, ['"PATH" is a variable that the runner']],
    [{ 'env-map': 'DB=usernam' }, ['usernam', 'Did you mean "username"?']],
    [{ 'env-map': 'PATH=password' }, ['"PATH" is a variable that the runner']],
    [{ sslmode: 'prefer', preset: 'pg' }, ['"prefer" must be require, verify-ca or verify-full']],
    [{ sslmode: 'require' }, ['sslmode is used only with preset']],
    [{ sslrootcert: '/no/such.pem', preset: 'pg' }, ['"/no/such.pem" cannot be read']],
    [{ sslrootcert: 'system', preset: 'pg' }, ['is not known to each client']],
    [{ host: 'h.example', endpoint: 'h.example:1/dev' }, ['Give either endpoint or host, not both']],
    [{ endpoint: 'postgres://me:secret@h/dev' }, ['contains a login. Remove it']],
    [{ endpoint: 'https://h.example/dev' }, ['begins with https']],
    [{ endpoint: 'jdbc:redshift://h:1/dev?user=me&password=secret@' }, ['contains a login']],
    [{ endpoint: 'jdbc:redshift://h:1/dev?user=me&password=hidden' }, ['endpoint: contains parameters']],
    [{ endpoint: 'jdbc:redshift://h:1/dev;UID=me;PWD=hidden' }, ['endpoint: contains parameters']],
    [{ host: 'postgres://me:hidden@h/dev' }, ['host: contains a login']],
    [{ host: 'host=h password=hidden' }, ['host: contains a login']],
    [{ host: 'h', database: 'postgres://me:hidden@h/dev' }, ['database: contains a URL or a login']],
    [{ endpoint: ENDPOINT, 'db-name': 'sales' }, ['endpoint: the database "dev" differs from "sales" of db-name']],
    [{ database: 'dev', 'db-name': 'sales', preset: 'pg' }, ['database: the database "dev" differs from "sales"']],
    [{ preset: 'pgservice', 'env-map': 'A=url' }, ['env-map: remove A=url or the preset pgservice']],
    [
      { 'cluster-identifier': '', 'custom-domain-name': 'dw.example.com', 'resolve-endpoint': 'true' },
      ['Remove resolve-endpoint'],
    ],
    [{ 'env-prefix': 'WAREHOUSE', preset: 'pg' }, ['env-prefix is used only with the presets env and netrc']],
    [{ host: '::::', database: 'dev' }, ['is not an IPv6 address']],
    ...[
      'h.example:99999/dev',
      'h.example:0/dev',
      '-h/dev',
      'a..b/dev',
      '[::::]/dev',
      'h/a\u0007b',
      'postgres://h/%',
    ].map((endpoint) => [{ endpoint }, ['has a host, a port or a database that is not possible']] as const),
    [
      {
        operation: 'redshift get-cluster-credentials',
        'cluster-identifier': '',
        endpoint: 'wg.123456789012.eu-central-1.redshift-serverless.amazonaws.com/dev',
      },
      ['is of Redshift Serverless. Use redshift-serverless get-credentials'],
    ],
    [{ endpoint: HOST, region: 'us-east-1' }, ['region: "us-east-1" differs from "eu-central-1" of endpoint']],
    [{ endpoint: HOST.replace('analytics', 'other') }, ['"analytics" differs from "other" of endpoint']],
    [{ port: '0', preset: 'pg' }, ['"0" must be a whole number of port from 1 to 65535']],
    [{ 'check-connection': 'false', 'wait-for-connection': '5' }, ['check-connection is off']],
    [{ host: 'h.example', preset: 'pg' }, ['Give database with the name of the database']],
  ];

  test.each(rows)('%j', (inputs, texts) =>
    withCloud({}, async (cloud) => {
      const message = expectRefusal(await runAction(cloud, { ...redshiftInputs, ...inputs }));
      for (const text of texts) expect(message).toContain(text);
      expect(message).not.toMatch(/secret@|hidden/);
      expect(cloud.requests).toEqual([]);
    }),
  );

  test('all of them at once', () =>
    withCloud({}, async (cloud) => {
      const inputs = { preset: 'livy, pgservice, url', 'env-map': 'A=b', 'url-scheme': 'x', host: 'a b' };
      const message = expectRefusal(await runAction(cloud, { ...redshiftInputs, ...inputs }));
      for (const name of ['url-scheme', 'host']) expect(message).toContain(`- ${name}: `);
    }));
});

test('a variable with another value is replaced with a warning', () =>
  withCloud(strong, async (cloud) => {
    const env = { PGHOST: 'old.example', PGUSER: 'IAM:etl_user', PGSSLMODE: 'verify-full' };
    const result = await runAction(cloud, preset('pg'), { env });
    expect(result.annotations.map(({ level, message }) => [level, message])).toEqual([
      ['warning', 'PGHOST had another value already. The new value replaces it'],
    ]);
    // The job asked for more than the default of the preset.
    expect(result.exported['PGSSLMODE']).toBe('verify-full');
  }));

test('a variable that clients read before those of the preset is a warning', () =>
  withCloud(strong, async (cloud) => {
    const env = { PGPASSWORD: 'of another login', PGSERVICE: 'other', PGHOSTADDR: '' };
    const result = await runAction(cloud, preset('pgpass'), { env });
    expect(result.annotations.map(({ level, message }) => [level, message])).toEqual([
      [
        'warning',
        'PGSERVICE and PGPASSWORD are set in this job, and clients read them first. Unset them, or they may use another login or another server',
      ],
    ]);
    // Preset pg sets the password itself.
    const own = await runAction(cloud, preset('pg'), { env: { PGPASSWORD: 'of another login' } });
    expect(own.annotations.map(({ message }) => message).join()).toMatch(/^PGPASSWORD had another value already/);
    const argv = redshiftOptions('--refresh', '--', 'true');
    const refreshed = await runCli(cloud, argv, { env: { PGPASSWORD: 'of another login' } });
    expect(refreshed.stderr).toMatch(/^warning: PGPASSWORD is set in this job, and clients read it first/);
  }));

describe('a preset whose files would be of no use is refused before anything is asked', () => {
  test.each([
    ['action', { RUNNER_TEMP: 'shared', TMPDIR: 'shared' }],
    ['--print', { TMPDIR: 'shared' }],
  ])('in a folder that others can write to: %s', (way, names) =>
    withCloud(strong, async (cloud) => {
      const shared = mkdtempSync(join(tmpdir(), 'shared-'));
      chmodSync(shared, 0o777);
      const env = Object.fromEntries(Object.keys(names).map((name) => [name, shared]));
      const text =
        way === 'action'
          ? expectRefusal(await runAction(cloud, preset('pgpass'), { env }))
          : (await runCli(cloud, redshiftOptions('--preset', 'pgpass', '--print', 'sh'), { env })).stderr;
      expect(text).toContain(`Others can write to the folder "${shared}"`);
      expect(cloud.requests).toEqual([]);
    }),
  );

  test.each([
    ['bitbucket', 'Bitbucket Pipelines'],
    ['harness', 'Harness CI'],
  ])('where later steps do not have the files: %s', (ci, name) =>
    withCloud(strong, async (cloud) => {
      const folder = mkdtempSync(join(tmpdir(), 'ci-'));
      const env = {
        BITBUCKET_PIPELINES_VARIABLES_PATH: join(folder, 'variables'),
        HARNESS_OUTPUT_SECRET_FILE: join(folder, 'secrets'),
        DRONE_OUTPUT: join(folder, 'output'),
      };
      const argv = redshiftOptions('--preset', 'pgpass', '--export', ci, '--allow-unmasked');
      const result = await runCli(cloud, argv, { env });
      expect([result.exitCode, result.stdout]).toEqual([253, '']);
      expect(result.stderr).toContain(`later steps of ${name} do not have the files of this step`);
      expect(cloud.requests).toEqual([]);
    }),
  );
});

test('a missing GITHUB_STATE is one warning', () =>
  withCloud(strong, async (cloud) => {
    const result = await runAction(cloud, preset('pgpass'), { env: { GITHUB_STATE: '' } });
    expect(result.annotations.map(({ message }) => message)).toEqual([
      'GITHUB_STATE is not set: variables and files with the login will stay when the job ends',
    ]);
  }));

test('the post step removes no other folder', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'victim-'));
  writeFileSync(join(parent, 'precious'), 'x');
  const post = await runPost({ state: { folder: parent } });
  expect(existsSync(join(parent, 'precious'))).toBe(true);
  expect(post.annotations.map(({ level }) => level)).toEqual(['warning']);
});
