import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOGIN, run, startJob } from '../end-to-end/ci/job.ts';

const folder = mkdtempSync(join(tmpdir(), 'npm-'));
const project = join(folder, 'project');
const installed = join(project, 'node_modules/cluster-credentials');
// npm asks no registry, and uses no cache of this machine.
const options = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--cache', join(folder, 'cache')];
const npm = (cwd: string, ...args: readonly string[]) =>
  execFileSync('npm', [...args, ...options], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

let tarball: string;
beforeAll(() => {
  mkdirSync(project);
  npm('.', 'pack', '--silent', '--pack-destination', folder);
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  npm(project, 'install', tarball);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manifest = () => JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;

describe('the package', () => {
  test('holds the built files, the action and the documentation, and nothing else', () => {
    const files = filesIn(installed);
    const tops = [...new Set(files.map((path) => path.split('/')[0]))].sort();
    expect(tops).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'action.yml', 'dist', 'docs', 'package.json'].sort(),
    );
    expect(files).toContain('dist/action/index.js');
    expect(files).toContain('dist/post/index.js');
    expect(files.filter((path) => path.endsWith('licenses.txt'))).toHaveLength(3);
    const odd = files.filter(
      (path) => !/^(?:dist\/(?:action|post|cli)\/|docs\/(?:ci\/)?[\w-]+\.md$|[\w.]+$)/.test(path),
    );
    expect(odd).toEqual([]);
  });

  test('has the bytes of the repository', () => {
    const different = filesIn(installed).filter(
      (path) => !readFileSync(join(installed, path)).equals(readFileSync(path)),
    );
    expect(different).toEqual([]);
  });

  test('brings no other package and runs no script', () => {
    expect(readdirSync(join(project, 'node_modules')).sort()).toEqual([
      '.bin',
      '.package-lock.json',
      'cluster-credentials',
    ]);
    expect(existsSync(join(installed, 'node_modules'))).toBe(false);
    const { dependencies, optionalDependencies, peerDependencies, bundleDependencies, scripts } = manifest();
    for (const none of [dependencies, optionalDependencies, peerDependencies, bundleDependencies]) {
      expect(none).toBeUndefined();
    }
    const hooks = Object.keys(scripts as object).filter((name) =>
      /install|prepare|prepublish|^(?:pre|post)/.test(name),
    );
    expect(hooks).toEqual([]);
  });

  test('has links only to files that it holds', () => {
    const pages = filesIn(installed).filter((path) => path.endsWith('.md'));
    const broken = pages.flatMap((page) =>
      [...readFileSync(join(installed, page), 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target = '']) => join(dirname(page), target))
        .filter((target) => !existsSync(join(installed, target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});

/** npx fails if it would have to ask a registry. */
const OFFLINE = { npm_config_offline: 'true', npm_config_update_notifier: 'false' };

describe('the command of the package', () => {
  test('starts on Windows too: npm reads its first line to write cluster-credentials.cmd', () => {
    const { bin } = manifest() as { readonly bin: Readonly<Record<string, string>> };
    expect(Object.keys(bin)).toEqual(['cluster-credentials']);
    const text = readFileSync(join(installed, bin['cluster-credentials'] ?? ''), 'utf8');
    expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
  });

  test('is run by npx', async () => {
    const job = await startJob();
    const { version } = manifest();
    const ran = await run(job, ['npx', 'cluster-credentials', '--version'], { cwd: project, env: OFFLINE });
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toBe(
      `cluster-credentials/${version} Node.js/${process.versions.node} ${process.platform}/${process.arch}\n`,
    );
  });

  test('makes a whole login with a token, runs a command with it, and keeps its exit code', async () => {
    const job = await startJob();
    job.trust({ aud: 'sts.amazonaws.com', sub: '*' });
    const command = ['sh', '-c', 'echo "$REDSHIFT_USER $REDSHIFT_PASSWORD"; exit 7'];
    const ran = await run(job, ['npx', 'cluster-credentials', ...LOGIN, '--', ...command], {
      cwd: project,
      env: { ...OFFLINE, GITHUB_ACTIONS: 'true', ...job.cloud.env() },
    });
    expect(ran.stdout, ran.stderr).toBe('IAM:etl_user ***\n');
    expect(ran.code).toBe(7);
  });
});

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
