import { detectCi } from '../ci/job.ts';
import { type Env, variable } from '../context.ts';
import { ConfigurationError } from '../errors.ts';
import { quote } from '../log-text.ts';

/** Sections of Node's debug output that are safe: they show no header, no body and no environment. */
const HARMLESS_SECTIONS = ['cluster', 'esm', 'fs', 'module', 'timer', 'worker'];

/**
 * Options of Node that open a debugger, or write memory, the environment or TLS keys to a file or the log. Options for
 * CPU profiles and trace events are not among them: they write only names of functions and times.
 */
const REVEALING_OPTION =
  /^--(?:inspect|tls-keylog|trace-tls|(?:experimental-)?report|heapsnapshot|heap-prof|diagnostic|abort-on-uncaught-exception)/;

/**
 * Throws a ConfigurationError for a setting of Node that would show secrets or trust any server. `execArgv`: the
 * options on Node's own command line. Options of Node are refused in a CI job only: on their own machine, developers
 * may use them.
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
  // Node accepts an underscore in place of a dash, and quotes around a part of NODE_OPTIONS.
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
