// The workflows of this project, action.yml and the workflows that the pages show: what we promise of them, and what
// actionlint and zizmor find, where they are installed.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { blocksOf } from '../docs/pages.ts';
import { filesIn } from '../files-in.ts';
import { isInstalled } from '../is-installed.ts';

const workflows = filesIn('.github/workflows', '.yml');
const shown = ['README.md', 'docs/ci/github.md', 'docs/ci/forgejo.md'].flatMap(workflowsIn);

describe.each([...workflows.map((path) => [path, readFileSync(path, 'utf8')] as const), ...shown])(
  '%s',
  (_path, text) => {
    test('names each action by its full commit, with the version beside it', () => {
      for (const [line, action, reference, version] of text.matchAll(
        /uses: ([\w./-]+)@(\S+)(?: # (v\d+\.\d+\.\d+))?/g,
      )) {
        if (action === 'OWNER/cluster-credentials') expect(reference).toBe('COMMIT');
        else expect(`${reference} ${version}`, line).toMatch(/^[0-9a-f]{40} v\d/);
      }
    });

    test('checks out without leaving the token behind', () => {
      const checkouts = text.split('uses: actions/checkout@').slice(1);
      for (const rest of checkouts)
        expect(rest.split('\n').slice(1, 3).join('\n')).toMatch(/with:\n +persist-credentials: false/);
    });
  },
);

describe.each(workflows)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  test('has no permission but those that a job names, and no trigger that gives secrets to strangers', () => {
    const workflow = parse(text);
    expect(workflow.permissions).toEqual({});
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    for (const job of Object.values<Record<string, unknown>>(workflow.jobs)) {
      expect(job).toHaveProperty('permissions');
      if (!('uses' in job)) expect(job).toHaveProperty('timeout-minutes');
    }
  });

  test('has no expression in the text of a script', () => {
    const scripts = [...text.matchAll(/^ +(?:- )?run: (?:\|\n((?: {10,}.*\n|\n)*)|(.*))/gm)].map(
      ([, block, line]) => block ?? line,
    );
    for (const script of scripts) expect(script).not.toContain('${{');
  });
});

test('one action has one commit in all files', () => {
  const texts = [...workflows.map((path) => readFileSync(path, 'utf8')), ...shown.map(([, text]) => text)];
  const commits = new Map<string, Set<string>>();
  for (const [, action = '', commit = ''] of texts.join('\n').matchAll(/uses: ([\w./-]+)@([0-9a-f]{40} # \S+)/g)) {
    const repository = action.split('/').slice(0, 2).join('/');
    commits.set(repository, (commits.get(repository) ?? new Set()).add(commit));
  }
  expect([...commits].filter(([, each]) => each.size > 1)).toEqual([]);
});

test('each ecosystem that dependabot updates waits for a week', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'));
  for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflows-'));
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
  for (const [index, [path, text]] of shown.entries()) {
    const known = path.includes('forgejo') ? onGitHub(text) : text;
    const file = join(folder, '.github', 'workflows', `${index}.yml`);
    writeFileSync(file, known.replaceAll('COMMIT', '0'.repeat(40)));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!isInstalled('actionlint'))('actionlint', () => {
  test('finds nothing in the workflows and in action.yml: needs actionlint', () => {
    expect(ran('actionlint', ['-no-color'], '.')).toEqual({ status: 0, output: '' });
  });

  test('finds nothing in the workflows of the pages: needs actionlint', () => {
    const files = shown.map((_, index) => join(folder, '.github', 'workflows', `${index}.yml`));
    // Labels of runners are the user's own, as Forgejo's "docker" is.
    const args = ['-no-color', '-ignore', 'label "docker" is unknown', ...files];
    expect(ran('actionlint', args, folder)).toEqual({ status: 0, output: '' });
  });

  test('finds a wrong icon in action.yml: needs actionlint', () => {
    const project = join(folder, 'icon');
    mkdirSync(join(project, '.github', 'workflows'), { recursive: true });
    mkdirSync(join(project, '.git'));
    cpSync('dist', join(project, 'dist'), { recursive: true });
    writeFileSync(join(project, 'action.yml'), readFileSync('action.yml', 'utf8').replace('icon: lock', 'icon: key'));
    const workflow = {
      on: 'push',
      permissions: {},
      jobs: { a: { 'runs-on': 'ubuntu-latest', steps: [{ uses: './' }] } },
    };
    writeFileSync(join(project, '.github', 'workflows', 'a.yml'), stringify(workflow));
    expect(ran('actionlint', ['-no-color'], project).output).toContain('incorrect icon name "key"');
  });
});

describe.skipIf(!isInstalled('zizmor'))('zizmor', () => {
  const zizmor = (persona: string, place: string) =>
    ran('zizmor', ['--offline', '--no-progress', '--quiet', '--color', 'never', '--persona', persona, place], '.');

  test('finds nothing in the workflows, in action.yml and in what dependabot updates: needs zizmor', () => {
    expect(zizmor('pedantic', '.')).toMatchObject({ status: 0 });
  });

  test('finds nothing in the workflows of the pages: needs zizmor', () => {
    expect(zizmor('regular', join(folder, '.github'))).toMatchObject({ status: 0 });
  });
});

/** A workflow of Forgejo as GitHub would have it: other keys for tokens and permissions. */
function onGitHub(text: string): string {
  return text.replace(/^ +enable-openid-connect: true\n/m, '').replace(/^jobs:/m, 'permissions: {}\njobs:');
}

/** The workflows of a page. Steps alone are put into a workflow. Pages also show jobs of other systems. */
function workflowsIn(page: string): (readonly [title: string, text: string])[] {
  const blocks = blocksOf(page).filter(({ language, text }) => language === 'yaml' && /^(?:on:|- )/.test(text));
  return blocks.map(({ text }, index) => [
    `${page}, workflow ${index}`,
    text.startsWith('on:') ? text : withHead(text),
  ]);
}

function withHead(steps: string): string {
  const head = 'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';
  return head + steps.replace(/^(?=.)/gm, '      ');
}

function ran(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, [...args], { cwd, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}`.trim() };
}
