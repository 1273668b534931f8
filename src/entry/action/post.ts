import { githubStep } from '../../ci/github/step.ts';
import { explain } from '../../errors.ts';
import { removeFolderOfStep } from '../../handover/private-folder.ts';
import { CLEANUP_STATE, emptyVariables, FOLDER_STATE } from '../../handover/step.ts';
import { quote } from '../../log-text.ts';
import { ignoreInspectorSignal } from '../no-inspector.ts';
import { writeFlushed } from '../stdio.ts';
import { toolkit } from './toolkit.ts';

ignoreInspectorSignal();
const { env } = process;
const step = githubStep({ env, toolkit, writeFlushed: (text) => writeFlushed(process.stdout, text) });

// A job that has done its work must not fail because of the clean-up: every failure here is a warning.
emptyVariables(step, env[`STATE_${CLEANUP_STATE}`]).then(
  ({ names, problems }) => {
    if (names.length > 0) step.log.info(`Emptied ${names.join(', ')}`);
    for (const problem of problems) step.log.warning(`Not emptied: ${problem}`);
  },
  (error) => step.log.warning(`The variables were not emptied. ${explain(error)}`),
);

const folder = env[`STATE_${FOLDER_STATE}`];
if (folder) {
  removeFolderOfStep(folder, env).then((isGone) => {
    if (isGone) step.log.info('Removed the files with the login');
    else step.log.warning(`The folder ${quote(folder)} was not removed. It may hold a login`);
  });
}
