import type { Fault } from '../fault-server.ts';
import { always, atFirst } from './raw-answer.ts';

const STATUSES = [
  ...[201, 202, 203, 204, 205, 206, 226, 300, 301, 302, 303, 304, 305, 307, 308],
  ...[
    400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 413, 414, 415, 418, 421, 422, 425, 426, 428, 429, 431,
    451,
  ],
  ...[500, 501, 502, 503, 504, 505, 507, 508, 511, 520, 525, 529, 599, 600, 999],
];

const PAGE =
  '<!DOCTYPE html><html><head><title>Blocked</title></head><body><h1>Access denied by policy</h1></body></html>';
const LOCATION = 'http://127.0.0.1:9/elsewhere';

/** Answers that carry nothing of AWS: a gateway, a filter, a sign-in page. */
export const statusFaults: Readonly<Record<string, Fault>> = Object.fromEntries(
  STATUSES.flatMap((status) => [
    [`status-${status}-empty`, always({ status, headers: redirecting(status) })],
    [
      `status-${status}-page`,
      always({ status, headers: { 'content-type': 'text/html', ...redirecting(status) }, body: PAGE }),
    ],
  ]),
);

/** Refusals that say when to come back, and pages that pass. */
export const passingFaults: Readonly<Record<string, Fault>> = {
  'retry-after-seconds': atFirst(1, always({ status: 503, headers: { 'retry-after': '1' } })),
  'retry-after-date': atFirst(1, {
    answer: ({ socket }) => {
      const date = new Date(Date.now() + 1500).toUTCString();
      socket.write(`HTTP/1.1 503 Busy\r\nretry-after: ${date}\r\ncontent-length: 0\r\n\r\n`);
    },
  }),
  'retry-after-429-page': atFirst(
    1,
    always({ status: 429, headers: { 'retry-after': '1', 'content-type': 'text/html' }, body: PAGE }),
  ),
  'retry-after-huge': always({ status: 503, headers: { 'retry-after': '99999999' } }),
  'retry-after-negative': atFirst(1, always({ status: 503, headers: { 'retry-after': '-5' } })),
  'retry-after-garbage': atFirst(1, always({ status: 503, headers: { 'retry-after': 'soon' } })),
  'first-500-then-good': atFirst(1, always({ status: 500, headers: { 'content-type': 'text/xml' }, body: '<oops' })),
  'first-502-page-then-good': atFirst(2, always({ status: 502, headers: { 'content-type': 'text/html' }, body: PAGE })),
  'always-503-json': always({ status: 503, headers: { 'content-type': 'application/json' }, body: '{"a":' }),
  'always-500-xml': always({ status: 500, headers: { 'content-type': 'text/xml' }, body: '<Error><Code>' }),
};

function redirecting(status: number): Record<string, string> {
  return status >= 300 && status < 400 ? { location: LOCATION } : {};
}
