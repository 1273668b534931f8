import { readdirSync, readFileSync } from 'node:fs';

/** What any user of the machine, or the same user, can read about processes. */
export interface Seen {
  readonly argv: string;
  /** Of processes that run a program other than the one of the user. */
  readonly environ: string;
}

/** Looks at a process and all that descend from it, again and again until `end` is called. Only Linux can say. */
export function watchProcesses(root: number): { readonly end: () => Seen } {
  const argv = new Set<string>();
  const environ = new Set<string>();
  const look = () => {
    for (const { id, command } of descendants(root)) {
      argv.add(command);
      const seen = read(id, 'environ');
      // Between the two readings the process may have become the user's command.
      if (read(id, 'cmdline') === command) environ.add(seen);
    }
    argv.add(read(root, 'cmdline'));
  };
  const timer = setInterval(look, 10);
  look();
  return {
    end() {
      clearInterval(timer);
      return { argv: [...argv].join('\n'), environ: [...environ].join('\n') };
    },
  };
}

interface Process {
  readonly id: number;
  readonly command: string;
}

/** Without the user's command and what it starts: that is given the login on purpose. */
function descendants(id: number): Process[] {
  let children: string;
  try {
    children = readdirSync(`/proc/${id}/task`)
      .map((task) => readFileSync(`/proc/${id}/task/${task}/children`, 'utf8'))
      .join(' ');
  } catch {
    return [];
  }
  return (
    children
      .split(' ')
      .filter(Boolean)
      .map((child) => ({ id: Number(child), command: read(Number(child), 'cmdline') }))
      // While a program is replaced by the next one, its command is empty for a moment. The next look sees it.
      .filter(({ command }) => command !== '' && !command.includes('USER_COMMAND'))
      .flatMap((child) => [child, ...descendants(child.id)])
  );
}

function read(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
