import type { Surface } from '../options/names.ts';
import { type Denial, readDenial } from './access-denied.ts';
import type { Permission } from './permission.ts';

/** What is known about a call that AWS refused. */
export interface DeniedCall {
  /** What the call needs. */
  readonly permissions: readonly Permission[];
  /** The ARN of the session, where it is known. */
  readonly principal?: string | undefined;
  readonly surface: Surface;
  /** Another way to reach the aim: a sentence without its full stop. */
  readonly instead?: string | undefined;
}

/**
 * What to do about the refusal, one sentence a line: the missing action, the ARN, and the kind of policy that decided. AWS's
 * message comes first; what it does not say is taken from the permissions of the call.
 */
export function denialAdvice(message: string, { permissions, principal, surface, instead }: DeniedCall): string {
  const denial = readDenial(message);
  const missing = wantedOf(denial, permissions);
  const who = nameOf(denial.principal ?? principal);
  return [
    ...cureOf(denial, missing, who),
    ...placeOf(missing),
    ...(instead === undefined ? [] : [instead]),
    policyHint('identity', surface),
    ...(missing?.action === ASSUME_ROLE ? [policyHint('trust', surface)] : []),
  ].join('\n');
}

const ASSUME_ROLE = 'sts:AssumeRole';

/** How to get a policy that fits: a sentence without its full stop. */
export function policyHint(kind: 'identity' | 'trust', surface: Surface): string {
  const what = kind === 'identity' ? 'the policy that these options need' : 'the trust policy for this token';
  return surface === 'action'
    ? `The command prints ${what}: give it the same options and --generate-policy ${kind}`
    : `Add --generate-policy ${kind} to the command line to print ${what}`;
}

interface Missing {
  readonly action: string;
  readonly resources: readonly string[];
  readonly condition: string;
}

function wantedOf({ action, resource }: Denial, permissions: readonly Permission[]): Missing | undefined {
  const own = permissions.find((each) => each.action === action) ?? (action ? undefined : permissions[0]);
  const name = action ?? own?.action;
  if (name === undefined) return undefined;
  // AWS also writes `*` where it did not look at a resource.
  const named = resource !== undefined && resource !== '*' ? [resource] : (own?.resources ?? [resource ?? '*']);
  const keys = Object.entries(own?.condition ?? {}).flatMap(([, pairs]) => Object.entries(pairs));
  const condition = keys.map(([key, value]) => ` with ${key} ${[value].flat().join(', ')}`).join('');
  return { action: name, resources: named, condition };
}

function cureOf({ policy, policyArn, isExplicit }: Denial, missing: Missing | undefined, who: string): string[] {
  const what = missing ? `${missing.action} on ${missing.resources.join(' and ')}${missing.condition}` : 'this call';
  const place = policyArn === undefined ? '' : ` ${policyArn}`;
  if (isExplicit) {
    return [
      `A statement with "Deny" in ${article(policy)}${place} refuses ${what}`,
      'Remove or narrow that statement: an "Allow" in another policy does not help',
    ];
  }
  switch (policy) {
    case 'session policy':
      return [
        `The session policy does not allow ${what}`,
        'Add it to inline-session-policy or managed-session-policies of this run, or remove that option',
      ];
    case 'permissions boundary':
      return [
        `The permissions boundary${place} of ${who} does not allow ${what}`,
        'Add it there, and to its policy too',
      ];
    case 'service control policy':
    case 'resource control policy':
      return [
        `A ${policy}${place} of the organisation does not allow ${what}`,
        'Only its administrator can change that',
      ];
    case 'VPC endpoint policy':
      return [`The policy of the VPC endpoint does not allow ${what}`, 'Add it there, or use another endpoint'];
    case 'role trust policy':
    case 'resource-based policy':
      return [`The ${policy}${place} does not allow ${what} for ${who}`, `Add ${who} there`];
    case undefined:
      if (missing?.action !== ASSUME_ROLE) return [`${capital(who)} needs ${what}. Add it to the policy of ${who}`];
      return [
        `${capital(who)} needs ${what} in its policy, and the trust policy of that role must name ${who}, with the external ` +
          'id if it asks for one. AWS says the same if the role does not exist',
      ];
    case 'identity-based policy':
      return [`${capital(who)} needs ${what}. Add it to the policy of ${who}`];
  }
}

/** AWS makes the ARN of the account and Region of the call: it does not look for the cluster elsewhere. */
function placeOf(missing: Missing | undefined): string[] {
  const [, , service = '', region = '', account = ''] = missing?.resources[0]?.split(':') ?? [];
  if (!/^\d{12}$/.test(account) || !/^(?:redshift|redshift-serverless|elasticmapreduce)$/.test(service)) return [];
  return [
    `The cluster is looked for in the account ${account} and the Region ${region}, those of the role and the run. If it is ` +
      'in another account, no policy helps: give a role of that account, last in role-to-assume',
  ];
}

function nameOf(arn: string | undefined): string {
  const [, kind, name] = /:(assumed-role|role|user)\/(?:[^\s/]+\/)*?([\w+=,.@-]+)(?:\/[^/]*)?$/.exec(arn ?? '') ?? [];
  if (name === undefined) return 'the role';
  return `the ${kind === 'user' ? 'user' : 'role'} ${name}`;
}

function article(policy: Denial['policy']): string {
  if (policy === undefined) return 'a policy';
  return /^[aeiou]/i.test(policy) ? `an ${policy}` : `a ${policy}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
