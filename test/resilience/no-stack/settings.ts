import fc from 'fast-check';
import { hostile } from './expected.ts';

const text = fc.oneof(
  { weight: 3, arbitrary: hostile },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...[
        'p',
        'q',
        'my team',
        'default',
        'eu-central-1',
        'true',
        'TRUE',
        'standard',
        '3',
        'AKIAEXAMPLE',
        'x'.repeat(40),
      ],
      ...[
        'arn:aws:iam::123456789012:role/deploy',
        'Environment',
        'Ec2InstanceMetadata',
        'EcsContainer',
        'echo x',
        '/x',
      ],
      ...[
        'https://127.0.0.1:1',
        'http://localhost',
        'http://u:p@proxy:3128',
        '2030-01-01T00:00:00Z',
        'fe80::1%eth0/10',
      ],
      ...['*', '10.0.0.0/8', '[fd00::]/8', 'fd00::/8', '127.*', '--inspect', 'http', 'GitHub', '1', '${HOME}', '~/x'],
    ),
  },
);

const names = [
  ...[
    'ACCESS_KEY_ID',
    'SECRET_ACCESS_KEY',
    'SESSION_TOKEN',
    'SECURITY_TOKEN',
    'CREDENTIAL_EXPIRATION',
    'PROFILE',
    'CONFIG_FILE',
  ],
  ...['DEFAULT_PROFILE', 'REGION', 'DEFAULT_REGION', 'DEFAULT_OUTPUT', 'MAX_ATTEMPTS', 'RETRY_MODE', 'CA_BUNDLE'],
  ...['USE_FIPS_ENDPOINT', 'USE_DUALSTACK_ENDPOINT', 'IGNORE_CONFIGURED_ENDPOINT_URLS', 'ENDPOINT_URL'],
  ...['ENDPOINT_URL_STS', 'ENDPOINT_URL_REDSHIFT', 'ROLE_ARN', 'ROLE_SESSION_NAME', 'WEB_IDENTITY_TOKEN_FILE'],
  ...['CONTAINER_CREDENTIALS_FULL_URI', 'CONTAINER_AUTHORIZATION_TOKEN', 'EC2_METADATA_DISABLED'],
].map((name) => `AWS_${name}`);
const others = [
  ...[
    'GITHUB_ACTIONS',
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_EVENT_PATH',
    'GITHUB_SERVER_URL',
    'FORGEJO_ACTIONS',
  ],
  ...[
    'GITEA_ACTIONS',
    'ACT',
    'GITLAB_CI',
    'BUILDKITE',
    'CIRCLECI',
    'TF_BUILD',
    'JENKINS_URL',
    'TEAMCITY_VERSION',
    'CI',
  ],
  ...['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY'],
  ...['NODE_OPTIONS', 'NODE_DEBUG', 'NODE_DEBUG_NATIVE', 'NODE_EXTRA_CA_CERTS', 'NODE_TLS_REJECT_UNAUTHORIZED'],
  ...['__proto__', 'constructor', 'INPUT_AWS-REGION', 'INPUT_ROLE', 'INPUT_QUERY', 'INPUT_'],
];

/** An environment. Files that it names are not there; what it names as a machine is not asked. */
export const variables = fc
  .array(fc.tuple(fc.constantFrom(...names, ...others), text), { maxLength: 10 })
  .map((pairs) => Object.fromEntries(pairs));

const setting = fc
  .tuple(
    fc.constantFrom('', ' ', '  ', '\t'),
    fc.oneof(
      fc.constantFrom(
        ...['aws_access_key_id', 'AWS_SECRET_ACCESS_KEY', 'aws_session_token', 'region', 'output', 'source_profile'],
        ...['credential_source', 'role_arn', 'external_id', 'duration_seconds', 'mfa_serial', 'role_session_name'],
        ...['credential_process', 'sso_session', 'sso_start_url', 'web_identity_token_file', 'services', 'ca_bundle'],
        ...['max_attempts', 'retry_mode', 'use_fips_endpoint', 'endpoint_url', 'redshift', 's3', 'login_session'],
      ),
      hostile,
    ),
    fc.constantFrom(' = ', '=', ':', '', ' =\n  endpoint_url = '),
    text,
  )
  .map((parts) => parts.join(''));
const title = fc.oneof(
  fc.constantFrom('default', 'profile p', 'profile q', 'p', 'profile "my team"', 'services s', "profile 'x", 'profile'),
  hostile,
);
const section = fc
  .tuple(title, fc.constantFrom(']', '', '] # x'), fc.array(setting, { maxLength: 6 }))
  .map(([name, end, settings]) => [`[${name}${end}`, ...settings].join('\n'));

/** A configuration file of AWS that may be broken anywhere. */
export const ini = fc
  .array(fc.oneof({ weight: 9, arbitrary: section }, { weight: 1, arbitrary: hostile }), { maxLength: 5 })
  .map((parts) => parts.join('\n'));
