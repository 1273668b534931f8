import { type Call, TOKEN_PATH } from './call.ts';
import { ADMIN } from './keys.ts';
import { CONTAINER_KEY } from './recorded.ts';
import { type Outcome, toJson } from './reply.ts';
import { answerDiscovery, answerTokenRequest } from './token-issuer.ts';
import type { World } from './world.ts';

/** Everything that is not an AWS service: the token issuer, container credentials, a parameter in a file. */
export function answerHttp(call: Call, mode: string, world: World): Outcome {
  if (call.path === TOKEN_PATH) return answerTokenRequest(call, mode, world);
  if (call.path.startsWith('/.well-known/')) return answerDiscovery(call, world.issuer);
  if (call.path === '/_creds') return answerContainer(world);
  if (call.path === '/param') return { status: 200, type: 'text/plain', body: 'fetched-from-url' };
  return { status: 404, type: 'text/plain', body: 'not found' };
}

// https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
function answerContainer({ strict, keys }: World): Outcome {
  const key = strict ? keys.issueSession(ADMIN, new Date(Date.now() + 3_600_000)) : CONTAINER_KEY;
  return toJson({
    AccessKeyId: key.accessKeyId,
    SecretAccessKey: key.secretAccessKey,
    Token: key.sessionToken,
    Expiration: key.expiresAt?.toISOString().replace(/\.\d+Z$/, 'Z'),
  });
}
