import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An STS that passes requests on to the cloud at `url`, and whose clock is wrong by so many milliseconds. */
export async function withSkewedSts<T>(url: string, skew: number, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((incoming, response) => {
    const { method, url: path, headers } = incoming;
    const onward = request(new URL(path ?? '/', url), { method, headers, agent: false }, (answer) => {
      const date = new Date(Date.now() + skew).toUTCString();
      response.writeHead(answer.statusCode ?? 500, { ...answer.headers, date });
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
