const LONGEST = 64;

/** The names that the CI system gives the repository or project, and the run. */
export interface RunNames {
  readonly repository: string | undefined;
  readonly run: string | undefined;
}

/**
 * The default name of a session, for a reader of CloudTrail: repository and run. It has 2 to 64 characters, as STS
 * allows. A long name of a repository is cut; the number of the run stays whole.
 */
export function sessionNameOf(names: RunNames | undefined): string {
  if (names?.repository === undefined) return 'cluster-credentials';
  const [repository, run] = [allowed(names.repository), allowed(names.run ?? '')];
  const end = run === '' ? '' : `-${run}`;
  return `${repository.slice(0, Math.max(0, LONGEST - end.length))}${end}`.slice(0, LONGEST).padEnd(2, '-');
}

function allowed(text: string): string {
  return text.replace(/[^\w+=,.@-]/g, '-');
}
