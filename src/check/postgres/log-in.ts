// https://www.postgresql.org/docs/current/protocol-flow.html
import type { Duplex } from 'node:stream';
import type { ClusterLogin } from '../../answer.ts';
import { sanitize } from '../../log-text.ts';
import { lost } from '../network-problem.ts';
import { authenticate } from './authenticate.ts';
import { framing } from './framing.ts';
import { errorFields, firstColumn, type Message, query, startup, terminate } from './messages.ts';
import { ProtocolError, ServerError } from './protocol-error.ts';

/** The server may send these at any moment of a session. */
const PASSING = /[SKNAv]/;

/**
 * Logs in over a connection that is encrypted, asks the database for the user that it sees, and logs out. Returns that
 * user, safe for a log. Rejects with a Problem, a ServerError, a ProtocolError or an error of the connection.
 */
export async function logIn(
  connection: Duplex,
  { login, database }: { readonly login: ClusterLogin; readonly database: string | undefined },
): Promise<string | undefined> {
  const receive = receiver(connection);
  connection.write(
    startup({
      user: login.username,
      ...(database === undefined ? {} : { database }),
      client_encoding: 'UTF8',
      application_name: 'cluster-credentials',
    }),
  );
  const proof = authenticate(login);
  while (!proof.isDone()) {
    const answer = await proof.answer(await receive('R'));
    if (answer) connection.write(answer);
  }
  await receive('Z');
  connection.write(query('select current_user'));
  await receive('T');
  const user = firstColumn(await receive('D'));
  await receive('C');
  await receive('Z');
  await new Promise<void>((resolve) => connection.end(terminate(), () => resolve()));
  return user === undefined ? undefined : sanitize(user);
}

/** Waits for a message of one type, and skips those that may come in between. */
function receiver(connection: Duplex): (type: string) => Promise<Message> {
  const chunks = connection[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const { push } = framing();
  const ready: Message[] = [];
  return async (type) => {
    for (;;) {
      const message = ready.shift();
      if (message === undefined) {
        const { value, done } = await chunks.next();
        if (done) throw lost('before the login was done');
        ready.push(...push(value));
        continue;
      }
      if (message.type === 'E') throw new ServerError(errorFields(message));
      if (message.type === type) return message;
      if (!PASSING.test(message.type)) throw new ProtocolError('a message comes that does not belong here');
    }
  };
}
