import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AGENT_TOKEN, buildkiteAgent } from './buildkite-agent.ts';
import { ORGANISATION, STS, type System } from './system.ts';

/** The systems in which a job gets its token from a command. */
export const systemsWithCommand: readonly System[] = [
  {
    title: 'Buildkite',
    id: 'buildkite',
    name: 'Buildkite',
    source: 'Buildkite',
    claims: () => ({ aud: STS, sub: 'organization:acme:pipeline:deploy:ref:refs/heads/main:commit:0f6d:step:x' }),
    always: () => ({ BUILDKITE: 'true', CI: 'true', BUILDKITE_AGENT_ACCESS_TOKEN: AGENT_TOKEN }),
    allowed(job, token) {
      writeFileSync(join(job.folder, 'token'), `${token}\n`);
      job.command('buildkite-agent', buildkiteAgent(job));
      return {};
    },
    advice: /"mount-buildkite-agent: true"/,
  },
  {
    title: 'CircleCI, its command',
    id: 'circleci',
    name: 'CircleCI',
    source: 'CircleCI',
    claims: () => ({ aud: 'urn:warehouse', sub: `org/${ORGANISATION}/project/P/user/U` }),
    always: () => ({ CIRCLECI: 'true', CI: 'true' }),
    allowed(job, token) {
      writeFileSync(join(job.folder, 'token'), `${token}\n`);
      const wanted = 'run oidc get --claims {"aud":"urn:warehouse"}';
      job.command('circleci', `#!/bin/sh\ntest "$*" = '${wanted}' && cat '${job.folder}/token'\n`);
      return { CIRCLE_OIDC_TOKEN: job.cloud.mintToken({ aud: ORGANISATION }) };
    },
    args: ['--audience', 'urn:warehouse'],
    advice: /"circleci" is needed to get an OIDC token for the audience "urn:warehouse"/,
  },
];
