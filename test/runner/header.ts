import type { StepEnvironment } from './environment.ts';
import type { Job } from './job.ts';

export interface Header extends StepEnvironment {
  readonly title: string;
}

/**
 * The lines that the runner prints before a step: all inputs and variables of the job. An export without a mask shows
 * here.
 */
export function renderHeader(job: Job, { title, inputs = {}, env = {} }: Header): string {
  const lines = [
    `##[group]Run ${title}`,
    ...section('with', inputs),
    ...section('env', { ...job.env, ...env }),
    '##[endgroup]',
  ];
  return lines.map((line) => `${job.masker.apply(line)}\n`).join('');
}

function section(name: string, values: Readonly<Record<string, string>>): readonly string[] {
  const entries = Object.entries(values).filter(([, value]) => value !== '');
  return entries.length === 0 ? [] : [`${name}:`, ...entries.map(([key, value]) => `  ${key}: ${value}`)];
}
