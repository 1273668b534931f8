const LONGEST = 64;

/** What the CI system calls the repository or project, and the run. */
export interface RunNames {
  readonly repository: string | undefined;
  readonly run: string | undefined;
}

/**
 * A session name that means something in CloudTrail: repository and run. Only what STS allows, 2 to 64 characters. A
 * long repository name is cut; the number of the run stays whole.
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
