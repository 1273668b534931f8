import { VARIABLE_NAME } from '../context.ts';

/**
 * Names that programs obey. A login in one of these variables would break the programs that run later, or change what
 * they do.
 */
const OBEYED = new Set([
  'BASH_ENV',
  'CDPATH',
  'CI',
  'COMSPEC',
  'ENV',
  'HOME',
  'IFS',
  'JAVA_TOOL_OPTIONS',
  'JDK_JAVA_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
  'NODE_PATH',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'PATH',
  'PATHEXT',
  'PERL5LIB',
  'PERL5OPT',
  'PROMPT_COMMAND',
  'PS1',
  'PS2',
  'PS4',
  'RUBYLIB',
  'RUBYOPT',
  'SHELL',
  'SHELLOPTS',
  'TEMP',
  'TMP',
  'TMPDIR',
  '_JAVA_OPTIONS',
]);

/** The same for names with these prefixes: those of the loader, of Python and bash, and of the runner. */
const OBEYED_PREFIX = /^(?:LD_|DYLD_|PYTHON|BASH_FUNC_|GITHUB_|RUNNER_|ACTIONS_|INPUT_|STATE_)/;

/**
 * What is wrong with the name of a variable that we set or empty, as the end of a sentence that begins with the name.
 * Undefined when the name is good. Upper and lower case are the same, as on Windows.
 */
export function problemWithVariableName(name: string): string | undefined {
  if (!VARIABLE_NAME.test(name)) return 'must have letters, digits and _ only, and must not begin with a digit';
  const upper = name.toUpperCase();
  if (!OBEYED.has(upper) && !OBEYED_PREFIX.test(upper)) return undefined;
  return 'is a variable that the runner, the shell or another program obeys; it cannot hold a login';
}
