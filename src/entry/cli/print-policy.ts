import { ciOptions } from '../../all-options.ts';
import type { Env } from '../../context.ts';
import { ExitCode, UsageError } from '../../errors.ts';
import { policyText } from '../../iam/policy.ts';
import { quote } from '../../log-text.ts';
import type { Operation } from '../../operations/operation.ts';
import { commandLineOptions, documentAndSkeletonOptions } from '../../options/general-options.ts';
import { flag } from '../../options/names.ts';
import { parseOptions } from '../../options/parse.ts';
import { rawOf } from '../../options/raw.ts';
import type { GeneratedPolicies } from '../../policies/generated.ts';
import { prepareIdentity } from '../../request.ts';
import { refuseUnsafeNode } from '../guards.ts';
import { prepare } from '../prepare.ts';
import { print } from '../stdio.ts';
import type { CommandLine } from './argv.ts';
import { cliContext } from './cli-context.ts';

/**
 * Prints the policies that `generate-policy` asks for: JSON on stdout, and what a person must know on stderr. One policy
 * is printed as IAM takes it; several are the members of an object, by the role that gets them. Returns the exit code.
 */
export async function printPolicy(
  line: CommandLine,
  { operation, env }: { readonly operation: Operation; readonly env: Env },
): Promise<number> {
  refuseUnsafeNode(env);
  const { documents, notes } = await generated(line, operation, env);
  const [only] = documents;
  const all = Object.fromEntries(documents.map(({ owner, document }) => [owner, document]));
  const isPrinted = await print(`${policyText(documents.length === 1 && only ? only.document : all)}\n`);
  const keyed =
    documents.length > 1 ? ['Each policy is a member of the object: its name is the role that gets it'] : [];
  // After the JSON, where a reader of both streams looks for it.
  for (const note of [...keyed, ...notes]) process.stderr.write(`note: ${note}\n`);
  return isPrinted ? ExitCode.ok : ExitCode.failure;
}

async function generated(line: CommandLine, operation: Operation, env: Env): Promise<GeneratedPolicies> {
  const own = parseOptions(documentAndSkeletonOptions, line.raw);
  const kind = own.values['generate-policy'];
  const extra = line.words.slice(2).map((word) => `Unexpected word ${quote(word)}`);
  const both = rawOf(line.raw, 'generate-cli-skeleton')
    ? [`Give either ${flag('generate-policy')} or ${flag('generate-cli-skeleton')}, not both`]
    : [];
  const problems = [...line.problems, ...extra, ...both];
  if (kind === 'trust') {
    const delivery = parseOptions({ ...ciOptions, ...commandLineOptions }, line.raw);
    const found = [...problems, ...own.problems, ...delivery.problems];
    const request = prepareIdentity(line.raw, env, found, operation.name);
    const context = cliContext({ ...request, delivery: delivery.values }, env);
    return (await import('../../policies/trust.ts')).trustPolicies(request, context);
  }
  const plan = await prepare({ raw: line.raw, problems, folder: process.cwd(), operation }, env);
  if (plan.kind === 'text') throw new UsageError(operation.name, both);
  return (await import('../../policies/identity.ts')).identityPolicies(plan.request, env);
}
