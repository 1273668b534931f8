// `npm run windows`: runs dist/ on Windows' own Node.js as a user would: the action with its post step, and the command.
// On Windows it uses the Node.js that runs it, elsewhere one for Windows under Wine. `--only TEXT` tries the scenarios
// with this text in their title.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { tryScenarios } from './try-scenarios.ts';
import { runUnderWine } from './wine.ts';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });

process.exitCode = await main();

async function main(): Promise<number> {
  if (!existsSync('dist/cli/index.js')) {
    console.error('dist/cli/index.js is missing here. Run: npm run build');
    return 1;
  }
  if (process.platform === 'win32') return tryScenarios(values.only);
  return runUnderWine(['build/test/windows/main.js', '--only', values.only]);
}
