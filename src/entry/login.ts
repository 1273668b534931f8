import { quote } from '../clean.ts';
import { ExitCode } from '../errors.ts';
import type { Operation } from '../operations/operation.ts';
import { run } from '../run.ts';
import type { CommandLine } from './argv.ts';
import { refuseUnsafeNode } from './guards.ts';
import { prepare } from './prepare.ts';
import { clock } from './process.ts';
import { print, terminalLog } from './stdio.ts';

/** Gets a login and prints it as the AWS CLI would. Returns the exit code. */
export async function login(line: CommandLine, operation: Operation): Promise<number> {
  const { env } = process;
  refuseUnsafeNode(env);
  const extra = line.words.slice(2).map((word) => `${quote(word)} is one word too many`);
  const problems = [...line.problems, ...extra];
  const wish = await prepare({ raw: line.raw, problems, folder: process.cwd(), operation }, env);
  if (wish.kind === 'text') return exitCode(await print(wish.text));
  const { request, present } = wish;
  const ci = { log: terminalLog({ debug: request.aws.debug === true }), mask: async () => {} };
  const { document } = await run(request, { ci, env, clock });
  return exitCode(await print(await present.answer(document)));
}

function exitCode(delivered: boolean): number {
  return delivered ? ExitCode.ok : ExitCode.failure;
}
