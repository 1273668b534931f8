import type { Surface } from './names.ts';

/** A surface that can have options of its own. */
export type OptionSurface = Exclude<Surface, 'document'>;

/** A rule for a text. `says` ends the sentence "... must be". */
export interface Pattern {
  readonly regex: RegExp;
  readonly says: string;
}

/** A text that is an error with its own message. `says` ends the message: what is wrong, and what to give instead. */
export interface Refusal {
  readonly matches: (text: string) => boolean;
  readonly says: string;
  /** The text may hold a secret: the message does not quote it. */
  readonly unquoted?: true;
}

/** The limits of a text. Lengths are in characters. */
export interface TextLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: Pattern;
  readonly refuses?: readonly Refusal[];
}

interface Described {
  /**
   * What it is, in a few words. all-options.ts replaces placeholders such as `{prefixes}` by words of the operations.
   */
  readonly summary: string;
  readonly required?: true;
  /** The only surface with this option. If left out, both surfaces have it. */
  readonly only?: OptionSurface;
  /**
   * An empty value is an error: without this option, a run could do more than the user wants, or use another identity.
   */
  readonly emptyIsUnsafe?: true;
  /** The first sentence about it in the API reference, which the YAML skeleton of the AWS CLI shows. */
  readonly documented?: string;
  /** The exit code if only this option is wrong, where the AWS CLI has a special one. */
  readonly exitCode?: 253 | 255;
}

export interface TextOption extends Described, TextLimits {
  readonly kind: 'text';
  readonly example: string;
  readonly default?: string;
  /** What is used when it is left out, if that is not one fixed value. May have placeholders, as `summary`. */
  readonly otherwise?: string;
}

/** A whole number. `serviceDefault`, here and below, is AWS's value when the option is left out and so not sent. */
export interface IntegerOption extends Described {
  readonly kind: 'integer';
  readonly example: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly default?: number;
  readonly serviceDefault?: number;
  readonly otherwise?: string;
}

/**
 * True or false. A `negatable` one also has a negation, `no-...`, as in the AWS CLI. Undefined when both are left out.
 */
export interface SwitchOption extends Described {
  readonly kind: 'switch';
  readonly negatable?: true;
  readonly default?: boolean;
  readonly serviceDefault?: boolean;
  readonly otherwise?: string;
}

/** Several texts, each within the limits. */
export interface ListOption extends Described {
  readonly kind: 'list';
  readonly example: string;
  readonly each: TextLimits;
  readonly maxItems?: number;
  /** Only line ends separate the items, because an item may contain commas. */
  readonly lines?: true;
}

/** One of a few words. */
export interface ChoiceOption extends Described {
  readonly kind: 'choice';
  readonly choices: readonly string[];
  /** The value of a flag that is given without one. */
  readonly bare?: string;
  readonly default?: string;
  readonly otherwise?: string;
}

/** Several of a few words. On every surface they are separated by commas, white space or line ends. */
export interface ChoicesOption extends Described {
  readonly kind: 'choices';
  readonly choices: readonly string[];
  readonly example: string;
  readonly otherwise?: string;
}

export type Option = TextOption | IntegerOption | SwitchOption | ListOption | ChoiceOption | ChoicesOption;
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
          : O extends { kind: 'choices'; choices: readonly (infer Choice)[] }
            ? readonly Choice[]
            : never;

type Certain<O> = O extends { required: true } | { default: unknown } ? true : false;

/** The values of a table: required and defaulted options are always present. */
export type ValuesOf<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Certain<Table[Name]> extends true
    ? ValueOf<Table[Name]>
    : ValueOf<Table[Name]> | undefined;
};

/** The names that a user may type for a table: its options, and the negations of the negatable ones. */
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
