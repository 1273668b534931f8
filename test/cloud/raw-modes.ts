import type { Call } from './call.ts';
import type { Reply } from './reply.ts';
import { JSON_1_1 } from './wire-json.ts';

const HTML = {
  500: '<html><body><h1>500 Internal Server Error</h1></body></html>',
  502: '<html><body><h1>502 Bad Gateway</h1></body></html>',
  404: '<!DOCTYPE html><p>Not found<br>',
  portal: '<html><head><title>Captive portal</title></head><body><p>Sign in<br></body></html>',
} as const;

/** Answers that do not come from the service: those of proxies, portals and load balancers. */
const FIXED: Readonly<Record<string, Reply>> = {
  'http400-empty': { status: 400, type: 'text/plain', body: '' },
  'http404-html': { status: 404, type: 'text/html', body: HTML[404] },
  'http429-empty': { status: 429, type: 'text/plain', body: '' },
  'http500-empty': { status: 500, type: 'text/plain', body: '' },
  'http500-html': { status: 500, type: 'text/html', body: HTML[500] },
  'http502-html': { status: 502, type: 'text/html', body: HTML[502] },
  html200: { status: 200, type: 'text/html', body: HTML.portal },
};

/** Ways to damage a good answer. */
const DAMAGE: Readonly<Record<string, (reply: Reply) => Reply>> = {
  'malformed-tail': (reply) => ({ ...reply, body: reply.body.slice(0, -8) }),
  'malformed-truncated': (reply) => ({ ...reply, body: reply.body.slice(0, reply.body.length / 2) }),
  'drop-after-headers': (reply) => ({ ...reply, sent: 0 }),
  'short-body': cutInHalf,
  truncated: cutInHalf,
};

const OTHERS = ['drop', 'hang', 'need-auth', 'empty200', 'malformed'];

export function isRawMode(name: string): boolean {
  return name in FIXED || name in DAMAGE || OTHERS.includes(name) || /^(slow:\d+(\.\d+)?|redirect:.+)$/.test(name);
}

/** The answer of a mode that does not depend on the service. Undefined if the service answers. */
export function answerRaw(mode: string, call: Call): Reply | undefined {
  const type = contentType(call);
  if (mode.startsWith('redirect:')) {
    return { status: 307, type: 'text/plain', body: '', headers: { location: mode.slice('redirect:'.length) } };
  }
  if (mode === 'empty200') return { status: 200, type, body: '' };
  if (mode === 'malformed')
    return { status: 200, type, body: call.protocol === 'query' ? '<Response><oops' : '{"a": {"b": ' };
  return FIXED[mode];
}

export function damage(mode: string, reply: Reply): Reply {
  return DAMAGE[mode]?.(reply) ?? reply;
}

export function contentType({ protocol }: Call): string {
  if (protocol === 'query') return 'text/xml';
  return protocol === 'json-1.1' ? JSON_1_1 : 'application/json';
}

function cutInHalf(reply: Reply): Reply {
  return { ...reply, sent: Math.floor(Buffer.byteLength(reply.body) / 2) };
}
