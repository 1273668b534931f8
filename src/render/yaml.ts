import { Document, Scalar, type ScalarTag } from 'yaml';
import { stringifyString } from 'yaml/util';
import { prettyJson } from './json.ts';
import { isScalar, type Plain } from './plain.ts';
import { wordOf } from './word.ts';

/**
 * The AWS CLI's `yaml`: members sorted by name, block style, single quotes. As in the AWS CLI, a value without members
 * is written as JSON. Ends with a line end.
 */
export function yamlOf(data: Plain): string {
  if (isScalar(data)) return `${prettyJson(data)}\n`;
  const document = new Document(data, {
    customTags: (tags) => [text, time, float, ...tags],
    anchorPrefix: 'id00',
    sortMapEntries: true,
  });
  return document.toString({ indentSeq: false, singleQuote: true, lineWidth: 0, blockQuote: false });
}

/**
 * The library uses double quotes for a text with a single quote in it. The AWS CLI uses them only for control
 * characters.
 */
const text: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string',
  resolve: (source) => source,
  stringify(item, given) {
    const [value, context] = [String(item.value), { ...given, actualString: true }];
    const written = stringifyString({ ...item, value }, context);
    if (!written.startsWith('"') || /[^ -~\u00a0-\uffff]/u.test(value)) return written;
    return stringifyString({ ...item, value, type: Scalar.QUOTE_SINGLE }, context);
  },
};

/** Puts a text that looks like a time in quotes, because readers of YAML 1.1 would read it as a time. */
const time: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)?$/,
  identify: (value) => value instanceof Date,
  resolve: (source) => source,
  stringify: ({ value }) => (value instanceof Date ? wordOf(value) : String(value)),
};

const float: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  identify: isFloat,
  resolve: (source) => source,
  stringify: ({ value }) => (isFloat(value) ? wordOf(value) : String(value)),
};

function isFloat(value: unknown): value is { readonly float: number } {
  return typeof value === 'object' && value !== null && 'float' in value && typeof value.float === 'number';
}
