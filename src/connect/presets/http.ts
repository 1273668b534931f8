import { dirname } from 'node:path';
import { Secret } from '../../secret.ts';
import { passwordFiles } from '../password-file.ts';
import { livyUrl } from '../target.ts';
import { certificateVariables } from './parts.ts';
import type { Make, PresetInput } from './preset.ts';

/** Of the private files, in the folder of the run. sparkmagic wants this name. */
const NETRC_FILE = 'netrc';
const SPARKMAGIC_FILE = 'config.json';

/**
 * The URL and the login of Livy. curl and Python's requests have no variable for the authorities of one host: those that
 * they have replace the authorities for all hosts. They are set only if the user gives `sslrootcert`, because a wrong
 * authority fails loudly and a missing one leaves no way but to turn the check off.
 */
export const livy: Make = (input) => ({
  variables: {
    LIVY_URL: urlOf(input),
    LIVY_USERNAME: input.login.username,
    LIVY_PASSWORD: input.login.password,
    ...certificateVariables(input.tls, 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE'),
  },
});

/** A netrc file for the one host. */
export const netrc: Make = (input) => {
  const options = { host: input.target.host, 'set-netrc': true };
  const path = input.pathOf(NETRC_FILE);
  const names = passwordFiles.livy.pathVariables(input.names, options);
  return {
    variables: {
      ...Object.fromEntries(names.map((name) => [name, path])),
      ...certificateVariables(input.tls, 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE'),
    },
    files: { [NETRC_FILE]: passwordFiles.livy.content(input.login, input.target.host) },
  };
};

/**
 * The configuration of sparkmagic, with the login for the kernels of all languages. It reads authorities from the
 * variable of requests only. https://github.com/jupyter-incubator/sparkmagic/blob/master/sparkmagic/example_config.json
 */
export const sparkmagic: Make = (input) => {
  const { username, password } = input.login;
  const credentials = { username, password: password.reveal(), url: urlOf(input), auth: 'Basic_Access' };
  const configuration = {
    kernel_python_credentials: credentials,
    kernel_scala_credentials: credentials,
    kernel_r_credentials: credentials,
    ignore_ssl_errors: false,
  };
  return {
    variables: {
      SPARKMAGIC_CONF_DIR: dirname(input.pathOf(SPARKMAGIC_FILE)),
      ...certificateVariables(input.tls, 'REQUESTS_CA_BUNDLE'),
    },
    files: { [SPARKMAGIC_FILE]: new Secret(`${JSON.stringify(configuration, null, 2)}\n`) },
  };
};

function urlOf({ target }: PresetInput): string {
  const url = livyUrl(target);
  if (url === undefined) throw new Error('a preset without a host');
  return url;
}
