import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import { type Authorization, parseAuthorization, type SignedRequest } from './sigv4.ts';
import { readJson, readTarget } from './wire-json.ts';
import { type QueryCall, readQuery } from './wire-query.ts';

export type Protocol = 'query' | 'json-1.1' | 'rest-json' | 'http';

/** A request that has been read, with its service and operation. */
export interface Call extends SignedRequest, QueryCall {
  readonly host: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly protocol: Protocol;
  readonly authorization: Authorization | undefined;
  readonly tls: boolean;
}

export const TOKEN_PATH = '/_github/idtoken';

export async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const text = body.toString();
  const [path, query] = splitTarget(request.url ?? '/');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
  const method = request.method ?? 'GET';
  return {
    method,
    path,
    query,
    headers,
    text,
    body,
    tls: request.socket instanceof TLSSocket,
    rawHeaders: request.rawHeaders,
    host: headers['host'] ?? '',
    authorization: parseAuthorization(headers['authorization']),
    ...identify({ method, path, query, headers, text }),
  };
}

// The request to a plain HTTP proxy has a whole URL.
function splitTarget(target: string): [path: string, query: string] {
  const relative = target.replace(/^http:\/\/[^/?]*/i, '') || '/';
  const mark = relative.indexOf('?');
  return mark < 0 ? [relative, ''] : [relative.slice(0, mark), relative.slice(mark + 1)];
}

type Raw = Pick<Call, 'method' | 'path' | 'query' | 'headers' | 'text'>;

function identify({ method, path, query, headers, text }: Raw): QueryCall & { readonly protocol: Protocol } {
  const target = headers['x-amz-target'];
  const session = /\/applications\/([^/]+)\/sessions\/([^/]+)\/endpoint$/.exec(path);
  if (method === 'GET' && session) {
    const [applicationId, sessionId] = session.slice(1).map(decodeURIComponent);
    const params = { applicationId, sessionId };
    return { protocol: 'rest-json', service: 'emr-serverless', operation: 'GetSessionEndpoint', params };
  }
  if (method === 'GET' || path === TOKEN_PATH || path === '/_creds') {
    const params = Object.fromEntries(new URLSearchParams(query));
    return { protocol: 'http', service: path === TOKEN_PATH ? 'github' : 'http', operation: path, params };
  }
  if (target) return { protocol: 'json-1.1', ...readTarget(target, text) };
  if (headers['content-type']?.includes('x-www-form-urlencoded')) return { protocol: 'query', ...readQuery(text) };
  const [, cluster, endpoint] = /\/virtualclusters\/([^/]+)\/endpoints\/([^/]+)\/credentials$/.exec(path) ?? [];
  if (cluster && endpoint) {
    const fromPath = {
      virtualClusterIdentifier: decodeURIComponent(cluster),
      endpointIdentifier: decodeURIComponent(endpoint),
    };
    const operation = 'GetManagedEndpointSessionCredentials';
    return { protocol: 'rest-json', service: 'emr-containers', operation, params: { ...readJson(text), ...fromPath } };
  }
  return { protocol: 'http', service: 'http', operation: path, params: {} };
}
