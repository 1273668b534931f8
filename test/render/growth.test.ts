import fc from 'fast-check';
import { search } from 'jmespath';
import { expect, test } from 'vitest';
import { growthOf } from '../../src/render/jmespath/growth.ts';
import { checkedExpression } from '../../src/render/jmespath/syntax.ts';

const ANSWER = {
  DbUser: 'IAM:a_name_of_more_than_fifty_characters_in_all_its_length',
  DbPassword: 's'.repeat(60),
  Expiration: '2030-01-02T03:04:05+00:00',
};
const LONGEST_TEXT = 60;
const PARTS = 8;

const steps = fc.constantFrom(
  ...['[@,@]', '[].[@,@]', '[*].[@,@][]', "join('',[@,@])", "join('-',@)", '[to_string(@)]', 'to_string(@)'],
  ...['{a:@,b:@}', 'map(&[@,@],[@,@])', 'merge(@,@)', "merge({a:'b'},@)", 'values(@)', '*', '[?@].[@,@]', '@ || @'],
  ...['[DbUser,DbPassword]', '[@[0],@[1]]', 'keys(@)', 'sort_by(@,&@)', '`["a","b"]`', '{s:@,l:[@,@,@]}', 'join(s,l)'],
);

test('bounds how large a result can get', () => {
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 9 }), (parts) => {
      const expression = checkedExpression(parts.join(' | '));
      const growth = growthOf(expression);
      fc.pre(growth <= 100_000);
      const { parts: count, text } = sizeOf(resultOf(expression));
      expect(count * text).toBeLessThanOrEqual(growth * PARTS * LONGEST_TEXT);
    }),
    { numRuns: 2000 },
  );
});

test('leaves room for what users do', () => {
  const queries = [
    '{user: DbUser, password: DbPassword, expiration: Expiration}',
    "join('\\n', [join('=', ['PGUSER', DbUser]), join('=', ['PGPASSWORD', DbPassword])])",
    "[DbUser, DbPassword] | join(' ', @)",
    '{a: @, b: {c: @, d: to_string(@)}} | [a, b.c, b.d]',
    "Credentials.UsernamePassword.[Username, Password] | {u: [0], p: [1]} | join(':', [u, p])",
    `join('', ['${'x'.repeat(4000)}', DbPassword, '${'y'.repeat(4000)}'])`,
    'values(@) | sort(@) | [?contains(@, `IAM`)] | [0]',
  ];
  for (const query of queries) expect(growthOf(checkedExpression(query)), query).toBeLessThan(10_000);
});

function resultOf(expression: string): unknown {
  try {
    return search(ANSWER, expression);
  } catch {
    return null;
  }
}

function sizeOf(value: unknown): { readonly parts: number; readonly text: number } {
  if (typeof value === 'string') return { parts: 1, text: value.length };
  if (typeof value !== 'object' || value === null) return { parts: 1, text: 1 };
  const sizes = Object.entries(value).map(([name, member]) => ({ name, ...sizeOf(member) }));
  return {
    parts: sizes.reduce((sum, { parts }) => sum + parts, 1),
    text: Math.max(1, ...sizes.map(({ name, text }) => Math.max(name.length, text))),
  };
}
