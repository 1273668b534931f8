// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import { createHash, createHmac } from 'node:crypto';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

export interface HttpRequest {
  readonly headers: Readonly<Record<string, string>>;
  /** A request with a body is a POST. */
  readonly body?: string;
}

/** Sends a request and resolves to the body of the answer. Rejects if its status is not 200. */
export function ask(url: string, { headers, body }: HttpRequest): Promise<string> {
  const request = url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    request(url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text))));
    })
      .on('error', reject)
      .end(body);
  });
}

export interface Unsigned extends Required<HttpRequest> {
  readonly service: string;
  readonly region: string;
  readonly keys: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken: string };
}

/** The same request with a signature of version 4. */
export function signed(url: string, { service, region, keys, headers, body }: Unsigned): HttpRequest {
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const all: Readonly<Record<string, string>> = {
    ...headers,
    host: new URL(url).host,
    'x-amz-date': time,
    'x-amz-security-token': keys.sessionToken,
  };
  const names = Object.keys(all).sort();
  const canonical = ['POST', '/', '', ...names.map((name) => `${name}:${all[name]}`), '', names.join(';'), hash(body)];
  const scope = [time.slice(0, 8), region, service, 'aws4_request'];
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${keys.secretAccessKey}`);
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), hash(canonical.join('\n'))].join('\n');
  const credential = `Credential=${keys.accessKeyId}/${scope.join('/')}`;
  const signature = `Signature=${hmac(key, text).toString('hex')}`;
  const authorization = `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=${names.join(';')}, ${signature}`;
  return { headers: { ...all, authorization }, body };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
