import { describe, expect, test } from 'vitest';
import { tokenVariables } from '../../src/ci/job.ts';
import { childEnvironment, ownTokens } from '../../src/exec/environment.ts';
import { Secret } from '../../src/secret.ts';

const IDENTITY = {
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'u',
  ACTIONS_RUNTIME_TOKEN: 't',
  AWS_ACCESS_KEY_ID: 'k',
  AWS_CONTAINER_AUTHORIZATION_TOKEN: 't',
  AWS_CONTAINER_CREDENTIALS_FULL_URI: 'u',
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: 'u',
  AWS_ROLE_ARN: 'r',
  AWS_SECRET_ACCESS_KEY: 'k',
  AWS_SECURITY_TOKEN: 't',
  AWS_SESSION_TOKEN: 't',
  AWS_WEB_IDENTITY_TOKEN_FILE: 'f',
  BITBUCKET_STEP_OIDC_TOKEN: 't',
  CI_JOB_JWT: 't',
  CI_JOB_JWT_V1: 't',
  CI_JOB_JWT_V2: 't',
  CIRCLE_OIDC_TOKEN: 't',
  CIRCLE_OIDC_TOKEN_V2: 't',
  PLUGIN_OIDC_TOKEN_ID: 't',
  SEMAPHORE_OIDC_TOKEN: 't',
  SYSTEM_ACCESSTOKEN: 't',
  SYSTEM_OIDCREQUESTURI: 'u',
};
const OTHER = {
  PATH: '/bin',
  AWS_REGION: 'eu-west-1',
  AWS_PROFILE: 'p',
  BUILDKITE_AGENT_ACCESS_TOKEN: 'b',
  CI_JOB_TOKEN: 'j',
  INPUT_FILE: 'mine',
  'odd.name': '1',
  EMPTY: '',
};
const variables = { PGUSER: 'IAM:bob', PGPASSWORD: new Secret('swordfish') };
const added = { PGUSER: 'IAM:bob', PGPASSWORD: 'swordfish' };

describe("the command's environment", () => {
  test('is ours with the login, without the variables of our identity', () => {
    expect(
      childEnvironment({ ...IDENTITY, ...OTHER }, variables, { keepEnv: false, tokens: tokenVariables() }),
    ).toEqual({ ...OTHER, ...added });
  });

  test('is our whole environment with the login, with keepEnv', () => {
    const env = { ...IDENTITY, ...OTHER, MY_ID_TOKEN: 't' };
    expect(childEnvironment(env, variables, { keepEnv: true, tokens: ['MY_ID_TOKEN'] })).toEqual({ ...env, ...added });
  });

  test('has no token, also under a name that the user has chosen', () => {
    const options = { keepEnv: false, tokens: ['MY_ID_TOKEN', 'not there'] };
    expect(childEnvironment({ MY_ID_TOKEN: 't', MY_ID_TOKEN_2: 'u' }, {}, options)).toEqual({ MY_ID_TOKEN_2: 'u' });
  });

  test('has no inputs of an action, in a job of GitHub', () => {
    const env = { GITHUB_ACTIONS: 'true', 'INPUT_DB-USER': 'bob' };
    expect(childEnvironment(env, {}, { keepEnv: false, tokens: tokenVariables() })).toEqual({ GITHUB_ACTIONS: 'true' });
  });

  test('has the login where a variable of that name was set, even under a name that is removed', () => {
    const env = { PGPASSWORD: 'old', AWS_SESSION_TOKEN: 'ours' };
    const login = { PGPASSWORD: new Secret('new'), AWS_SESSION_TOKEN: 'theirs' };
    expect(childEnvironment(env, login, { keepEnv: false, tokens: tokenVariables() })).toEqual({
      PGPASSWORD: 'new',
      AWS_SESSION_TOKEN: 'theirs',
    });
  });
});

describe("the command's environment on Windows, where names have no case", () => {
  const options = { keepEnv: false, tokens: ['MY_ID_TOKEN'], windows: true };

  test('has no variable of our identity in any case', () => {
    const ours = { Aws_Session_Token: 't', aws_access_key_id: 'k', my_id_token: 't' };
    expect(childEnvironment({ ...ours, Path: 'C:\\' }, {}, options)).toEqual({ Path: 'C:\\' });
    expect(childEnvironment({ GITHUB_ACTIONS: 'true', 'Input_Db-User': 'bob' }, {}, options)).toEqual({
      GITHUB_ACTIONS: 'true',
    });
  });

  test('has each variable of the login once, under our name', () => {
    for (const keepEnv of [false, true]) {
      expect(childEnvironment({ PgPassword: 'old', PGUSER: 'old' }, variables, { ...options, keepEnv })).toEqual(added);
    }
  });

  test('elsewhere keeps names that differ in case only', () => {
    const env = { PgPassword: 'old', aws_session_token: 't' };
    expect(childEnvironment(env, variables, { ...options, windows: false })).toEqual({ ...env, ...added });
  });
});

describe('the tokens of the user', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const tokenFor = (aud: string) => `${part({ alg: 'RS256' })}.${part({ iss: 'https://a', sub: 'b', aud })}.c2ln`;
  const api = tokenFor('https://api.example.com');
  const options = { keepEnv: false, tokens: tokenVariables(), secrets: [] };

  test.each([api, ` ${api}\n`, `Bearer ${api}`, `"${api}"`])('are removed and named: %#', (MY_API_TOKEN) => {
    expect(childEnvironment({ MY_API_TOKEN }, {}, options)).toEqual({});
    expect(ownTokens({ MY_API_TOKEN, PATH: '/bin' }, options)).toEqual(['MY_API_TOKEN']);
  });

  test('do not include those for AWS or that of this run, and none is removed with keepEnv', () => {
    expect(ownTokens({ A: tokenFor('sts.amazonaws.com'), ACTIONS_RUNTIME_TOKEN: api }, options)).toEqual([]);
    expect(ownTokens({ A: api }, { ...options, secrets: [new Secret(api)] })).toEqual([]);
    expect(ownTokens({ A: api }, { ...options, tokens: ['A'] })).toEqual([]);
    expect(ownTokens({ A: api }, { ...options, keepEnv: true })).toEqual([]);
  });

  test.each(['AWS_ACCESS_KEY', 'AWS_SECRET_KEY', 'AWS_BEARER_TOKEN_BEDROCK'])('%s is removed too', (name) => {
    expect(childEnvironment({ [name]: 'k' }, {}, options)).toEqual({});
  });
});
