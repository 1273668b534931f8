// The floor: a step with the same three requests, masks and files as ours, in as little code as possible. It uses no
// package, checks no answer and retries nothing. What our step costs more is the price of the SDK and of its checks.
// As with dist/, Node runs it bundled as CommonJS (bundle-floor.ts). An ES module that imports 'node:http' also loads
// undici, which no request here needs.
import { appendFileSync } from 'node:fs';
import { ask, signed } from './floor-aws.ts';

const { env } = process;
const region = env['INPUT_REGION'] ?? '';
const endpoint = env['AWS_ENDPOINT_URL'] ?? '';
const redshiftEndpoint = env['AWS_ENDPOINT_URL_REDSHIFT'] ?? endpoint;

type Keys = Parameters<typeof signed>[1]['keys'];

void main();

async function main(): Promise<void> {
  const token = await ask(`${env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.amazonaws.com`, {
    headers: { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
  });
  const { value } = JSON.parse(token) as { readonly value: string };
  mask(value);

  const session = await ask(endpoint, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: env['INPUT_ROLE-TO-ASSUME'] ?? '',
      RoleSessionName: 'floor',
      WebIdentityToken: value,
    }).toString(),
  });
  const keys = {
    accessKeyId: element(session, 'AccessKeyId'),
    secretAccessKey: element(session, 'SecretAccessKey'),
    sessionToken: element(session, 'SessionToken'),
  };
  mask(keys.secretAccessKey);
  mask(keys.sessionToken);

  const login = env['INPUT_CLUSTER-ID'] ? await emr(env['INPUT_CLUSTER-ID'], keys) : await redshift(keys);
  const { username, password, expiration } = login;
  for (const form of [
    password,
    encodeURIComponent(password),
    Buffer.from(password).toString('base64'),
    Buffer.from(password).toString('base64url'),
    Buffer.from(`${username}:${password}`).toString('base64'),
    password.replace(/[\\:]/g, '\\$&'),
  ]) {
    mask(form);
  }
  const [user, prefix] = login.names;
  write('GITHUB_OUTPUT', { username, password, expiration });
  write('GITHUB_ENV', {
    [`${prefix}_${user}`]: username,
    [`${prefix}_PASSWORD`]: password,
    [`${prefix}_EXPIRATION`]: expiration,
  });
  write('GITHUB_STATE', { variables: prefix });
  appendFileSync(env['GITHUB_STEP_SUMMARY'] ?? '', `| User name | ${username} |\n`);
  console.log(`${username} can log in until ${expiration}`);
}

async function redshift(keys: Keys) {
  const body = new URLSearchParams({
    Action: 'GetClusterCredentials',
    Version: '2012-12-01',
    DbUser: env['INPUT_DB-USER'] ?? '',
    ClusterIdentifier: env['INPUT_CLUSTER-IDENTIFIER'] ?? '',
  }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const request = signed(redshiftEndpoint, { service: 'redshift', region, keys, headers, body });
  const answer = await ask(redshiftEndpoint, request);
  return {
    names: ['USER', 'REDSHIFT'] as const,
    username: element(answer, 'DbUser'),
    password: element(answer, 'DbPassword'),
    expiration: element(answer, 'Expiration'),
  };
}

async function emr(ClusterId: string, keys: Keys) {
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': 'ElasticMapReduce.GetClusterSessionCredentials',
  };
  const body = JSON.stringify({ ClusterId });
  const answer = await ask(endpoint, signed(endpoint, { service: 'elasticmapreduce', region, keys, headers, body }));
  const { Credentials, ExpiresAt } = JSON.parse(answer) as {
    readonly Credentials: { readonly UsernamePassword: { readonly Username: string; readonly Password: string } };
    readonly ExpiresAt: number;
  };
  const { Username, Password } = Credentials.UsernamePassword;
  const expiration = new Date(ExpiresAt * 1000).toISOString();
  return { names: ['USERNAME', 'EMR'] as const, username: Username, password: Password, expiration };
}

function element(xml: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)<`).exec(xml)?.[1] ?? '';
}

function mask(secret: string): void {
  process.stdout.write(`::add-mask::${secret.replace(/%/g, '%25')}\n`);
}

function write(variable: string, pairs: Readonly<Record<string, string>>): void {
  const lines = Object.entries(pairs).map(([name, value]) => `${name}<<EOF_1d2c\n${value}\nEOF_1d2c\n`);
  appendFileSync(env[variable] ?? '', lines.join(''));
}
