import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedSectionsOf } from '../../../src/all-options.ts';
import { printForms } from '../../../src/handover/print.ts';
import { shells } from '../../../src/manual/completion.ts';
import { operations } from '../../../src/operations/index.ts';
import { namesOf, optionsOn } from '../../../src/options/option.ts';
import { withCloud } from '../action.ts';
import { expectAnswer, expectFailure, problemsIn, runCli } from './cli.ts';

const scripts: Record<string, string> = {};
const folder = mkdtempSync(join(tmpdir(), 'completion-'));
const file = (shell: string) => join(folder, `script.${shell}`);

beforeAll(() =>
  withCloud({}, async (cloud) => {
    for (const shell of shells) {
      scripts[shell] = expectAnswer(await runCli(cloud, ['completion', shell]));
      writeFileSync(file(shell), scripts[shell]);
    }
  }),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const flags = (operation: (typeof operations)[number]) =>
  [operation.options, ...sharedSectionsOf([operation]).map(({ options }) => options)]
    .flatMap((table) => namesOf(optionsOn('cli', table)))
    .map((name) => `--${name}`);

const services = [...new Set(operations.map(({ name }) => name.split(' ')[0] ?? ''))];
const redshifts = services.filter((service) => service.startsWith('red'));
const named = (service: string) =>
  operations.flatMap(({ name }) => (name.startsWith(`${service} `) ? [name.slice(service.length + 1)] : []));

function isInstalled(shell: string): boolean {
  try {
    execFileSync(shell, ['-c', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The words that bash offers for the last of these words. */
function offered(...words: string[]): string[] {
  const line = words.map((word) => `'${word}'`).join(' ');
  const program = `set -u; . '${file('bash')}'; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}
    $(complete -p cluster-credentials | sed -E 's/.*-F ([^ ]+) .*/\\1/') cluster-credentials '${words.at(-1)}' '${words.at(-2)}'
    printf '%s\\n' "\${COMPREPLY[@]-}"`;
  return execFileSync('bash', ['--norc', '-c', program], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

describe('bash', () => {
  test.each([
    [[''], [...services, 'whoami', 'doctor', 'completion', 'help', '--version']],
    [['re'], redshifts],
    [['--ver'], ['--version']],
    [
      ['redshift', ''],
      [...named('redshift'), 'help'],
    ],
    [['emr', 'get'], named('emr')],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['completion', 'z'], ['zsh']],
    [
      ['redshift', 'get-cluster-credentials', '--db-'],
      ['--db-user', '--db-name', '--db-groups'],
    ],
    [['redshift', 'get-cluster-credentials', '--no-auto'], ['--no-auto-create']],
    [['emr', 'get-cluster-session-credentials', '--cluster'], ['--cluster-id']],
    [['emr', 'get-cluster-session-credentials', '--db-'], []],
    [
      ['redshift', 'get-cluster-credentials', '--output', 'y'],
      ['yaml', 'yaml-stream'],
    ],
    [
      ['redshift', 'get-cluster-credentials', '--db-user', 'x', '--color', ''],
      ['on', 'off', 'auto'],
    ],
    [['redshift', 'get-cluster-credentials', '--generate-cli-skeleton', 'o'], ['output']],
    [['whoami', '--role-to'], ['--role-to-assume']],
    [['whoami', '--db-'], []],
    [
      ['doctor', ''],
      [...services, 'help'],
    ],
    [['doctor', '--role-to'], ['--role-to-assume']],
    [['doctor', '--out'], ['--output']],
    [['doctor', '--db-'], []],
    [
      ['doctor', 'emr', ''],
      [...named('emr'), 'help'],
    ],
    [['doctor', 'redshift', 'get-cluster-credentials', '--db-g'], ['--db-groups']],
    [['--region', 'eu-west-1', 're'], redshifts],
    [['--region=eu-west-1', 're'], redshifts],
    [['--region', '=', 'eu-west-1', 're'], redshifts],
    [['--reg'], ['--region']],
    [['--region', 'eu-west-1', 'redshift', 'get-cluster-credentials', '--db-g'], ['--db-groups']],
    [['redshift', '--debug', 'get-cluster-credentials', '--db-g'], ['--db-groups']],
    [['--db-groups', 'emr', 'x', '--debug', 'red'], redshifts],
    [['redshift', 'get-cluster-credentials', '--print', '='], [...printForms]],
    [['redshift', 'get-cluster-credentials', '--print', '=', 'dot'], ['dotenv']],
    [['redshift', 'get-cluster-credentials', '--print=dot'], ['--print=dotenv']],
    [['redshift', 'get-cluster-credentials', '--db-user', ''], []],
    [['redshift', 'get-cluster-credentials', '--db-user='], []],
    [['redshift', 'get-cluster-credentials', '--', ''], []],
    [['redshift', 'get-cluster-credentials', '--export', '--print'], ['--print']],
  ])('offers what fits: %j', (typed, words) => {
    expect(offered('cluster-credentials', ...typed).sort()).toEqual([...words].sort());
  });

  test.each(operations.map((operation) => [operation.name, operation] as const))(
    'offers every option of %s',
    (name, operation) => {
      const words = offered('cluster-credentials', ...name.split(' '), '--');
      expect(words.sort()).toEqual(flags(operation).sort());
    },
  );
});

describe.each(shells)('the script for %s', (shell) => {
  test(isInstalled(shell) ? 'is accepted by the shell' : `has its quotes in pairs (${shell} is not installed)`, () => {
    const argv = shell === 'bash' ? ['-n', file(shell)] : [shell === 'zsh' ? '-n' : '--no-execute', file(shell)];
    if (isInstalled(shell)) expect(execFileSync(shell, argv, { encoding: 'utf8', stdio: 'pipe' })).toBe('');
    else for (const line of scripts[shell]?.split('\n') ?? []) expect((line.match(/'/g) ?? []).length % 2).toBe(0);
  });

  test('names every option and every word', () => {
    const text = scripts[shell] ?? '';
    for (const name of operations.flatMap(flags)) {
      expect(text).toMatch(new RegExp(shell === 'fish' ? ` -l ${name.slice(2)}(?=\\s)` : `[" ]${name}[" ]`));
    }
    for (const word of [
      ...operations.flatMap(({ name }) => name.split(' ')),
      'whoami',
      'doctor',
      'completion',
      'help',
    ]) {
      expect(text).toMatch(new RegExp(`\\b${word}\\b`));
    }
  });
});

describe.skipIf(!isInstalled('zsh'))('zsh', () => {
  test('can load the script and knows which command it completes', () => {
    const program = `autoload -Uz compinit && compinit -u -D && . '${file('zsh')}' && print -r -- "$_comps[cluster-credentials]"`;
    const said = execFileSync('zsh', ['-f', '-c', program], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: folder },
    });
    expect(said).toContain('cluster_credentials');
  });
});

/** What a terminal shows after the first Tab, where the script is a file in `fpath`. */
function firstTab(line: string, wanted: string): string {
  writeFileSync(join(folder, '_cluster-credentials'), scripts['zsh'] ?? '');
  const setUp = `fpath=('${folder}' $fpath); autoload -Uz compinit; compinit -u -D; PS1='%% '`;
  const program = `zmodload zsh/zpty; zpty z 'zsh -f -i'; zpty -w z "$1"; sleep 1; zpty -w -n z "$2"$'\t'
    for ((i = 0; i < 80; i++)); do zpty -r -t z part && out+="$part"; [[ "$out" == *"$3"* ]] && break; sleep 0.1; done
    zpty -d z; print -r -- "$out"`;
  return execFileSync('zsh', ['-f', '-c', program, 'zsh', setUp, line, wanted], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, TERM: 'dumb' },
  });
}

describe.skipIf(!isInstalled('zsh'))('the first Tab in zsh', { timeout: 20_000 }, () => {
  test.each([
    ['cluster-credentials whoami --role-to', '--role-to-assume'],
    ['cluster-credentials redshift get-cluster-credentials --print=dot', '--print=dotenv'],
  ])('completes: %s', (line, wanted) => {
    expect(firstTab(line, wanted)).toContain(wanted);
  });
});

describe.skipIf(!isInstalled('fish'))('fish', () => {
  const complete = (line: string) =>
    execFileSync('fish', ['--no-config', '-c', `source '${file('fish')}'; complete -C '${line}'`], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: folder },
    })
      .split('\n')
      .map((row) => row.split('\t')[0])
      .filter(Boolean);

  test.each([
    ['cluster-credentials re', redshifts],
    ['cluster-credentials redshift ', named('redshift').sort()],
    ['cluster-credentials completion z', ['zsh']],
    ['cluster-credentials redshift get-cluster-credentials --db-', ['--db-groups', '--db-name', '--db-user']],
    ['cluster-credentials redshift get-cluster-credentials --output y', ['yaml', 'yaml-stream']],
    ['cluster-credentials whoami --role-to', ['--role-to-assume']],
    ['cluster-credentials doctor red', redshifts],
    ['cluster-credentials doctor --role-to', ['--role-to-assume']],
    ['cluster-credentials doctor redshift get-cluster-credentials --db-g', ['--db-groups']],
    ['cluster-credentials --region eu-west-1 re', redshifts],
    ['cluster-credentials --region eu-west-1 redshift get-cluster-credentials --db-g', ['--db-groups']],
    ['cluster-credentials redshift get-cluster-credentials --print=dot', ['--print=dotenv']],
  ])('offers what fits: %s', (line, words) => {
    expect(complete(line).sort()).toEqual(words);
  });
});

test.each([[], ['powershell'], ['bash', 'more'], ['']])('there is no script for %j', (...words) =>
  withCloud({}, async (cloud) => {
    const stderr = expectFailure(await runCli(cloud, ['completion', ...words]), 252);
    expect(problemsIn(stderr)).toEqual(['completion: give the name of a shell, bash, zsh or fish']);
  }),
);
