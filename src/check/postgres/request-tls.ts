import type { Socket } from 'node:net';
import { lost } from '../network-problem.ts';
import { Problem } from '../problem.ts';
import { SSL_REQUEST } from './messages.ts';
import { ProtocolError } from './protocol-error.ts';

/**
 * Asks the server for TLS. Resolves when TLS can begin. Never goes on without it: Redshift refuses temporary logins on
 * other connections, and the password would be readable on the network.
 */
export async function requestTls(socket: Socket): Promise<void> {
  socket.write(SSL_REQUEST);
  const answer = await firstBytes(socket);
  const letter = answer.toString('latin1', 0, 1);
  // Someone in between could send more now. Those bytes would look as if they had come over TLS.
  if (letter === 'S' && answer.length === 1) return;
  if (letter === 'N' && answer.length === 1) {
    throw new Problem('the server does not offer TLS', {
      cure: ({ option }) =>
        `Redshift always does: check ${option('host')} and ${option('port')}, and what is between. The password was not sent`,
    });
  }
  // Before TLS, any server could send this text. It is not shown, as libpq does not show it.
  if (letter === 'E') {
    throw new Problem('the server answered with an error before TLS', {
      mayPass: true,
      cure: ({ option }) => `It may be overloaded. Try again, or set ${option('wait-for-connection')} to wait for it`,
    });
  }
  throw new ProtocolError('it does not answer to the request for TLS');
}

function firstBytes(socket: Socket): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const closed = () => reject(lost('before TLS began'));
    socket.once('error', reject);
    socket.once('close', closed);
    socket.once('end', closed);
    socket.once('data', (bytes) => {
      // What arrives later belongs to TLS.
      socket.pause();
      socket.off('error', reject);
      socket.off('close', closed);
      socket.off('end', closed);
      resolve(bytes);
    });
  });
}
