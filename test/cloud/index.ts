import { TOKEN_PATH } from './call.ts';
import { createCertificates } from './certificates.ts';
import type { Cloud, CloudOptions, RecordedRequest } from './contract.ts';
import { createFront } from './front.ts';
import { createKeyRing, createUserKey } from './keys.ts';
import { listen } from './listener.ts';
import { createModes } from './modes.ts';
import { RECORDED, RECORDED_KEYS, USER_KEY } from './recorded.ts';
import { createTokenIssuer } from './token-issuer.ts';
import { DEFAULT_ROLES, type World } from './world.ts';

export type { Cloud, CloudOptions, EmrLogin, Mode, RecordedRequest, RedshiftLogin, Role } from './contract.ts';

/** Starts an AWS on loopback: token issuer, STS, Redshift and EMR over their real wire protocols. */
export async function startCloud(options: CloudOptions = {}): Promise<Cloud> {
  const own = options.tls === true ? await createCertificates() : undefined;
  const certificates = typeof options.tls === 'object' ? options.tls : own;
  const plain = await listen();
  const secure = certificates && (await listen(certificates));
  const url = `http://127.0.0.1:${plain.port}`;

  const world = createWorld(options, url);
  const userKey = world.strict ? createUserKey() : USER_KEY;
  for (const key of world.strict ? [userKey] : RECORDED_KEYS) world.keys.add(key);

  const requests: RecordedRequest[] = [];
  const modes = createModes();
  const reset = () => {
    requests.length = 0;
    modes.set('ok');
  };
  const front = createFront({ world, modes, requests, control: { requests, setMode: modes.set, reset } });
  plain.server.on('request', front.serve).on('connect', (request, socket) => front.tunnel(request, socket, secure));
  secure?.server.on('request', front.serve);

  const tokenRequestUrl = `${url}${TOKEN_PATH}?v=1`;
  const tokenRequestToken = world.issuer.bearer;
  return {
    url,
    tlsUrl: secure && `https://127.0.0.1:${secure.port}`,
    caFile: certificates?.caFile,
    tokenRequestUrl,
    tokenRequestToken,
    issuer: world.issuer.url,
    requests,
    env: () => ({
      AWS_ENDPOINT_URL: url,
      ACTIONS_ID_TOKEN_REQUEST_URL: tokenRequestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: tokenRequestToken,
    }),
    userKeys: () => ({ AWS_ACCESS_KEY_ID: userKey.accessKeyId, AWS_SECRET_ACCESS_KEY: userKey.secretAccessKey }),
    mintToken: (claims) => world.issuer.mint({ aud: 'sts.amazonaws.com', ...claims }),
    setMode: modes.set,
    reset,
    async close() {
      front.stop();
      await Promise.all([plain.close(), secure?.close(), own?.remove()]);
    },
  };
}

function createWorld(options: CloudOptions, url: string): World {
  const strict = options.manner !== 'recorded';
  const issuer = strict
    ? createTokenIssuer(url, 'octo-org/octo-repo')
    : createTokenIssuer(RECORDED.issuer, RECORDED.repository);
  return { strict, options, roles: options.roles ?? DEFAULT_ROLES, keys: createKeyRing(), issuer };
}
