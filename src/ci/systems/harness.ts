// https://developer.harness.io/docs/continuous-integration/use-ci/use-drone-plugins/plugin-step-settings-reference/#output-secrets
import { FailureError } from '../../errors.ts';
import { Secret } from '../../secret.ts';
import { appendAll } from '../append.ts';
import type { CiSystem, Pairs } from '../ci-system.ts';
import type { NamedFile } from '../files.ts';
import { secretText } from '../secret-text.ts';
import { RUN_IT_HERE } from './without-export.ts';

const SECRETS: NamedFile = { variable: 'HARNESS_OUTPUT_SECRET_FILE', canBeMade: true };
const OUTPUT: NamedFile = { variable: 'DRONE_OUTPUT', canBeMade: true };

/**
 * The values in the file of secrets are secrets in later steps, and hidden in their logs. If the account lacks this
 * feature, Harness does not read the file, and the values are not handed over.
 */
export const harness: CiSystem = {
  name: 'Harness CI',
  page: 'elsewhere',
  detectedBy: ['HARNESS_BUILD_ID'],

  tokenFrom: '`PLUGIN_OIDC_TOKEN_ID`, by `--web-identity-token-env`',
  tokenVariables: ['PLUGIN_OIDC_TOKEN_ID'],
  // Harness gives that variable to the step of one plugin only, so the user must name it.
  tokenSource: undefined,
  // https://developer.harness.io/docs/platform/connectors/cloud-providers/ref-cloud-providers/aws-connector-settings-reference/
  trust: {
    issuer: 'https://app.harness.io/ng/api/oidc/account/ACCOUNT',
    audience: undefined,
    subjects: ['account/ACCOUNT:org/ORGANISATION:project/PROJECT'],
    changing: [],
    caution: 'The subject has no pipeline and no branch: every pipeline of the project gets the role',
    example: { ACCOUNT: 'aBcDeFgHiJkLmNoPqRsTuV', ORGANISATION: 'default', PROJECT: 'warehouse' },
  },
  run: { repository: 'HARNESS_PIPELINE_ID', run: 'HARNESS_BUILD_ID' },

  masks: 'always',
  confirm: undefined,
  mask: undefined,
  listens: 'nowhere',

  exportsBy: '`HARNESS_OUTPUT_SECRET_FILE` and `DRONE_OUTPUT`, as `<+steps.ID.output.outputVariables.NAME>`',
  files: [SECRETS, OUTPUT],
  keepsFiles: false,
  instead: undefined,

  async publish({ variables }, { env }) {
    const secret = only(variables, (value) => value instanceof Secret);
    const plain = only(variables, (value) => !(value instanceof Secret));
    appendAll(env, [
      { ...SECRETS, text: secretText(secret, asLines) },
      { ...OUTPUT, text: secretText(plain, asLines) },
    ]);
  },
};

function only(pairs: Pairs, keeps: (value: string | Secret) => boolean): Pairs {
  return Object.fromEntries(Object.entries(pairs).filter(([, value]) => keeps(value)));
}

function asLines(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([name, value]) => `${name}=${quoted(name, value)}\n`).join('');
}

/**
 * The value in a form that both parsers of Harness read alike. A file that its parser cannot read is shown whole in the
 * log. Throws a FailureError for a value that one of them could misread.
 * https://github.com/harness/lite-engine/blob/main/pipeline/runtime/common.go
 */
function quoted(name: string, value: string): string {
  if (/^[\w+/=.,:@%~^-]+$/.test(value)) return value;
  const isSafe = !/['\r\n]|\\$/.test(value) && !(value.includes('#') && value.includes('"'));
  if (isSafe) return `'${value}'`;
  throw new FailureError(
    `${name} holds an apostrophe, a line end, a last backslash or both # and ", which Harness would misread. ${RUN_IT_HERE}`,
  );
}
