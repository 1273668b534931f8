// `npm run bench [-- --runs=N]`: compares the cost of a run with the least possible cost, and with the budget.
import { parseArgs } from 'node:util';
import { benchmarks } from './benchmarks.ts';
import { budgets } from './budget.ts';
import { startCloudProcess } from './cloud.ts';
import { rowOf, table } from './table.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
const runs = Number(values.runs);
if (!(Number.isInteger(runs) && runs >= 1)) throw new Error('--runs is a whole number of at least 1');

// A signal without a listener ends this process without its exit handlers, and the cloud would go on.
process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));
const cloud = await startCloudProcess();
try {
  const figures = [];
  for (const benchmark of benchmarks) figures.push(...(await benchmark({ cloud: cloud.env, runs })));
  console.log(`Node ${process.version}, medians of ${runs} runs each, in turns\n`);
  console.log(table(['', 'floor', 'ours', 'ratio', 'budget'], figures.map(rowOf)));

  const names = figures.map(({ name }) => name);
  const broken = figures.filter(({ name, value }) => value > (budgets[name] ?? Number.POSITIVE_INFINITY));
  // Without this check, a renamed figure would have no budget.
  const unmeasured = Object.keys(budgets).filter((name) => !names.includes(name));
  for (const { name } of broken) console.log(`over budget: ${name}`);
  for (const name of unmeasured) console.log(`not measured: ${name}`);
  process.exitCode = broken.length + unmeasured.length > 0 ? 1 : 0;
} finally {
  cloud.stop();
}
