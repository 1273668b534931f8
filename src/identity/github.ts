// https://docs.github.com/en/actions/reference/security/oidc
import { HttpRequest } from '@smithy/core/protocols';
import { isThisMachine } from '../aws/endpoint.ts';
import { isGitHub } from '../ci/detect.ts';
import { ConfigurationError, FailureError, ServiceError } from '../errors.ts';
import { Secret } from '../secret.ts';
import { variable } from '../world.ts';
import type { TokenRequest, TokenSource } from './token-source.ts';

const NAME = "GitHub's token endpoint";

/**
 * Our own client, because the toolkit's can end a step green with nothing when the answer is cut short, follows
 * redirects with the bearer token, and has no time-out.
 */
export const githubTokenSource: TokenSource = {
  name: 'GitHub Actions',

  applies: isGitHub,

  async fetchToken(request) {
    const { url, bearer } = endpointOf(request);
    try {
      return await request.connection.patience.retry(NAME, async (abortSignal) => {
        const { response } = await request.connection.transport.handle(requestTo(url, bearer), { abortSignal });
        return tokenIn(response.statusCode, response.body);
      });
    } catch (cause) {
      if (!(cause instanceof ServiceError) || !/^40[13]$/.test(cause.code)) throw cause;
      throw new ConfigurationError(`${NAME} refused this job (HTTP ${cause.code}). ${PERMISSION}`);
    }
  },
};

const PERMISSION =
  'Add "permissions: id-token: write" to the job in the workflow file, and to the calling job if this workflow is ' +
  'reused. Workflows started from a fork cannot have it.';

function endpointOf({ env, audience }: TokenRequest): { readonly url: URL; readonly bearer: Secret } {
  const address = variable(env, 'ACTIONS_ID_TOKEN_REQUEST_URL');
  const bearer = variable(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  // The runner sets these two only if the job asked for the permission.
  if (!address || !bearer) throw new ConfigurationError(`This job may not request an OIDC token. ${PERMISSION}`);
  if (!URL.canParse(address)) throw new FailureError('ACTIONS_ID_TOKEN_REQUEST_URL is not a URL');
  const url = new URL(address);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isThisMachine(url.hostname))) {
    throw new FailureError('ACTIONS_ID_TOKEN_REQUEST_URL must be https: the answer is a credential');
  }
  url.searchParams.set('audience', audience);
  return { url, bearer: new Secret(bearer) };
}

function requestTo(url: URL, bearer: Secret): HttpRequest {
  return new HttpRequest({
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port ? { port: Number(url.port) } : {}),
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: {
      host: url.host,
      accept: 'application/json',
      authorization: `Bearer ${bearer.reveal()}`,
      'user-agent': 'cluster-credentials',
    },
  });
}

function tokenIn(status: number, body: Uint8Array): Secret {
  if (status >= 400) {
    throw Object.assign(new Error(`HTTP status ${status}`), {
      name: String(status),
      $fault: 'server',
      $metadata: { httpStatusCode: status },
    });
  }
  const value = status === 200 ? valueIn(body) : undefined;
  if (value === undefined) throw new FailureError(`${NAME} answered ${status} without a token in it`);
  return new Secret(value);
}

function valueIn(body: Uint8Array): string | undefined {
  try {
    const answer = JSON.parse(Buffer.from(body).toString('utf8')) as { readonly value?: unknown } | null;
    return typeof answer?.value === 'string' && answer.value !== '' ? answer.value : undefined;
  } catch {
    return undefined;
  }
}
