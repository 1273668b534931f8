import { describe, expect, test } from 'vitest';
import { parseLoggingCommand } from '../../ci/systems/azure-agent.ts';
import { agentCalls } from './buildkite-agent.ts';
import { LOGIN, runCli, startJob } from './job.ts';
import { systemOf, trusted } from './systems.ts';
import { parametersIn } from './teamcity-server.ts';
import { passwords, variablesOf } from './values.ts';

describe('Azure Pipelines', () => {
  test.each(passwords)('hides a password with %s, then sets it as a secret variable', async (_, redshiftPassword) => {
    const job = await startJob({ redshiftPassword });
    const env = await trusted(systemOf('azure-pipelines'), job);
    const ran = await runCli(job, [...LOGIN, '--export'], { env });
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stderr).toBe('');
    const commands = ran.stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => parseLoggingCommand(line));
    expect(commands).not.toContain(undefined);
    const set = commands.filter((command) => command?.name === 'task.setvariable');
    const found = set.map((command) => [command?.properties['variable'], command?.data]);
    expect(Object.fromEntries(found)).toMatchObject(variablesOf(redshiftPassword));
    const secret = set.filter((command) => command?.properties['issecret'] === 'true');
    expect(secret.map((command) => command?.data)).toEqual([redshiftPassword]);
    const hidden = commands.findIndex(({ name, data } = { name: '', data: '', properties: {} }) => {
      return name === 'task.setsecret' && data === redshiftPassword;
    });
    expect(hidden).toBeGreaterThanOrEqual(0);
    expect(hidden).toBeLessThan(commands.indexOf(set[0]));
  });
});

describe('Buildkite', () => {
  test.each(passwords)('gets a password with %s only on stdin, to hide it and then to set it', async (_, password) => {
    const job = await startJob({ redshiftPassword: password });
    const ran = await runCli(job, [...LOGIN, '--export'], { env: await trusted(systemOf('buildkite'), job) });
    expect(ran).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
    const calls = agentCalls(job);
    const kinds = calls.map(({ argv }) => argv.slice(0, 2).join(' '));
    expect(kinds).toEqual(['oidc request-token', 'redactor add', 'redactor add', 'redactor add', 'env set']);
    expect(JSON.stringify(calls.map(({ argv }) => argv))).not.toContain(JSON.stringify(password).slice(1, -1));
    const [, , , hidden, set] = calls.map(({ stdin }) => (stdin === '' ? {} : JSON.parse(stdin)));
    expect(Object.values(hidden)).toContain(password);
    expect(set).toMatchObject(variablesOf(password));
  });
});

describe('TeamCity', () => {
  test.each(passwords)('sets a password with %s as a parameter, on stdout', async (_, redshiftPassword) => {
    const job = await startJob({ redshiftPassword });
    const system = systemOf('teamcity');
    const args = [...LOGIN, ...(system.args ?? []), '--export', '--allow-unmasked'];
    const ran = await runCli(job, args, { env: await trusted(system, job) });
    if (/%[^%]*%/.test(redshiftPassword)) {
      expect([ran.code, ran.stdout]).toEqual([255, '']);
      expect(ran.stderr).toContain('TeamCity reads what is between them as a parameter');
      expect(ran.stderr).toContain('"-- COMMAND"');
    } else {
      expect(ran.code, ran.stderr).toBe(0);
      const found = Object.entries(parametersIn(ran.stdout)).map(([name, value]) => [
        name.replace(/^env\./, ''),
        value,
      ]);
      expect(Object.fromEntries(found)).toMatchObject(variablesOf(redshiftPassword));
      expect(ran.stderr).toBe('');
    }
    expect(ran.stderr).not.toContain(redshiftPassword);
  });
});
