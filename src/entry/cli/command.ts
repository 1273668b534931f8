import { sharedSectionsOf, whoamiSections } from '../../all-options.ts';
import type { Env } from '../../context.ts';
import { doctorSections } from '../../doctor-options.ts';
import { ExitCode, ExpectedError, UsageError } from '../../errors.ts';
import { quote } from '../../log-text.ts';
import { completionScript, isShell, shellProblem } from '../../manual/completion.ts';
import { doctorHelp, operationHelp, overview, whoamiHelp } from '../../manual/help.ts';
import { operations } from '../../operations/index.ts';
import { nearest } from '../../options/names.ts';
import { rawOf } from '../../options/raw.ts';
import { oneOf } from '../../options/read.ts';
import { print } from '../stdio.ts';
import { versionLine } from '../version.ts';
import { type CommandLine, splitArgv } from './argv.ts';

/** Runs a command line and returns the exit code: a page of text, or an operation. */
export async function main(argv: readonly string[], env: Env): Promise<number> {
  const line = splitArgv(argv);
  try {
    const page = pageOf(line);
    if (page !== undefined) return (await print(page)) ? ExitCode.ok : ExitCode.failure;
    if (line.words[0] === 'doctor') return await (await import('./doctor.ts')).doctor(line, env);
    if (rawOf(line.raw, 'generate-policy') && (line.operation || line.words[0] === 'whoami')) {
      return await (await import('./print-policy.ts')).printPolicy(line, env);
    }
    if (line.words[0] === 'whoami') return await (await import('./whoami.ts')).whoami(line, env);
    if (!line.operation) throw new UsageError('cluster-credentials', noOperation(line));
    const { login } = await import('./login.ts');
    return await login(line, { operation: line.operation, env });
  } catch (error) {
    const { errorText } = await import('./error-text.ts');
    process.stderr.write(await errorText(error, { raw: line.raw, env }));
    return error instanceof ExpectedError ? error.exitCode : ExitCode.failure;
  }
}

/** The text that the user asks for instead of an operation's answer. */
function pageOf({ words, operation, raw }: CommandLine): string | undefined {
  if (rawOf(raw, 'version')) return `${versionLine()}\n`;
  if (words[0] === 'completion') {
    if (!isShell(words[1]) || words.length > 2) throw new UsageError('cluster-credentials', [shellProblem]);
    return completionScript(words[1], operations, sharedSectionsOf(operations));
  }
  if (!rawOf(raw, 'help') && words.at(-1) !== 'help' && words[0] !== 'help') return undefined;
  if (words.includes('doctor')) return doctorHelp(doctorSections(operation ? [operation] : []));
  if (words.includes('whoami')) return whoamiHelp(whoamiSections());
  return operation ? operationHelp(operation, sharedSectionsOf([operation])) : overview(operations);
}

/** What is wrong with the words of a line that names no operation. */
export function noOperation({ words, problems }: Pick<CommandLine, 'words' | 'problems'>): string[] {
  const names = operations.map(({ name }) => name);
  if (words.length === 0) return [`Give an operation: ${oneOf(names)}. "help" lists them`, ...problems];
  const typed = words.slice(0, 2).join(' ');
  const meant = nearest(typed, names);
  return [
    `Unknown operation ${quote(typed)}. ${meant ? `Did you mean ${meant}?` : `Give ${oneOf(names)}`}`,
    ...problems,
  ];
}
