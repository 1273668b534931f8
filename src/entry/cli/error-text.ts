import { loadProfile } from '../../aws/profile.ts';
import { type Env, variable } from '../../context.ts';
import { ConfigurationError, explain, ServiceError, UsageError } from '../../errors.ts';
import { quote, sanitize } from '../../log-text.ts';
import { commandLineOptions } from '../../options/general-options.ts';
import { parseOptions } from '../../options/parse.ts';
import { type RawOptions, rawOf } from '../../options/raw.ts';
import { oneOf } from '../../options/read.ts';
import { render } from '../../render/index.ts';

const { choices } = commandLineOptions['cli-error-format'];
type ErrorFormat = (typeof choices)[number];

interface Places {
  readonly raw: RawOptions;
  readonly env: Env;
}

/**
 * What stderr says of an error, with its line end: in the form of `--cli-error-format`, AWS_CLI_ERROR_FORMAT or
 * `cli_error_format` of the profile, as in the AWS CLI. Every form is safe for a log: on no line is there more of a
 * service's words than `explain` would show. Never throws.
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-error-format.html
 */
export async function errorText(error: unknown, places: Places): Promise<string> {
  const { format, warning } = await formatOf(places);
  return `${warning}${await written(error, format)}`;
}

async function written(error: unknown, format: ErrorFormat): Promise<string> {
  switch (format) {
    case 'legacy':
      return `${explain(error)}\n`;
    case 'enhanced':
      return `${withDetails(error)}\n`;
    case 'json':
    case 'yaml':
      return render(new Map(membersOf(error, explain(error))), { output: format, title: 'error' });
    case 'text':
    case 'table':
      // A cell and a field are one line.
      return render(new Map(membersOf(error, explain(error).replace(/\n\s*(?:- )?/g, ' '))), {
        output: format,
        title: 'error',
      });
  }
}

function withDetails(error: unknown): string {
  const details = error instanceof ServiceError ? Object.entries(error.details) : [];
  const [first, ...more] = explain(error).split('\n');
  const added = details.map(([name, value]) => ` (${name}: ${value})`).join('');
  return [`${first}${added}`, ...more].join('\n');
}

/** What a refusal of AWS consists of, or the AWS CLI's word for an error of our own, and its text. */
function membersOf(error: unknown, text: string): [name: string, value: string][] {
  if (error instanceof ServiceError) {
    return [['Code', sanitize(error.code)], ['Message', error.reason], ...Object.entries(error.details)];
  }
  return [
    ['Code', codeFor(error)],
    ['Message', text],
  ];
}

function codeFor(error: unknown): string {
  if (error instanceof UsageError) return 'ParamValidation';
  return error instanceof ConfigurationError ? error.code : 'Failure';
}

/** A wrong option is among the problems of the run; the AWS CLI warns of any other wrong setting and goes on. */
async function formatOf({ raw, env }: Places): Promise<{ readonly format: ErrorFormat; readonly warning: string }> {
  const option = rawOf(raw, 'cli-error-format');
  const { values, problems } = parseOptions(commandLineOptions, {
    ...raw,
    given: option ? { 'cli-error-format': option } : {},
  });
  const typed = problems.length > 0 ? undefined : values['cli-error-format'];
  if (typed !== undefined) return { format: typed, warning: '' };
  const found = variable(env, 'AWS_CLI_ERROR_FORMAT') ?? (await settingOfProfile(raw, env));
  const format = choices.find((choice) => choice === (found ?? 'enhanced').toLowerCase());
  if (format) return { format, warning: '' };
  const place = 'AWS_CLI_ERROR_FORMAT or cli_error_format of the profile';
  return { format: 'enhanced', warning: `warning: ${place}: ${quote(found ?? '')} must be ${oneOf(choices)}\n` };
}

/** A profile that cannot be read is another error, and most likely the one that is shown. */
async function settingOfProfile(raw: RawOptions, env: Env): Promise<string | undefined> {
  const option = rawOf(raw, 'profile');
  const name = option?.surface === 'cli' ? option.words[0] || undefined : undefined;
  const profile = await loadProfile(name, { env, surface: 'cli' }).catch(() => undefined);
  return profile?.setting('cli_error_format');
}
