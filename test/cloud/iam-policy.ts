// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html

/** One value, or several of which one is enough. */
type Values = string | readonly string[];

/** A policy as IAM stores it. */
export interface Policy {
  readonly Version: string;
  readonly Statement: readonly PolicyStatement[];
}

export interface PolicyStatement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: Readonly<Record<string, Values>>;
  readonly Action: Values;
  readonly Resource?: Values;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, Values>>>>;
}

/** What a call asks for. `context` has the condition keys of the call: a key that it lacks is not there. */
export interface PolicyRequest {
  readonly action: string;
  readonly resource?: string;
  readonly context: Readonly<Record<string, string | undefined>>;
}

/** `denied`: a statement denies it. `not-allowed`: none allows it. */
export type Verdict = 'allowed' | 'denied' | 'not-allowed';

/** Decides as IAM does: one Deny is stronger than every Allow. Throws for an operator that is not known here. */
export function evaluate(policies: readonly Policy[], request: PolicyRequest): Verdict {
  const fitting = policies.flatMap(({ Statement }) => Statement).filter((statement) => applies(statement, request));
  if (fitting.some(({ Effect }) => Effect === 'Deny')) return 'denied';
  return fitting.length > 0 ? 'allowed' : 'not-allowed';
}

/** Whether the statement is about this call. The principal is not looked at. */
export function applies(statement: PolicyStatement, { action, resource, context }: PolicyRequest): boolean {
  const actions = [statement.Action].flat().map((each) => each.toLowerCase());
  if (!actions.some((pattern) => like(pattern, action.toLowerCase(), context))) return false;
  const resources = statement.Resource === undefined ? undefined : [statement.Resource].flat();
  if (resources && !resources.some((pattern) => like(pattern, resource ?? '', context))) return false;
  return Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => holds(operator, [values].flat(), keyValue(key, context), context)),
  );
}

type Context = PolicyRequest['context'];

/** The names of condition keys are the same in upper and lower case. */
function keyValue(key: string, context: Context): string | undefined {
  const name = Object.keys(context).find((each) => each.toLowerCase() === key.toLowerCase());
  return name === undefined ? undefined : context[name];
}

function holds(operator: string, values: readonly string[], value: string | undefined, context: Context): boolean {
  const ifExists = operator.endsWith('IfExists');
  const name = ifExists ? operator.slice(0, -'IfExists'.length) : operator;
  if (name === 'Null') return values.includes(String(value === undefined));
  const isNegated = name.includes('Not');
  if (value === undefined) return ifExists || isNegated;
  const compare = OPERATORS[name.replace('Not', '')];
  if (!compare) throw new Error(`The cloud does not know the condition operator ${operator}`);
  return values.some((each) => compare(each, value, context)) !== isNegated;
}

type Comparison = (pattern: string, value: string, context: Context) => boolean;

const OPERATORS: Readonly<Record<string, Comparison>> = {
  StringEquals: (text, value, context) => plain(text, context) === value,
  StringEqualsIgnoreCase: (text, value, context) => plain(text, context).toLowerCase() === value.toLowerCase(),
  StringLike: (pattern, value, context) => like(pattern, value, context),
  ArnEquals: (pattern, value, context) => arnLike(pattern, value, context),
  ArnLike: (pattern, value, context) => arnLike(pattern, value, context),
  NumericEquals: (number, value) => Number(number) === Number(value),
  NumericLessThanEquals: (limit, value) => Number(value) <= Number(limit),
  Bool: (text, value) => text.toLowerCase() === value.toLowerCase(),
};

/** Each of the first five parts of an ARN is compared with its own. */
function arnLike(pattern: string, value: string, context: Context): boolean {
  const [patterns, values] = [pattern, value].map(
    (arn) => /^((?:[^:]*:){5})(.*)$/s.exec(arn)?.slice(1, 3) ?? [arn, ''],
  );
  const heads = patterns?.[0]?.split(':') ?? [];
  const others = values?.[0]?.split(':') ?? [];
  return (
    heads.length === others.length &&
    heads.every((head, index) => like(head, others[index] ?? '', context)) &&
    like(patterns?.[1] ?? '', values?.[1] ?? '', context)
  );
}

/** `*` stands for any text, `?` for one character, `${key}` for the value of a key, and `${*}` for the star itself. */
function like(pattern: string, text: string, context: Context): boolean {
  const parts = pattern.split(/(\$\{[^}]*\}|\*|\?)/).map((part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return plain(part, context).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 's').test(text);
}

function plain(text: string, context: Context): string {
  return text.replace(/\$\{([^}]*)\}/g, (variable, key: string) =>
    ['*', '?', '$'].includes(key) ? key : (keyValue(key, context) ?? variable),
  );
}
