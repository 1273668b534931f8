import type { Surface } from './names.ts';

/** A surface that has options of its own. */
export type OptionSurface = Exclude<Surface, 'document'>;

/** A rule for one text, with the words that finish the sentence "... must be". */
export interface Pattern {
  readonly regex: RegExp;
  readonly says: string;
}

/** A text that is refused although it fits the pattern. `says` ends the message: what is wrong, and what to give instead. */
export interface Refusal {
  readonly matches: (text: string) => boolean;
  readonly says: string;
  /** The text may hold a secret: the message does not quote it. */
  readonly unquoted?: true;
}

/** What a text may be. Lengths count characters. */
export interface TextLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: Pattern;
  readonly refuses?: readonly Refusal[];
}

interface Described {
  /** What it is, in a few words. Placeholders such as `{prefixes}` stand for words of the operations (all-options.ts). */
  readonly summary: string;
  readonly required?: true;
  /** The only surface that has the option. Without it, both have. */
  readonly only?: OptionSurface;
  /** An option that was typed and is empty is an error: without it a run could do more than the user wants, or be another identity. */
  readonly emptyIsUnsafe?: true;
  /** The first sentence about it in the API's reference. The AWS CLI's YAML skeleton shows it. */
  readonly documented?: string;
  /** The exit code when this option alone is wrong, where the AWS CLI has another than for other mistakes. */
  readonly exitCode?: 253 | 255;
}

export interface TextOption extends Described, TextLimits {
  readonly kind: 'text';
  readonly example: string;
  readonly default?: string;
  /** What happens when it is left out, where that is not one fixed value. Placeholders as in `summary`. */
  readonly otherwise?: string;
}

/** A whole number. `serviceDefault`, here and below, is the value that AWS takes when the option is left out; nothing is sent then. */
export interface IntegerOption extends Described {
  readonly kind: 'integer';
  readonly example: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly default?: number;
  readonly serviceDefault?: number;
}

/** True or false. A `negatable` one has a negation, `no-...`, as in the AWS CLI. It has no value when both are left out. */
export interface SwitchOption extends Described {
  readonly kind: 'switch';
  readonly negatable?: true;
  readonly default?: boolean;
  readonly serviceDefault?: boolean;
}

/** Several texts, each within the limits. */
export interface ListOption extends Described {
  readonly kind: 'list';
  readonly example: string;
  readonly each: TextLimits;
  readonly maxItems?: number;
  /** Only lines separate the items, because commas occur in them. */
  readonly lines?: true;
}

/** One of a few words. */
export interface ChoiceOption extends Described {
  readonly kind: 'choice';
  readonly choices: readonly string[];
  /** What the flag means without a value. */
  readonly bare?: string;
  readonly default?: string;
  readonly otherwise?: string;
}

export type Option = TextOption | IntegerOption | SwitchOption | ListOption | ChoiceOption;
export type OptionTable = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { kind: 'text' }
  ? string
  : O extends { kind: 'integer' }
    ? number
    : O extends { kind: 'switch' }
      ? boolean
      : O extends { kind: 'list' }
        ? readonly string[]
        : O extends { kind: 'choice'; choices: readonly (infer Choice)[] }
          ? Choice
          : never;

type Certain<O> = O extends { required: true } | { default: unknown } ? true : false;

/** The values of a table: required and defaulted options are always present. */
export type ValuesOf<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Certain<Table[Name]> extends true
    ? ValueOf<Table[Name]>
    : ValueOf<Table[Name]> | undefined;
};

/** The names a user may type for a table: its options, and the negations of the negatable ones. */
export function namesOf(table: OptionTable): string[] {
  return Object.entries(table).flatMap(([name, option]) =>
    option.kind === 'switch' && option.negatable ? [name, negation(name)] : [name],
  );
}

/** `auto-create` to `no-auto-create`. */
export function negation(name: string): string {
  return `no-${name}`;
}

/** The options of a table that exist on this surface. */
export function optionsOn<Table extends OptionTable>(surface: OptionSurface, table: Table): OptionTable {
  return Object.fromEntries(Object.entries(table).filter(([, option]) => !option.only || option.only === surface));
}
