import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { platform } from 'node:os';
import type { Env, Log } from '../context.ts';
import { codeOf } from '../errors.ts';

/** A process that outlives us by what it takes to end the child, should we be killed. */
export interface Watchdog {
  /** Variables for the child. By them the watchdog knows the processes that descend from it (on Linux). */
  readonly mark: Env;
  /** The child has been started. Negative: a process group. */
  readonly guard: (target: number) => void;
  /** The child has ended, or was never started. */
  readonly dismiss: () => void;
}

const MARK = 'CLUSTER_CREDENTIALS_RUN';

/**
 * Reads from a pipe whose other end we alone hold: a line is whom to guard, "done" the end; the pipe's end without it
 * means that we are gone. It then removes our files, sends SIGTERM, once, to each process it knows, and after five seconds SIGKILL.
 * It looks more than once: the child may have been started in the very moment of our death.
 */
const SCRIPT = `
mark=$1 target= told=' ' round=0
shift
while IFS= read -r line; do
  test "$line" = done && exit
  target=$line
done
rm -rf -- "$@"
marked() { grep -lsF -- "$mark" /proc/[0-9]*/environ | tr -dc '0-9\\n'; }
while test $round -lt 25; do
  alive=$(marked)
  test -z "$alive" && test -n "$target" && kill -0 "$target" && alive=$target
  test -z "$alive" && test $round -gt 1 && exit
  for one in $alive; do
    case $told in *" $one "*) continue ;; esac
    told="$told$one "
    kill -TERM "$one"
  done
  round=$((round + 1))
  sleep 0.2 || sleep 1
done
for one in $(marked) $target; do kill -KILL "$one"; done
`;

/**
 * Starts it, before the child. `files` are files and folders of ours that must not outlive us. Does nothing on Windows
 * and where there is no shell: there a SIGKILL leaves the child alive.
 */
export function startWatchdog(env: Env, files: readonly string[], log: Pick<Log, 'debug'>): Watchdog {
  const id = randomUUID();
  const mark = { [MARK]: id };
  if (platform() === 'win32') return { mark, guard: () => {}, dismiss: () => {} };

  // A session of its own, for some kill our whole group; no secret in its sight; no folder that it would keep busy.
  const dog = spawn('/bin/sh', ['-c', SCRIPT, 'sh', `${MARK}=${id}`, ...files], {
    env: { PATH: env['PATH'] },
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  dog.on('error', (error) => {
    log.debug(() => `no watchdog (${codeOf(error)}): if this process is killed, its command lives on`);
  });
  dog.stdin.on('error', () => {});
  dog.unref();
  return {
    mark,
    guard: (target) => dog.stdin.write(`${target}\n`),
    dismiss: () => {
      if (!dog.stdin.writableEnded) dog.stdin.end('done\n');
    },
  };
}
