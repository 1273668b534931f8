import type { CiSystem } from '../ci/ci-system.ts';
import { assumePermission, identityPolicy } from '../iam/permission.ts';
import { type PolicyDocument, policyText } from '../iam/policy.ts';
import { filled } from '../iam/token-trust.ts';
import { principalTrustPolicy, tokenTrustPolicy } from '../iam/trust-policy.ts';
import type { Operation } from '../operations/operation.ts';
import { exampleOf } from '../options/parse.ts';
import { code } from './markdown.ts';

type Parts = Readonly<Record<string, string>>;

/** The account, the Region and the roles of all examples. */
const PLACE = { partition: 'aws', region: 'eu-central-1', account: '123456789012' } as const;
const FIRST = 'arn:aws:iam::123456789012:role/deploy';
const SECOND = 'arn:aws:iam::210987654321:role/data';

/** The generated parts of docs/iam.md: the policies of the operations of each service, and those of a chain of roles. */
export function iamParts(operations: readonly Operation[]): Parts {
  const services = [...new Set(operations.map(({ service }) => service.id))];
  const ofService = services.map((id) => [
    `${id}-policies`,
    operations
      .filter(({ service }) => service.id === id)
      .map(
        (operation) =>
          `${code(operation.name)}, with all options that need a right:\n\n${block(examplePolicy(operation))}`,
      )
      .join('\n'),
  ]);
  return {
    ...Object.fromEntries(ofService),
    'next-role-policy': block(identityPolicy([assumePermission(SECOND)])),
    'second-role-trust': block(principalTrustPolicy([FIRST], undefined)),
  };
}

/** The generated parts of the pages in docs/ci, by page: a trust policy for each system that has tokens of its own. */
export function trustParts(systems: Readonly<Record<string, CiSystem>>): Readonly<Record<string, Parts>> {
  const pages: Record<string, Record<string, string>> = {};
  const shown = new Set<CiSystem['trust']>();
  for (const [id, { page, trust }] of Object.entries(systems)) {
    const parts = pages[page] ?? {};
    pages[page] = parts;
    if (!trust) {
      // On a page of systems without tokens, the role trusts the owner of the keys.
      if (page === 'elsewhere') parts['trust-policy-keys'] = block(principalTrustPolicy([KEY_OWNER], undefined));
      continue;
    }
    if (shown.has(trust)) continue;
    shown.add(trust);
    const { issuer, audience = 'sts.amazonaws.com', subjects, changing, example } = trust;
    const [filledIssuer = '', filledAudience = '', ...filledSubjects] = [issuer, audience, ...subjects].map((text) =>
      filled(text, example),
    );
    const token = { issuer: filledIssuer, audience: filledAudience, subjects: filledSubjects, changing };
    parts[`trust-policy-${id}`] = block(tokenTrustPolicy(token, PLACE));
  }
  return pages;
}

const KEY_OWNER = 'arn:aws:iam::123456789012:user/ci';

/** With every option that a policy can name, except those that exclude each other: of them, with the first. */
function examplePolicy(operation: Operation): PolicyDocument {
  const excluded = operation.rules.flatMap((rule) => ('names' in rule ? rule.names.slice(1) : []));
  const given = Object.entries(operation.options)
    .filter(([name, { kind }]) => !excluded.includes(name) && kind !== 'integer')
    .map(([name, option]) => [name, { surface: 'action', text: exampleOf(option) }] as const);
  const { call, problems } = operation.prepare({ surface: 'action', given: Object.fromEntries(given) });
  if (!call) throw new Error(`The examples of ${operation.name} are not valid together: ${problems.join('; ')}`);
  return identityPolicy(call.permissions({ place: PLACE, looksUp: true }));
}

function block(policy: PolicyDocument): string {
  return `\`\`\`json\n${policyText(policy)}\n\`\`\`\n`;
}
