import { type Document, withoutSecrets } from '../../answer.ts';
import { SHORTEST_MASK } from '../../connect/password-forms.ts';
import type { Context } from '../../context.ts';
import { Secret } from '../../secret.ts';
import type { Presentation } from '../presentation.ts';

/**
 * The answer as the AWS CLI would print it, for the output `result`. Each line that depends on the password is masked:
 * a query can cut the password to pieces or reverse it, and a mask of the whole password does not hide that.
 */
export async function resultOutput(
  document: Document,
  present: Presentation,
  { mask }: Pick<Context, 'mask'>,
): Promise<Secret> {
  const lines = withoutEnd(await present.answer(document)).split('\n');
  const without = withoutEnd(await present.answer(withoutSecrets(document))).split('\n');
  const changed = lines.filter((line, index) => lines.length !== without.length || line !== without[index]);
  await mask(
    changed
      .map((line) => line.trim())
      .filter((line) => line.length >= SHORTEST_MASK)
      .map((line) => new Secret(line)),
  );
  return new Secret(lines.join('\n'));
}

/**
 * The text without its last line end. With it, a comparison such as `outputs.result == 'IAM:etl_user'` would be false.
 */
export function withoutEnd(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}
