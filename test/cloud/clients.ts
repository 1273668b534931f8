import { EMRClient } from '@aws-sdk/client-emr';
import { GetClusterCredentialsCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import {
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandInput,
  type Credentials,
  STSClient,
} from '@aws-sdk/client-sts';
import type { Cloud } from './index.ts';

const DEPLOY = 'arn:aws:iam::123456789012:role/deploy';
export const NO_PERMISSIONS = 'arn:aws:iam::123456789012:role/no-permissions';

/** The AWS SDK as a step would use it. Without credentials, it signs as the user of the cloud. */
export function createClients(cloud: Cloud) {
  const settings = (credentials?: Partial<Credentials>) => ({
    endpoint: cloud.url,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: {
      accessKeyId: credentials?.AccessKeyId ?? cloud.userKeys()['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: credentials?.SecretAccessKey ?? cloud.userKeys()['AWS_SECRET_ACCESS_KEY'] ?? '',
      ...(credentials?.SessionToken ? { sessionToken: credentials.SessionToken } : {}),
    },
  });
  const sts = (credentials?: Partial<Credentials>) => new STSClient(settings(credentials));
  const prove = (input: Partial<AssumeRoleWithWebIdentityCommandInput> = {}) => {
    const WebIdentityToken = cloud.mintToken();
    const request = { RoleArn: DEPLOY, RoleSessionName: 'run-6', WebIdentityToken, ...input };
    return sts().send(new AssumeRoleWithWebIdentityCommand(request));
  };
  return {
    settings,
    sts,
    prove,
    session: async (RoleArn = DEPLOY) => (await prove({ RoleArn })).Credentials,
    emr: (credentials?: Partial<Credentials>) => new EMRClient(settings(credentials)),
    login(credentials?: Partial<Credentials>, more: object = {}) {
      const request = { ClusterIdentifier: 'analytics', DbUser: 'bob', ...more };
      return new RedshiftClient(settings(credentials)).send(new GetClusterCredentialsCommand(request));
    },
  };
}
