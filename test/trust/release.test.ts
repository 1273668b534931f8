// Runs the scripts of the release against a stand-in for GitHub's API.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { platforms } from '../../scripts/executables/platforms.ts';
import { run } from '../native/run.ts';
import { type Forge, REPOSITORY, startForge, TOKEN, type Trouble } from './forge.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const TAG = `v${version}`;

let folder: string;
let release: string;
let notes: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  release = join(folder, 'release');
  notes = join(folder, 'notes.md');
  mkdirSync(release);
  writeFileSync(join(release, `cluster-credentials-${version}.tgz`), 'tarball');
  writeFileSync(join(release, `cluster-credentials-${version}-linux-x64`), Buffer.from([0, 255, 10, 13, 128]));
  writeFileSync(notes, '- A first version.\n');
  checksums();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function checksums() {
  return spawnSync(process.execPath, ['scripts/release-checksums.ts', release], { encoding: 'utf8' });
}

async function publish(forge: Forge, { tag = TAG, token = TOKEN } = {}) {
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_API_URL: forge.url,
    GITHUB_REPOSITORY: REPOSITORY,
    GH_TOKEN: token,
  };
  const ended = await run(process.execPath, ['scripts/release-publish.ts', tag, release, notes], { cwd: '.', env });
  expect(ended.stdout + ended.stderr).not.toContain(TOKEN);
  return ended;
}

async function withForge(trouble: Trouble, use: (forge: Forge) => Promise<void>) {
  const forge = await startForge(trouble);
  try {
    await use(forge);
  } finally {
    forge.close();
  }
}

test('the checksums are those that sha256sum checks', () => {
  const checked = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: release, encoding: 'utf8' });
  expect(checked.stdout).toBe(`cluster-credentials-${version}-linux-x64: OK\ncluster-credentials-${version}.tgz: OK\n`);
});

test('the checksums are of files only', () => {
  mkdirSync(join(release, 'more'));
  expect(checksums()).toMatchObject({ status: 1, stderr: expect.stringContaining('more is not a file') });
});

describe('publishing', () => {
  test('attaches every file to a draft, and publishes it last', () =>
    withForge({}, async (forge) => {
      const { exitCode, stdout, stderr } = await publish(forge);
      expect(exitCode, stderr).toBe(0);
      expect(forge.releases).toMatchObject([
        { tag_name: TAG, name: TAG, body: '- A first version.', draft: false, prerelease: false },
      ]);
      const files = forge.releases[0]?.files ?? new Map();
      const names = [`cluster-credentials-${version}-linux-x64`, `cluster-credentials-${version}.tgz`, 'SHA256SUMS'];
      expect([...files.keys()].sort()).toEqual([...names].sort());
      for (const name of names) expect(files.get(name)).toEqual(readFileSync(join(release, name)));
      expect(forge.calls.at(-1)).toBe(`PATCH /repos/${REPOSITORY}/releases/1`);
      expect(stdout).toContain(`Published https://github.example.com/${REPOSITORY}/releases/tag/${TAG}\n`);
    }));

  test('leaves a draft if an upload fails, and begins anew the next time', async () => {
    const forge = await startForge({ refuses: 'SHA256SUMS' });
    try {
      const { exitCode, stderr } = await publish(forge);
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/^::error::POST http.*name=SHA256SUMS: 502 /);
      expect(forge.releases).toMatchObject([{ id: 1, draft: true }]);
      await publish(forge);
      expect(forge.releases).toMatchObject([{ id: 2, draft: true }]);
    } finally {
      forge.close();
    }
  });

  test('publishes nothing if the forge has other bytes', () =>
    withForge({ changes: `cluster-credentials-${version}.tgz` }, async (forge) => {
      const { exitCode, stderr } = await publish(forge);
      expect(exitCode).toBe(1);
      expect(stderr).toContain(`The forge has other bytes of cluster-credentials-${version}.tgz: 7 bytes, sha256:`);
      expect(forge.releases).toMatchObject([{ draft: true }]);
    }));

  test('does not touch a release that is published', () =>
    withForge({}, async (forge) => {
      await publish(forge);
      const before = forge.calls.length;
      const { exitCode, stderr } = await publish(forge);
      expect(exitCode).toBe(1);
      expect(stderr).toContain(`${TAG} is published already`);
      expect(forge.calls.slice(before)).toEqual([`GET /repos/${REPOSITORY}/releases?per_page=100`]);
    }));

  test('fails if the release is not immutable, and says where to change that', () =>
    withForge({ mutable: true }, async (forge) => {
      const { exitCode, stderr } = await publish(forge);
      expect(exitCode).toBe(1);
      expect(stderr).toContain('Turn "Release immutability" on');
    }));

  test.each<[string, () => Parameters<typeof publish>[1], string]>([
    ['another tag', () => ({ tag: 'v99.0.0' }), `The tag is "v99.0.0", but package.json has version ${version}`],
    [
      'a file without a checksum',
      () => void writeFileSync(join(release, 'more'), ''),
      'SHA256SUMS does not fit the files',
    ],
    [
      'a changed file',
      () => void writeFileSync(join(release, `cluster-credentials-${version}.tgz`), 'x'),
      'does not fit',
    ],
    ['no notes', () => void writeFileSync(notes, '\n'), 'is empty. A release has notes'],
  ])('sends nothing with %s', (_title, prepare, message) =>
    withForge({}, async (forge) => {
      const { exitCode, stderr } = await publish(forge, prepare());
      expect(exitCode).toBe(1);
      expect(stderr).toContain(message);
      expect(forge.calls).toEqual([]);
    }),
  );

  test('shows the status if the token is refused', () =>
    withForge({}, async (forge) => {
      const { exitCode, stderr } = await publish(forge, { token: 'other' });
      expect(exitCode).toBe(1);
      expect(stderr).toContain(': 401 {"message":"Bad credentials"}');
    }));

  test('does not take the token to another host', () =>
    withForge({}, async (other) =>
      withForge({ redirects: other.url }, async (forge) => {
        expect((await publish(forge)).exitCode).toBe(1);
        expect(other.calls).toEqual([]);
      }),
    ));
});

describe('the list of packages', () => {
  const sbom = () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release-sbom.ts'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: folder },
    });
    expect(status, stderr).toBe(0);
    return stdout;
  };

  test('has the packages of dist/ and no tool, and is the same each time', () => {
    const text = sbom();
    expect(sbom()).toBe(text);
    const { bomFormat, specVersion, metadata, components, dependencies } = JSON.parse(text);
    expect({ bomFormat, specVersion }).toEqual({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    expect(metadata.component).toMatchObject({ name: 'cluster-credentials', version, type: 'application' });
    const packages = components.filter(({ name }: { name: string }) => name !== 'node');
    const names: string[] = packages.map(({ name }: { name: string }) => name);
    const licences = ['action', 'cli', 'post']
      .map((entry) => readFileSync(`dist/${entry}/licenses.txt`, 'utf8'))
      .join('\n');
    expect(names).toEqual(expect.arrayContaining(['@aws-sdk/client-redshift', '@aws-sdk/client-emr', '@smithy/core']));
    for (const name of names) expect(`\n${licences}`).toContain(`\n${name}\n`);
    for (const tool of ['vitest', 'typescript', 'rolldown']) expect(names).not.toContain(tool);
    const refs = [metadata.component, ...components].map((each) => each['bom-ref']);
    for (const { ref, dependsOn } of dependencies) expect(refs).toEqual(expect.arrayContaining([ref, ...dependsOn]));
  });

  test('has the Node.js in each executable, with its licence and the hash of its package', () => {
    const { metadata, components, dependencies } = JSON.parse(sbom());
    const nodes = components.filter(({ name }: { name: string }) => name === 'node');
    for (const platform of platforms) {
      const lock = JSON.parse(readFileSync(`scripts/executables/node-${platform.line}/package-lock.json`, 'utf8'));
      const { version: ofNode, integrity } = lock.packages[`node_modules/${platform.package}`];
      const node = nodes.find(({ version: each }: { version: string }) => each === ofNode);
      expect(node).toMatchObject({ purl: `pkg:generic/node@${ofNode}`, licenses: [{ license: { id: 'MIT' } }] });
      const reference = node.externalReferences.find(({ comment }: { comment: string }) =>
        comment.endsWith(` ${platform.name}`),
      );
      expect(reference.url).toContain(`/${platform.package}/v/${ofNode}`);
      expect(Buffer.from(reference.hashes[0].content, 'hex').toString('base64')).toBe(integrity.slice(7));
      const [whole] = dependencies.filter(({ ref }: { ref: string }) => ref === metadata.component['bom-ref']);
      expect(whole.dependsOn).toContain(node['bom-ref']);
    }
  });
});
