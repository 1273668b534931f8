import type { Call } from './call.ts';
import { contentType } from './raw-modes.ts';
import type { Reply } from './reply.ts';
import { toJsonError } from './wire-json.ts';
import { toQueryError } from './wire-query.ts';

const SESSION = 'arn:aws:sts::123456789012:assumed-role/ci/session';
const DBUSER = 'arn:aws:redshift:us-east-1:123456789012:dbuser:mycluster/adminuser';
const EXPIRED = 'The security token included in the request is expired';
const INVALID = 'The security token included in the request is invalid.';
const NO_PROVIDER = 'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com';

/**
 * Mode, HTTP status, message, and the code if it differs from the mode. ACTION stands for the IAM action of the call.
 */
const ERRORS: Readonly<Record<string, readonly [status: number, message: string | undefined, code?: string]>> = {
  AccessDenied: [
    403,
    `User: ${SESSION} is not authorized to perform: ACTION on resource: ${DBUSER} because no identity-based policy allows the ACTION action`,
  ],
  AccessDeniedException: [400, `User: ${SESSION} is not authorized to perform: ACTION`],
  ClusterNotFound: [404, 'Cluster mycluster not found.'],
  ExpiredToken: [403, EXPIRED],
  ExpiredTokenException: [400, EXPIRED],
  IDPCommunicationError: [400, 'Unable to reach the identity provider.'],
  InternalFailure: [500, 'Internal failure.'],
  InternalServerError: [500, 'An internal server error occurred.'],
  InvalidClientTokenId: [403, INVALID],
  InvalidIdentityToken: [400, NO_PROVIDER],
  InvalidParameterValue: [400, 'The parameter DurationSeconds must be between 900 and 3600.'],
  InvalidRequestException: [400, "Cluster id 'j-0000000000000' is not valid."],
  MissingAuthenticationToken: [403, 'Request is missing Authentication Token'],
  MultilineMessage: [400, 'first line\nsecond line\n::set-output name=x::y', 'AccessDenied'],
  NoMessage: [400, undefined, 'SomethingOdd'],
  RequestLimitExceeded: [503, 'Request limit exceeded.'],
  ServiceUnavailable: [503, 'Service is temporarily unavailable.'],
  SignatureDoesNotMatch: [403, 'The request signature we calculated does not match the signature you provided.'],
  SlowDown: [503, 'Reduce your request rate.'],
  Throttling: [400, 'Rate exceeded'],
  ThrottlingException: [400, 'Rate exceeded'],
  UnrecognizedClientException: [400, INVALID],
  UnsupportedOperation: [400, "The requested operation isn't supported."],
  ValidationError: [400, "1 validation error detected: Value at 'x' failed to satisfy constraint"],
};

// https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
/** Errors of a JSON service in other forms that its protocol allows. */
const JSON_SHAPES: Readonly<Record<string, Pick<Reply, 'body' | 'headers'>>> = {
  'lowercase-message': {
    body: JSON.stringify({ __type: 'InvalidRequestException', message: 'lower case message key' }),
  },
  'namespaced-type': {
    body: JSON.stringify({
      __type: 'com.amazonaws.elasticmapreduce#InvalidRequestException',
      Message: 'namespaced type',
    }),
  },
  'header-errortype': {
    body: JSON.stringify({ message: 'from the header' }),
    headers: { 'x-amzn-errortype': 'InvalidRequestException:http://internal.amazon.com/coral/' },
  },
};

export function isErrorMode(name: string): boolean {
  return name in ERRORS || name in JSON_SHAPES;
}

/** The error of a mode, in the protocol of the call. Undefined if the mode is not an error. */
export function answerError(mode: string, call: Call): Reply | undefined {
  const shape = JSON_SHAPES[mode];
  if (shape) return { status: 400, type: contentType(call), ...shape };
  const [status, message, code = mode] = ERRORS[mode] ?? [];
  if (!status) return undefined;
  return toError(call, { status, code, message: message?.replaceAll('ACTION', actionOf(call)) });
}

/** A fault in the protocol of the call. */
export function toError(call: Call, fault: Parameters<typeof toQueryError>[0]): Reply {
  return call.protocol === 'query' ? toQueryError(fault) : toJsonError(fault, contentType(call));
}

/** The name of the operation in IAM policies. */
export function actionOf({ service, operation }: Pick<Call, 'service' | 'operation'>): string {
  return `${service === 'emr' ? 'elasticmapreduce' : service}:${operation}`;
}
