import { variable } from '../../context.ts';
import { ConfigurationError } from '../../errors.ts';
import { quote } from '../../log-text.ts';
import { Secret } from '../../secret.ts';
import type { TokenSource } from './token-source.ts';

/** A token in a variable that the user names: what a credential of Jenkins or a build feature of TeamCity was bound to. */
export function tokenEnvSource(name: string): TokenSource {
  return {
    name: `the variable ${quote(name)}`,
    applies: () => true,
    audience: 'given',
    async fetchToken({ env }) {
      const token = variable(env, name)?.trim();
      if (token) return new Secret(token);
      throw new ConfigurationError(
        `The variable ${quote(name)}, which should hold the OIDC token, is not set. Name the variable itself, not its value`,
      );
    },
  };
}
