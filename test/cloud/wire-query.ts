// https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
import { type Fault, REQUEST_ID, type Reply } from './reply.ts';

const NAMESPACES: Readonly<Record<string, string>> = {
  redshift: 'http://redshift.amazonaws.com/doc/2012-12-01/',
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
};
const SERVICES: Readonly<Record<string, string>> = { '2012-12-01': 'redshift', '2011-06-15': 'sts' };

export interface QueryCall {
  readonly service: string;
  readonly operation: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Reads a form body. `X.member.N` becomes a list, `X.member.N.field` a list of objects, and all other values are
 * strings.
 */
export function readQuery(body: string): QueryCall {
  const form = new URLSearchParams(body);
  const version = form.get('Version') ?? '';
  const params: Record<string, unknown> = {};
  const lists = new Map<string, Map<number, unknown>>();
  for (const [name, value] of form) {
    const [, list, index, field] = /^(\w+)\.\w+\.(\d+)(?:\.([\w.]+))?$/.exec(name) ?? [];
    if (!list) {
      if (name !== 'Action' && name !== 'Version') params[name] = value;
      continue;
    }
    const items = lists.get(list) ?? new Map<number, unknown>();
    const item = items.get(Number(index));
    items.set(Number(index), field ? { ...(typeof item === 'object' ? item : {}), [field]: value } : value);
    lists.set(list, items);
  }
  for (const [list, items] of lists) params[list] = [...items].sort(([a], [b]) => a - b).map(([, item]) => item);
  return { service: SERVICES[version] ?? version, operation: form.get('Action') ?? '', params };
}

/**
 * One element for each field. A nested object is an element with elements in it, and a list is one element for each of
 * its values. Undefined fields are left out.
 */
function toXml(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one: unknown) => ({ name, one })))
    .filter(({ one }) => one !== undefined)
    .map(({ name, one }) => `<${name}>${isRecord(one) ? toXml(one) : escapeXml(String(one))}</${name}>`)
    .join('');
}

export function toQueryReply(service: string, operation: string, result: Readonly<Record<string, unknown>>): Reply {
  const content = `<${operation}Result>${toXml(result)}</${operation}Result>`;
  const metadata = toXml({ ResponseMetadata: { RequestId: REQUEST_ID } });
  const body = `<${operation}Response xmlns="${NAMESPACES[service] ?? ''}">${content}${metadata}</${operation}Response>`;
  return { status: 200, type: 'text/xml', body };
}

export function toQueryError({ status, code, message }: Fault): Reply {
  const error = toXml({ Error: { Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: message } });
  return {
    status,
    type: 'text/xml',
    body: `<ErrorResponse>${error}${toXml({ RequestId: REQUEST_ID })}</ErrorResponse>`,
  };
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
