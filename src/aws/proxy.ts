import { type Env, variable } from '../context.ts';

/**
 * The proxy for an address, as curl and the AWS CLI read the environment: https_proxy or HTTPS_PROXY, unless no_proxy
 * or NO_PROXY names the host. Plain http is for this machine only, where no proxy is asked. May hold a password.
 */
export function proxyFor(
  url: { readonly protocol: string; readonly hostname: string; readonly port?: number | undefined },
  env: Env,
): string | undefined {
  if (url.protocol !== 'https:') return undefined;
  const proxy = variable(env, 'https_proxy') ?? variable(env, 'HTTPS_PROXY');
  const exceptions = variable(env, 'no_proxy') ?? variable(env, 'NO_PROXY') ?? '';
  if (proxy === undefined || isException(url.hostname.toLowerCase(), url.port ?? 443, exceptions)) return undefined;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

/** `.example.com`, `example.com` and `*.example.com` all stand for the domain and what is below it; `*` for everything. */
function isException(hostname: string, port: number, exceptions: string): boolean {
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .some((exception) => {
      const [, domain, onlyPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(exception) ?? [];
      if (exception === '*') return true;
      if (!domain || (onlyPort !== undefined && Number(onlyPort) !== port)) return false;
      return hostname === domain || hostname.endsWith(`.${domain}`);
    });
}
