import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from '../fault-server.ts';
import { atFirst, bytesThenClose, good, written } from './raw-answer.ts';

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\n';
const silent = () => {};

/** A fault at the moment when the connection opens. */
function onConnect(act: (socket: Parameters<NonNullable<Fault['connected']>>[0]) => void): Fault {
  return {
    connected(socket) {
      act(socket);
      return true;
    },
    answer: silent,
  };
}

function trickle(milliseconds: number): Fault {
  return written(async (bytes, { socket }) => {
    for (const byte of bytes) {
      if (socket.destroyed) return;
      socket.write(Buffer.of(byte));
      await wait(milliseconds);
    }
  });
}

/** The connection breaks, stalls or speaks another protocol. */
export const connectionFaults: Readonly<Record<string, Fault>> = {
  'connect-reset': onConnect((socket) => socket.resetAndDestroy()),
  'connect-close': onConnect((socket) => socket.end()),
  'connect-silence': onConnect(silent),
  'banner-smtp': onConnect((socket) => socket.end('220 mail.example.com ESMTP\r\n')),
  'banner-ssh': onConnect((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n')),
  'banner-tls-alert': onConnect((socket) => socket.end(Buffer.from('15030300020228', 'hex'))),
  'request-reset': { answer: ({ socket }) => void socket.resetAndDestroy() },
  'request-close': { answer: ({ socket }) => void socket.end() },
  'request-silence': { answer: silent },
  'close-in-status-line': bytesThenClose('HTTP/1.1 20'),
  'close-after-status-line': bytesThenClose('HTTP/1.1 200 OK\r\n'),
  'close-in-headers': bytesThenClose(`${HEAD}content-le`),
  'close-after-headers': bytesThenClose(`${HEAD}content-length: 500\r\n\r\n`),
  'stall-in-status-line': { answer: ({ socket }) => void socket.write('HTTP/1.1 20') },
  'stall-in-headers': { answer: ({ socket }) => void socket.write(HEAD) },
  'stall-after-headers': { answer: ({ socket }) => void socket.write(`${HEAD}content-length: 500\r\n\r\n`) },
  'stall-in-body': written((bytes, { socket }) => void socket.write(bytes.subarray(0, bytes.length - 40))),
  'stall-at-last-byte': written((bytes, { socket }) => void socket.write(bytes.subarray(0, -1))),
  'stall-in-chunks': {
    answer: ({ socket }) => void socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n5\r\nhello\r\n`),
  },
  'drip-slow': trickle(30),
  'drip-fast': trickle(0),
  'switching-protocols': {
    answer: ({ socket }) =>
      void socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n'),
  },
  'continue-for-ever': {
    async answer({ socket }) {
      for (let count = 0; count < 2000 && !socket.destroyed; count += 1) {
        socket.write('HTTP/1.1 100 Continue\r\n\r\n');
        await wait(5);
      }
    },
  },
  'continue-then-good': written((bytes, { socket }) => {
    socket.write('HTTP/1.1 100 Continue\r\n\r\n'.repeat(50));
    socket.write(bytes);
  }),
  'early-hints-then-good': written((bytes, { socket }) => {
    socket.write('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n');
    socket.write(bytes);
  }),
  'endless-headers': {
    async answer({ socket }) {
      socket.write(HEAD);
      for (let count = 0; count < 20_000 && !socket.destroyed; count += 1) {
        if (!socket.write(`x-${count}: ${'y'.repeat(100)}\r\n`)) await wait(1);
      }
    },
  },
  'http-0.9': bytesThenClose('<html>hello</html>'),
  'http-2-preface': bytesThenClose(Buffer.from('00000604000000000000040100000000', 'hex')),
  'http-1.0': written(
    (bytes, { socket }) => void socket.end(bytes.toString('latin1').replace('HTTP/1.1', 'HTTP/1.0'), 'latin1'),
  ),
  'status-line-garbage': bytesThenClose('HTTP/1.1 abc def\r\n\r\n'),
  'status-line-no-reason': written(
    (bytes, { socket }) => void socket.write(bytes.toString('latin1').replace(' Status', ''), 'latin1'),
  ),
  'nul-bytes': bytesThenClose(Buffer.alloc(2000)),
  'random-bytes': bytesThenClose(Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * 167 + 13) % 256))),
  'double-answer': written((bytes, { socket }) => void socket.write(Buffer.concat([bytes, bytes]))),
  'good-then-reset': written((bytes, { socket }) => void socket.write(bytes, () => socket.resetAndDestroy())),
  'good-then-close': written((bytes, { socket }) => void socket.end(bytes)),
  'first-reset-then-good': atFirst(1, { answer: ({ socket }) => void socket.resetAndDestroy() }),
  'first-close-then-good': atFirst(2, { answer: ({ socket }) => void socket.end() }),
  'good-all-along': good,
};
