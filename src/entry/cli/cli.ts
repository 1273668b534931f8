#!/usr/bin/env node
import { environmentOf } from '../../context.ts';
import { ignoreInspectorSignal } from '../no-inspector.ts';
import { asProcess } from '../process.ts';
import { versionLine } from '../version.ts';
import { endOnSignals } from './signals.ts';

ignoreInspectorSignal();
const argv = process.argv.slice(2);
// A copy: what we set for ourselves is not for the command after --.
const env = environmentOf(process.env);

// --version is called often, so nothing else is loaded for it.
if (argv.length === 1 && argv[0] === '--version') {
  process.stdout.write(`${versionLine()}\n`);
} else {
  endOnSignals();
  asProcess(
    async () => (await import('./command.ts')).main(argv, env),
    () => {
      process.stderr.write('cluster-credentials: ended without a result\n');
      return 255;
    },
  );
}
