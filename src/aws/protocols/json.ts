import { AwsJson1_1Protocol } from '@aws-sdk/core/protocols';

/**
 * The protocol of EMR and Redshift Serverless: JSON goes out and comes back, and a header names the operation after
 * `target`. `namespace` is the beginning of the names of the service's shapes.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
export function jsonProtocol({
  namespace,
  target,
}: {
  readonly namespace: string;
  readonly target: string;
}): AwsJson1_1Protocol {
  return new AwsJson1_1Protocol({
    defaultNamespace: namespace,
    errorTypeRegistries: [],
    serviceTarget: target,
    awsQueryCompatible: false,
  });
}
