import { ciOptions, whoamiSections } from '../../all-options.ts';
import type { Env } from '../../context.ts';
import { tokenFacts } from '../../doctor/token.ts';
import { ExitCode } from '../../errors.ts';
import { quote, sanitize } from '../../log-text.ts';
import { commandLineOptions } from '../../options/general-options.ts';
import { flag } from '../../options/names.ts';
import { namesOf } from '../../options/option.ts';
import { parseOptions } from '../../options/parse.ts';
import type { RawOptions } from '../../options/raw.ts';
import { type IdentityRequest, prepareIdentity } from '../../request.ts';
import { whoAmI } from '../../run.ts';
import { refuseUnsafeNode } from '../guards.ts';
import { print } from '../stdio.ts';
import type { CommandLine } from './argv.ts';
import { cliContext } from './cli-context.ts';

/**
 * Prints the CI system, the claims of the job's token, and the role and account that STS reports for it. Users run it
 * first when a trust policy refuses the token, so what is known is printed before STS is called. Never prints the
 * token. Returns the exit code.
 */
export async function whoami({ raw, words, problems }: CommandLine, env: Env): Promise<number> {
  refuseUnsafeNode(env);
  const own = parseOptions({ ...ciOptions, ...commandLineOptions }, raw);
  const request = prepareIdentity(raw, env, [
    ...problems,
    ...words.slice(1).map((word) => `Unexpected word ${quote(word)}`),
    ...own.problems,
    ...strangersToWhoami(raw),
  ]);
  const context = cliContext({ ...request, delivery: own.values }, env);
  await printRows([['CI system', context.system?.name ?? 'none found']]);
  const caller = await whoAmI(request, {
    ...context,
    onToken: (info) => printRows(tokenFacts(info)),
  });
  const isPrinted = await printRows([
    ['Acts as', caller.principal ?? whyNot(request)],
    ['Account', caller.account],
  ]);
  return isPrinted ? ExitCode.ok : ExitCode.failure;
}

/** The problems of options that whoami does not have. */
export function strangersToWhoami({ given }: RawOptions): string[] {
  const known = whoamiSections().flatMap(({ options }) => namesOf(options));
  return Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => `${flag(name)}: is an option of operations, not of whoami. Remove it`);
}

function whyNot({ aws }: IdentityRequest): string {
  return aws['no-sign-request'] ? 'unknown: requests are not signed' : `unknown: give ${flag('role-to-assume')}`;
}

/** Prints one line for each row, with `-` for a missing value. Resolves to false if the reader has closed the pipe. */
function printRows(rows: readonly (readonly [title: string, value: string | undefined])[]): Promise<boolean> {
  const lines = rows.map(
    ([title, value]) => `${`${title}:`.padEnd(12)} ${value === undefined ? '-' : sanitize(value)}\n`,
  );
  return print(lines.join(''));
}
