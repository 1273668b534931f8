// https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
import type { Fault, Reply } from './reply.ts';
import type { QueryCall } from './wire-query.ts';

export const JSON_1_1 = 'application/x-amz-json-1.1';

const SERVICES: Readonly<Record<string, string>> = {
  ElasticMapReduce: 'emr',
  RedshiftServerless: 'redshift-serverless',
};

export function readTarget(target: string, body: string): QueryCall {
  const dot = target.indexOf('.');
  const prefix = target.slice(0, dot);
  return { service: SERVICES[prefix] ?? prefix, operation: target.slice(dot + 1), params: readJson(body) };
}

/** The object in a body. A body that cannot be parsed is kept under `_unparsed`, so that the record shows it. */
export function readJson(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body || '{}');
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Falls through to the same answer as JSON that is not an object.
  }
  return { _unparsed: body };
}

export function toJsonError({ status, code, message }: Fault, type: string): Reply {
  const isAboutCluster = code === 'InvalidRequestException' && message?.startsWith('Cluster id');
  const errorCode = isAboutCluster ? { ErrorCode: 'INVALID_CLUSTER_ID' } : {};
  return { status, type, body: JSON.stringify({ __type: code, Message: message, ...errorCode }) };
}
