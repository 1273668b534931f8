import { partition } from '@aws-sdk/core/client';
import type { Connection, Service } from './client.ts';
import { partitionOf } from './region.ts';

/** Where requests to a service go. Throws a FailureError for a configured URL that is not safe. */
export function urlOf(service: Service, connection: Connection): URL {
  return new URL(connection.endpoint(service) ?? ownEndpoint(service, connection));
}

/**
 * AWS's own URL for a service in a Region, with the suffixes of the partition from the SDK. The SDK's rules also know
 * partitions without FIPS or dual-stack; there are none today. A test compares both in all partitions.
 * https://docs.aws.amazon.com/general/latest/gr/rande.html
 */
export function ownEndpoint(
  { hostName, plainFips }: Pick<Service, 'hostName' | 'plainFips'>,
  { region: name, useFips, useDualstack }: Pick<Connection, 'region' | 'useFips' | 'useDualstack'>,
): string {
  const region = realRegion(name);
  const { dnsSuffix, dualStackDnsSuffix } = partition(region);
  const isFips = useFips || isFipsName(name);
  if (name === 'aws-global' && hostName === 'sts' && !isFips && !useDualstack) return 'https://sts.amazonaws.com';
  const isPlain = plainFips?.includes(partitionOf(region)) && !useDualstack;
  const suffix = useDualstack ? dualStackDnsSuffix : dnsSuffix;
  return `https://${hostName}${isFips && !isPlain ? '-fips' : ''}.${region}.${suffix}`;
}

/** The Region that a signature names. */
export function signingRegion(name: string): string {
  return name === 'aws-global' ? 'us-east-1' : realRegion(name);
}

/** `fips-us-east-1` is an old way to ask for the FIPS endpoint of us-east-1. */
function realRegion(name: string): string {
  if (name === 'fips-aws-global' || name === 'aws-fips') return 'us-east-1';
  return name.replace(/fips-(?:dkr-|prod-)?|-fips/, '');
}

function isFipsName(region: string): boolean {
  return region.startsWith('fips-') || region.endsWith('-fips');
}
