import type { Client, Installed, Run } from './client.ts';
import { logIn, refuseOtherAuthority } from './log-in.ts';
import { createLogins } from './logins.ts';
import type { Row } from './report.ts';
import type { Stage } from './stage.ts';

/** Installs the client and logs it in with each of its presets and each login. It fails only if it is interrupted. */
export async function tryClient(client: Client, stage: Stage, folder: string): Promise<Row[]> {
  const installed = await client.install(folder).catch((error: Error) => error.message);
  const rows: Row[] = [];
  for (const run of client.runs) {
    const facts = {
      client: run.part === undefined ? client.name : `${client.name}, ${run.part}`,
      version: typeof installed === 'string' ? '' : installed.version,
      preset: [run.preset ?? [], run.options ?? []].flat().join(' '),
      ...(run.by ? { by: run.by } : {}),
      glueLines: run.glue?.length ?? 0,
    };
    const result =
      typeof installed === 'string'
        ? ({ result: 'not verified', logins: [], reason: installed } as const)
        : await runLogins(run, installed, stage);
    rows.push({ ...facts, ...result });
  }
  return rows;
}

async function runLogins(
  run: Run,
  installed: Installed,
  stage: Stage,
): Promise<Pick<Row, 'result' | 'logins' | 'reason'>> {
  const worked: string[] = [];
  const problems = new Map<string, string[]>();
  const note = (problem: string, name: string) => problems.set(problem, [...(problems.get(problem) ?? []), name]);
  for (const login of createLogins().filter(({ name }) => run.without?.[name] === undefined)) {
    const problem = await logIn({ stage, installed, run, login });
    if (problem === undefined) worked.push(login.name);
    else note(problem, login.name);
    if (problem !== undefined || login.name !== 'ordinary') continue;
    const trust = await refuseOtherAuthority({ stage, installed, run, login });
    if (trust !== undefined) note(trust, login.name);
  }
  const left = Object.entries(run.without ?? {}).map(([name, why]) => `not tried: ${name}, ${why}`);
  if (problems.size === 0) return { result: 'yes', logins: worked, ...(left[0] ? { reason: left.join('; ') } : {}) };
  const reason = [...problems].map(([problem, names]) => `${names.join(', ')}: ${problem}`).join('; ');
  return { result: 'no', logins: worked, reason };
}
