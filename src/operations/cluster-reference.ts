import type { Refusal } from '../options/option.ts';

/**
 * Refuses what users give by mistake instead of an id of a cluster, a workgroup or another `thing`: quotes, a variable that was not replaced, an ARN, a URL
 * or a host name. For all of these, AWS only answers "not found". `word` is AWS's word for the id.
 */
export function clusterReference(
  word: 'id' | 'identifier' | 'name',
  example: string,
  thing = 'cluster',
): readonly Refusal[] {
  const give = `Give the ${word} of the ${thing}, such as ${example}`;
  return [
    {
      matches: (text) => /^\s*["'`\u2018-\u201f]|["'`\u2018-\u201f]\s*$/.test(text),
      says: 'has quotes in it. Remove the quotes',
    },
    {
      // $(command), ${name}, ${{ expression }}, $name, %NAME%, {{ template }}, <placeholder>
      matches: (text) => /\$[({A-Za-z_]|%\w+%|\{\{|^<.*>$/.test(text),
      says: `contains a variable that was not replaced. ${give}`,
    },
    {
      matches: (text) => /^\s*arn:/i.test(text),
      says: `is an ARN. ${give}`,
    },
    {
      // An identifier has no dot, colon or slash; a host name, an endpoint with its port and a JDBC URL do.
      matches: (text) => /[\w-]\.[\w-]|:\/\/|:\d+(?:\/|$)/.test(text),
      says: `is a host name or URL. ${give}`,
    },
  ];
}
