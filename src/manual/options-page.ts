import { sectionsOf, sharedSectionsOf } from '../all-options.ts';
import { exceptionOfChoice, isOnlyNamed, ruleOfChoice } from '../operations/choose.ts';
import { needs } from '../operations/not-chosen.ts';
import type { Operation } from '../operations/operation.ts';
import { flag } from '../options/names.ts';
import { namesOf, type Option } from '../options/option.ts';
import { exampleOf } from '../options/parse.ts';
import { allOf } from '../options/read.ts';
import { ruleInWords } from '../options/rules.ts';
import { byName, type NamedOption, perUse } from './by-name.ts';
import { code, table } from './markdown.ts';
import { defaultInWords, limitsInWords } from './words.ts';

/** The text of docs/options.md. */
export function optionsPage(operations: readonly Operation[]): string {
  const shared = sharedSectionsOf(operations);
  const own = sectionsOf(operations).filter(({ title }) => operations.some(({ name }) => name === title));
  return [
    '# Options',
    '<!-- Generated from the option tables in src by "npm run manual". -->',
    'An input of the action has the name that is shown here. On the command line it has two hyphens before it. Options ' +
      'that are shown with two hyphens exist only on the command line. An empty value means "not given".',
    '## Operations',
    ...operations.map(operationText),
    '## Which operation runs',
    `On the command line, the first two words name the operation. In the action, the input \`operation\` does:`,
    `\`\`\`yaml\noperation: ${operations[0]?.name}\n\`\`\``,
    `Without it, the action takes ${ruleOfChoice}. Only options of operations count. The operations in their order:`,
    operations.map((each, index) => `${index + 1}. ${code(each.name)}, which needs ${needs(each, code)}\n`).join(''),
    `${exceptionOfChoice}. So ${allOf(operations.filter((each) => isOnlyNamed(each, operations)).map(({ name }) => code(name)))} must be named. ` +
      'An input can be empty, for example because it comes from a variable that is not set: then an operation that was not ' +
      'meant would fit, and would log in as another identity.',
    'New operations come at the end of the list, so a workflow that works keeps its meaning. If no operation fits, the ' +
      'step fails. The error says what to give, or which line to add. Name the operation if an input can be empty, for ' +
      'example because it comes from a variable: without that input, another operation may fit.',
    '## Options of the operations',
    'As in the AWS CLI, these options and the documents can be `file://PATH`: the value is what the file holds, at most ' +
      '64 KiB. A list in a file has one item a line. On the command line, the file can be a pipe, such as `file://<(command)`. An ' +
      'input of the action reads only regular files below `GITHUB_WORKSPACE` and `RUNNER_TEMP`. A message never shows what ' +
      'a file holds.',
    optionTable(byName(own), true),
    ...shared.flatMap((section) => [`## ${section.title}`, optionTable(byName([section]), false)]),
  ]
    .map((block) => `${block.trimEnd()}\n`)
    .join('\n');
}

function operationText({ name, summary, reference, rules, expiry, options }: Operation): string {
  const sentences = [`${summary}.`, ...rules.map((rule) => `${ruleInWords(rule, 'action')}.`), `${expiry}.`];
  const names = namesOf(options).map(code).join(', ');
  return `### ${name}\n\n${sentences.join(' ')} [Reference](${reference}).\n\nOptions: ${names}.`;
}

function optionTable(options: readonly NamedOption[], withOperations: boolean): string {
  const head = ['Option', ...(withOperations ? ['Operation'] : []), 'What it is', 'Default', 'Must be', 'Example'];
  return table(
    head,
    options.map(({ name, uses }) => {
      const { option } = uses[0];
      const cells = (wordsOf: (option: Option) => string) => perUse(uses, wordsOf).join('<br>');
      const isFlag = option.only === 'cli';
      return [
        code(isFlag ? flag(name) : name),
        ...(withOperations ? [uses.map(({ title }) => title).join('<br>')] : []),
        cells(({ summary }) => summary),
        cells((each) => (each.required ? '**required**' : (defaultInWords(each) ?? ''))),
        cells((each) => (isFlag && each.kind === 'switch' ? '' : (limitsInWords(each, each.only ?? 'action') ?? ''))),
        code(isFlag && option.kind === 'switch' ? flag(name) : exampleOf(option)),
      ];
    }),
  );
}
