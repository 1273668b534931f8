import { type Section, sectionsOf } from '../all-options.ts';
import type { Operation } from '../operations/operation.ts';
import { negation, type Option, optionsOn } from '../options/option.ts';
import { exampleOf } from '../options/parse.ts';
import { allOf, oneOf } from '../options/read.ts';
import { byName, type NamedOption, perUse } from './by-name.ts';
import { defaultInWords, limitsInWords, wrapped } from './words.ts';

const RUNS = `runs:
  using: node24
  main: dist/action/index.js
  post: dist/post/index.js
`;

/** The outputs of the action, with a description of each. */
export const outputs: Readonly<Record<string, string>> = {
  username: 'User name, exactly as AWS returned it, with prefix and colons',
  password: 'Password, masked in the log. GitHub does not pass it on to other jobs',
  token: 'Token, of the operations that return one, masked in the log',
  id: 'Id of the token. EMR on EKS only',
  expiration: 'When the login or the token expires, in ISO 8601, UTC',
  endpoint: 'Endpoint of a session of Spark Connect, exactly as AWS returned it',
  host: 'Host name of the cluster, or of the endpoint, where it is known',
  port: 'Port of the cluster, or of the endpoint, where the host is known',
  database: 'Database that clients connect to, where it is known. Redshift only',
  result:
    'With output, query or generate-cli-skeleton: the text that the AWS CLI would print, masked where it shows the password',
  version: 'Version of this action',
};

/** The text of action.yml. */
export function actionYml(operations: readonly Operation[]): string {
  const sections = sectionsOf(operations).map(onAction);
  const names = operations.map(({ name }) => name);
  const inputs = byName(sections).flatMap((named) => inputsOf(named, names));
  const outs = Object.entries(outputs).map(([name, says]) => `  ${name}:\n${described([`${says}.`])}`);
  return `${head(operations)}inputs:\n${inputs.join('')}outputs:\n${outs.join('')}${RUNS}`;
}

function head(operations: readonly Operation[]): string {
  const services = oneOf([...new Set(operations.map(({ service }) => service.title))]);
  return `# Generated from the option tables in src by "npm run manual".
name: Cluster credentials
author: The cluster-credentials authors
description: Get a short-lived login to ${services} with the job's OIDC token, masked and exported
branding:
  icon: lock
  color: blue
`;
}

function onAction({ title, options }: Section): Section {
  return { title, options: optionsOn('action', options) };
}

function inputsOf({ name, uses }: NamedOption, operations: readonly string[]): string[] {
  const owners = uses.filter(({ title }) => operations.includes(title));
  const required = owners.filter(({ option }) => option.required).map(({ title }) => title);
  const optional = owners.filter(({ option }) => !option.required).map(({ title }) => title);
  const sentences = [
    ...perUse(uses, sentencesOf),
    required.length > 0 ? `Required for ${allOf(required)}.` : undefined,
    optional.length > 0 ? `${required.length > 0 ? 'Optional' : 'Used'} for ${allOf(optional)}.` : undefined,
    exampleSentence(uses[0].option),
  ];
  const isNegatable = uses.some(({ option }) => option.kind === 'switch' && option.negatable);
  return [
    input(name, sentences),
    ...(isNegatable ? [input(negation(name), [`true is the same as ${name}: false.`])] : []),
  ];
}

function sentencesOf(option: Option): string {
  const limits = limitsInWords(option, 'action');
  const otherwise = defaultInWords(option);
  const sentences = [`${option.summary}.`, limits && `Must be ${limits}.`, otherwise && `Default: ${otherwise}.`];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

function exampleSentence(option: Option): string | undefined {
  return option.kind === 'switch' ? undefined : `Example: ${exampleOf(option)}`;
}

function input(name: string, sentences: readonly (string | undefined)[]): string {
  // Not `required: true`: each operation needs other inputs, and the runner does not enforce it. No `default:`: the
  // runner would pass it as if the user had given it, and the rules between options must know what was left out.
  return `  ${name}:\n${described(sentences)}    required: false\n`;
}

function described(sentences: readonly (string | undefined)[]): string {
  const lines = wrapped(sentences.filter((sentence) => sentence !== undefined).join(' '), 100);
  return `    description: >-\n${lines.map((line) => `      ${line}\n`).join('')}`;
}
