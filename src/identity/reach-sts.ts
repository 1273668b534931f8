// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
import { call } from '../aws/call.ts';
import { type Connection, sts } from '../aws/client.ts';
import type { Destination } from '../aws/proxy.ts';
import { ServiceError } from '../errors.ts';

/** How far a request to STS came. */
export interface Reached {
  /** Where the request went. Undefined if none was made. */
  readonly to: Destination | undefined;
  /** What came back last, from STS or from something in between. */
  readonly answer: { readonly status: number; readonly date: string | undefined } | undefined;
  /** Why that is not an answer of STS, as an ExpectedError where it was foreseen; undefined if it is one. */
  readonly error: unknown;
}

/** Sends a request without a signature, which STS refuses: that is an answer. Rejects only for a bug. */
export async function reachSts(connection: Connection): Promise<Reached> {
  let to: Destination | undefined;
  let answer: Reached['answer'];
  const { transport } = connection;
  const watched: Connection = {
    ...connection,
    transport: {
      ...transport,
      async handle(request, options) {
        to = request;
        const result = await transport.handle(request, options);
        answer = { status: result.response.statusCode, date: result.response.headers['date'] };
        return result;
      },
    },
  };
  const { GetCallerIdentity$: operation } = await import('@aws-sdk/client-sts');
  try {
    await connection.retryPolicy.retry('STS', (abortSignal) =>
      call({ service: sts, operation, input: {} }, { connection: watched, keys: undefined }, abortSignal),
    );
    return { to, answer, error: undefined };
  } catch (error) {
    const isAnswered = error instanceof ServiceError && answer !== undefined && answer.status < 500;
    return { to, answer, error: isAnswered ? undefined : error };
  }
}
