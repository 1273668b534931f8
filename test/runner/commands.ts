// https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs
import { type Command, parseCommand } from './command-syntax.ts';
import type { Masker } from './masks.ts';
import type { StepLog } from './step-log.ts';

export interface CommandReader {
  /** Takes one line of the step's stdout or stderr. Obeys it if it is a command, and logs it if not. */
  read(line: string): void;
  /** The values that add-mask registered, in order. */
  readonly masks: readonly string[];
  /** The values that the deprecated commands set. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
}

export function createCommandReader(log: StepLog, masker: Masker): CommandReader {
  const masks: string[] = [];
  const outputs: Record<string, string> = {};
  const state: Record<string, string> = {};
  let stopToken: string | undefined;
  let echo = log.isDebug;

  const isKnown = (name: string): boolean =>
    name === 'stop-commands' || Object.hasOwn(actions, name) || name === stopToken;

  const actions: Readonly<Record<string, (command: Command) => void>> = {
    'add-mask': ({ data }) => {
      if (data.trim() === '') {
        log.warning("Can't add secret mask for empty string in ##[add-mask] command.");
        return;
      }
      if (echo) log.line('::add-mask::***');
      masks.push(...masker.add(data));
    },
    error: (command) => log.error(command.data, command.properties['title']),
    warning: (command) => log.warning(command.data, command.properties['title']),
    notice: (command) => log.notice(command.data, command.properties['title']),
    debug: ({ data }) => log.debug(data),
    group: ({ data }) => log.line(`##[group]${data}`),
    endgroup: () => log.line('##[endgroup]'),
    echo: ({ data }) => {
      const wanted = data.trim().toLowerCase();
      if (wanted !== 'on' && wanted !== 'off') throw new Error(`${BAD_ECHO} Current value is: '${data}'.`);
      echo = wanted === 'on';
    },
    'set-env': refuse,
    'add-path': refuse,
    'set-output': (command) => set(outputs, command),
    'save-state': (command) => set(state, command),
    // Problem matchers turn the output of other programs into annotations. They are not needed here.
    'add-matcher': () => {},
    'remove-matcher': () => {},
  };

  const set = (target: Record<string, string>, { name, properties, data }: Command): void => {
    log.warning(DEPRECATED.replace('{0}', name));
    const key = properties['name'];
    if (key === undefined) throw new Error(`Required field 'name' is missing in ##[${name}] command.`);
    target[key] = data;
  };

  const stop = (token: string, line: string): void => {
    if (token === '' || token.toLowerCase() === 'pause-logging' || isKnown(token.toLowerCase())) {
      log.error(BAD_TOKEN);
      return;
    }
    log.line(line);
    stopToken = token.toLowerCase();
  };

  const obey = (command: Command, line: string): void => {
    const isEchoed = echo && !SILENT.has(command.name);
    if (isEchoed) log.line(line);
    try {
      actions[command.name]?.(command);
    } catch (error) {
      log.fail(`Unable to process command '${SILENT.has(command.name) ? command.name : line}' successfully.`, error);
    }
  };

  const read = (line: string): void => {
    const command = parseCommand(line, isKnown);
    if (command === undefined) log.line(line);
    else if (stopToken !== undefined) {
      if (command.name === stopToken) stopToken = undefined;
      log.line(line);
    } else if (command.name === 'stop-commands') stop(command.data, line);
    else obey(command, line);
  };

  return { read, masks, outputs, state };
}

// The runner does not echo these: they log another line, or no line.
const SILENT: ReadonlySet<string> = new Set(['add-mask', 'error', 'warning', 'notice', 'debug']);

const BAD_ECHO = "Invalid echo command value. Possible values can be: 'on', 'off'.";
const BAD_TOKEN =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.";
const DEPRECATED =
  'The `{0}` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.';

function refuse({ name }: Command): void {
  throw new Error(
    `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command ` +
      'execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`.',
  );
}
