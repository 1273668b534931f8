// Builds into an empty folder and compares it with dist/: changed, new and missing files are all differences.
// `node build/scripts/check-dist.js FOLDER`; needs build/src, the output of tsc.
import { differences, filesIn } from './differences.ts';
import { runNode } from './run-node.ts';

const [fresh] = process.argv.slice(2);
if (fresh === undefined) throw new Error('Give a folder for the fresh build');
if (!runNode('build/scripts/build.js', fresh)) process.exit(1);

const different = differences('dist', fresh);
for (const name of different) console.log(`differs: dist/${name}`);
console.log(
  different.length === 0 ? `${filesIn(fresh).length} files are equal` : 'Run "npm run build" and commit dist/.',
);
process.exitCode = different.length === 0 ? 0 : 1;
