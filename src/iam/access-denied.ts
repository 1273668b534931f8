// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html

/** What AWS says about a refusal for want of a permission, as far as it says it. */
export interface Denial {
  /** The ARN of the identity that was refused. */
  readonly principal: string | undefined;
  readonly action: string | undefined;
  readonly resource: string | undefined;
  /** The kind of the policy that decided. Undefined where AWS does not name it. */
  readonly policy: PolicyKind | undefined;
  /** The ARN of that policy. AWS shows it within an organisation only. */
  readonly policyArn: string | undefined;
  /** Whether a statement denies it. Otherwise none allows it. */
  readonly isExplicit: boolean;
}

const policyKinds = [
  'identity-based policy',
  'resource-based policy',
  'session policy',
  'permissions boundary',
  'service control policy',
  'resource control policy',
  'VPC endpoint policy',
  'role trust policy',
] as const;
export type PolicyKind = (typeof policyKinds)[number];

/** Whether AWS refused for want of a permission. Services use different codes. */
export function isDenial(code: string): boolean {
  return /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/.test(code);
}

/** Reads the message of a refusal. Every part may be missing: some services say less. */
export function readDenial(message: string): Denial {
  const because = /(with an explicit deny in |because no )(.{1,200})/.exec(message);
  const [, how = '', rest = ''] = because ?? [];
  const words = rest.toLowerCase();
  return {
    principal: /\bUser: (arn:\S+)/.exec(message)?.[1],
    action: /not authorized to perform: ([\w-]+:\w+)/.exec(message)?.[1],
    resource: / on resource: (\S+)/.exec(message)?.[1]?.replace(/[.,;]$/, ''),
    policy: policyKinds.find((kind) => words.includes(kind.toLowerCase())),
    policyArn: /(arn:aws[\w-]*:(?:iam|organizations)::\S*policy\/\S+)/.exec(rest)?.[1]?.replace(/[.,;]$/, ''),
    isExplicit: how.startsWith('with'),
  };
}
