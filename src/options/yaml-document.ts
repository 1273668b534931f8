import { parseDocument } from 'yaml';

/** Characters. No document of options is longer, and the library's time grows with the square of the length. */
const LONGEST = 20_000;
/** No document of options has more aliases. With many, a few lines can grow to any size. */
const MOST_ALIASES = 20;

/**
 * The data of a YAML document, read as the AWS CLI reads it: YAML 1.2, in which `yes` is a text, with the times and the
 * merge keys (`<<`) of 1.1. Throws for a document that is not valid or too long, that uses an unknown tag, grows by
 * aliases or holds itself. The message may quote the document, so it is not for a log.
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
  // Throws where an alias points to what holds it.
  JSON.stringify(data);
  return data;
}
