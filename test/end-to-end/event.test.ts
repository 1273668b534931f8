// With the event file of a job, the advice is better than with the variables alone.
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { expectRefusal, expectSuccess, redshiftInputs, requestFor, runAction, withCloud } from './action.ts';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function eventFile(text: string): string {
  const path = join(folder, `event-${Math.random()}.json`);
  writeFileSync(path, text);
  return path;
}

const WITHOUT_TOKEN = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
const PERMISSIONS = 'Add "permissions: id-token: write" to the job in the workflow file';

const pull = (head: unknown) => ({
  pull_request: { head: { repo: head }, base: { repo: { full_name: 'octo-org/octo' } } },
});

/** The message for a job without a token that this event started. */
function messageFor(eventName: string, event: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  return withCloud({}, async (cloud) => {
    const GITHUB_EVENT_PATH = event === '' ? '' : eventFile(event);
    const own = { ...WITHOUT_TOKEN, GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH, ...env };
    const result = await runAction(cloud, redshiftInputs, { env: own });
    expect(cloud.requests).toEqual([]);
    expect(result.stdout.split('\n').filter((line) => line !== '')).toHaveLength(1);
    return expectRefusal(result);
  });
}

describe('a job without a token', () => {
  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    'that a %s from a fork started gets a message that it cannot have one, and what to do',
    async (name) => {
      const message = await messageFor(name, JSON.stringify(pull({ full_name: 'stranger/octo' })));
      expect(message).toContain('A pull request from the fork "stranger/octo" started this workflow');
      expect(message).toContain('"if: github.event.pull_request.head.repo.full_name == github.repository"');
      expect(message).not.toContain(PERMISSIONS);
    },
  );

  test('that a pull request from a deleted fork started gets the same message', async () => {
    expect(await messageFor('pull_request', JSON.stringify(pull(null)))).toContain('from a fork that was deleted');
  });

  test('that Dependabot started gets the line to add', async () => {
    const event = JSON.stringify(pull({ full_name: 'octo-org/octo' }));
    const message = await messageFor('pull_request', event, { GITHUB_ACTOR: 'dependabot[bot]' });
    expect(message).toMatch(/Dependabot started this workflow.*permissions: id-token: write.*if: github\.actor != /);
  });

  test('of a workflow that another one calls gets the advice to change the calling job', async () => {
    expect(await messageFor('workflow_call', '{}')).toContain('to the calling job, and to the job of this workflow');
  });

  test.each([
    ['a pull request from the same repository', 'pull_request', JSON.stringify(pull({ full_name: 'octo-org/octo' }))],
    [
      'a pull_request_target, which may have a token,',
      'pull_request_target',
      JSON.stringify(pull({ full_name: 'a/b' })),
    ],
    ['a push', 'push', '{}'],
    ['no event file', 'pull_request', ''],
    ['an event file that is not JSON', 'pull_request', '{"pull_request":'],
    ['an event file that is empty', 'pull_request', ' '],
    ['an event of another type', 'pull_request', '"text"'],
    ['an event that is null', 'pull_request', 'null'],
    ['an event with fields of other types', 'pull_request', '{"pull_request":{"head":7,"base":{"repo":[]}}}'],
    ['an event with the fields of objects', 'pull_request', '{"pull_request":{"head":{"__proto__":{"repo":1}}}}'],
  ])('with %s gets the line to add', async (_, name, event) => {
    expect(await messageFor(name, event)).toContain(PERMISSIONS);
  });

  test('on Forgejo gets the line for Forgejo, whatever GitHub does with the event', async () => {
    const event = JSON.stringify(pull({ full_name: 'stranger/octo' }));
    const message = await messageFor('pull_request', event, { FORGEJO_ACTIONS: 'true' });
    expect(message).toContain('Add "enable-openid-connect: true"');
    expect(message).not.toContain('GitHub');
  });

  test('whose event file does not exist gets the line to add', async () => {
    expect(await messageFor('pull_request', '', { GITHUB_EVENT_PATH: '/nowhere/event' })).toContain(PERMISSIONS);
  });

  test('shows nothing of a repository name that looks like a command', async () => {
    const event = JSON.stringify(pull({ full_name: 'x\n::stop-commands::y' }));
    expect(await messageFor('pull_request', event)).toContain('from the fork');
  });
});

describe('the session name has the repository of the event', () => {
  const repository = JSON.stringify({ repository: { name: 'octo', owner: { login: 'octo-org' } } });

  test.each([
    ['if the runner did not set its variable', '', repository, 'octo-org-octo-1234567890'],
    ['except if the runner did', 'other/repo', repository, 'other-repo-1234567890'],
    ['unless the file cannot be read', '', '{', 'cluster-credentials'],
  ])('%s', (_, GITHUB_REPOSITORY, event, name) =>
    withCloud({}, async (cloud) => {
      const env = { GITHUB_REPOSITORY, GITHUB_EVENT_PATH: eventFile(event) };
      expectSuccess(await runAction(cloud, redshiftInputs, { env }));
      expect(requestFor(cloud, 'AssumeRoleWithWebIdentity').params['RoleSessionName']).toBe(name);
    }),
  );
});

describe('the built files', () => {
  const dist = resolve(process.env['DIST'] ?? 'dist');

  test('hold no client of the GitHub API', () => {
    const texts = globSync(`${dist}/*/*.js`).map((path) => readFileSync(path, 'utf8'));
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => /octokit/i.test(text))).toEqual([]);
  });

  test('of the post step are at most 30 kB', () => {
    expect(statSync(join(dist, 'post/index.js')).size).toBeLessThanOrEqual(30_000);
  });
});
