import { sharedSections, whoamiSections } from '../../all-options.ts';
import type { Env } from '../../context.ts';
import { ExitCode, ExpectedError, explain, UsageError } from '../../errors.ts';
import { completionScript, isShell, shellProblem } from '../../manual/completion.ts';
import { operationHelp, overview, whoamiHelp } from '../../manual/help.ts';
import { operations } from '../../operations/index.ts';
import { nearest } from '../../options/names.ts';
import { oneOf } from '../../options/read.ts';
import { print } from '../stdio.ts';
import { versionLine } from '../version.ts';
import { type CommandLine, splitArgv } from './argv.ts';

/** Runs a command line and returns the exit code: a page of text, or an operation. */
export async function main(argv: readonly string[], env: Env): Promise<number> {
  try {
    const line = splitArgv(argv);
    const page = pageOf(line);
    if (page !== undefined) return (await print(page)) ? ExitCode.ok : ExitCode.failure;
    if (line.words[0] === 'whoami') return await (await import('./whoami.ts')).whoami(line, env);
    if (!line.operation) throw new UsageError('cluster-credentials', noOperation(line));
    const { login } = await import('./login.ts');
    return await login(line, { operation: line.operation, env });
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    return error instanceof ExpectedError ? error.exitCode : ExitCode.failure;
  }
}

/** The text that is asked for instead of an operation's answer. */
function pageOf({ words, operation, raw }: CommandLine): string | undefined {
  if ('version' in raw.given) return `${versionLine()}\n`;
  if (words[0] === 'completion') {
    if (!isShell(words[1]) || words.length > 2) throw new UsageError('cluster-credentials', [shellProblem]);
    return completionScript(words[1], operations, sharedSections);
  }
  if (!('help' in raw.given) && words.at(-1) !== 'help' && words[0] !== 'help') return undefined;
  if (words.includes('whoami')) return whoamiHelp(whoamiSections);
  return operation ? operationHelp(operation, sharedSections) : overview(operations);
}

function noOperation({ words, problems }: CommandLine): string[] {
  const names = operations.map(({ name }) => name);
  if (words.length === 0) return [`expects an operation, ${oneOf(names)}; "help" lists them`, ...problems];
  const typed = words.slice(0, 2).join(' ');
  const meant = nearest(typed, names);
  return [`"${typed}" is no operation; ${meant ? `did you mean ${meant}?` : `there are ${oneOf(names)}`}`, ...problems];
}
