// https://cloud.google.com/build/docs/securing-builds/authorize-service-to-service-access
import { type Env, variable } from '../../context.ts';
import { FailureError } from '../../errors.ts';
import { quote } from '../../log-text.ts';
import { callForToken, type TokenCall } from './http-token.ts';
import type { SystemTokenSource } from './token-source.ts';

const NAME = "Google's metadata server";

/** The metadata server of the build machine makes a token of the service account, for any audience. */
export const googleCloudBuildTokenSource: SystemTokenSource = {
  applies: () => true,

  audience: 'chosen',

  async fetchToken({ env, audience, connection }) {
    const url = endpointOf(env);
    url.searchParams.set('audience', audience);
    url.searchParams.set('format', 'full');
    return callForToken(
      {
        name: NAME,
        method: 'GET',
        url,
        headers: { 'metadata-flavor': 'Google', accept: '*/*' },
        tokenIn,
        refusals: [401, 403, 404],
        advice:
          'Set "serviceAccount" in cloudbuild.yaml to an account of your own that may create its OpenID tokens ' +
          '(roles/iam.serviceAccountOpenIdTokenCreator on itself); the default one cannot have any',
      },
      connection,
    );
  },
};

/**
 * The platform uses plain http: the server belongs to the machine, has a link-local address, and receives no secret.
 */
function endpointOf(env: Env): URL {
  const host = variable(env, 'GCE_METADATA_HOST') ?? 'metadata.google.internal';
  const address = `http://${host}/computeMetadata/v1/instance/service-accounts/default/identity`;
  if (/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host) && URL.canParse(address)) return new URL(address);
  throw new FailureError(`GCE_METADATA_HOST: ${quote(host)} is not a host, or a host and a port`);
}

/** Only Google's server sends this header. The sign-in page of a network at the same address does not. */
const tokenIn: TokenCall['tokenIn'] = ({ headers, body }) => {
  if (headers['metadata-flavor'] === 'Google') return Buffer.from(body).toString('utf8');
  throw new FailureError(`The answer did not come from ${NAME}: it lacks the header "Metadata-Flavor: Google"`);
};
