import type { Env } from '../context.ts';
import { ConfigurationError, FailureError } from '../errors.ts';
import { problemWith } from '../options/limits.ts';
import { type Surface, shown } from '../options/names.ts';
import type { TextLimits } from '../options/option.ts';
import type { Profile } from './profile.ts';
import { variableSetting } from './setting.ts';

const ZONE = /^((?:[a-z]+-)+\d+)(?:-[a-z]+-\d+)?[a-z]$/;

/** The form of a Region's name. Each common mistake has its own message. */
export const regionName = {
  pattern: {
    regex: /^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{1,63}(?<!-)$/,
    says: 'the name of a Region, such as eu-central-1',
  },
  refuses: [
    { matches: (text: string) => /\$|\{\{|%\w+%/.test(text), says: 'holds a variable that was not replaced' },
    { matches: (text: string) => /^["'].*["']$/.test(text), says: 'has quotation marks around it; remove them' },
    { matches: (text: string) => /[A-Z]/.test(text), says: 'has capital letters; the name of a Region has none' },
    {
      matches: (text: string) => ZONE.test(text),
      says: 'is an Availability Zone; give its Region, such as us-east-1',
    },
  ],
} as const satisfies TextLimits;

/** Where a Region is looked for. */
export interface RegionLookup {
  readonly option: string | undefined;
  readonly surface: Surface;
  readonly env: Env;
  readonly profile: Profile;
}

/**
 * The Region of the option, AWS_REGION, AWS_DEFAULT_REGION or the profile, in this order. Undefined when it is in none
 * of them. Throws a FailureError for a text that cannot be the name of a Region.
 */
export function findRegion({ option, surface, env, profile }: RegionLookup): string | undefined {
  const found =
    (option === undefined ? undefined : { from: shown('region', surface), value: option }) ??
    variableSetting(env, 'AWS_REGION') ??
    variableSetting(env, 'AWS_DEFAULT_REGION') ??
    profile.find('region');
  if (!found) return undefined;
  const problem = problemWith(found.value, regionName);
  if (problem !== undefined) throw new FailureError(`${found.from}: ${problem}`);
  return found.value;
}

/** Throws the error that says where a Region can be set. */
export function noRegion({ surface, profile }: Pick<RegionLookup, 'surface' | 'profile'>): never {
  throw new ConfigurationError(
    `No Region. Give ${shown('region', surface)}, or set AWS_REGION or AWS_DEFAULT_REGION in the environment, or ` +
      `region in the profile "${profile.name}"`,
    { code: 'NoRegion' },
  );
}

const PARTITIONS: readonly (readonly [prefix: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['us-iso-', 'aws-iso'],
  ['eu-isoe-', 'aws-iso-e'],
  ['eusc-', 'aws-eusc'],
];

/**
 * The partition of a Region, as ARNs name it.
 * https://docs.aws.amazon.com/general/latest/gr/rande.html
 */
export function partitionOf(region: string): string {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}

/** Throws a ConfigurationError for a role of another partition: STS of this Region does not know it. */
export function refuseOtherPartition(arn: string, region: string): void {
  const ofRole = arn.split(':')[1];
  const ofRegion = partitionOf(region);
  if (ofRole === ofRegion) return;
  throw new ConfigurationError(
    `The Region ${region} belongs to the partition ${ofRegion}, and the role ${arn} to ${ofRole}. ` +
      'Give a Region and a role of the same partition',
  );
}
