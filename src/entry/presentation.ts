import type { Document } from '../answer.ts';
import { loadProfile } from '../aws/profile.ts';
import { type Env, variable } from '../context.ts';
import { ConfigurationError, FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { oneOf } from '../options/read.ts';
import { render } from '../render/index.ts';
import { type Output, renderOptions } from '../render/options.ts';
import { outputSkeleton, type Plain, plainOf, type TimestampFormat } from '../render/plain.ts';
import type { Request } from '../request.ts';

/** Turns an answer, or the sample of one, into the text that the AWS CLI would print. */
export interface Presentation {
  readonly answer: (answer: Document) => Promise<string>;
  readonly sample: (sample: Document) => Promise<string>;
}

/**
 * Decides how the answer is shown, before it is asked for: no login is made for a mistake in the settings. Throws a
 * FailureError for an output, a ConfigurationError for a time format that there is not, as the AWS CLI does.
 */
export async function presentation(
  { operation, aws, surface, render: values, query }: Request,
  env: Env,
): Promise<Presentation> {
  const profile = await loadProfile(aws.profile, { env, surface });
  const output = values.output ?? outputOf(variable(env, 'AWS_DEFAULT_OUTPUT') ?? profile.setting('output') ?? 'json');
  const timestamps = timestampsOf(profile.setting('cli_timestamp_format') ?? 'iso8601');
  const shown = (data: Plain) => render(query ? query(data) : data, { output, title: operation.action });
  return {
    answer: (answer) => shown(plainOf(answer, timestamps)),
    sample: (sample) => shown(outputSkeleton(sample)),
  };
}

function outputOf(name: string): Output {
  const { choices } = renderOptions.output;
  const output = choices.find((choice) => choice === name);
  if (output) return output;
  throw new FailureError(`AWS_DEFAULT_OUTPUT or output of the profile: ${quote(name)} must be ${oneOf(choices)}`);
}

function timestampsOf(name: string): TimestampFormat {
  if (name === 'iso8601' || name === 'wire') return name;
  throw new ConfigurationError(`cli_timestamp_format of the profile: ${quote(name)} must be iso8601 or wire`);
}
