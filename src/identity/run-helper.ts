import { execFile } from 'node:child_process';
import { clean } from '../clean.ts';
import { ConfigurationError, FailureError } from '../errors.ts';
import type { Env } from '../world.ts';
import type { TokenRequest } from './token-source.ts';

const LONGEST = 60_000;

/** Runs helper commands with this environment, without a shell. */
export function helperRunner(env: Env): TokenRequest['runHelper'] {
  return (command, args) =>
    new Promise((resolve, reject) => {
      const options = { env: { ...env }, timeout: LONGEST, maxBuffer: 256 * 1024, windowsHide: true };
      execFile(command, [...args], options, (error, stdout) => {
        if (!error) resolve(stdout);
        else if (error.code === 'ENOENT') reject(new ConfigurationError(`${clean(command)} was not found on the PATH`));
        else reject(new FailureError(`${clean(command)} failed (${clean(String(error.code ?? error.signal))})`));
      });
    });
}
