import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from './job.ts';

/** BUILDKITE_AGENT_ACCESS_TOKEN of the job: without it, the agent refuses every call. */
export const AGENT_TOKEN = 'access-token-of-the-agent';

/** One call of the agent. */
export interface AgentCall {
  readonly argv: readonly string[];
  readonly stdin: string;
}

/** A buildkite-agent that records each call, gives the token in the file `token`, and accepts every variable. */
export function buildkiteAgent({ folder }: Job): string {
  return `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs');
if (process.env.BUILDKITE_AGENT_ACCESS_TOKEN !== '${AGENT_TOKEN}') process.exit(1);
const argv = process.argv.slice(2);
const minting = argv.join(' ') === 'oidc request-token --audience sts.amazonaws.com';
const stdin = minting ? '' : readFileSync(0, 'utf8');
appendFileSync('${folder}/agent.jsonl', JSON.stringify({ argv, stdin }) + '\\n');
if (minting) process.stdout.write(readFileSync('${folder}/token', 'utf8'));
else if (argv[0] === 'env') console.log(JSON.stringify({ added: Object.keys(JSON.parse(stdin)), updated: null }));
else if (argv[0] !== 'redactor') process.exit(2);
`;
}

/** The calls so far. */
export function agentCalls({ folder }: Job): AgentCall[] {
  const path = join(folder, 'agent.jsonl');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}
