// What the files of the native steps must have in common, and the vendors' schemas and linters where they are installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { strictYaml } from '../../scripts/manual.ts';
import { nativeFiles } from '../../src/manual/native-files.ts';
import { inputName, nativeInputs } from '../../src/manual/native-inputs.ts';
import { operations } from '../../src/operations/index.ts';
import { namesOf } from '../../src/options/option.ts';
import { blocksIn } from '../docs/pages.ts';
import { isInstalled } from '../is-installed.ts';
import { files, readers, type System, type Yaml, yamlIn } from './readers.ts';

const folder = mkdtempSync(join(tmpdir(), 'templates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const declared: Readonly<Record<System, () => string[]>> = {
  gitlab: () => Object.keys(yamlIn('gitlab')[0].spec.inputs),
  circleci: () => Object.keys(yamlIn('circleci')[0].commands['with-login'].parameters),
  'azure-pipelines': () => yamlIn('azure-pipelines')[0].parameters.map(({ name }: Yaml) => name),
  kubernetes: () => yamlIn('kubernetes')[0].spec.params.map(({ name }: Yaml) => name),
  buildkite: () => Object.keys(yamlIn('buildkite')[0].configuration.properties),
};

describe.each(Object.entries(declared))('%s', (name, inputs) => {
  test('has each option of each operation once', () => {
    const names = inputs();
    expect(names.filter((each, index) => names.indexOf(each) !== index)).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(['operation', ...operations.flatMap(({ options }) => namesOf(options))]),
    );
  });

  test('is strict YAML, and no input is part of the text of a script', () => {
    const text = readFileSync(files[name as System], 'utf8');
    for (const document of text.split(/^---$/m)) strictYaml(name, document);
    const scripts = scriptsIn(yamlIn(name as System));
    expect(scripts.length).toBe(name === 'circleci' ? 2 : name === 'buildkite' ? 0 : 1);
    for (const script of scripts)
      expect(script).not.toMatch(/\$\[\[|<<|\$\{\{|\$\((?:params|inputs|workspaces|context)\b/);
  });
});

const ofTheJob = ['job', 'stage', 'image'];

test.each(Object.entries(readers))('%s passes each input in a variable of its own', (name, read) => {
  const inputs = declared[name as System]().filter((each) => !ofTheJob.includes(each));
  const passed = Object.keys(read({}).env).filter((variable) => variable.startsWith('CLUSTER_CREDENTIALS_'));
  expect(passed).toEqual(inputs.map((each) => inputName(each)));
});

test('the job of the orb has the parameters of its command, and passes each on', () => {
  const [{ commands, jobs }] = yamlIn('circleci');
  const { image, ...parameters } = jobs['with-login'].parameters;
  expect(image.type).toBe('string');
  expect(parameters).toEqual(commands['with-login'].parameters);
  const passed = jobs['with-login'].steps[1]['with-login'];
  expect(passed).toEqual(Object.fromEntries(Object.keys(parameters).map((each) => [each, `<< parameters.${each} >>`])));
});

test('no two inputs are in one variable, and no option has the name of an input of the step', () => {
  const options = nativeInputs(operations, { runs: true, unmasked: true }).map(({ name }) => name);
  const own = ['source', 'commit', 'run', 'job', 'stage', 'image', 'hook'];
  const variables = [...options, ...own].map((name) => inputName(name));
  expect(variables.filter((each, index) => variables.indexOf(each) !== index)).toEqual([]);
});

test('the hooks of the plugin are executable, and each runs only where it is asked for', () => {
  for (const path of Object.keys(nativeFiles).filter((each) => each.includes('/hooks/'))) {
    expect(() => execFileSync('test', ['-x', path])).not.toThrow();
  }
});

describe.skipIf(!isInstalled('check-jsonschema'))("the vendors' schemas need check-jsonschema", () => {
  const component = () => readFileSync(files.gitlab, 'utf8').split(/^---$/m);
  test.each<[string, string, () => string]>([
    ['the head of the component', 'gitlab-ci', () => component()[0] ?? ''],
    ['the job of the component', 'gitlab-ci', () => component()[1] ?? ''],
    ['the pipeline with the component', 'gitlab-ci', () => page('gitlab')],
    ['the orb', 'circle-ci', () => readFileSync(files.circleci, 'utf8')],
    ['the pipeline with the orb', 'circle-ci', () => page('circleci')],
    // The schema knows only texts as defaults, and Azure's documentation shows booleans.
    ['the step template', 'azure-pipelines', () => withTexts(readFileSync(files['azure-pipelines'], 'utf8'))],
    ['the pipeline with the step template', 'azure-pipelines', () => page('azure-pipelines')],
    ['the pipeline with the plugin', 'buildkite', () => page('buildkite')],
  ])('%s is valid', (_title, schema, text) => {
    expect(validated(schema, text())).toEqual({ status: 0, errors: [] });
  });

  test('the schemas find a wrong word', () => {
    expect(validated('azure-pipelines', 'steps:\n  - bsh: x\n').status).toBe(1);
    expect(validated('circle-ci', 'version: 2.1\ncommands:\n  a:\n    stps: []\n').status).toBe(1);
    expect(validated('gitlab-ci', 'a:\n  script: [x]\n  stge: b\n').status).toBe(1);
    expect(validated('buildkite', 'steps:\n  - command: x\n    plgins: []\n').status).toBe(1);
  });
});

describe.skipIf(!isInstalled('shellcheck'))('the linter of shells needs shellcheck', () => {
  const lint = (shell: string, script: string) => {
    const args = ['--shell', shell, '--severity', 'warning', '-'];
    return spawnSync('shellcheck', args, { encoding: 'utf8', input: script }).stdout;
  };

  test.each(['gitlab', 'circleci', 'azure-pipelines', 'kubernetes'] as const)('%s', (name) => {
    for (const script of scriptsIn(yamlIn(name))) {
      expect(lint('sh', script)).toBe('');
      expect(lint('bash', script)).toBe('');
    }
  });

  test('buildkite', () => {
    const paths = Object.keys(nativeFiles).filter((path) => /buildkite.*(?:hooks|lib)/.test(path));
    for (const path of paths) expect(lint('bash', readFileSync(path, 'utf8'))).toBe('');
  });

  test('.ci/run', () => {
    expect(lint('bash', readFileSync('.ci/run', 'utf8'))).toBe('');
  });
});

describe.skipIf(!isInstalled('tekton-lint'))('the linter of Tekton needs tekton-lint', () => {
  const lint = (text: string) => {
    const file = join(folder, 'task.yaml');
    writeFileSync(file, text);
    // Not the environment of vitest: with NODE_ENV=test, this program does nothing.
    const options = { encoding: 'utf8', cwd: folder, env: { PATH: process.env['PATH'], HOME: folder } } as const;
    const { status, stdout } = spawnSync('tekton-lint', ['--max-warnings', '0', file], options);
    return { status, stdout: stdout.trim() };
  };

  test('the task is right', () => {
    expect(lint(readFileSync(files.kubernetes, 'utf8'))).toEqual({ status: 0, stdout: '' });
  });

  test('an unknown parameter is found', () => {
    expect(lint(readFileSync(files.kubernetes, 'utf8').replace('params.region', 'params.regio'))).toMatchObject({
      status: 1,
    });
  });
});

describe.skipIf(!isInstalled('gitlab-ci-local') || !isInstalled('rsync'))(
  'the component by another engine needs gitlab-ci-local',
  () => {
    test('runs the script with hostile values as values', () => {
      const project = join(folder, 'project');
      mkdirSync(join(project, 'bin'), { recursive: true });
      mkdirSync(join(project, 'templates'));
      const value = `$(touch pwned)\`touch pwned\`'; touch pwned; "`;
      const inputs = {
        job: 'migrate',
        'db-user': value,
        'cluster-identifier': 'analytics',
        refresh: true,
        run: 'echo "$USER_OF_LOGIN"',
      };
      writeFileSync(join(project, files.gitlab), readFileSync(files.gitlab));
      const pipeline = { include: [{ local: files.gitlab, inputs }], migrate: { before_script: ['echo before'] } };
      writeFileSync(join(project, '.gitlab-ci.yml'), stringify(pipeline));
      const recorder = `#!${process.execPath}\nconsole.log('words ' + JSON.stringify(process.argv.slice(2)));\n`;
      writeFileSync(join(project, 'bin', 'cluster-credentials'), recorder, { mode: 0o755 });
      const env = {
        PATH: [join(project, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter),
        HOME: project,
        GIT_CONFIG_NOSYSTEM: '1',
      };
      const git = (...args: string[]) => execFileSync('git', args, { cwd: project, env });
      git('init', '--quiet', '--initial-branch', 'main');
      git('add', '.');
      git('-c', 'user.name=CI', '-c', 'user.email=ci@example.com', 'commit', '--quiet', '--message', 'A');
      git('remote', 'add', 'origin', 'https://gitlab.example.com/data/warehouse.git');
      const args = ['--force-shell-executor', '--no-color', 'migrate'];
      const ran = spawnSync('gitlab-ci-local', args, { cwd: project, env, encoding: 'utf8' });
      expect(ran.status, ran.stdout + ran.stderr).toBe(0);
      const words = /> words (\[.*\])$/m.exec(ran.stdout)?.[1] ?? '[]';
      expect(JSON.parse(words)).toEqual([
        'redshift',
        'get-cluster-credentials',
        `--db-user=${value}`,
        '--cluster-identifier=analytics',
        '--audience=sts.amazonaws.com',
        '--refresh',
        ...['--', 'bash', '-eo', 'pipefail', '-c', 'echo "$USER_OF_LOGIN"'],
      ]);
      expect(ran.stdout).toContain('> before\n');
      expect(existsSync(join(project, 'pwned'))).toBe(false);
    });
  },
);

/** The pipeline of a page that has the native step. */
function page(name: System): string {
  return blocksIn(`docs/ci/${name}.md`, 'yaml')[1] ?? '';
}

/** All texts of several lines. */
function scriptsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('\nset -eu\n') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scriptsIn) : [];
}

function withTexts(text: string): string {
  const template = parse(text);
  const parameters = template.parameters.map((each: Yaml) => ({ ...each, default: String(each.default) }));
  return stringify({ ...template, parameters });
}

function validated(schema: string, text: string): { readonly status: number | null; readonly errors: unknown[] } {
  const file = join(folder, `${schema}.yml`);
  writeFileSync(file, text);
  const args = [
    '--output-format',
    'json',
    '--regex-variant',
    'nonunicode',
    '--builtin-schema',
    `vendor.${schema}`,
    file,
  ];
  const { status, stdout } = spawnSync('check-jsonschema', args, { encoding: 'utf8' });
  const { errors = [] } = JSON.parse(stdout) as { errors?: { path: string; message: string }[] };
  return { status, errors: errors.map(({ path, message }) => `${path}: ${message.slice(-200)}`) };
}
