import type { Document } from '../answer.ts';
import { loadProfile } from '../aws/profile.ts';
import { type Env, variable } from '../context.ts';
import { ConfigurationError, FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { shown } from '../options/names.ts';
import { oneOf } from '../options/read.ts';
import { render } from '../render/index.ts';
import { type Output, renderOptions } from '../render/options.ts';
import { outputSkeleton, type Plain, plainOf, type TimestampFormat } from '../render/plain.ts';
import type { Request } from '../request.ts';

/** Turns an answer, or the sample of an answer, into the text that the AWS CLI would print. */
export interface Presentation {
  /** Whether the output format is `off`. */
  readonly printsNothing: boolean;
  /** Throws a FailureError if the format cannot show the result of the query. */
  readonly answer: (answer: Document) => Promise<string>;
  readonly sample: (sample: Document) => Promise<string>;
}

/**
 * Decides how the answer is shown, before AWS is called: a wrong setting must not cost a login. As the AWS CLI does,
 * throws a FailureError for an unknown output format and a ConfigurationError for an unknown time format.
 */
export async function presentation(
  { operation, aws, surface, render: values, query }: Request,
  env: Env,
): Promise<Presentation> {
  const profile = await loadProfile(aws.profile, { env, surface });
  const output = values.output ?? outputOf(variable(env, 'AWS_DEFAULT_OUTPUT') ?? profile.setting('output') ?? 'json');
  const timestamps = timestampsOf(profile.setting('cli_timestamp_format') ?? 'iso8601');
  const columns = process.stdout.isTTY ? process.stdout.columns : undefined;
  const style = {
    output,
    title: operation.action,
    option: shown('output', surface),
    // 0 means that the terminal does not know its width.
    ...(columns ? { columns } : {}),
  };
  // As in the AWS CLI, a query is not run where nothing is printed.
  const text = (data: Plain) => render(query && output !== 'off' ? query(data) : data, style);
  return {
    printsNothing: output === 'off',
    answer: (answer) => text(plainOf(answer, timestamps)),
    sample: (sample) => text(outputSkeleton(sample)),
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
