import { secretText } from '../ci/secret-text.ts';
import type { Variables } from '../connect/variables.ts';
import type { Secret } from '../secret.ts';
import { inDotenv, inJson } from './dotenv.ts';
import { inCmd, inFish, inPowerShell, inSh } from './shell.ts';

/** The forms of text that set variables, in the order in which help shows them. */
export const forms = ['sh', 'fish', 'powershell', 'cmd', 'dotenv', 'json'] as const;

export type PrintForm = (typeof forms)[number];

const writers = {
  sh: inSh,
  fish: inFish,
  powershell: inPowerShell,
  cmd: inCmd,
  dotenv: inDotenv,
  json: inJson,
} as const satisfies Readonly<Record<PrintForm, unknown>>;

/** Text for a shell or a program that sets these variables, to the letter; throws where the form cannot hold one. */
export function printed(form: PrintForm, variables: Variables): Secret {
  return secretText(variables, writers[form]);
}
