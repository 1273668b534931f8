import { gzipSync } from 'node:zlib';
import type { Fault, GoodAnswer } from '../fault-server.ts';
import { always, bytesOf, bytesThenClose, changed, rewritten, written } from './raw-answer.ts';

const HALF = (body: Buffer) => body.subarray(0, Math.floor(body.length / 2));
const LARGE = 300 * 1024;

/** The good answer with other headers. */
function withHeaders(headers: Readonly<Record<string, string>>): Fault {
  return changed((good) => ({ status: good.status, headers: { ...plain(good), ...headers }, body: good.body }));
}

function plain({ headers }: GoodAnswer): Record<string, string> {
  return { 'content-type': headers['content-type'] ?? 'text/xml', 'x-amzn-requestid': 'r-1' };
}

/** What is not the answer: it was cut, packed, mislabelled, or is far too large. */
export const bodyFaults: Readonly<Record<string, Fault>> = {
  'empty-200': always({ headers: { 'content-type': 'text/xml' } }),
  'empty-200-json': always({ headers: { 'content-type': 'application/json' } }),
  'blank-200': always({ headers: { 'content-type': 'application/json' }, body: '   \n' }),
  'null-200': always({ headers: { 'content-type': 'application/json' }, body: 'null' }),
  'array-200': always({ headers: { 'content-type': 'application/json' }, body: '[1,2]' }),
  'number-200': always({ headers: { 'content-type': 'application/json' }, body: '7' }),
  'text-200': always({ headers: { 'content-type': 'text/plain' }, body: 'OK' }),
  'page-200': always({ headers: { 'content-type': 'text/html' }, body: '<html><form>Sign in</form></html>' }),
  'page-200-as-xml': always({ headers: { 'content-type': 'text/xml' }, body: '<html><form>Sign in</form></html>' }),
  'half-then-close': changed(({ status, headers, body }) => ({ status, headers, body: HALF(body) })),
  'half-with-its-length': changed((good) => ({ status: 200, headers: plain(good), body: HALF(good.body) })),
  'longer-than-its-length': changed((good) => ({
    status: 200,
    headers: { ...plain(good), 'content-length': '20' },
    body: good.body,
  })),
  'length-zero': withHeaders({ 'content-length': '0' }),
  'length-negative': withHeaders({ 'content-length': '-1' }),
  'length-text': withHeaders({ 'content-length': 'many' }),
  'length-and-chunked': withHeaders({ 'content-length': '5', 'transfer-encoding': 'chunked' }),
  'chunked-good': written((bytes, { socket }) => {
    const [head = '', body = ''] = bytes.toString('latin1').split('\r\n\r\n');
    const chunks = [...body].map((letter) => `1\r\n${letter}\r\n`).join('');
    socket.write(
      `${head.replace(/content-length: \d+/, 'transfer-encoding: chunked')}\r\n\r\n${chunks}0\r\n\r\n`,
      'latin1',
    );
  }),
  'chunk-size-garbage': bytesThenClose('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nabc\r\n'),
  'chunks-without-end': bytesThenClose(
    'HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n',
  ),
  'no-length-close': written(
    (bytes, { socket }) => void socket.end(bytes.toString('latin1').replace(/content-length: \d+\r\n/, ''), 'latin1'),
  ),
  'gzip-said': withHeaders({ 'content-encoding': 'gzip' }),
  'gzip-done': changed((good) => ({
    status: 200,
    headers: { ...plain(good), 'content-encoding': 'gzip' },
    body: gzipSync(good.body),
  })),
  'gzip-bomb': always({
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(20_000_000, 0x20)),
  }),
  'wrong-type-html': withHeaders({ 'content-type': 'text/html' }),
  'wrong-type-binary': withHeaders({ 'content-type': 'application/octet-stream' }),
  'type-upper-case': changed((good) => ({
    headers: { 'content-type': String(plain(good)['content-type']).toUpperCase() },
    body: good.body,
  })),
  'type-missing': changed(({ body }) => ({ body })),
  'byte-order-mark': rewritten((text) => `\ufeff${text}`),
  'utf-16': changed((good) => ({ headers: plain(good), body: Buffer.from(good.body.toString('utf8'), 'utf16le') })),
  'upper-case': rewritten((text) => text.toUpperCase()),
  'junk-before': rewritten((text) => `junk ${text}`),
  'junk-after': rewritten((text) => `${text} junk`),
  'twice-in-body': rewritten((text) => text + text),
  'deep-json': always({ headers: { 'content-type': 'application/json' }, body: '['.repeat(LARGE / 2) }),
  'deep-xml': always({ headers: { 'content-type': 'text/xml' }, body: '<a>'.repeat(30_000) }),
  'large-xml': always({ headers: { 'content-type': 'text/xml' }, body: `<a>${'x'.repeat(LARGE)}</a>` }),
  'large-json': always({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ a: 'x'.repeat(LARGE) }),
  }),
  'endless-body': {
    async answer({ socket }) {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\n\r\n<a>');
      for (let count = 0; count < 500 && !socket.destroyed; count += 1) {
        if (!socket.write('x'.repeat(65_536))) await new Promise((resolve) => setTimeout(resolve, 2));
      }
    },
  },
  'entity-bomb': always({
    headers: { 'content-type': 'text/xml' },
    body: `<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "${'&b;'.repeat(50)}"><!ENTITY d "${'&c;'.repeat(50)}">]><a>${'&d;'.repeat(50)}</a>`,
  }),
  'external-entity': always({
    headers: { 'content-type': 'text/xml' },
    body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  }),
  'many-headers': changed((good) => ({
    headers: { ...plain(good), ...Object.fromEntries(Array.from({ length: 1900 }, (_, index) => [`x-${index}`, 'y'])) },
    body: good.body,
  })),
  'one-large-header': changed((good) => ({
    headers: { ...plain(good), 'x-large': 'y'.repeat(20_000) },
    body: good.body,
  })),
  'header-without-colon': written(
    (bytes, { socket }) =>
      void socket.write(bytes.toString('latin1').replace('\r\n', '\r\nno colon here\r\n'), 'latin1'),
  ),
  'header-folded': written(
    (bytes, { socket }) =>
      void socket.write(bytes.toString('latin1').replace('\r\n', '\r\nx-a: b\r\n c\r\n'), 'latin1'),
  ),
  'bare-line-feeds': written(
    (bytes, { socket }) => void socket.write(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
  ),
  'bytes-one-write-each': written((bytes, { socket }) => {
    for (const byte of bytes) socket.write(Buffer.of(byte));
  }),
  'answer-before-request-ends': { answer: ({ socket }) => void socket.end(bytesOf({ status: 400, body: '' })) },
};
