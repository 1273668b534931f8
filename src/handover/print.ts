import { secretText } from '../ci/secret-text.ts';
import type { Variables } from '../connect/variables.ts';
import type { Secret } from '../secret.ts';
import { inDotenv, inJson } from './dotenv.ts';
import { inCmd, inFish, inPowerShell, inSh } from './shell.ts';

/** The choices of --print, in the order in which help shows them. */
export const printForms = ['sh', 'fish', 'powershell', 'cmd', 'dotenv', 'json'] as const;

export type PrintForm = (typeof printForms)[number];

const writers = {
  sh: inSh,
  fish: inFish,
  powershell: inPowerShell,
  cmd: inCmd,
  dotenv: inDotenv,
  json: inJson,
} as const satisfies Readonly<Record<PrintForm, unknown>>;

/**
 * Text that sets these variables to exactly these values. Throws a FailureError if the form cannot hold one of them.
 */
export function printed(form: PrintForm, variables: Variables): Secret {
  return secretText(variables, writers[form]);
}
