#!/usr/bin/env node
import { ExitCode } from '../errors.ts';
import { asProcess } from './process.ts';
import { versionLine } from './version.ts';

const argv = process.argv.slice(2);
const env = { ...process.env };

// The version is asked for often, by people who wait: nothing else is loaded for it.
if (argv.length === 1 && argv[0] === '--version') {
  process.stdout.write(`${versionLine()}\n`);
} else {
  // The AWS CLI ends its line too. Nothing of ours outlives the process, so it may end where it stands.
  process.once('SIGINT', () => process.stdout.write('\n', () => process.exit(ExitCode.interrupted)));
  process.once('SIGTERM', () => process.exit(ExitCode.terminated));
  asProcess(
    async () => (await import('./command.ts')).main(argv, env),
    () => {
      process.stderr.write('cluster-credentials: ended without a result\n');
      return 255;
    },
  );
}
