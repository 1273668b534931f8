import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Calls `use` with an EMR that refuses every request with this message. */
export async function withServer<T>(
  { code, message }: { readonly code: string; readonly message: string },
  use: (url: string) => Promise<T>,
): Promise<T> {
  const server = createServer((_request, response) => {
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify({ __type: code, Message: message }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
