/** A rule for one text, with the words that finish the sentence "... must be". */
export interface Pattern {
  readonly regex: RegExp;
  readonly says: string;
}

/** A text that is refused although it fits the pattern, and the sentence that tells why. */
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
  readonly summary: string;
  readonly required?: true;
  /** Missing from the surface where it makes no sense: `cli` options are no inputs of the action, and the other way round. */
  readonly only?: 'action' | 'cli';
  /** The first sentence on it in the API's reference, which a YAML skeleton of the AWS CLI shows. */
  readonly documented?: string;
  /** The option that it can replace and excludes: a skeleton to fill in holds one of the two. */
  readonly alternativeTo?: string;
  /** The exit code when this option alone is wrong, where the AWS CLI has another than for other mistakes. */
  readonly exitCode?: 253 | 255;
}

export interface TextOption extends Described, TextLimits {
  readonly kind: 'text';
  readonly example: string;
  readonly default?: string;
  /** What happens when it is left out, where that is not one fixed value. */
  readonly otherwise?: string;
  /** The workflow's own expression as default of the action's input. */
  readonly placeholder?: string;
}

/** A whole number. `serviceDefault`, here and below, is what AWS takes when it is left out; we send nothing then. */
export interface IntegerOption extends Described {
  readonly kind: 'integer';
  readonly example: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly default?: number;
  readonly serviceDefault?: number;
}

/** True or false. A `negatable` one has a twin, `no-...`, as in the AWS CLI, and has no value when both are left out. */
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
  /** What the flag means without a word behind it. */
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

/** The names a user may type for a table: its options, and the twins of the negatable ones. */
export function namesOf(table: OptionTable): string[] {
  return Object.entries(table).flatMap(([name, option]) =>
    option.kind === 'switch' && option.negatable ? [name, negation(name)] : [name],
  );
}

/** `auto-create` to `no-auto-create`. */
export function negation(name: string): string {
  return `no-${name}`;
}

/** The options of a table that exist on this door. */
export function optionsOn<Table extends OptionTable>(door: 'action' | 'cli', table: Table): OptionTable {
  return Object.fromEntries(Object.entries(table).filter(([, option]) => !option.only || option.only === door));
}
