import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { platform } from 'node:os';
import type { Env, Log } from '../context.ts';
import { codeOf } from '../errors.ts';

/** A separate process that ends the child and removes our files if we are killed. Then it ends itself. */
export interface Watchdog {
  /** Variables for the child. On Linux, the watchdog finds the child and the processes that it started by them. */
  readonly mark: Env;
  /** Call it when the child has been started. `target`: its process id; negative: the id of its process group. */
  readonly guard: (target: number) => void;
  /** Call it when the child has ended, or was not started. The watchdog ends and does nothing more. */
  readonly dismiss: () => void;
}

const MARK = 'CLUSTER_CREDENTIALS_RUN';

/**
 * Reads lines from a pipe of which only we hold the other end. A line with a number is the target to guard. The line
 * "done" ends the script. If the pipe ends without it, we are dead. Then the script removes our files, sends SIGTERM
 * once to each process that it finds, and SIGKILL after five seconds. It looks for processes several times, because the
 * child may have been started at the moment of our death.
 */
const SCRIPT = `
mark=$1 target= signalled=' ' round=0
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
    case $signalled in *" $one "*) continue ;; esac
    signalled="$signalled$one "
    kill -TERM "$one"
  done
  round=$((round + 1))
  sleep 0.2 || sleep 1
done
for one in $(marked) $target; do kill -KILL "$one"; done
`;

/**
 * Starts the watchdog. Call it before the child is started. `files`: files and folders that are removed if we are
 * killed. Does nothing on Windows, where Node.js lets the child end with us, but the files stay; and where /bin/sh does
 * not exist: there the child goes on if we get SIGKILL.
 */
export function startWatchdog(env: Env, files: readonly string[], log: Pick<Log, 'debug'>): Watchdog {
  const id = randomUUID();
  const mark = { [MARK]: id };
  if (platform() === 'win32') return { mark, guard: () => {}, dismiss: () => {} };

  // Its own session (detached), because a runner may kill our whole process group. No secrets in its environment. The
  // folder / so that it keeps no other folder in use.
  const dog = spawn('/bin/sh', ['-c', SCRIPT, 'sh', `${MARK}=${id}`, ...files], {
    env: { PATH: env['PATH'] },
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  dog.on('error', (error) => {
    log.debug(() => `no watchdog (${codeOf(error)}): if this process is killed, its command goes on`);
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
