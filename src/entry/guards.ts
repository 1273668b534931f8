import { detectCi } from '../ci/job.ts';
import { type Env, variable } from '../context.ts';
import { ConfigurationError } from '../errors.ts';
import { quote } from '../log-text.ts';

/** Sections of Node's debug output that were looked at: they show no header, no body and no environment. */
const HARMLESS_SECTIONS = ['cluster', 'esm', 'fs', 'module', 'timer', 'worker'];

/**
 * Options of Node that let a debugger in, or write memory, the environment or the keys of TLS to a file or the log. Those
 * of a CPU profile and of trace events write names of functions and times, and are not among them.
 */
const REVEALING_OPTION =
  /^--(?:inspect|tls-keylog|trace-tls|(?:experimental-)?report|heapsnapshot|heap-prof|diagnostic|abort-on-uncaught-exception)/;

/**
 * Throws a ConfigurationError for a setting of Node that would show secrets, or trust any server, whatever we do.
 * `execArgv` are the options on Node's own command line. The options of Node are refused in a CI job only: on a
 * developer's machine they are the developer's own.
 */
export function refuseUnsafeNode(env: Env, execArgv: readonly string[] = process.execArgv): void {
  const sections = (env['NODE_DEBUG'] ?? '').split(',').map((section) => section.trim());
  const revealing = sections.find((section) => section !== '' && !HARMLESS_SECTIONS.includes(section.toLowerCase()));
  if (revealing !== undefined) {
    throw new ConfigurationError(
      `NODE_DEBUG=${quote(revealing)} may print secrets, such as headers and environments. Remove it. ` +
        `These sections are allowed: ${HARMLESS_SECTIONS.join(', ')}`,
    );
  }
  if (variable(env, 'NODE_DEBUG_NATIVE') !== undefined) {
    throw new ConfigurationError('NODE_DEBUG_NATIVE may print secrets. Remove it from the environment');
  }
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    throw new ConfigurationError('NODE_TLS_REJECT_UNAUTHORIZED=0 accepts any server as AWS. Remove it');
  }
  if (detectCi(env) || variable(env, 'CI') !== undefined) refuseRevealingOptions(env, execArgv);
}

function refuseRevealingOptions(env: Env, execArgv: readonly string[]): void {
  // Node takes an underscore for a dash, and quotes around a part of NODE_OPTIONS.
  const given = (env['NODE_OPTIONS'] ?? '').split(/[\s"]+/);
  const isRevealing = (option: string) => REVEALING_OPTION.test(option.replaceAll('_', '-'));
  for (const [options, place] of [
    [given, 'NODE_OPTIONS'],
    [execArgv, 'The command line of Node'],
  ] as const) {
    const option = options.find(isRevealing)?.split('=')[0];
    if (option !== undefined) {
      throw new ConfigurationError(
        `${place} has ${quote(option)}, which may show secrets of this process in a file, the log or a debugger. Remove it`,
      );
    }
  }
}
