import type { Section } from '../all-options.ts';
import type { Operation } from '../operations/operation.ts';
import { flag } from '../options/names.ts';
import { negation, type Option, optionsOn } from '../options/option.ts';
import { exampleOf } from '../options/parse.ts';
import { ruleInWords } from '../options/rules.ts';
import { shellQuoted } from '../shell-quote.ts';
import { defaultInWords, limitsInWords, wrapped } from './words.ts';

const WIDTH = 80;
const INDENT = '      ';

/** The help page without an operation: the list of operations and commands. */
export function overview(operations: readonly Operation[]): string {
  return [
    'Usage: cluster-credentials SERVICE OPERATION [options]',
    '',
    ...paragraph('Gets a short-lived login to an AWS cluster and prints it as the AWS CLI would.'),
    '',
    'Operations:',
    ...operations.flatMap(({ name, summary }) => [`  ${name}`, ...indented(`${summary}.`)]),
    '',
    'Other commands:',
    '  whoami [options]',
    ...indented('Print the CI system, the claims of its OIDC token, and the role that STS gives for it.'),
    '  doctor [SERVICE OPERATION] [options]',
    ...indented('Check each thing that a run needs, in order, and print what is wrong and what to do.'),
    '  completion bash|zsh|fish',
    ...indented('Print a completion script for the shell.'),
    '  SERVICE OPERATION help',
    ...indented('Print every option of an operation. --help does the same.'),
    '  --version',
    ...indented('Print the version.'),
    '',
  ].join('\n');
}

/** The help page of one operation: every option with its default, limits and an example, in 80 columns. */
export function operationHelp(operation: Operation, shared: readonly Section[]): string {
  const own: Section = { title: 'Options', options: operation.options };
  return [
    `Usage: cluster-credentials ${operation.name} [options]`,
    '',
    ...paragraph(`${operation.summary}.`),
    ...operation.rules.flatMap((rule) => paragraph(`${ruleInWords(rule, 'cli')}.`)),
    ...paragraph(`${operation.expiry}.`),
    operation.reference,
    ...[own, ...shared].flatMap(sectionHelp),
    '',
  ].join('\n');
}

/** The help page of `whoami`. */
export function whoamiHelp(sections: readonly Section[]): string {
  const says =
    'Prints which CI system this is, the claims of its OIDC token, and the role that STS gives for it. Run it first when ' +
    'a trust policy refuses the token. The token itself is not printed.';
  return [
    'Usage: cluster-credentials whoami [options]',
    '',
    ...paragraph(says),
    ...sections.flatMap(sectionHelp),
    '',
  ].join('\n');
}

/** The help page of `doctor`. */
export function doctorHelp(sections: readonly Section[]): string {
  const says = [
    'Checks each thing that a run needs, in order: options, CI system, token and its claims, the way to STS, the clock, role ' +
      'and account. With an operation, also the login, the endpoint, and whether the login works there. Prints one line for ' +
      'each check (ok, warning, failed or skipped) with what to do.',
    'Write doctor before the words of the command that does not work. It hands nothing over: the login is thrown away, and ' +
      'a command after -- is not started; options for them are only checked. The exit code is 0 if nothing failed, else that of the run. --output json prints ' +
      'the report for programs.',
  ];
  return [
    'Usage: cluster-credentials doctor [SERVICE OPERATION] [options]',
    '',
    ...says.flatMap(paragraph),
    ...sections.flatMap(sectionHelp),
    '',
  ].join('\n');
}

function sectionHelp({ title, options }: Section): string[] {
  const rows = Object.entries(optionsOn('cli', options));
  return rows.length === 0 ? [] : ['', `${title}:`, ...rows.flatMap(([name, option]) => optionHelp(name, option))];
}

function optionHelp(name: string, option: Option): string[] {
  const limits = option.kind === 'switch' ? undefined : limitsInWords(option, 'cli');
  const otherwise = option.required ? 'Required.' : defaultSentence(option);
  const sentences = [`${option.summary}.`, limits && `Must be ${limits}.`, otherwise];
  const example = option.kind === 'switch' ? [] : [`${INDENT}Example: ${flag(name)} ${forShell(exampleOf(option))}`];
  return [`  ${synopsis(name, option)}`, ...indented(sentences.filter(Boolean).join(' ')), ...example];
}

/** The word as one can paste it into a shell. */
function forShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : shellQuoted(word);
}

function defaultSentence(option: Option): string | undefined {
  const text = defaultInWords(option);
  return text === undefined ? undefined : `Default: ${text}.`;
}

function synopsis(name: string, option: Option): string {
  switch (option.kind) {
    case 'switch':
      return option.negatable ? `${flag(name)} | ${flag(negation(name))}` : flag(name);
    case 'integer':
      return `${flag(name)} NUMBER`;
    case 'list':
    case 'choices':
      return `${flag(name)} VALUE ...`;
    case 'choice':
      return option.bare === undefined ? `${flag(name)} VALUE` : `${flag(name)} [VALUE]`;
    case 'text':
      return `${flag(name)} VALUE`;
  }
}

function paragraph(text: string): string[] {
  return wrapped(text, WIDTH);
}

function indented(text: string): string[] {
  return wrapped(text, WIDTH - INDENT.length).map((line) => `${INDENT}${line}`);
}
