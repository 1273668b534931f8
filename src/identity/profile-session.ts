import type { AwsSession, Connection } from '../aws/client.ts';
import { refuseOtherPartition } from '../aws/region.ts';
import { keysOfProcess } from './credential-process.ts';
import type { IdentityContext } from './fresh-token.ts';
import type { IdentityValues } from './options.ts';
import type { ProfileSource } from './profile-source.ts';
import { keysOfContainer, keysOfInstance, keysOfLogin } from './sdk-keys.ts';
import { assumeChain, sessionOfToken } from './session.ts';
import { tokenFileSource } from './sources/token-file.ts';

/** Opens the session of a profile. Rejects if it fails: no other identity is used instead. */
export async function sessionOfSource(
  source: ProfileSource,
  { values, connection }: { readonly values: IdentityValues; readonly connection: Connection },
  context: IdentityContext,
): Promise<AwsSession> {
  const { env, clock } = context;
  switch (source.kind) {
    case 'keys':
      return { connection, keys: source.keys };
    case 'role': {
      refuseOtherPartition(source.role.arn, connection.region);
      const first = await sessionOfSource(source.source, { values, connection }, context);
      return assumeChain([source.role], first, context.mask);
    }
    case 'web-identity': {
      refuseOtherPartition(source.role.arn, connection.region);
      return sessionOfToken(values, { source: tokenFileSource(source.file), role: source.role, connection }, context);
    }
    case 'process':
      return { connection, keys: await keysOfProcess({ ...source, env, clock }, connection) };
    case 'container':
      return { connection, keys: await keysOfContainer(env, connection) };
    case 'instance':
      return { connection, keys: await keysOfInstance(env, connection) };
    case 'sso':
    case 'login':
      return { connection, keys: await keysOfLogin(source.kind, source.profile, connection) };
  }
}
