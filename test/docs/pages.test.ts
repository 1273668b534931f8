import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allTables } from '../../src/all-options.ts';
import { namesOf, optionsOn } from '../../src/options/option.ts';
import { filesIn } from '../files-in.ts';
import { anchorsOf, blocksIn, blocksOf, pages, spansOf, textOf } from './pages.ts';

const onCommandLine = new Set(allTables.flatMap((table) => namesOf(optionsOn('cli', table))));
const inputs = new Set(allTables.flatMap((table) => namesOf(optionsOn('action', table))));

describe.each(pages)('%s', (page) => {
  test('names only options that exist', () => {
    const spans = spansOf(page).flatMap((span) => /^--([a-z][a-z-]+)/.exec(span)?.[1] ?? []);
    const commands = blocksOf(page).flatMap(({ text }) => ownCommandsIn(text));
    const options = commands.flatMap((command) => [...command.matchAll(/\s--([a-z][a-z-]+)/g)].map(([, name]) => name));
    const foreign = FOREIGN[page] ?? [];
    expect(
      [...spans, ...options].filter((name) => name && !onCommandLine.has(name) && !foreign.includes(name)),
    ).toEqual([]);
  });

  test('links to files and headings that exist', () => {
    const links = [...textOf(page).matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    const inner = links.filter((link) => !link.startsWith('https://'));
    expect(inner.filter((link) => !isThere(page, link))).toEqual([]);
  });

  test('shows only hosts and accounts that are made for examples', () => {
    const text = textOf(page).replace(/(?:[0-9a-f]+-){4}[0-9a-f]{12}/g, '');
    const ofThisRepository = 'https://github.com/OWNER/cluster-credentials/';
    expect(
      [...text.matchAll(/\b\d{12}\b/g)].map(([account]) => account).filter((id) => !EXAMPLE_ACCOUNTS.has(id)),
    ).toEqual([]);
    const hosts = blocksOf(page).flatMap(({ text: block }) => [
      ...block.replaceAll(ofThisRepository, '').matchAll(/\b(?:https?|redshift|postgres):\/\/([\w.-]+)/g),
    ]);
    expect(
      hosts.map(([, host]) => host).filter((host) => !/(?:^|\.)example\.(?:com|semaphoreci\.com)$/.test(host ?? '')),
    ).toEqual([]);
  });
});

describe.each(filesIn('docs/ci', '.md'))('%s', (page) => {
  test('has the sections of its kind', () => {
    const headings = [...textOf(page).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Pipeline', 'Trust policy', 'What the log hides', 'When it fails']);
    expect(textOf(page)).toContain('](../iam.md)');
    expect(textOf(page)).toContain('](../troubleshooting.md)');
    expect(textOf(page)).toMatch(/\]\(https:\/\//);
    expect(textOf('docs/README.md')).toContain(`](${page.replace(/^docs[/\\]/, '')})`);
  });
});

test("GitHub's page gives the action only inputs that exist", () => {
  const [withAction, withOutputs, , emr] = blocksIn('docs/ci/github.md', 'yaml').map((text) => parse(text));
  for (const login of [withAction.jobs.migrate.steps[1], withOutputs[0], emr[0]]) {
    expect(login.uses).toMatch(/^OWNER\/cluster-credentials@/);
    expect(Object.keys(login.with).filter((name) => !inputs.has(name))).toEqual([]);
  }
});

describe('the troubleshooting page', () => {
  const ours = textOf('docs/troubleshooting.md').split('\n## AWS says no')[0] ?? '';
  const messages = [...ours.matchAll(/^### (.+)$/gm)].flatMap(([, heading = '']) =>
    [...heading.matchAll(/`([^`]+)`/g)].map(([, message = '']) => message),
  );

  test('has messages as headings', () => {
    expect(messages.length).toBeGreaterThan(30);
  });

  test.each(messages)('quotes a message of the source: %s', (message) => {
    for (const part of message.split('...').map((each) => each.trim())) {
      expect(
        source.some((text) => text.includes(part)),
        part,
      ).toBe(true);
    }
  });
});

/**
 * Options on the pages that the command does not have: of curl, of install.sh, of the local cloud, and an abbreviation that
 * is refused.
 */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  'docs/presets.md': ['netrc-file'],
  'docs/differences.md': ['cluster'],
  'docs/local-cloud.md': ['life', 'ready-file', 'random-ports', 'log', 'users', 'pset'],
  'docs/install.md': ['sha', 'from'],
};

const EXAMPLE_ACCOUNTS = new Set(['123456789012', '210987654321']);

/** The text of each source file, with its string literals joined. */
const source = filesIn('src', '.ts').map((path) =>
  readFileSync(path, 'utf8')
    .replace(/(['"`])\s*\+\s*(['"`])/g, '')
    .replace(/\\n\s*/g, ' ')
    .replace(/\\(['"`])/g, '$1'),
);

/** Each call of the command in a block, without the command after `--`. */
function ownCommandsIn(block: string): string[] {
  const calls = block.matchAll(/(?:dist\/cli\/index\.js"|^(?:login|livy))([\s\S]*?)(?= -- |\n\n|\n```|$(?![\s\S]))/gm);
  return [...calls].map(([, options = '']) => ` ${options}`);
}

function isThere(page: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page : join(dirname(page), file);
  return existsSync(target) && (anchor === undefined || anchorsOf(target).includes(anchor));
}
