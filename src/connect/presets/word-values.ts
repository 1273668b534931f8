import { Secret } from '../../secret.ts';
import { defaultPorts, livyUrl } from '../target.ts';
import { expirationOf, type Variables } from '../variables.ts';
import type { EnvWord } from './env-map.ts';
import { jdbcUrl } from './jdbc.ts';
import type { PresetInput } from './preset.ts';
import { databaseUrl } from './url.ts';

/** The value of each word of `env-map`. A word whose needs are not met throws. */
export const wordValues: Readonly<
  Record<Exclude<EnvWord, 'token' | 'endpoint'>, (input: PresetInput) => Variables[string]>
> = {
  username: ({ login }) => login.username,
  password: ({ login }) => login.password,
  expiration: ({ login }) => expirationOf(login),
  host: ({ target }) => present(target.host),
  port: ({ kind, target }) => `${target.port ?? defaultPorts[kind]}`,
  database: ({ target }) => present(target.database),
  sslmode: ({ tls }) => tls.sslmode,
  url: databaseUrl,
  'jdbc-url': jdbcUrl,
  'livy-url': ({ target }) => present(livyUrl(target)),
  'basic-auth': ({ login: { username, password } }) =>
    new Secret(Buffer.from(`${username}:${password.reveal()}`).toString('base64')),
};

function present(value: string | undefined): string {
  if (value === undefined) throw new Error('a variable of env-map without its value');
  return value;
}
