import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Answers a CONNECT. */
export type OnConnect = (
  client: Socket,
  target: { readonly host: string; readonly port: number },
) => void | Promise<void>;

const ESTABLISHED = 'HTTP/1.1 200 Connection established\r\n\r\n';

/** What a proxy should do. */
export const tunnel: OnConnect = (client, { host, port }) => {
  const server = connect(port, host, () => {
    client.write(ESTABLISHED);
    client.pipe(server).pipe(client);
  });
  server.on('error', () => client.destroy());
  client.on('close', () => server.destroy());
};

const refuse =
  (status: number, more = ''): OnConnect =>
  (client) =>
    void client.end(`HTTP/1.1 ${status} No\r\n${more}content-length: 0\r\n\r\n`);

/** What a proxy can do when it is asked for a tunnel. */
export const answers: Readonly<Record<string, OnConnect>> = {
  silence: () => {},
  drip: async (client) => {
    for (let count = 0; count < 500 && !client.destroyed; count += 1) {
      client.write('H');
      await wait(20);
    }
  },
  'endless headers': async (client) => {
    client.write('HTTP/1.1 200 OK\r\n');
    for (let count = 0; count < 500 && !client.destroyed; count += 1) {
      client.write(`x-${count}: y\r\n`);
      await wait(20);
    }
  },
  'endless line': async (client) => {
    for (let count = 0; count < 500 && !client.destroyed; count += 1) {
      client.write('x'.repeat(1000));
      await wait(20);
    }
  },
  close: (client) => void client.end(),
  reset: (client) => void client.resetAndDestroy(),
  garbage: (client) => void client.end('220 not a proxy\r\n\r\n'),
  '403': refuse(403),
  '407': refuse(407, 'proxy-authenticate: Basic realm="proxy"\r\n'),
  '502': refuse(502),
  '503': refuse(503, 'retry-after: 1\r\n'),
  redirect: refuse(302, 'location: http://127.0.0.1:9/\r\n'),
  'tunnel to silence': (client) => void client.write(ESTABLISHED),
  'tunnel to a reset': (client) => void client.write(ESTABLISHED, () => client.resetAndDestroy()),
  'tunnel to plain text': (client) => void client.write(`${ESTABLISHED}HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok`),
  'tunnel to a TLS alert': (client) =>
    void client.write(Buffer.concat([Buffer.from(ESTABLISHED), Buffer.from('15030300020228', 'hex')])),
  'a good tunnel': tunnel,
};

/** The same for the first tunnel only: what follows must work, and the process must end. */
export const firstOnly = ['silence', 'close', 'reset', 'garbage', '503'];
