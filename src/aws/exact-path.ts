import { HttpRequest } from '@smithy/core/protocols';
import type { MetadataBearer, Pluggable } from '@smithy/types';

/**
 * Keeps the path of an endpoint as it was given, as the AWS CLI does. The SDK ends it with a slash, which is another
 * path for a strict gateway. The change comes before the request is signed. For the middleware of a client.
 */
export function exactPath<Input extends object, Output extends MetadataBearer>(
  endpoint: string | undefined,
): Pluggable<Input, Output> {
  const path = endpoint === undefined ? '/' : new URL(endpoint).pathname;
  return {
    applyToStack(stack) {
      stack.add(
        (next) => (args) => {
          if (HttpRequest.isInstance(args.request) && args.request.path === `${path}/`) args.request.path = path;
          return next(args);
        },
        { step: 'build', name: 'exactPath' },
      );
    },
  };
}
