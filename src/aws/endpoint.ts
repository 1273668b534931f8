import { type Env, variable } from '../context.ts';
import { FailureError } from '../errors.ts';
import { problemWith } from '../options/limits.ts';
import { type Service, sts } from './client.ts';
import type { Profile } from './profile.ts';

/** The two options that replace endpoints. */
export interface EndpointValues {
  readonly 'endpoint-url': string | undefined;
  readonly 'sts-endpoint-url': string | undefined;
}

/**
 * Finds the URL that replaces a service's own, as the AWS CLI does: the option, AWS_ENDPOINT_URL_SERVICE, then
 * AWS_ENDPOINT_URL, the profile's `services` section, its `endpoint_url`. Throws a FailureError for a URL that we
 * refuse: the token of the job and AWS's answer would travel in clear, or to somebody else.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function endpoints(
  values: EndpointValues,
  env: Env,
  profile: Profile,
): (service: Service) => string | undefined {
  const ignored =
    variable(env, 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') ?? profile.setting('ignore_configured_endpoint_urls');
  return (service) => {
    const option = service.id === sts.id ? values['sts-endpoint-url'] : values['endpoint-url'];
    if (option !== undefined || ignored?.toLowerCase() === 'true') return option;
    const [source, url] = configured(service, env, profile).find(([, found]) => found !== undefined) ?? [];
    if (source !== undefined && url !== undefined) refuseUnsafe(source, url);
    return url;
  };
}

function configured(service: Service, env: Env, profile: Profile): [source: string, url: string | undefined][] {
  const own = service.endpointVariable;
  return [
    [own, variable(env, own)],
    ['AWS_ENDPOINT_URL', variable(env, 'AWS_ENDPOINT_URL')],
    [`endpoint_url of ${service.id} in the configuration file`, profile.serviceSetting(service.id, 'endpoint_url')],
    [`endpoint_url of the profile ${profile.name}`, profile.setting('endpoint_url')],
  ];
}

/** What an endpoint must look like: a scheme, a host, maybe a path. */
export const endpointForm = {
  regex: /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/i,
  says: 'a URL such as https://host, without user, query or fragment',
} as const;

/** Plain http is for tests and tunnels on this machine: elsewhere a token would travel in clear. */
export const clearTextElsewhere = {
  matches: (text: string) => /^http:/i.test(text) && URL.canParse(text) && !isThisMachine(new URL(text).hostname),
  says: 'must begin with https://; http is accepted for this machine only, since tokens would travel in clear',
} as const;

/** A URL with a user and a password in it, which no message may show. */
export const withUser = {
  matches: (text: string) => /^[^/]*\/\/[^/]*@/.test(text),
  says: 'must not hold a user and a password; the value is not shown',
  unquoted: true,
} as const;

function refuseUnsafe(source: string, text: string): void {
  const problem = problemWith(text, { pattern: endpointForm, refuses: [withUser, clearTextElsewhere] });
  if (problem !== undefined) throw new FailureError(`${source}: ${problem}`);
}

/** Loopback, by name or by number. */
export function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
