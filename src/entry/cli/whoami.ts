import { ciOptions, whoamiSections } from '../../all-options.ts';
import type { Env } from '../../context.ts';
import { ExitCode } from '../../errors.ts';
import { quote, sanitize } from '../../log-text.ts';
import { commandLineOptions } from '../../options/general-options.ts';
import { flag } from '../../options/names.ts';
import { namesOf } from '../../options/option.ts';
import { parseOptions } from '../../options/parse.ts';
import { type IdentityRequest, prepareIdentity } from '../../request.ts';
import { whoAmI } from '../../run.ts';
import { refuseUnsafeNode } from '../guards.ts';
import { print } from '../stdio.ts';
import type { CommandLine } from './argv.ts';
import { cliContext } from './cli-context.ts';

const whoamiOptions = whoamiSections.flatMap(({ options }) => namesOf(options));

/**
 * Tells which CI system this is, what its token says of itself, and what STS makes of it: the first thing to run when
 * a trust policy refuses. What is known is printed before STS is asked. Never the token. Returns the exit code.
 */
export async function whoami({ raw, words, problems }: CommandLine, env: Env): Promise<number> {
  refuseUnsafeNode(env);
  const own = parseOptions({ ...ciOptions, ...commandLineOptions }, raw);
  const strangers = Object.keys(raw.given).filter((name) => !whoamiOptions.includes(name));
  const request = prepareIdentity(raw, env, [
    ...problems,
    ...words.slice(1).map((word) => `Unexpected word ${quote(word)}`),
    ...own.problems,
    ...strangers.map((name) => `${flag(name)}: has no place in whoami, which asks nothing of a cluster`),
  ]);
  const context = cliContext({ ...request, delivery: own.values }, env);
  await tell([['CI system', context.exporter?.name ?? 'none that is known']]);
  const caller = await whoAmI(request, {
    ...context,
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
    ['Acts as', caller.principal ?? nobody(request)],
    ['Account', caller.account],
  ]);
  return isTold ? ExitCode.ok : ExitCode.failure;
}

function nobody({ aws }: IdentityRequest): string {
  return aws['no-sign-request'] ? 'nobody: requests are sent unsigned' : 'nobody: no role-to-assume was given';
}

function tell(rows: readonly (readonly [title: string, value: string | undefined])[]): Promise<boolean> {
  const lines = rows.map(
    ([title, value]) => `${`${title}:`.padEnd(12)} ${value === undefined ? '-' : sanitize(value)}\n`,
  );
  return print(lines.join(''));
}
