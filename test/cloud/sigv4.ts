// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export interface Authorization {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: string;
  readonly signature: string;
}

export interface SignedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /**
   * Names and values in turn, as they arrived. In a signature, repeated headers are joined by a comma without a space.
   */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

const AUTHORIZATION = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

export function parseAuthorization(header: string | undefined): Authorization | undefined {
  const [, credential, signedHeaders, signature] = AUTHORIZATION.exec(header ?? '') ?? [];
  const scope = credential?.split('/') ?? [];
  const [date, region, service, terminator] = scope.slice(-4);
  const accessKeyId = scope.slice(0, -4).join('/');
  if (!signedHeaders || !signature || !date || !region || !service || !accessKeyId) return undefined;
  if (terminator !== 'aws4_request') return undefined;
  return { accessKeyId, date, region, service, signedHeaders, signature };
}

/** Whether the signature is that of this request with `secret`. */
export function isSignatureOf(secret: string, authorization: Authorization, request: SignedRequest): boolean {
  const { date, region, service } = authorization;
  const time = headerValues(request.rawHeaders, 'x-amz-date');
  const scope = `${date}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonicalRequest(authorization, request))].join('\n');
  const steps = [date, region, service, 'aws4_request'];
  const key = steps.reduce<Buffer>((previous, step) => hmac(previous, step), Buffer.from(`AWS4${secret}`));
  return time.startsWith(date) && timingSafeEqual(hmac(key, text), Buffer.from(authorization.signature, 'hex'));
}

function canonicalRequest({ signedHeaders }: Authorization, request: SignedRequest): string {
  const names = signedHeaders.split(';');
  // Every service except S3 encodes the path a second time.
  const path = request.path.split('/').map(encode).join('/');
  const query = request.query.split('&').filter(Boolean).sort().join('&');
  const headers = names.map((name) => `${name}:${headerValues(request.rawHeaders, name)}\n`).join('');
  return [request.method, path, query, headers, signedHeaders, sha256(request.body)].join('\n');
}

function headerValues(raw: readonly string[], name: string): string {
  const values: string[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) {
    if (raw[i]?.toLowerCase() === name) values.push((raw[i + 1] ?? '').trim().replace(/ +/g, ' '));
  }
  return values.join(',');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
