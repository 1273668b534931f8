import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServerAnswer {
  readonly status?: number;
  readonly type: string;
  readonly body: string;
}

/** Calls `use` with the URL of a server on loopback that gives these answers. It is closed when `use` has ended. */
export async function withServer<T>(
  answer: (request: IncomingMessage) => ServerAnswer | undefined,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const server = createServer((request, response) => {
    const { status = 200, type, body } = answer(request) ?? { status: 404, type: 'text/plain', body: '' };
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
