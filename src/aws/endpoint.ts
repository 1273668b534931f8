import type { Env, Log } from '../context.ts';
import { FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { problemWith } from '../options/limits.ts';
import type { Surface } from '../options/names.ts';
import { clearTextProblem, warnOfClearText } from './clear-text.ts';
import { type Connection, type Service, sso, sts } from './client.ts';
import { isThisMachine } from './host.ts';
import type { Profile } from './profile.ts';
import { isOn, type Setting, variableSetting } from './setting.ts';

/** The two options that replace endpoints, and the one that accepts them without TLS. */
export interface EndpointValues {
  readonly 'endpoint-url': string | undefined;
  readonly 'sts-endpoint-url': string | undefined;
  readonly 'allow-insecure-endpoint'?: boolean | undefined;
}

/** Where an endpoint can be set besides the options, and the log that names one that is not AWS's own. */
export interface EndpointContext {
  readonly env: Env;
  readonly profile: Profile;
  readonly log: Log;
  readonly surface: Surface;
}

/**
 * Finds the URL that replaces a service's own, as the AWS CLI does: the option, AWS_ENDPOINT_URL_SERVICE, then
 * AWS_ENDPOINT_URL, the profile's `services` section, its `endpoint_url`. The log names a URL from the environment or a
 * profile once, if it is neither AWS's own nor on this machine. The result throws a FailureError for a URL that would
 * send the job's token and AWS's answer in clear text, or to another host.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function endpoints(
  values: EndpointValues,
  { env, profile, log, surface }: EndpointContext,
): Connection['endpoint'] {
  const isIgnored = isOn(
    variableSetting(env, 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') ?? profile.find('ignore_configured_endpoint_urls'),
  );
  warnOfClearText(values, { log, surface });
  const named = new Set<string>();
  return (service) => {
    const option = optionFor(service, values);
    if (option !== undefined || isIgnored) return option;
    const found = configured(service, env, profile);
    if (!found) return undefined;
    refuseUnsafe(found, surface);
    const { hostname, host } = new URL(found.value);
    if (!named.has(service.id) && !isThisMachine(hostname) && !isOfAws(hostname, service.id)) {
      log.warning(`Requests to ${service.title} go to ${quote(host)}, which is not an endpoint of AWS (${found.from})`);
    }
    named.add(service.id);
    return found.value;
  };
}

function optionFor(service: Pick<Service, 'id'>, values: EndpointValues): string | undefined {
  if (service.id === sts.id) return values['sts-endpoint-url'];
  return service.id === sso.id ? undefined : values['endpoint-url'];
}

function configured(
  { id, endpointVariable }: Pick<Service, 'id' | 'endpointVariable'>,
  env: Env,
  profile: Profile,
): Setting | undefined {
  return (
    variableSetting(env, endpointVariable) ??
    variableSetting(env, 'AWS_ENDPOINT_URL') ??
    profile.serviceSetting(id.replaceAll('-', '_'), 'endpoint_url') ??
    profile.find('endpoint_url')
  );
}

/** The form of an endpoint: a scheme, a host, and optionally a path. */
export const endpointForm = {
  regex: /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/i,
  says: 'a URL such as https://host, without user, query or fragment',
} as const;

/** A URL that contains a user and a password. No message may show it. */
export const withUser = {
  matches: (text: string) => /^[^/]*\/\/[^/]*@/.test(text),
  says: 'must not hold a user and a password; the value is not shown',
  unquoted: true,
} as const;

/** A URL that has the right form but that no client can use, such as one with a port above 65535. */
export const impossible = {
  matches: (text: string) => endpointForm.regex.test(text) && !URL.canParse(text),
  says: 'must be a URL with a host name and a port that exist',
} as const;

function refuseUnsafe({ from, value }: Setting, surface: Surface): void {
  const problem =
    problemWith(value, { pattern: endpointForm, refuses: [withUser, impossible] }) ?? clearTextProblem(value, surface);
  if (problem !== undefined) throw new FailureError(`${from}: ${problem}`);
}

/**
 * Whether only AWS can answer at this host: the service's own name below a domain of AWS, or a VPC endpoint of it.
 * Other hosts below amazonaws.com, such as load balancers and API gateways, belong to customers.
 */
export function isOfAws(hostname: string, service: string): boolean {
  const name = service === 'emr' ? 'elasticmapreduce' : service === 'sso' ? 'portal.sso' : service;
  const own = new RegExp(
    `^(?:(?:vpce-[a-z0-9-]+\\.)?${name.replaceAll('.', '\\.')}(?:-fips)?(?:\\.[a-z0-9-]+)?(?:\\.vpce)?|[a-z0-9-]+\\.elasticmapreduce)\\.(?:${DOMAINS})$`,
  );
  return own.test(hostname.toLowerCase());
}

const DOMAINS = [
  'amazonaws\\.com(?:\\.cn)?',
  'api\\.aws',
  'api\\.amazonwebservices\\.com\\.cn',
  'amazonaws\\.eu',
  'c2s\\.ic\\.gov',
  'sc2s\\.sgov\\.gov',
].join('|');
