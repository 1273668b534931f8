import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export const VERSION = '1.2.3';
export const NAME = `cluster-credentials-${VERSION}-${process.platform === 'darwin' ? 'macos' : 'linux'}-${process.arch}`;

/** What the server gives as an executable: a script that says its version. */
export const PROGRAM = Buffer.from(
  `#!/bin/sh\n[ "$1" = --version ] && echo 'cluster-credentials/${VERSION} of a test'\n`,
);

/** A server of releases on this machine. */
export interface Releases {
  /** For --from. The folder decides how the server behaves. */
  readonly from: (behaviour: Behaviour) => string;
  /** The paths that were asked for. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

const behaviours = {
  right: (_, response, bytes) => response.end(bytes),
  wrong: (request, response) => response.end(fileOf(request, Buffer.concat([PROGRAM, Buffer.from('exit 3\n')]))),
  // The connection ends before all that was promised has come.
  cut: (_, response, bytes) => {
    response.setHeader('content-length', bytes.length);
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  },
  // The server believes that this is all.
  short: (_, response, bytes) => response.end(bytes.subarray(0, bytes.length / 2)),
  missing: (_, response) => response.writeHead(404).end('##[error]no such file'),
  moved: (request, response) => redirect(response, (request.url ?? '').replace('/moved/', '/right/')),
  'moved-to-http': (_, response) => redirect(response, 'http://releases.invalid/file?token=1'),
  'moved-in-a-circle': (request, response) => redirect(response, request.url ?? ''),
  page: (_, response) => response.end('<html>Please log in</html>'),
  large: (request, response) => response.end(fileOf(request, LARGE)),
  'does-not-start': (request, response) => response.end(fileOf(request, NOT_FOR_THIS_SYSTEM)),
} as const satisfies Record<string, (request: IncomingMessage, response: ServerResponse, bytes: Buffer) => void>;

export type Behaviour = keyof typeof behaviours;

/** A program whose interpreter this machine does not have, as that of glibc on Alpine. */
export const NOT_FOR_THIS_SYSTEM = Buffer.from('#!/lib/ld-none.so\n');

/** A file that cannot be compressed. */
export const LARGE = randomBytes(100_000);

export async function startReleases(): Promise<Releases> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const [, behaviour = ''] = path.split('/');
    if (isBehaviour(behaviour)) behaviours[behaviour](request, response, fileOf(request, PROGRAM));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    from: (behaviour) => `http://127.0.0.1:${port}/${behaviour}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isBehaviour(name: string): name is Behaviour {
  return Object.hasOwn(behaviours, name);
}

function fileOf({ url = '' }: IncomingMessage, program: Buffer): Buffer {
  return url.endsWith('.gz') ? gzipSync(program) : program;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}
