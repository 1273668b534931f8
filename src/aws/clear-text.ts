import type { Log } from '../context.ts';
import { quote } from '../log-text.ts';
import { type Surface, shown } from '../options/names.ts';
import type { EndpointValues } from './endpoint.ts';
import { isThisMachine } from './host.ts';

const NAMES = ['endpoint-url', 'sts-endpoint-url'] as const;

/**
 * What is wrong with the options that replace endpoints, as sentences: plain http is for tests and tunnels on this
 * machine, since elsewhere a token would travel in clear. Only `allow-insecure-endpoint` allows it, and only for these
 * options: what a job has in its environment, the user of the option may not know.
 */
export function clearTextProblems(values: EndpointValues, surface: Surface): string[] {
  if (values['allow-insecure-endpoint']) return [];
  return NAMES.flatMap((name) => {
    const problem = clearTextProblem(values[name], surface, name);
    return problem === undefined ? [] : [`${shown(name, surface)}: ${problem}`];
  });
}

/** The same of one URL, as the end of a sentence. `name` is the option that should have it. */
export function clearTextProblem(
  url: string | undefined,
  surface: Surface,
  name: (typeof NAMES)[number] = 'endpoint-url',
): string | undefined {
  if (!isClearTextElsewhere(url)) return undefined;
  const { port } = new URL(url);
  const local = assigned(name, `http://127.0.0.1:${port || '80'}`, surface);
  const allowed = surface === 'action' ? 'allow-insecure-endpoint: true' : shown('allow-insecure-endpoint', surface);
  return (
    `${quote(url)} must begin with https://; http is accepted for this machine only, since tokens would travel in ` +
    `clear. Publish the port of a service container and give ${local}, or give ${assigned(name, 'URL', surface)} ` +
    `with ${allowed}`
  );
}

/** Warns in the log which options make requests travel without encryption. */
export function warnOfClearText(
  values: EndpointValues,
  { log, surface }: { readonly log: Log; readonly surface: Surface },
): void {
  for (const name of NAMES) {
    const url = values[name];
    if (!isClearTextElsewhere(url)) continue;
    log.warning(
      `${shown('allow-insecure-endpoint', surface)}: requests to ${quote(new URL(url).host)} are not encrypted. Who ` +
        'listens on the way can read the token and the login',
    );
  }
}

function assigned(name: string, value: string, surface: Surface): string {
  return surface === 'action' ? `${name}: ${value}` : `${shown(name, surface)} ${value}`;
}

function isClearTextElsewhere(url: string | undefined): url is string {
  return url !== undefined && /^http:/i.test(url) && URL.canParse(url) && !isThisMachine(new URL(url).hostname);
}
