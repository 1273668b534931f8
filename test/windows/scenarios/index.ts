import type { Scenario } from '../scenario.ts';
import { action } from './action.ts';
import { afterTheDashes } from './after-the-dashes.ts';
import { command } from './command.ts';
import { environment } from './environment.ts';
import { files } from './files.ts';
import { handOver } from './hand-over.ts';
import { processEnd } from './process-end.ts';

export const scenarios: readonly Scenario[] = [
  ...action,
  ...command,
  ...files,
  ...environment,
  ...handOver,
  ...afterTheDashes,
  ...processEnd,
];
