import { accessSync, constants } from 'node:fs';
import { ciOptions } from '../../all-options.ts';
import { detectCi } from '../../ci/job.ts';
import { ciSystems } from '../../ci/systems/index.ts';
import { type Env, variable } from '../../context.ts';
import { seenIn } from '../../doctor/finding.ts';
import type { Subject } from '../../doctor/index.ts';
import { doctorOutput, doctorSections, notOfDoctor } from '../../doctor-options.ts';
import { codeOf, UsageError } from '../../errors.ts';
import { quote } from '../../log-text.ts';
import type { Operation } from '../../operations/operation.ts';
import { commandLineOptions } from '../../options/general-options.ts';
import { flag } from '../../options/names.ts';
import { namesOf } from '../../options/option.ts';
import { parseOptions } from '../../options/parse.ts';
import { type RawOptions, rawOf } from '../../options/raw.ts';
import type { Output } from '../../render/options.ts';
import { prepareIdentity } from '../../request.ts';
import type { RunContext } from '../../run.ts';
import { programRunner } from '../../run-program.ts';
import { refuseUnsafeNode } from '../guards.ts';
import { outputEncoding } from '../output-encoding.ts';
import { prepare } from '../prepare.ts';
import type { CommandLine } from './argv.ts';
import { cliContext } from './cli-context.ts';
import { noOperation } from './command.ts';
import { refuseDelivery } from './deliver.ts';

/** What a command line asks the doctor, and how the report is printed: for people where `output` is undefined. */
export interface DoctorLine {
  readonly subject: Subject;
  readonly context: Pick<RunContext, 'log' | 'mask' | 'runProgram'>;
  readonly output: Output | undefined;
}

type Checked = Pick<Subject, 'request' | 'noEndpoint'> & Pick<DoctorLine, 'context'>;

/** Reads the options as a run does. Problems become a part of the subject. Sends nothing. */
export async function readSubject(line: CommandLine, env: Env): Promise<DoctorLine> {
  const own = parseOptions({ ...ciOptions, output: doctorOutput }, line.raw);
  const named = own.values.ci;
  const cannot = 'Correct them as the lines say';
  const facts = {
    hasOperation: line.operation !== undefined,
    system: named === undefined ? detectCi(env) : ciSystems[named],
    isSystemNamed: named !== undefined,
    node: { version: process.version, extraCaProblem: problemOfExtraCa(env) },
  };
  const unsafeNode = unsafe(env);
  const { output } = own.values;
  try {
    const { context, ...checked } = await (line.operation
      ? readRun(line, line.operation, env)
      : readIdentity(line, env));
    const options = { result: 'ok', says: saysOf(line) } as const;
    return { subject: { ...facts, ...checked, options, unsafeNode }, context, output };
  } catch (error) {
    const options = seenIn(error, cannot);
    const context = { log: silent, mask: async () => {}, runProgram: programRunner(env) };
    return { subject: { ...facts, request: undefined, options, unsafeNode }, context, output };
  }
}

/** With `check-connection`, the plan says how to find the endpoint. Where that is impossible, the rest is checked without. */
async function readRun(line: CommandLine, operation: Operation, env: Env): Promise<Checked> {
  const extra = line.words.slice(3).map((word) => `Unexpected word ${quote(word)}`);
  const noLogin = notOfDoctorIn(line.raw);
  const problems = [...line.problems, ...extra, ...noLogin];
  const read = async (raw: RawOptions) => {
    const plan = await prepare({ raw, problems, folder: process.cwd(), operation }, env);
    if (plan.kind === 'text') throw new UsageError('doctor', noLogin);
    const context = cliContext(plan.request, env);
    await refuseDelivery({ ...plan, encode: outputEncoding(env), command: line.command, context });
    return { request: plan.request, context: onceOf(context) };
  };
  const given = { ...line.raw.given, 'check-connection': { surface: 'cli', words: [] } } as const;
  try {
    return await read({ ...line.raw, given });
  } catch (error) {
    const own = flag('check-connection');
    const reason = error instanceof UsageError ? error.problems.find((each) => each.includes(own)) : undefined;
    if (reason === undefined || rawOf(line.raw, 'check-connection')) throw error;
    const without = await read(line.raw).catch(() => {
      throw error;
    });
    return { ...without, noEndpoint: reason.replace(`${own}: `, '').replace(/\. Remove it$/, '') };
  }
}

async function readIdentity({ raw, words, problems }: CommandLine, env: Env): Promise<Checked> {
  const own = parseOptions({ ...ciOptions, ...commandLineOptions, output: doctorOutput }, raw);
  const known = [...notOfDoctor, ...doctorSections([]).flatMap(({ options }) => namesOf(options))];
  const ofOperations = Object.keys(raw.given).filter((name) => !known.includes(name));
  const request = prepareIdentity(raw, env, [
    ...(words.length > 1 ? noOperation({ words: words.slice(1), problems: [] }) : []),
    ...problems,
    ...notOfDoctorIn(raw),
    ...own.problems,
    ...ofOperations.map((name) => `${flag(name)}: needs an operation. Give doctor SERVICE OPERATION, or remove it`),
  ]);
  return { request, context: onceOf(cliContext({ ...request, delivery: own.values }, env)) };
}

function notOfDoctorIn(raw: RawOptions): string[] {
  const given = notOfDoctor.filter((name) => rawOf(raw, name));
  return given.map((name) => `${flag(name)}: asks for no login, so there is nothing to check. Remove it`);
}

function saysOf({ operation, raw }: CommandLine): string {
  const count = Object.keys(raw.given).length;
  return `${operation ? operation.name : 'without an operation'}, ${count} ${count === 1 ? 'option' : 'options'}`;
}

const silent: RunContext['log'] = { info() {}, warning() {}, debug() {} };

/** Several checks open a connection: each warning is shown once. What a run says of its progress is a debug line. */
function onceOf({ log, mask, runProgram }: RunContext): DoctorLine['context'] {
  const shown = new Set<string>();
  const warning = (text: string) => {
    if (!shown.has(text)) log.warning(text);
    shown.add(text);
  };
  return { log: { ...log, warning, info: (text) => log.debug(() => text) }, mask, runProgram };
}

function unsafe(env: Env): Subject['unsafeNode'] {
  try {
    refuseUnsafeNode(env);
    return undefined;
  } catch (error) {
    return seenIn(error, 'Remove it');
  }
}

function problemOfExtraCa(env: Env): string | undefined {
  const path = variable(env, 'NODE_EXTRA_CA_CERTS');
  try {
    if (path !== undefined) accessSync(path, constants.R_OK);
    return undefined;
  } catch (error) {
    return codeOf(error) ?? 'unknown';
  }
}
