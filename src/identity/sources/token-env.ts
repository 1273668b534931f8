import { variable } from '../../context.ts';
import { ConfigurationError } from '../../errors.ts';
import { quote } from '../../log-text.ts';
import { shown } from '../../options/names.ts';
import { Secret } from '../../secret.ts';
import type { TokenSource } from './token-source.ts';

/**
 * A token in a variable that the user names, such as one that a credential of Jenkins or a build feature of TeamCity
 * sets.
 */
export function tokenEnvSource(name: string): TokenSource {
  return {
    name: `the variable ${quote(name)}`,
    applies: () => true,
    audience: 'given',
    async fetchToken({ env, surface }) {
      const token = variable(env, name)?.trim();
      if (token) return new Secret(token);
      throw new ConfigurationError(
        `The variable ${quote(name)} is not set; it must hold the OIDC token. ${shown('web-identity-token-env', surface)} ` +
          'takes the name of the variable, not its value',
      );
    },
  };
}
