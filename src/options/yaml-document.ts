import { parseDocument } from 'yaml';

/** In characters. No document of options is longer. The library's time grows with the square of the length. */
const LONGEST = 20_000;
/** No document of options has more aliases. With many, a few lines can grow to any size. */
const MOST_ALIASES = 20;

/**
 * The data of a YAML document, as the AWS CLI reads it: YAML 1.2, in which `yes` is a text, with the timestamps and
 * merge keys (`<<`) of YAML 1.1. Throws for a document that is not valid or is too long, that uses an unknown tag or
 * too many aliases, or that contains itself. The error may quote the document, so it must not be in a log.
 */
export function readYaml(text: string): unknown {
  if (text.length > LONGEST) throw new RangeError(`longer than ${LONGEST} characters`);
  const document = parseDocument(text, {
    customTags: ['timestamp'],
    merge: true,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw problem;
  const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
  // Throws for an alias that points to a value that contains the alias.
  JSON.stringify(data);
  return data;
}
