import type { Env } from '../../context.ts';
import type { Finding } from '../../doctor/finding.ts';
import { examine, exitCodeOf } from '../../doctor/index.ts';
import { ExitCode } from '../../errors.ts';
import { render } from '../../render/index.ts';
import { plainOf } from '../../render/plain.ts';
import { readEvent } from '../action/event.ts';
import { clock } from '../process.ts';
import { print } from '../stdio.ts';
import type { CommandLine } from './argv.ts';
import { readSubject } from './doctor-line.ts';

/** Prints the report of each check, and returns the exit code that a run would have. Nothing is handed over. */
export async function doctor(line: CommandLine, env: Env): Promise<number> {
  const since = clock.now();
  const { subject, context, output } = await readSubject(line, env);
  const findings = await examine(subject, { ...context, env, clock, since, event: await readEvent(env) });
  const text =
    output === undefined ? linesOf(findings) : await render(documentOf(findings), { output, title: 'doctor' });
  const isPrinted = text === '' || (await print(text));
  return isPrinted ? exitCodeOf(findings) : ExitCode.failure;
}

/** The report for programs: `{ checks: [{ name, result, says, cure? }], ok }`. */
function documentOf(findings: readonly Finding[]) {
  const checks = findings.map(({ name, result, says, cure }) => ({
    name,
    result,
    says,
    ...(cure === undefined ? {} : { cure }),
  }));
  return plainOf({ checks, ok: exitCodeOf(findings) === ExitCode.ok }, 'iso8601');
}

const WIDTH = { result: 'skipped'.length + 2, name: 'AWS settings'.length + 2 };

/** The report for people: a line for each check, and below it what to do. */
function linesOf(findings: readonly Finding[]): string {
  const indent = ' '.repeat(WIDTH.result + WIDTH.name);
  return findings
    .flatMap(({ result, name, says, cure }) => [
      `${result.padEnd(WIDTH.result)}${name.padEnd(WIDTH.name)}${says}`,
      ...(cure === undefined ? [] : cure.split('\n').map((each) => indent + each)),
    ])
    .map((each) => `${each}\n`)
    .join('');
}
