import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runProcess } from '../runner/process.ts';
import { runStep } from '../runner/step.ts';

/** The built files. DIST points at another build: one with a fault in it, to see a suite find it. */
const dist = resolve(process.env['DIST'] ?? 'dist');

export const doors = ['action', 'command', 'exec'] as const;
export type Door = (typeof doors)[number];

/** What a run asks for, and where. */
export interface Run {
  readonly options: Readonly<Record<string, string>>;
  /** The command's first words, which the action gets as an input. */
  readonly operation: readonly [service: string, operation: string];
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** What a run came to, in the same terms for each door. */
export interface Outcome {
  readonly exitCode: number | null;
  /** Everything that a reader of the raw log sees, without the commands that set a mask. */
  readonly shown: string;
  /** The log after the runner's own masks. */
  readonly masked: string;
  readonly masks: readonly string[];
  /**
   * The login as a later step, a reader of stdout or the child gets it; undefined when there is none of it at all. A token
   * is its password, and its user name is "token".
   */
  readonly login: { readonly username: string; readonly password: string } | undefined;
  /** Anything that was handed over, be it a part of a login. */
  readonly handedOver: string;
  readonly durationMs: number;
}

export function runDoor(door: Door, run: Run): Promise<Outcome> {
  return door === 'action' ? runAction(run) : runCommand(door, run);
}

async function runAction({ operation, options, env, timeoutMs }: Run): Promise<Outcome> {
  const inputs = { ...options, operation: operation.join(' ') };
  const result = await runStep({ script: join(dist, 'action/index.js'), inputs, env, timeoutMs });
  const { token, username = token && 'token', password = token } = result.outputs;
  const { summary, ...files } = result.files;
  return {
    exitCode: result.exitCode,
    shown: `${withoutMasks(result.stdout)}\n${withoutMasks(result.stderr)}\n${result.rawSummary}`,
    masked: result.log,
    masks: result.masks,
    login: username && password ? { username, password } : undefined,
    handedOver: Object.values(files).join('') + summary,
    durationMs: result.durationMs,
  };
}

async function runCommand(
  door: Exclude<Door, 'action'>,
  { options, operation, env, timeoutMs }: Run,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'resilience-'));
  const seen = join(folder, 'seen');
  const child = [
    '--',
    '/bin/sh',
    '-c',
    `token="$REDSHIFT_TOKEN$EMR_TOKEN$EMR_SERVERLESS_TOKEN$EMR_CONTAINERS_TOKEN"
    printf "%s\\n%s\\n" "$REDSHIFT_USER$EMR_USERNAME\${token:+token}" "$REDSHIFT_PASSWORD$EMR_PASSWORD$token" > "$SEEN"`,
  ];
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, ...value.split('\n')]);
  const started = performance.now();
  try {
    const ended = await runProcess(
      {
        command: [
          process.execPath,
          join(dist, 'cli/index.js'),
          ...operation,
          ...flags,
          ...(door === 'exec' ? child : []),
        ],
        cwd: folder,
        env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: folder, TMPDIR: folder, SEEN: seen, ...env },
        timeoutMs,
      },
      () => {},
    );
    const handedOver = door === 'exec' ? (existsSync(seen) ? readFileSync(seen, 'utf8') : '') : ended.stdout;
    const shown = withoutMasks(door === 'exec' ? `${ended.stdout}\n${ended.stderr}` : ended.stderr);
    return {
      exitCode: ended.exitCode,
      shown,
      masked: shown,
      masks: [],
      login: door === 'exec' ? loginOfChild(handedOver) : loginInAnswer(handedOver),
      handedOver,
      durationMs: performance.now() - started,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function loginOfChild(text: string): Outcome['login'] {
  const [username, password] = text.split('\n');
  return username && password ? { username, password } : undefined;
}

function loginInAnswer(text: string): Outcome['login'] {
  try {
    const { DbUser, DbPassword, dbUser, dbPassword, Credentials, ...answer } = JSON.parse(text);
    const token =
      answer.Token ?? answer.token ?? answer.AuthToken ?? answer.authToken ?? answer.endpointCredentials?.token;
    const username = DbUser ?? dbUser ?? (token ? 'token' : Credentials.UsernamePassword.Username);
    const password = DbPassword ?? dbPassword ?? token ?? Credentials.UsernamePassword.Password;
    return username && password ? { username, password } : undefined;
  } catch {
    return undefined;
  }
}

/** The runner shows an annotation's line ends as such. */
function withoutMasks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n')
    .replaceAll('%0A', '\n');
}
