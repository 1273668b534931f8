import { clean } from '../clean.ts';
import { ExitCode, UsageError } from '../errors.ts';
import { deliveryOptions } from '../handover/delivery-options.ts';
import { parseOptions } from '../options/parse.ts';
import { prepareIdentity } from '../request.ts';
import { whoAmI } from '../run.ts';
import type { Env } from '../world.ts';
import type { CommandLine } from './argv.ts';
import { refuseUnsafeNode } from './guards.ts';
import { commandHouse } from './house.ts';
import { print } from './stdio.ts';

/**
 * Tells which CI system this is, what its token says of itself, and what STS makes of it: the first thing to run when
 * a trust policy refuses. What is known is printed before STS is asked. Never the token. Returns the exit code.
 */
export async function whoami({ raw, words, problems }: CommandLine, env: Env): Promise<number> {
  refuseUnsafeNode(env);
  if (words.length > 1) throw new UsageError('whoami', ['whoami takes options and no further word']);
  const request = prepareIdentity(raw, env, problems);
  const house = commandHouse({ ...request, delivery: parseOptions(deliveryOptions, raw).values }, env);
  await tell([['CI system', house.exporter?.name ?? 'none that is known']]);
  const caller = await whoAmI(request, {
    ...house,
    tell: ({ source, claims }) =>
      tell([
        ['Token from', source],
        ['Issuer', claims?.issuer],
        ['Subject', claims?.subject],
        ['Audience', claims?.audiences.join(', ')],
        ['Expires', claims?.expiresAt === undefined ? undefined : new Date(claims.expiresAt).toISOString()],
      ]),
  });
  const isTold = await tell([
    ['Acts as', caller.principal ?? 'nobody: requests are sent unsigned'],
    ['Account', caller.account],
  ]);
  return isTold ? ExitCode.ok : ExitCode.failure;
}

function tell(rows: readonly (readonly [title: string, value: string | undefined])[]): Promise<boolean> {
  const lines = rows.map(([title, value]) => `${`${title}:`.padEnd(12)} ${value === undefined ? '-' : clean(value)}\n`);
  return print(lines.join(''));
}
