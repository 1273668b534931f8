import { AwsRestJsonProtocol } from '@aws-sdk/core/protocols';

/**
 * The protocol of EMR Serverless and EMR on EKS: method and path name the operation, and JSON comes back.
 * `namespace` is the beginning of the names of the service's shapes.
 * https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
 */
export function restJsonProtocol(namespace: string): AwsRestJsonProtocol {
  return new AwsRestJsonProtocol({ defaultNamespace: namespace, errorTypeRegistries: [] });
}
