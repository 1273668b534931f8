import type { Env } from '../../context.ts';
import { ExitCode } from '../../errors.ts';
import { quote } from '../../log-text.ts';
import type { Operation } from '../../operations/operation.ts';
import { run } from '../../run.ts';
import { refuseUnsafeNode } from '../guards.ts';
import { prepare } from '../prepare.ts';
import { isStdoutClosed, print } from '../stdio.ts';
import type { CommandLine } from './argv.ts';
import { cliContext } from './cli-context.ts';
import { deliver, isPrinted, refuseDelivery } from './deliver.ts';

/** Gets a login and delivers it: printed as the AWS CLI would, or as the options say. Returns the exit code. */
export async function login(
  line: CommandLine,
  { operation, env }: { readonly operation: Operation; readonly env: Env },
): Promise<number> {
  refuseUnsafeNode(env);
  const extra = line.words.slice(2).map((word) => `Unexpected word ${quote(word)}`);
  const problems = [...line.problems, ...extra];
  const plan = await prepare({ raw: line.raw, problems, folder: process.cwd(), operation }, env);
  if (plan.kind === 'text') return (await print(plan.text)) ? ExitCode.ok : ExitCode.failure;
  const { request, present } = plan;
  const context = cliContext(request, env);
  const delivery = { request, present, command: line.command, context };
  await refuseDelivery(delivery);
  // No login is made for an stdout that loses it.
  if (isPrinted(delivery) && isStdoutClosed()) return ExitCode.failure;
  return deliver(await run(request, context), delivery);
}
