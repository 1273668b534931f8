import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './files-in.ts';

/**
 * The paths of the test files that start no process: neither the file nor a file of test/ that it imports imports
 * node:child_process. These tests do not need dist/, and run in seconds: `npm run test:unit`. The tests of resilience try
 * thousands of inputs, and are not among them.
 */
export function unitTests(): string[] {
  const reaches = new Map<string, boolean>();
  const quick = filesIn('test', '.test.ts').filter((file) => !file.startsWith('test/resilience/'));
  return quick.filter((file) => !startsProcesses(file, reaches));
}

function startsProcesses(file: string, known: Map<string, boolean>): boolean {
  const before = known.get(file);
  if (before !== undefined) return before;
  // Files may import each other in a circle.
  known.set(file, false);
  const imports = [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import\()\s*'([^']+)'/g)].map(
    ([, name = '']) => name,
  );
  const neighbours = imports.filter((name) => name.startsWith('.')).map((name) => join(dirname(file), name));
  const starts =
    imports.includes('node:child_process') ||
    neighbours.some((path) => path.startsWith('test') && existsSync(path) && startsProcesses(path, known));
  known.set(file, starts);
  return starts;
}
