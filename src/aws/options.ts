import type { OptionTable } from '../options/option.ts';
import { endpointForm, impossible, withUser } from './endpoint.ts';
import { regionName } from './region.ts';

/** The AWS CLI's global options, and the one deadline that replaces its retry settings. */
export const awsOptions = {
  region: {
    kind: 'text',
    summary: 'AWS Region of the cluster',
    example: 'eu-central-1',
    otherwise: 'AWS_REGION, AWS_DEFAULT_REGION, the profile',
    // The AWS CLI checks the Region after the other options, and exits with another code.
    exitCode: 255,
    ...regionName,
  },
  profile: {
    kind: 'text',
    summary:
      'Profile of the AWS configuration files: for the credentials where no token is used, the Region and endpoints',
    example: 'warehouse',
    otherwise: 'AWS_PROFILE, AWS_DEFAULT_PROFILE, "default"',
  },
  'endpoint-url': {
    kind: 'text',
    summary: "URL that replaces the service's own, for the cluster's service only; https, or http to this machine",
    example: 'https://vpce-0a1b2c3d.redshift.eu-central-1.vpce.amazonaws.com',
    otherwise: '{endpoint-variables}, AWS_ENDPOINT_URL, the profile, AWS',
    pattern: endpointForm,
    refuses: [withUser, impossible],
  },
  'sts-endpoint-url': {
    kind: 'text',
    summary: 'URL that replaces the one of STS; https, or http to this machine',
    example: 'https://vpce-0a1b2c3d.sts.eu-central-1.vpce.amazonaws.com',
    otherwise: 'AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL, the profile, AWS',
    pattern: endpointForm,
    refuses: [withUser, impossible],
  },
  'allow-insecure-endpoint': {
    kind: 'switch',
    summary:
      'Accept http:// to another machine in endpoint-url and sts-endpoint-url. Who listens on the way can read the token and the login: for tests only',
  },
  'ca-bundle': {
    kind: 'text',
    summary: "File of the certificate authorities to trust, in PEM, in place of Node.js's own",
    example: '/etc/ssl/certs/company.pem',
    otherwise: "AWS_CA_BUNDLE, ca_bundle of the profile, REQUESTS_CA_BUNDLE, Node.js's own",
  },
  'no-verify-ssl': {
    kind: 'switch',
    summary: 'Check no certificate. Any server that answers can then read the token and the login: for tests only',
  },
  'no-sign-request': {
    kind: 'switch',
    summary: 'Send the request without credentials',
  },
  'no-paginate': {
    kind: 'switch',
    summary: 'Accepted as in the AWS CLI; these operations have one page',
  },
  'cli-connect-timeout': {
    kind: 'integer',
    summary: 'How long one attempt may take to connect; 0 means no limit of its own',
    example: '5',
    exitCode: 255,
    unit: 'seconds',
    min: 0,
    max: 3600,
    default: 10,
  },
  'cli-read-timeout': {
    kind: 'integer',
    summary: 'How long one attempt may wait for an answer; 0 means no limit of its own',
    example: '20',
    exitCode: 255,
    unit: 'seconds',
    min: 0,
    max: 3600,
    default: 30,
  },
  'max-wait': {
    kind: 'integer',
    summary:
      'Deadline over the whole run, retries included; what cannot succeed by waiting fails at once. AWS_MAX_ATTEMPTS ends it earlier',
    example: '60',
    unit: 'seconds',
    min: 1,
    max: 3600,
    default: 300,
  },
  'start-splay': {
    kind: 'integer',
    summary: 'Wait a random time of up to this before the first call, so that scheduled jobs do not all call at once',
    example: '60',
    unit: 'seconds',
    min: 0,
    max: 3600,
    default: 0,
  },
  debug: {
    kind: 'switch',
    summary:
      'Show what is decided and why, and the name, status and time of each request; never a secret, token or body',
  },
} as const satisfies OptionTable;
