import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { isSignatureValid } from './access.ts';
import { answer } from './answer.ts';
import { type Call, readCall } from './call.ts';
import type { Cloud, RecordedRequest } from './contract.ts';
import { answerControl } from './control.ts';
import { type Listener, send } from './listener.ts';
import type { Modes } from './modes.ts';
import type { World } from './world.ts';

export interface Front {
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Ends the TLS of a client that uses this cloud as its proxy. Refuses if the cloud has no TLS. */
  tunnel(request: IncomingMessage, socket: Duplex, target: Listener | undefined): void;
  /** Drops the answers that are being held back. */
  stop(): void;
}

interface Parts {
  readonly world: World;
  readonly modes: Modes;
  readonly requests: RecordedRequest[];
  readonly control: Pick<Cloud, 'requests' | 'setMode' | 'reset'>;
}

/** Reads each request, records it, and answers it as the mode says. */
export function createFront({ world, modes, requests, control }: Parts): Front {
  const timers = new Set<NodeJS.Timeout>();
  const { log } = world.options;

  return {
    async serve(request, response) {
      try {
        const call = await readCall(request);
        const reply = answerControl(call, control);
        if (reply) send(response, reply);
        else await respond(call, response);
      } catch (error) {
        log?.(`cloud: ${error instanceof Error ? error.stack : error}`);
        if (!response.headersSent) send(response, { status: 500, type: 'text/plain', body: String(error) });
      }
    },
    tunnel(request, socket, target) {
      requests.push(recordTunnel(request, target ? 200 : 405));
      if (!target) socket.end('HTTP/1.1 405 Method Not Allowed\r\ncontent-length: 0\r\n\r\n');
      else socket.write('HTTP/1.1 200 Connection established\r\n\r\n', () => target.server.emit('connection', socket));
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
      // The test does not wait for the last events of the sockets, so the record must not depend on them.
      for (const entry of requests) if (entry.status === 'pending') entry.status = 'unanswered';
    },
  };

  async function respond(call: Call, response: ServerResponse): Promise<void> {
    const mode = modes.next(call.service);
    const entry = record(call, mode, isSignatureValid(call, world.keys));
    requests.push(entry);
    response.once('close', () => {
      if (entry.status === 'pending') entry.status = 'unanswered';
      log?.(`${entry.service} ${entry.operation} ${entry.mode} ${entry.status}`);
    });
    const [, seconds] = /^slow:(.+)$/.exec(mode) ?? [];
    if (seconds) await pause(Number(seconds) * 1000);
    if (mode === 'hang' || response.destroyed) return;
    if (mode === 'drop') {
      entry.status = 'dropped';
      response.destroy();
      return;
    }
    const reply = await answer(call, seconds ? 'ok' : mode, world);
    if (response.destroyed) return;
    entry.status = reply.status;
    send(response, reply);
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        resolve();
      }, ms).unref();
      timers.add(timer);
    });
  }
}

function record(call: Call, mode: string, signatureValid: boolean | null): RecordedRequest {
  const { method, host, path, query, service, operation, params, headers, text: body, authorization, tls } = call;
  const accessKeyId = authorization?.accessKeyId ?? null;
  const who = { accessKeyId, region: authorization?.region ?? null, signatureValid };
  return { method, host, path, query, service, operation, params, headers, body, ...who, mode, tls, status: 'pending' };
}

function recordTunnel({ headers: raw, url = '' }: IncomingMessage, status: number): RecordedRequest {
  const headers = Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, String(value)]));
  const at = { method: 'CONNECT', host: headers['host'] ?? '', path: url, query: '', headers, body: '', tls: false };
  const who = { accessKeyId: null, region: null, signatureValid: null };
  return { ...at, service: 'proxy', operation: 'CONNECT', params: {}, ...who, mode: 'ok', status };
}
