import { isatty } from 'node:tty';
import { childEnvironment } from '../../src/exec/environment.ts';
import { createRedactor } from '../../src/exec/redact.ts';
import { runChild } from '../../src/exec/run-child.ts';
import { Secret } from '../../src/secret.ts';

/** The settings of the driver, as JSON in its first argument. */
export interface Drive {
  readonly command: string;
  readonly args: readonly string[];
  readonly password: string;
  /** The secrets to redact. If undefined, the child inherits our output. */
  readonly secrets?: readonly string[];
  /** Overrides whether there is a terminal. */
  readonly terminal?: boolean;
  readonly files?: readonly string[];
  /** Prints the largest size of this process, in megabytes, to stderr. */
  readonly size?: boolean;
}

const drive = JSON.parse(process.argv[2] ?? '') as Drive;
const secrets = drive.secrets?.map((secret) => new Secret(secret));
const say = (line: string) => process.stderr.write(`${line}\n`);

process.exitCode = await runChild({
  command: drive.command,
  args: drive.args,
  env: childEnvironment(process.env, { DRIVEN_PASSWORD: new Secret(drive.password) }, { keepEnv: false, tokens: [] }),
  output: secrets
    ? {
        stdout: { stream: process.stdout, redactor: createRedactor(secrets) },
        stderr: { stream: process.stderr, redactor: createRedactor(secrets) },
      }
    : 'inherited',
  terminal: drive.terminal ?? [0, 1, 2].some((fd) => isatty(fd)),
  files: drive.files ?? [],
  subscribe: (signal, listener) => {
    process.on(signal, listener);
    return () => process.off(signal, listener);
  },
  log: { warning: (line) => say(`warning: ${line}`), debug: (line) => say(`debug: ${line()}`) },
});
if (drive.size) say(`size: ${Math.round(process.resourceUsage().maxRSS / 1024)}`);
