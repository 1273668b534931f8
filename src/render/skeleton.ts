import { member } from '../options/names.ts';
import type { Option, OptionTable } from '../options/option.ts';
import { prettyJson } from './json.ts';
import type { Plain } from './plain.ts';
import { yamlOf } from './yaml.ts';

/** One member of an operation's input, as the AWS CLI's skeletons know it. */
export interface SkeletonMember {
  /** The option that sets it. */
  readonly option: string;
  readonly required?: true;
  /** The first sentence of the API's own description. */
  readonly overview: string;
}

/** The text of `--generate-cli-skeleton input`: the members in their order, each with an empty value of its type. */
export function inputSkeleton(table: OptionTable, members: readonly SkeletonMember[]): string {
  return `${prettyJson(new Map(members.map(({ option }) => [member(option), emptyValue(table[option])])))}\n`;
}

/** The text of `--generate-cli-skeleton yaml-input`: the same in YAML, with a comment after each member. */
export function yamlInputSkeleton(table: OptionTable, members: readonly SkeletonMember[]): string {
  return members
    .map(({ option, required, overview }, index) => {
      const [line = '', ...below] = yamlOf(new Map([[member(option), emptyValue(table[option])]])).split('\n');
      const words = [...(required ? ['[REQUIRED]'] : []), overview].join(' ');
      // The AWS CLI's YAML library puts two spaces before the first comment and one before the others.
      return [`${line}${index === 0 ? ' ' : ''} # ${words}`, ...below].join('\n');
    })
    .join('');
}

function emptyValue(option: Option | undefined): Plain {
  switch (option?.kind) {
    case 'integer':
      return 0;
    case 'switch':
      return true;
    case 'list':
    case 'choices':
      return [''];
    case 'choice':
      return option.choices[0] ?? '';
    case 'text':
    case undefined:
      return '';
  }
}
