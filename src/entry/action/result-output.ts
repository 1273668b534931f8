import { type Document, withoutSecrets } from '../../answer.ts';
import type { CiSystem } from '../../ci/ci-system.ts';
import { SHORTEST_MASK } from '../../connect/password-forms.ts';
import { Secret } from '../../secret.ts';
import type { Presentation } from '../presentation.ts';

/**
 * The answer as the AWS CLI would print it, for the output `result`. Masked line by line where it shows the password in
 * a form of its own: a query can cut it to pieces, or turn it round, which no mask of the whole covers.
 */
export async function resultOutput(document: Document, present: Presentation, ci: CiSystem): Promise<Secret> {
  const lines = withoutEnd(await present.answer(document)).split('\n');
  const without = withoutEnd(await present.answer(withoutSecrets(document))).split('\n');
  const telling = lines.filter((line, index) => lines.length !== without.length || line !== without[index]);
  await ci.mask(
    telling
      .map((line) => line.trim())
      .filter((line) => line.length >= SHORTEST_MASK)
      .map((line) => new Secret(line)),
  );
  return new Secret(lines.join('\n'));
}

/** An output is compared and interpolated: `outputs.result == 'IAM:etl_user'` would be false with the end of the line. */
export function withoutEnd(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}
