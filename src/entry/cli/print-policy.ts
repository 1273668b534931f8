import { ciOptions } from '../../all-options.ts';
import type { Env } from '../../context.ts';
import { ExitCode, UsageError } from '../../errors.ts';
import { policyText } from '../../iam/policy.ts';
import { quote, sanitize } from '../../log-text.ts';
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
export async function printPolicy(line: CommandLine, env: Env): Promise<number> {
  refuseUnsafeNode(env);
  const { documents, notes } = await generated(line, env);
  const [only] = documents;
  const all = Object.fromEntries(documents.map(({ owner, document }) => [owner, document]));
  const isPrinted = await print(`${policyText(documents.length === 1 && only ? only.document : all)}\n`);
  const keyed =
    documents.length > 1 ? ['Each policy is a member of the object: its name is the role that gets it'] : [];
  // After the JSON, where a reader of both streams looks for it.
  for (const note of [...keyed, ...notes]) process.stderr.write(`note: ${sanitize(note)}\n`);
  return isPrinted ? ExitCode.ok : ExitCode.failure;
}

async function generated(line: CommandLine, env: Env): Promise<GeneratedPolicies> {
  const { raw, words, operation } = line;
  const own = parseOptions(documentAndSkeletonOptions, raw);
  const kind = own.values['generate-policy'];
  const both = rawOf(raw, 'generate-cli-skeleton')
    ? [`Give either ${flag('generate-policy')} or ${flag('generate-cli-skeleton')}, not both`]
    : [];
  const extra = words.slice(operation ? 2 : 1).map((word) => `Unexpected word ${quote(word)}`);
  const problems = [...line.problems, ...extra, ...both];
  if (kind !== 'trust' && operation) {
    const plan = await prepare({ raw, problems, folder: process.cwd(), operation }, env);
    if (plan.kind === 'text') throw new UsageError(operation.name, both);
    return (await import('../../policies/identity.ts')).identityPolicies(plan.request, env);
  }
  const delivery = parseOptions({ ...ciOptions, ...commandLineOptions }, raw);
  const strange = operation ? [] : (await import('./whoami.ts')).strangersToWhoami(raw);
  const wrong = kind === 'identity' ? [`${flag('generate-policy')}: "identity" is for operations. Give trust`] : [];
  const found = [...problems, ...own.problems, ...delivery.problems, ...strange, ...wrong];
  const request = prepareIdentity(raw, env, found, operation?.name);
  const context = cliContext({ ...request, delivery: delivery.values }, env);
  return (await import('../../policies/trust.ts')).trustPolicies(request, context);
}
