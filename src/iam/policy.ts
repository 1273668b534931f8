// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html

/** One text, or several of which one is enough. */
export type Values = string | readonly string[];

/** Operator, key, values: all operators and all keys must hold. */
export type Condition = Readonly<Record<string, Readonly<Record<string, Values>>>>;

/** A statement of a policy that we write. It always allows. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow';
  readonly Principal?: Readonly<Record<string, Values>>;
  readonly Action: Values;
  readonly Resource?: Values;
  readonly Condition?: Condition;
}

export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

export function policyOf(statements: readonly Statement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: statements };
}

/** The policies as JSON, in the form of AWS's own pages. */
export function policyText(policies: PolicyDocument | Readonly<Record<string, PolicyDocument>>): string {
  return JSON.stringify(policies, null, 2);
}

/** The only text alone, or the list. */
export function oneOrAll(texts: readonly string[]): Values {
  const [only = ''] = texts;
  return texts.length === 1 ? only : texts;
}

/** A text for StringEquals that IAM compares as it is: `${` would begin a variable. */
export function exactly(text: string): string {
  return text.replaceAll('${', '${$}{');
}

/** A text for an ARN or for StringLike that IAM compares as it is: `*` and `?` would stand for other text. */
export function literal(text: string): string {
  return exactly(text).replace(/[*?]/g, (wildcard) => `\${${wildcard}}`);
}
