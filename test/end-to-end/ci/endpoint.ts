import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Starts a server on loopback that is closed at the end of the test. Returns its host and port. */
export async function serve(answer: (request: IncomingMessage, url: URL) => Answer): Promise<string> {
  const server = createServer((request, response) => {
    const { status = 200, headers, body } = answer(request, new URL(request.url ?? '', 'http://server'));
    request.resume().once('end', () => response.writeHead(status, headers).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The form of the request that a server of a system requires. */
export interface Form {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers a request of exactly this form. Refuses all others with a description of the request. */
export function insist(form: Form, good: Answer): (request: IncomingMessage, url: URL) => Answer {
  return ({ method, headers }, { pathname, searchParams }) => {
    const query = Object.fromEntries(searchParams);
    const names = Object.keys(form.headers);
    const seen = {
      method,
      path: pathname,
      query,
      headers: Object.fromEntries(names.map((name) => [name, headers[name]])),
    };
    const isGood = sorted(seen) === sorted(form);
    return isGood ? good : { status: 400, headers: { 'content-type': 'application/json' }, body: sorted(seen) };
  };
}

function sorted(value: object): string {
  const names = new Set<string>();
  JSON.stringify(value, (name, one) => {
    names.add(name);
    return one;
  });
  return JSON.stringify(value, [...names].sort());
}
