import { ServiceError } from '../errors.ts';
import { isDenial } from './access-denied.ts';
import { type DeniedCall, denialAdvice } from './denial-advice.ts';
import { type RefusedToken, trustAdvice } from './trust-advice.ts';

/**
 * The error with what to do, where AWS refused a call for want of a permission. Any other error is returned as it is,
 * and so is one that has advice already.
 */
export function explainDenial(error: unknown, call: DeniedCall): unknown {
  if (!(error instanceof ServiceError) || !isDenial(error.code)) return error;
  return withAdvice(error, denialAdvice(error.reason, call));
}

/** The error with what the token says, where STS refused a token. Any other error is returned as it is. */
export function explainTrust(error: unknown, token: RefusedToken): unknown {
  if (!(error instanceof ServiceError)) return error;
  const advice = trustAdvice(error.code, error.reason, token);
  return advice === undefined ? error : withAdvice(error, advice);
}

/** The error with the account and the Region in which AWS looked for a cluster that it did not find. */
export function explainNotFound(
  error: unknown,
  { account, region }: { readonly account: string | undefined; readonly region: string },
): unknown {
  if (!(error instanceof ServiceError) || !/^(?:ClusterNotFound|ResourceNotFound)/.test(error.code)) return error;
  const owner = account === undefined ? "the session's account" : `the account ${account}`;
  return withAdvice(
    error,
    `AWS looked in ${owner} and the Region ${region}. If the cluster is elsewhere, give its Region, or a role of its account`,
  );
}

function withAdvice(error: ServiceError, advice: string): ServiceError {
  if (error.advice !== undefined) return error;
  const { operation, code, reason, details, cause } = error;
  return new ServiceError(operation, { code, message: reason, details, advice }, cause === undefined ? {} : { cause });
}
