import { AwsQueryProtocol } from '@aws-sdk/core/protocols';

/**
 * The protocol of STS and Redshift: a form goes out, XML comes back. `namespace` is the beginning of the names of the
 * service's shapes, `version` that of its API.
 * https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
 */
export function queryProtocol({
  namespace,
  version,
}: {
  readonly namespace: string;
  readonly version: string;
}): AwsQueryProtocol {
  return new AwsQueryProtocol({
    defaultNamespace: namespace,
    errorTypeRegistries: [],
    version,
    // Requests in XML name it. These are forms.
    xmlNamespace: '',
  });
}
