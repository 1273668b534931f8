import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { createLineReader } from './lines.ts';

export interface ProcessOptions {
  readonly command: readonly [file: string, ...args: string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  readonly onStart?: (child: ChildProcess) => void;
}

export interface Ended {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, and passes on each line of both streams as it comes. */
export function runProcess(options: ProcessOptions, onLine: (line: string) => void): Promise<Ended> {
  const [file, ...args] = options.command;
  const child = spawn(file, args, { cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stdout = collect(child.stdout, onLine);
  const stderr = collect(child.stderr, onLine);

  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => kill(child), options.timeoutMs ?? 60_000);
    child.on('error', reject);
    child.on('spawn', () => options.onStart?.(child));
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      resolve({ exitCode, signal, stdout: stdout.end(), stderr: stderr.end() });
    });
  });
}

function collect(stream: Readable, onLine: (line: string) => void): { readonly end: () => string } {
  const chunks: Buffer[] = [];
  const lines = createLineReader(onLine);
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    lines.write(chunk);
  });
  return {
    end: () => {
      lines.end();
      return Buffer.concat(chunks).toString('utf8');
    },
  };
}

// A grandchild may hold the pipes open after the child has ended: do not wait for it.
function kill(child: ChildProcess): void {
  const letGo = (): void => {
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  if (child.exitCode !== null || child.signalCode !== null) letGo();
  else child.once('exit', letGo).kill('SIGKILL');
}
