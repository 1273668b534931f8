import { github } from '../../ci/github.ts';
import { explain } from '../../errors.ts';
import { CLEANUP_STATE, emptyVariables } from '../../handover/step.ts';
import { ignoreInspectorSignal } from '../no-inspector.ts';
import { writeFlushed } from '../stdio.ts';
import { toolkit } from './toolkit.ts';

ignoreInspectorSignal();
const { env } = process;
const ci = github({ env, toolkit, flush: () => writeFlushed(process.stdout, '') });

// Cleaning up must not turn a job red that has done its work: whatever goes wrong here is a warning.
emptyVariables(ci, env[`STATE_${CLEANUP_STATE}`]).then(
  (names) => names.length > 0 && ci.log.info(`Emptied ${names.join(', ')}`),
  (error) => ci.log.warning(`The variables were not emptied. ${explain(error)}`),
);
