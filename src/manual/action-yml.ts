import type { Section } from '../all-options.ts';
import { namesOf, negation, type Option, type OptionTable, optionsOn } from '../options/option.ts';
import { exampleOf } from '../options/parse.ts';
import { defaultInWords, limitsInWords, wrapped } from './words.ts';

const HEAD = `# Generated from the option tables in src by "npm run manual".
name: Cluster credentials
author: The cluster-credentials authors
description: Get a short-lived login to a Redshift or EMR cluster with the job's OIDC token, masked and exported
branding:
  icon: key
  color: blue
`;

const RUNS = `runs:
  using: node24
  main: dist/action/index.js
  post: dist/post/index.js
`;

/** The outputs of the action, and what each holds. */
export const outputs: Readonly<Record<string, string>> = {
  username: 'User name, exactly as AWS returned it, prefix and colons included',
  password: 'Password, masked in the log; GitHub does not pass it on to other jobs',
  expiration: 'When the password stops working for new connections, in ISO 8601, UTC',
  result:
    'With output, query or generate-cli-skeleton: the text that the AWS CLI would print; masked where it shows the password',
  version: 'Version of this action',
};

/** The whole file action.yml. */
export function actionYml(sections: readonly Section[]): string {
  const inputs = sections.flatMap(({ title, options }) => inputsOf(title, optionsOn('action', options)));
  const outs = Object.entries(outputs).map(([name, says]) => `  ${name}:\n${described([`${says}.`])}`);
  return `${HEAD}inputs:\n${inputs.join('')}outputs:\n${outs.join('')}${RUNS}`;
}

function inputsOf(title: string, table: OptionTable): string[] {
  return namesOf(table).map((name) => {
    const option = table[name];
    return option ? input(name, title, option) : negationInput(name);
  });
}

function input(name: string, title: string, option: Option): string {
  const limits = limitsInWords(option, 'action');
  const otherwise = defaultInWords(option);
  const sentences = [
    `${option.summary}.`,
    option.required ? `Required for ${title}.` : undefined,
    limits && `Must be ${limits}.`,
    otherwise !== undefined ? `Default: ${otherwise}.` : undefined,
    option.kind === 'switch' ? undefined : `Example: ${exampleOf(option)}`,
  ];
  // Not `required: true`: each operation needs other inputs, and the runner enforces nothing anyway. No `default:`
  // either: the runner would pass it as if the user had given it, and rules tell given from left out.
  return `  ${name}:\n${described(sentences)}    required: false\n`;
}

function negationInput(name: string): string {
  const positive = name.slice(negation('').length);
  return `  ${name}:\n${described([`true says the same as ${positive}: false.`])}    required: false\n`;
}

function described(sentences: readonly (string | undefined)[]): string {
  const lines = wrapped(sentences.filter((sentence) => sentence !== undefined).join(' '), 100);
  return `    description: >-\n${lines.map((line) => `      ${line}\n`).join('')}`;
}
