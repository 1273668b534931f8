import { loginForms } from '../../connect/password-forms.ts';
import type { Env } from '../../context.ts';
import { ExitCode } from '../../errors.ts';
import { quote } from '../../log-text.ts';
import type { Operation } from '../../operations/operation.ts';
import { run } from '../../run.ts';
import type { Secret } from '../../secret.ts';
import { refuseUnsafeNode } from '../guards.ts';
import { outputEncoding } from '../output-encoding.ts';
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
  const encode = outputEncoding(env);
  if (plan.kind === 'text') return (await print(encode(plan.text))) ? ExitCode.ok : ExitCode.failure;
  const { request, present, since } = plan;
  const context = cliContext(request, env);
  const delivery = { request, present, encode, command: line.command, context };
  await refuseDelivery(delivery);
  // If stdout is closed, the login would be lost: none is made.
  if (isPrinted(delivery) && isStdoutClosed()) return ExitCode.failure;
  if (line.command === undefined || request.delivery.tty || request.delivery['no-masking']) {
    return deliver(await run(request, { ...context, since }), delivery);
  }
  // Token and keys are redacted in the output of the command, and not masked: a mask command would show them if stderr
  // is
  // a file.
  const secrets: Secret[] = [];
  const collecting = { ...context, mask: async (more: readonly Secret[]) => void secrets.push(...more) };
  const result = await run(request, { ...collecting, since });
  await context.mask(loginForms(result.login));
  return deliver(result, { ...delivery, context: collecting, secrets });
}
