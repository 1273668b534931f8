import type { Section } from '../all-options.ts';
import type { CiSystem } from '../ci/ci-system.ts';
import type { Operation } from '../operations/operation.ts';
import { flag } from '../options/names.ts';
import { namesOf, type Option } from '../options/option.ts';
import { exampleOf } from '../options/parse.ts';
import { ruleInWords } from '../options/rules.ts';
import { outputs } from './action-yml.ts';
import { ciPages, ciTable } from './ci-table.ts';
import { code, table } from './markdown.ts';
import { defaultInWords, limitsInWords } from './words.ts';

/** The README with what stands between `<!-- begin NAME -->` and `<!-- end NAME -->` written anew. */
export function withTables(readme: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const place = new RegExp(`(<!-- begin ${name} -->\n)[^]*?(<!-- end ${name} -->)`);
    return text.replace(place, (_all, begin: string, end: string) => `${begin}\n${part}\n${end}`);
  }, readme);
}

/** The generated part of the CHANGELOG: every operation and option that there is now. */
export function changelogParts(sections: readonly Section[]): Readonly<Record<string, string>> {
  const lines = sections.map(({ title, options }) => `- ${title}: ${namesOf(options).map(code).join(', ')}\n`);
  return { surface: `Operations and options:\n\n${lines.join('')}` };
}

/** The generated parts of the README, by name. */
export function readmeParts(
  operations: readonly Operation[],
  sections: readonly Section[],
  systems: readonly CiSystem[],
): Readonly<Record<string, string>> {
  return {
    outputs: table(
      ['Output', 'What it holds'],
      Object.entries(outputs).map(([name, says]) => [code(name), says]),
    ),
    variables: table(
      ['Operation', 'User name', 'Password', 'Expiry'],
      operations.map(({ name, exports }) => [
        code(name),
        ...[exports.username, exports.password, exports.expiration].map((word) => code(`${exports.prefix}_${word}`)),
      ]),
    ),
    systems: ciTable(systems),
    options: sections.map((section) => optionTable(section, operations)).join('\n'),
  };
}

/** The generated part of docs/README.md. */
export function docsParts(systems: readonly CiSystem[]): Readonly<Record<string, string>> {
  return { systems: ciPages(systems) };
}

function optionTable({ title, options }: Section, operations: readonly Operation[]): string {
  const operation = operations.find(({ name }) => name === title);
  const intro = operation
    ? `${operation.summary}. [Reference](${operation.reference})${operation.rules.map((rule) => `; ${ruleInWords(rule)}`).join('')}.\n\n`
    : '';
  // With two hyphens, what only the command has.
  const shown = (name: string, { only }: Option) => code(only === 'cli' ? flag(name) : name);
  const rows = Object.entries(options).map(([name, option]) => [shown(name, option), ...cells(name, option)]);
  return `#### ${title}\n\n${intro}${table(['Option', 'What it is', 'Default', 'Must be', 'Example'], rows)}`;
}

function cells(name: string, option: Option): string[] {
  const fallback = option.required ? '**required**' : (defaultInWords(option) ?? '');
  if (option.only === 'cli' && option.kind === 'switch') return [option.summary, fallback, '', code(flag(name))];
  const limits = limitsInWords(option, option.only === 'cli' ? 'cli' : 'action');
  return [option.summary, fallback, limits ?? '', code(exampleOf(option))];
}
