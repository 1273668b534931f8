import type { Call } from './call.ts';
import type { RolePolicies } from './contract.ts';
import { evaluate, type Policy, type Verdict } from './iam-policy.ts';
import type { Principal } from './keys.ts';

/** Why the policies of a principal refuse an action on a resource, in AWS's words. Undefined if they allow it. */
export function refusalOf(
  policies: RolePolicies & { readonly session?: Policy },
  { call, principal, action, resource }: PermissionRequest,
): string | undefined {
  const context = contextOf(call, principal);
  const decided = KINDS.flatMap(({ name, title, must }): [string, Verdict][] => {
    const documents = [policies[name] ?? []].flat() as Policy[];
    if (documents.length === 0 && !must) return [];
    return [[title, evaluate(documents, { action, resource, context })]];
  });
  const [denying] = decided.find(([, verdict]) => verdict === 'denied') ?? [];
  if (denying !== undefined) return `with an explicit deny in ${article(denying)} ${denying}`;
  const [missing] = decided.find(([, verdict]) => verdict === 'not-allowed') ?? [];
  return missing === undefined ? undefined : `because no ${missing} allows the ${action} action`;
}

export interface PermissionRequest {
  readonly call: Call;
  readonly principal: Principal;
  readonly action: string;
  readonly resource: string;
}

/** In the order in which AWS looks at them. Each kind that is there must allow the action. */
const KINDS = [
  { name: 'organisation', title: 'service control policy', must: false },
  { name: 'boundary', title: 'permissions boundary', must: false },
  { name: 'session', title: 'session policy', must: false },
  { name: 'identity', title: 'identity-based policy', must: true },
] as const;

/** The condition keys of a call. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonredshift.html */
function contextOf({ params, authorization }: Call, { roleArn, arn, account }: Principal) {
  const text = (name: string) => (params[name] === undefined ? undefined : String(params[name]));
  return {
    'aws:PrincipalArn': roleArn ?? arn,
    'aws:PrincipalAccount': account,
    'aws:RequestedRegion': authorization?.region,
    'redshift:DbUser': text('DbUser'),
    'redshift:DbName': text('DbName'),
    'redshift:DurationSeconds': text('DurationSeconds'),
    'elasticmapreduce:ExecutionRoleArn': text('ExecutionRoleArn'),
  };
}

function article(title: string): string {
  return /^[aeiou]/i.test(title) ? 'an' : 'a';
}
