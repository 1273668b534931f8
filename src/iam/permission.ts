import { type Condition, oneOrAll, type PolicyDocument, policyOf } from './policy.ts';

/** A permission that a call needs. */
export interface Permission {
  /** Letters and digits: the name of its statement. */
  readonly sid: string;
  /** `service:Action` */
  readonly action: string;
  /** ARNs. The call needs all of them. */
  readonly resources: readonly string[];
  readonly condition?: Condition;
  /** What is wider than the call needs, and why: a sentence without its full stop. */
  readonly note?: string;
}

/** Where the resources of a call are. What is not known has a placeholder in capitals in their ARNs. */
export interface Place {
  readonly partition: string;
  readonly region: string | undefined;
  readonly account: string | undefined;
}

/** What decides about the permissions of an operation besides its own options. */
export interface PermissionScope {
  readonly place: Place;
  /** Whether AWS is asked for the endpoint of the cluster too. */
  readonly looksUp: boolean;
}

export const PLACEHOLDERS = { region: 'REGION', account: 'ACCOUNT_ID' } as const;

/** The ARN of a resource of this account and Region. `resource` is the last part of the ARN. */
export function arnIn({ partition, region, account }: Place, service: string, resource: string): string {
  return ['arn', partition, service, region ?? PLACEHOLDERS.region, account ?? PLACEHOLDERS.account, resource].join(
    ':',
  );
}

/** The permission of a role, or of the owner of AWS keys, to assume the next role. */
export function assumePermission(roleArn: string): Permission {
  return { sid: 'NextRole', action: 'sts:AssumeRole', resources: [roleArn] };
}

/** The policy that allows exactly this. */
export function identityPolicy(permissions: readonly Permission[]): PolicyDocument {
  return policyOf(
    permissions.map(({ sid, action, resources, condition }) => ({
      Sid: sid,
      Effect: 'Allow',
      Action: action,
      Resource: oneOrAll(resources),
      ...(condition ? { Condition: condition } : {}),
    })),
  );
}
