import { FailureError } from '../../src/errors.ts';
import { operations } from '../../src/operations/index.ts';
import { defineOperation, type Operation } from '../../src/operations/operation.ts';
import { databaseName } from '../../src/operations/redshift-names.ts';
import { redshift } from '../../src/operations/services.ts';
import { Secret } from '../../src/secret.ts';

/** An operation with the same option names as get-cluster-credentials, with other limits and defaults than AWS has. */
export const withIam: Operation = defineOperation(
  {
    name: 'redshift get-cluster-credentials-with-iam',
    service: redshift,
    action: 'GetClusterCredentialsWithIAM',
    summary: 'Get a short-lived database user name and password for the IAM identity that asks',
    reference: 'https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentialsWithIAM.html',
    options: {
      'cluster-identifier': {
        kind: 'text',
        summary: 'Identifier of the cluster, in this operation',
        example: 'analytics',
        maxLength: 40,
      },
      'custom-domain-name': {
        kind: 'text',
        summary: 'Custom domain name of the cluster',
        example: 'warehouse.example.com',
      },
      'db-name': { kind: 'text', summary: 'Database that the login is for', example: 'dev', ...databaseName },
      'duration-seconds': {
        kind: 'integer',
        summary: 'How long the password is valid for new connections. Open connections stay',
        example: '3600',
        unit: 'seconds',
        min: 900,
        max: 1800,
        serviceDefault: 901,
      },
    },
    rules: [{ kind: 'exactly-one-of', names: ['cluster-identifier', 'custom-domain-name'] }],
    sample: { DbUser: 'DbUser', DbPassword: new Secret('DbPassword'), Expiration: { wire: '1970-01-01T00:00:00Z' } },
    exports: { prefix: 'REDSHIFT_IAM', username: 'USER', password: 'PASSWORD', expiration: 'EXPIRATION' },
    expiry: 'New connections need a new password after the expiry. Open connections stay',
    clients: 'database',
  },
  {
    cluster: (values) => values['cluster-identifier'] ?? values['custom-domain-name'] ?? '',
    target: () => ({}),
    permissions: () => [],
    describe: () => Promise.reject(new FailureError('Not asked in these tests')),
    ask: () => Promise.reject(new FailureError('Not asked in these tests')),
  },
);

/** The first two operations. */
export const two: readonly Operation[] = operations.slice(0, 2);

/** And one more at the end. */
export const three: readonly Operation[] = [...two, withIam];
