import { type Env, variable } from '../context.ts';
import { FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { oneOf } from '../options/read.ts';

const NAME = 'AWS_CLI_OUTPUT_ENCODING';

/** The codecs, each with its names in Python, which the AWS CLI asks, and the last character that it can write. */
const CODECS = [
  { name: 'utf-8', others: ['utf8', 'u8', 'utf', 'cp65001'], encoding: 'utf8', last: 0x10ffff },
  {
    name: 'latin-1',
    others: ['latin1', 'latin', 'l1', 'iso-8859-1', 'iso8859-1', '8859', 'cp819'],
    encoding: 'latin1',
    last: 0xff,
  },
  { name: 'ascii', others: ['us-ascii', '646'], encoding: 'latin1', last: 0x7f },
] as const;

/**
 * How the text of an answer becomes the bytes of stdout: in UTF-8, or as AWS_CLI_OUTPUT_ENCODING says. Throws a
 * FailureError for an encoding that is not one of ours. What it returns throws one for a character that the encoding
 * does not have.
 */
export function outputEncoding(env: Env): (text: string) => Uint8Array {
  const given = variable(env, NAME) ?? 'utf-8';
  const typed = given.toLowerCase().replace(/[ _]/g, '-');
  const codec = CODECS.find(({ name, others }) => [name, ...others].some((each) => each === typed));
  if (!codec) {
    throw new FailureError(`${NAME}: ${quote(given)} must be ${oneOf(CODECS.map(({ name }) => name))}`);
  }
  return (text) => {
    if ([...text].some((character) => (character.codePointAt(0) ?? 0) > codec.last)) {
      throw new FailureError(`${NAME}: the answer has a character that ${codec.name} does not have. Use utf-8`);
    }
    return Buffer.from(text, codec.encoding);
  };
}
