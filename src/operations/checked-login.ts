import type { ClusterLogin, Login, TokenLogin } from '../answer.ts';
import {
  problemWithLogin,
  problemWithPair,
  problemWithText,
  problemWithToken,
  type UncheckedLogin,
  type UncheckedToken,
} from '../aws/check-answer.ts';
import { addressOf } from '../connect/spark.ts';
import { FailureError } from '../errors.ts';

/**
 * The login of an answer, or its token. `now` is in milliseconds since the epoch. Throws a FailureError if it is not
 * complete, has expired or could not be handed over unchanged.
 */
export function checkedLogin(action: string, login: UncheckedLogin | UncheckedToken, now: number): Login {
  return 'token' in login ? checkedToken(action, login, now) : checkedPassword(action, login, now);
}

function checkedPassword(action: string, login: UncheckedLogin, now: number): ClusterLogin {
  const problem = problemWithLogin(login, now);
  const { username, password, expiresAt } = login;
  if (problem !== undefined || !username || !password || !expiresAt) {
    throw new FailureError(`${action} returned a login ${problem}. The login is not used`);
  }
  return { username, password, expiresAt };
}

function checkedToken(action: string, login: UncheckedToken, now: number): TokenLogin {
  const { token, expiresAt, endpoint, id, direct } = login;
  const problem =
    problemWithToken(login, now) ??
    (endpoint && problemWithEndpoint(endpoint.address)) ??
    ('id' in login ? problemWithText('id', id) : undefined) ??
    (direct && problemWithPair(direct));
  if (problem !== undefined || !token || !expiresAt) {
    throw new FailureError(
      `${action} returned ${problem === 'without a token' ? 'an answer' : 'a token'} ${problem}. It is not used`,
    );
  }
  return {
    token,
    expiresAt,
    ...(endpoint?.address === undefined ? {} : { endpoint: endpoint.address }),
    ...(id === undefined ? {} : { id }),
    ...(direct?.username && direct.password
      ? { direct: { username: direct.username, password: direct.password } }
      : {}),
  };
}

function problemWithEndpoint(address: unknown): string | undefined {
  const problem = problemWithText('endpoint', address);
  if (problem !== undefined) return problem;
  return typeof address === 'string' && addressOf(address) ? undefined : 'with an endpoint that is not one with TLS';
}
