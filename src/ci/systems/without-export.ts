import type { CiId } from '../detect.ts';
import type { Exporter } from '../exporter.ts';

const EXEC = 'Run the command that needs the login as "-- COMMAND"';
const OR_EVAL = `${EXEC}, or eval the text of "--print sh --allow-unmasked" in the same script`;

/** The systems in which a command can neither hide a value nor hand one to a later step, and what works there. */
export const withoutExport: readonly Exporter[] = [
  // https://plugins.jenkins.io/credentials-binding/
  // Hides what a Groovy wrapper binds; a process inside cannot add to that.
  system('jenkins', 'Jenkins', `${EXEC}, in one "sh" step`),
  // https://docs.travis-ci.com/user/best-practices-security/
  system('travis', 'Travis CI', OR_EVAL),
  // https://docs.semaphoreci.com/reference/toolbox
  // Its sem-context keeps values in clear, in an artifact.
  system('semaphore', 'Semaphore', OR_EVAL),
  // https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html
  // Exported variables can be read by BatchGetBuilds.
  system('codebuild', 'AWS CodeBuild', OR_EVAL),
  // https://docs.cloud.google.com/build/docs/configuring-builds/pass-data-between-steps
  // Steps share files alone, and those of /workspace stay to the end of the build.
  system('google-cloud-build', 'Google Cloud Build', `${EXEC}, in the same step`),
  // https://woodpecker-ci.org/docs/usage/secrets
  system('woodpecker', 'Woodpecker CI', OR_EVAL),
  // https://docs.drone.io/
  system('drone', 'Drone', OR_EVAL),
  // https://argo-workflows.readthedocs.io/en/latest/walk-through/output-parameters/
  // Output parameters stay in clear in the Workflow.
  system('argo-workflows', 'Argo Workflows', `${EXEC}, in the same container`),
  // https://airflow.apache.org/docs/apache-airflow/stable/security/secrets/mask-sensitive-values.html
  // The last line of stdout may become an XCom, which is not masked.
  system('airflow', 'Airflow', `${EXEC}, in the same task`),
];

function system(id: CiId, name: string, instead: string): Exporter {
  return { id, name, masks: 'never', exportsBy: 'nothing', instead };
}
