import { createHash, createHmac, randomUUID } from 'node:crypto';
import { HttpRequest } from '@smithy/core/protocols';
import { fromBase64, fromUtf8, toBase64, toUtf8 } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import type {
  ClientProtocol,
  HttpResponse,
  MetadataBearer,
  HttpRequest as SdkRequest,
  StaticOperationSchema,
} from '@smithy/types';
import { keepOutOfMessages } from '../known-secrets.ts';
import { checkEnvelope } from './check-answer.ts';
import type { AwsKeys, AwsSession, Connection, Service } from './client.ts';
import { signingRegion, urlOf } from './own-endpoint.ts';

/** A protocol of the SDK: it writes requests and reads answers. */
export type Protocol = ClientProtocol<SdkRequest, HttpResponse>;

/** One request to a service. */
export interface Call<Input extends object> {
  readonly service: Service;
  /** The shapes of the request and the answer, from the SDK's package of the service. */
  readonly operation: StaticOperationSchema;
  readonly input: Input;
  /** Rewrites an answer that the AWS CLI can read and the SDK cannot. */
  readonly readable?: (answer: string) => string;
}

/** What came back. */
export interface CallResult<Output> {
  readonly output: Output;
  /** The body, as AWS sent it. */
  readonly text: string;
}

/**
 * Sends one request and reads the answer: the SDK's protocols and signature, without its clients. Those would add
 * retries that give up within seconds (see retry-policy.ts), and take more time than all the rest of a run. Without
 * keys the request is not signed. Rejects with an error of the SDK for a refusal, a SyntaxError for an answer that cannot
 * be read, a TransportError, or an error of Node's network modules: failure.ts reads them.
 */
export async function call<Input extends object, Output extends MetadataBearer>(
  { service, operation, input, readable }: Call<Input>,
  { connection, keys }: Pick<AwsSession, 'connection' | 'keys'>,
  abortSignal: AbortSignal,
): Promise<CallResult<Output>> {
  const [, namespace, name, traits, inputShape, outputShape] = operation;
  const url = urlOf(service, connection);
  const protocol = await service.protocol();
  const context = { ...SERDE, endpoint: async () => ({ url }) };
  protocol.setSerdeContext(context as never);
  const shapes = { namespace, name, traits, input: inputShape, output: outputShape };

  const request = await protocol.serializeRequest(shapes, input, context as never);
  // The protocol ends the path with a slash, which is another path for a strict gateway.
  if (request.path === `${url.pathname}/`) request.path = url.pathname;
  request.headers['host'] = url.host;
  request.headers['user-agent'] = connection.userAgent;
  // AWS writes it into its logs, so that one attempt can be found there.
  request.headers['amz-sdk-invocation-id'] = randomUUID();
  const signed = keys ? await sign(request, { keys, service, connection }) : request;
  const { response } = await connection.transport.handle(HttpRequest.clone(signed), { abortSignal });
  connection.clock.learn(response.headers['date']);
  checkEnvelope(response, service);
  const text = Buffer.from(response.body).toString('utf8');
  if (readable) response.body = Buffer.from(readable(text));
  try {
    return { output: await protocol.deserializeResponse<Output>(shapes, context as never, response), text };
  } catch (error) {
    // The message of a parser quotes the answer, which may hold the password.
    const known = error instanceof Error && '$fault' in error ? error : new SyntaxError('unreadable');
    // Not enumerable: an error that is printed must not show the answer.
    throw Object.defineProperty(known, '$response', { value: response });
  }
}

const SERDE = {
  base64Decoder: fromBase64,
  base64Encoder: toBase64,
  utf8Decoder: fromUtf8,
  utf8Encoder: toUtf8,
  disableHostPrefix: false,
};

function sign(
  request: SdkRequest,
  { keys, service, connection }: { readonly keys: AwsKeys; readonly service: Service; readonly connection: Connection },
): Promise<SdkRequest> {
  const signer = new SignatureV4({
    credentials: revealed(keys),
    region: signingRegion(connection.region),
    service: service.hostName,
    sha256: Sha256 as never,
  });
  return signer.sign(request, { signingDate: connection.clock.now() });
}

/** The hash of Node, in the form that the signer asks for. The SDK's own one carries a second one in JavaScript. */
function Sha256(key?: string | Uint8Array) {
  return key === undefined ? createHash('sha256') : createHmac('sha256', key);
}

function revealed({ accessKeyId, secretAccessKey, sessionToken }: AwsKeys) {
  for (const secret of [secretAccessKey, sessionToken]) if (secret) keepOutOfMessages(secret);
  return {
    accessKeyId,
    secretAccessKey: secretAccessKey.reveal(),
    ...(sessionToken ? { sessionToken: sessionToken.reveal() } : {}),
  };
}
