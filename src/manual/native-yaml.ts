import { Scalar, stringify } from 'yaml';

/** The first line of each generated file. */
export const GENERATED = '# Generated from the option tables in src by "npm run manual".\n';

/** The value as YAML. Descriptions are folded, and no value is an alias: some readers know none. */
export function yamlOf(value: unknown): string {
  return stringify(value, { lineWidth: 110, aliasDuplicateObjects: false });
}

/** A script, line by line as it is. */
export function literal(script: string): Scalar {
  const scalar = new Scalar(`${script}\n`);
  scalar.type = 'BLOCK_LITERAL';
  return scalar;
}
