// The identity of a run, for each source of credentials and each fault in it: the identity that was asked for, or a
// refusal with its reason. In every cell, a container has a role that could be used by mistake.
import { describe, expect, test } from 'vitest';
import type { Cloud } from '../cloud/index.ts';
import { asked, withCloud } from './action.ts';
import { type CliOptions, expectFailure, ini, REDSHIFT, runCli } from './cli/cli.ts';

type Sections = Parameters<typeof ini>[0];

interface Cell {
  readonly title: string;
  readonly argv?: readonly string[];
  readonly env?: CliOptions['env'];
  /** The sections of ~/.aws/config. A text is the whole file. */
  readonly config?: Sections | string;
  readonly credentials?: Sections | string;
  readonly files?: Readonly<Record<string, string>>;
  /** The owner of the key that signs the request for the login, and the calls before it. */
  readonly as?: string;
  readonly after?: readonly string[];
  /** The exit code and a part of the message. Nothing may have been sent. */
  readonly exitCode?: number;
  readonly says?: string | RegExp;
  /** The calls that are allowed before a refusal. */
  readonly asks?: readonly string[];
}

const USER = 'AKIAIOSFODNN7EXAMPLE';
const PROFILE = 'AKIAPROFILE7EXAMPLE0';
const SESSION = 'ASIASESSIONEXAMPLE00';
const PROCESS = 'ASIAPROCESS000000000';
const CONTAINER = 'ASIACONTAINER0000000';
const ASSUMED = 'ASIAASSUMEDROLE00000';
const WEB_IDENTITY = 'ASIAWEBIDENTITY00000';

const SECRET = 'profileSecretEXAMPLEKEY/profileSecret000';
const environmentKeys = {
  AWS_ACCESS_KEY_ID: USER,
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const keys = { aws_access_key_id: PROFILE, aws_secret_access_key: SECRET };
const sessionKeys = {
  AWS_ACCESS_KEY_ID: SESSION,
  AWS_SECRET_ACCESS_KEY: 'sessionSecretEXAMPLEKEY/sessionSecret000',
};
const SESSION_TOKEN = 'FwoGZXIvYXdzESSIONTOKENEXAMPLE==';
const role = { role_arn: 'arn:aws:iam::123456789012:role/etl' };
const token = { 'token.jwt': 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0ZXN0In0.c2ln' };
const pod = { AWS_WEB_IDENTITY_TOKEN_FILE: 'token.jwt', AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/pod' };
const named = ['--profile', 'etl'];

const output = (fields: Readonly<Record<string, unknown>>) => JSON.stringify({ ...processKeys, ...fields });
const processKeys = {
  Version: 1,
  AccessKeyId: PROCESS,
  SecretAccessKey: 'processSecretEXAMPLEKEY/process000000000',
  SessionToken: 'FwoGZXIvYXdzPROCESSTOKENEXAMPLE==',
};
const process = (script: string) => ({ credential_process: `sh -c "${script.replace(/["\\]/g, '\\$&')}"` });
const prints = (fields: Readonly<Record<string, unknown>>) => process(`echo '${output(fields)}'`);

// biome-ignore format: a cell a line
const whole: readonly Cell[] = [
  { title: 'keys of the environment', env: environmentKeys, as: USER },
  { title: 'keys of the environment, with a line end', env: { AWS_ACCESS_KEY_ID: ` ${USER}\n`, AWS_SECRET_ACCESS_KEY: `${environmentKeys.AWS_SECRET_ACCESS_KEY}\r\n` }, as: USER },
  { title: 'keys and AWS_SESSION_TOKEN', env: { ...sessionKeys, AWS_SESSION_TOKEN: `${SESSION_TOKEN}\n` }, as: SESSION },
  { title: 'keys and AWS_SECURITY_TOKEN', env: { ...sessionKeys, AWS_SECURITY_TOKEN: SESSION_TOKEN }, as: SESSION },
  { title: 'keys that expire later', env: { ...environmentKeys, AWS_CREDENTIAL_EXPIRATION: '2099-01-01T00:00:00Z' }, as: USER },
  { title: 'keys of the environment over AWS_PROFILE', env: { ...environmentKeys, AWS_PROFILE: 'etl' }, credentials: { etl: keys }, as: USER },
  { title: '--profile over keys of the environment', argv: named, env: environmentKeys, credentials: { etl: keys }, as: PROFILE },
  { title: 'AWS_PROFILE', env: { AWS_PROFILE: 'etl' }, credentials: { etl: keys }, as: PROFILE },
  { title: 'AWS_DEFAULT_PROFILE', env: { AWS_DEFAULT_PROFILE: 'etl\n' }, credentials: { etl: keys }, as: PROFILE },
  { title: 'AWS_PROFILE over AWS_DEFAULT_PROFILE', env: { AWS_PROFILE: 'etl', AWS_DEFAULT_PROFILE: 'other' }, credentials: { etl: keys, other: { aws_access_key_id: 'x', aws_secret_access_key: 'y' } }, as: PROFILE },
  { title: '[default]', credentials: { default: keys }, as: PROFILE },
  { title: 'a profile in config, with a blank in its name', argv: ['--profile', 'my team'], config: { 'profile "my team"': keys }, as: PROFILE },
  { title: 'keys in capitals', argv: named, credentials: { etl: { AWS_ACCESS_KEY_ID: PROFILE, AWS_SECRET_ACCESS_KEY: SECRET } }, as: PROFILE },
  { title: 'aws_security_token', argv: named, credentials: { etl: { aws_access_key_id: SESSION, aws_secret_access_key: sessionKeys.AWS_SECRET_ACCESS_KEY, aws_security_token: SESSION_TOKEN } }, as: SESSION },
  { title: 'a credential_process', argv: named, config: { 'profile etl': prints({}) }, as: PROCESS },
  { title: 'a role of a source_profile', argv: named, config: { 'profile etl': { ...role, source_profile: 'base' } }, credentials: { base: keys }, as: ASSUMED, after: ['AssumeRole'] },
  { title: 'a role and its keys in one section', argv: named, config: { 'profile etl': { ...role, source_profile: 'etl', ...keys } }, as: ASSUMED, after: ['AssumeRole'] },
  { title: 'a role of a role', argv: named, config: { 'profile etl': { ...role, source_profile: 'mid' }, 'profile mid': { ...role, source_profile: 'base' }, 'profile base': prints({}) }, as: ASSUMED, after: ['AssumeRole', 'AssumeRole'] },
  { title: 'a role of the environment', argv: named, env: environmentKeys, config: { 'profile etl': { ...role, credential_source: 'Environment' } }, as: ASSUMED, after: ['AssumeRole'] },
  { title: 'a role of the container', argv: named, config: { 'profile etl': { ...role, credential_source: 'EcsContainer' } }, as: ASSUMED, after: ['/_creds', 'AssumeRole'] },
  { title: 'a web identity of the profile', argv: named, config: { 'profile etl': { ...role, web_identity_token_file: 'token.jwt' } }, files: token, as: WEB_IDENTITY, after: ['AssumeRoleWithWebIdentity'] },
  { title: 'the web identity of a pod', env: pod, files: token, as: WEB_IDENTITY, after: ['AssumeRoleWithWebIdentity'] },
  { title: 'the web identity of a pod, although a secret is left over, as in the AWS CLI', env: { ...pod, AWS_SECRET_ACCESS_KEY: SECRET }, files: token, as: WEB_IDENTITY, after: ['AssumeRoleWithWebIdentity'] },
  { title: 'the pod before a profile with keys, as in the AWS CLI', env: { ...pod, AWS_PROFILE: 'etl' }, credentials: { etl: keys }, files: token, as: WEB_IDENTITY, after: ['AssumeRoleWithWebIdentity'] },
  { title: 'a role of AWS_PROFILE before the pod', env: { ...pod, AWS_PROFILE: 'etl' }, config: { 'profile etl': { ...role, source_profile: 'base' } }, credentials: { base: keys }, files: token, as: ASSUMED, after: ['AssumeRole'] },
  { title: 'a role of [default] before the pod', env: pod, config: { default: { ...role, source_profile: 'base' } }, credentials: { base: keys }, files: token, as: ASSUMED, after: ['AssumeRole'] },
  { title: "a role of AWS_PROFILE by the pod's identity in [default]", env: { ...pod, AWS_PROFILE: 'etl' }, config: { default: { role_arn: pod.AWS_ROLE_ARN, web_identity_token_file: 'token.jwt' }, 'profile etl': { ...role, source_profile: 'default' } }, files: token, as: ASSUMED, after: ['AssumeRoleWithWebIdentity', 'AssumeRole'] },
  { title: 'the container, where nothing else is there', as: CONTAINER, after: ['/_creds'] },
  { title: 'the container, where the profile has a Region only', argv: named, config: { 'profile etl': { region: 'eu-west-1' } }, as: CONTAINER, after: ['/_creds'] },
  { title: 'role-chaining from keys, in a GitHub job without a token', argv: ['--role-to-assume', role.role_arn, '--role-chaining'], env: { ...environmentKeys, GITHUB_ACTIONS: 'true' }, as: ASSUMED, after: ['AssumeRole'] },
  { title: 'role-chaining from the container', argv: ['--role-to-assume', role.role_arn, '--role-chaining'], env: { GITHUB_ACTIONS: 'true' }, as: ASSUMED, after: ['/_creds', 'AssumeRole'] },
  { title: 'role-chaining from the pod', argv: ['--role-to-assume', role.role_arn, '--role-chaining'], env: pod, files: token, as: ASSUMED, after: ['AssumeRoleWithWebIdentity', 'AssumeRole'] },
];

const half = { aws_access_key_id: PROFILE };
const failing = process('echo "vault: permission denied for ci" >&2; exit 3');

// biome-ignore format: a cell a line
const broken: readonly Cell[] = [
  { title: 'a profile that does not exist', argv: ['--profile', 'gone'], exitCode: 255, says: 'The profile "gone" was not found' },
  ...['__proto__', 'constructor', 'toString'].map((name) => ({ title: `--profile ${name}`, argv: ['--profile', name], env: environmentKeys, exitCode: 255, says: `"${name}" was not found` })),
  { title: 'an AWS_DEFAULT_PROFILE that does not exist', env: { AWS_DEFAULT_PROFILE: 'gone' }, exitCode: 255, says: /"gone" was not found .*AWS_DEFAULT_PROFILE/ },
  { title: 'half a pair in the environment', env: { AWS_ACCESS_KEY_ID: USER }, exitCode: 255, says: 'Partial credentials found in the environment, missing: AWS_SECRET_ACCESS_KEY' },
  { title: 'the other half in the environment', env: { AWS_SECRET_ACCESS_KEY: SECRET }, exitCode: 255, says: 'missing: AWS_ACCESS_KEY_ID' },
  { title: 'half a pair in the profile', argv: named, credentials: { etl: half }, exitCode: 255, says: 'Partial credentials found in the profile "etl", missing: aws_secret_access_key' },
  { title: 'half a pair in [default]', credentials: { default: half }, exitCode: 255, says: 'missing: aws_secret_access_key' },
  { title: 'keys that expired', env: { ...environmentKeys, AWS_CREDENTIAL_EXPIRATION: '2020-01-01T00:00:00Z' }, exitCode: 255, says: /expired at 2020-01-01T00:00:00.000Z \(AWS_CREDENTIAL_EXPIRATION\)/ },
  { title: 'an expiry that is not a time', env: { ...environmentKeys, AWS_CREDENTIAL_EXPIRATION: 'soon' }, exitCode: 255, says: 'AWS_CREDENTIAL_EXPIRATION: "soon" is not a time' },
  { title: 'a line end within a key', env: { ...environmentKeys, AWS_ACCESS_KEY_ID: 'AKIA\nX' }, exitCode: 255, says: 'AWS_ACCESS_KEY_ID: character 5 is "\\n"' },
  { title: 'a letter that no key has', env: { ...environmentKeys, AWS_SESSION_TOKEN: 'FwoGé' }, exitCode: 255, says: 'AWS_SESSION_TOKEN: character 5 is "é"' },
  { title: 'a credential_process that fails', argv: named, config: { 'profile etl': failing }, exitCode: 255, says: 'credential_process of the profile "etl": "sh" failed with exit code 3: vault: permission denied for ci' },
  { title: 'a credential_process of [default] that fails', config: { default: failing }, exitCode: 255, says: 'exit code 3' },
  { title: 'a credential_process of AWS_PROFILE that fails in a pod of its own', env: { AWS_PROFILE: 'etl' }, config: { 'profile etl': failing }, exitCode: 255, says: 'exit code 3' },
  { title: 'a credential_process that is not installed', argv: named, config: { 'profile etl': { credential_process: '/opt/none --now' } }, exitCode: 255, says: '"/opt/none" was not found' },
  { title: 'a credential_process that warns on stdout', argv: named, config: { 'profile etl': process(`echo WARNING; echo '${output({})}'`) }, exitCode: 255, says: 'is not a JSON object; it is not shown' },
  { title: 'a credential_process of Version 2', argv: named, config: { 'profile etl': prints({ Version: 2 }) }, exitCode: 255, says: 'the output has Version "2"; it must have Version 1' },
  { title: 'a credential_process whose keys expired', argv: named, config: { 'profile etl': prints({ Expiration: '2020-01-01T00:00:00Z' }) }, exitCode: 255, says: 'expired at 2020-01-01' },
  { title: 'a credential_process with half a pair', argv: named, config: { 'profile etl': prints({ SecretAccessKey: undefined }) }, exitCode: 255, says: 'missing: SecretAccessKey' },
  { title: 'a credential_process with an open quotation mark', argv: named, config: { 'profile etl': { credential_process: 'sh -c "x' } }, exitCode: 255, says: 'has no partner' },
  { title: 'a source_profile that does not exist', argv: named, config: { 'profile etl': { ...role, source_profile: 'gone' } }, exitCode: 255, says: 'names the source_profile "gone", which does not exist' },
  { title: 'a source_profile without credentials', argv: named, config: { 'profile etl': { ...role, source_profile: 'base' }, 'profile base': { region: 'eu-west-1' } }, exitCode: 255, says: 'which has no credentials' },
  { title: 'a source_profile whose process fails', argv: named, config: { 'profile etl': { ...role, source_profile: 'base' }, 'profile base': failing }, exitCode: 255, says: 'exit code 3' },
  { title: 'roles that lead to each other', argv: named, config: { 'profile etl': { ...role, source_profile: 'b' }, 'profile b': { ...role, source_profile: 'etl' } }, exitCode: 255, says: 'leads back to itself by source_profile: etl, b, etl' },
  { title: 'a role that opens itself', argv: named, config: { 'profile etl': { ...role, source_profile: 'etl' } }, exitCode: 255, says: 'leads back to itself' },
  { title: 'a role without a source', argv: named, config: { 'profile etl': role }, exitCode: 255, says: 'has role_arn without source_profile or credential_source' },
  { title: 'a role with two sources', argv: named, config: { 'profile etl': { ...role, source_profile: 'base', credential_source: 'Environment' } }, exitCode: 255, says: 'has both source_profile and credential_source' },
  { title: 'a source without a role', argv: named, config: { 'profile etl': { source_profile: 'base' } }, credentials: { base: keys }, exitCode: 255, says: 'has source_profile without role_arn' },
  { title: 'an unknown credential_source', argv: named, config: { 'profile etl': { ...role, credential_source: 'Vault' } }, exitCode: 255, says: 'credential_source = "Vault"' },
  { title: 'a credential_source that is empty', argv: named, config: { 'profile etl': { ...role, credential_source: 'Environment' } }, exitCode: 255, says: 'the environment has no AWS keys' },
  { title: 'a role that wants MFA', argv: named, config: { 'profile etl': { ...role, source_profile: 'base', mfa_serial: 'arn:aws:iam::123456789012:mfa/me' } }, credentials: { base: keys }, exitCode: 255, says: 'has mfa_serial' },
  { title: 'a web identity without a role', argv: named, config: { 'profile etl': { web_identity_token_file: 'token.jwt' } }, files: token, exitCode: 255, says: 'has web_identity_token_file without role_arn' },
  { title: 'a web identity without its file', argv: named, config: { 'profile etl': { ...role, web_identity_token_file: 'gone.jwt' } }, exitCode: 255, says: 'The token file "gone.jwt" cannot be read' },
  { title: 'an SSO profile without a login', argv: named, config: { 'profile etl': { sso_start_url: 'https://example.com/start', sso_region: 'eu-west-1', sso_account_id: '123456789012', sso_role_name: 'etl' } }, exitCode: 255, says: 'aws sso login' },
  { title: 'a half-filled SSO profile', argv: named, config: { 'profile etl': { sso_account_id: '123456789012' } }, exitCode: 255, says: 'sso_role_name' },
  { title: 'a container that answers with 404', env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: undefined }, exitCode: 255, says: 'the credentials of the container', asks: ['/gone'] },
  { title: 'a configuration file that is not INI', env: environmentKeys, config: 'this is not ini', exitCode: 255, says: /The configuration file ".*config" cannot be read: line 1/ },
  { title: 'a section that stands twice', env: environmentKeys, config: '[default]\nregion = a-1\n[default]\n', exitCode: 255, says: 'line 3 is a section that is there already' },
  { title: 'a setting that stands twice', env: environmentKeys, credentials: '[default]\naws_access_key_id = a\naws_access_key_id = b\n', exitCode: 255, says: /credentials" cannot be read: line 3/ },
  { title: 'a configuration file that is a device', env: { ...environmentKeys, AWS_CONFIG_FILE: '/dev/zero' }, exitCode: 255, says: 'it is not a regular file' },
  { title: 'services without their section', env: { ...environmentKeys, AWS_ENDPOINT_URL: undefined }, config: { default: { services: 's' } }, exitCode: 255, says: '[services s] was not found' },
  { title: 'a Region of another partition', argv: ['--role-to-assume', role.role_arn, '--role-chaining', '--region', 'cn-north-1'], env: environmentKeys, exitCode: 253, says: 'The Region cn-north-1 belongs to the partition aws-cn' },
  { title: "a Region of another partition than a profile's role", argv: [...named, '--region', 'us-gov-west-1'], config: { 'profile etl': { ...role, source_profile: 'base' } }, credentials: { base: keys }, exitCode: 253, says: 'belongs to the partition aws-us-gov' },
  { title: 'no token in a GitHub job', argv: ['--role-to-assume', role.role_arn], env: { ...environmentKeys, GITHUB_ACTIONS: 'true' }, exitCode: 253, says: '--role-chaining' },
];

describe.concurrent('the identity is', () => {
  test.each(whole.map((cell) => [cell.title, cell] as const))('%s', (_, cell) =>
    withCell(cell, async (cloud, run) => {
      const result = await run();
      expect(result.exitCode, result.stderr).toBe(0);
      expect(asked(cloud)).toEqual([...(cell.after ?? []), 'GetClusterCredentials']);
      const last = cloud.requests.at(-1);
      expect(last).toMatchObject({ accessKeyId: cell.as, signatureValid: true });
    }),
  );
});

describe.concurrent('no other identity is taken instead of', () => {
  test.each(broken.map((cell) => [cell.title, cell] as const))('%s', (_, cell) =>
    withCell(cell, async (cloud, run) => {
      const stderr = expectFailure(await run(), cell.exitCode ?? 255);
      if (cell.says instanceof RegExp) expect(stderr).toMatch(cell.says);
      else expect(stderr).toContain(cell.says ?? '');
      expect(new Set(asked(cloud))).toEqual(new Set(cell.asks ?? []));
      for (const secret of [SECRET, processKeys.SecretAccessKey, environmentKeys.AWS_SECRET_ACCESS_KEY]) {
        expect(stderr).not.toContain(secret);
      }
    }),
  );
});

function withCell(
  { argv = [], env = {}, config, credentials, files = {} }: Cell,
  use: (cloud: Cloud, run: () => ReturnType<typeof runCli>) => Promise<void>,
): Promise<void> {
  const text = (file: Sections | string | undefined) => (typeof file === 'object' ? ini(file) : (file ?? ''));
  return withCloud({ manner: 'recorded' }, (cloud) => {
    const own = { 'home/.aws/config': text(config), 'home/.aws/credentials': text(credentials), ...files };
    const container = 'AWS_CONTAINER_CREDENTIALS_FULL_URI' in env ? `${cloud.url}/gone` : `${cloud.url}/_creds`;
    const places = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_MAX_ATTEMPTS: '1' };
    const all = { ...places, ...env, AWS_CONTAINER_CREDENTIALS_FULL_URI: container };
    return use(cloud, () => runCli(cloud, [...REDSHIFT, ...argv], { env: all, files: own }));
  });
}
