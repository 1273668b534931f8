import { quote } from '../clean.ts';
import { ExitCode } from '../errors.ts';
import type { Operation } from '../operations/operation.ts';
import { run } from '../run.ts';
import type { Env } from '../world.ts';
import type { CommandLine } from './argv.ts';
import { deliver, refuseDelivery } from './deliver.ts';
import { refuseUnsafeNode } from './guards.ts';
import { commandHouse } from './house.ts';
import { prepare } from './prepare.ts';
import { print } from './stdio.ts';

/** Gets a login and delivers it: printed as the AWS CLI would, or as the options say. Returns the exit code. */
export async function login(
  line: CommandLine,
  { operation, env }: { readonly operation: Operation; readonly env: Env },
): Promise<number> {
  refuseUnsafeNode(env);
  const extra = line.words.slice(2).map((word) => `${quote(word)} is one word too many`);
  const problems = [...line.problems, ...extra];
  const wish = await prepare({ raw: line.raw, problems, folder: process.cwd(), operation }, env);
  if (wish.kind === 'text') return (await print(wish.text)) ? ExitCode.ok : ExitCode.failure;
  const { request, present } = wish;
  const house = commandHouse(request, env);
  const delivery = { request, present, command: line.command, house };
  await refuseDelivery(delivery);
  return deliver(await run(request, house), delivery);
}
