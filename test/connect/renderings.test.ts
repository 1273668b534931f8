import { describe, expect, test } from 'vitest';
import { MOST_MASKS, passwordForms, SHORTEST_MASK } from '../../src/connect/password-forms.ts';
import { createRedactor } from '../../src/exec/redact.ts';
import { Secret } from '../../src/secret.ts';
import { createMasker } from '../runner/masks.ts';
import { renderings } from './renderings.ts';

const USER = 'IAM:etl_user';

/**
 * Each password has a second one of its shape: text that the renderings of both contain is not a piece of a password.
 */
const shapes = [
  [
    'of AWS',
    'WddT2lgz8QmvL0pK/3rT5yN+uHc9XbA1sEfGk7ZqJ4oRiV6wYtMnD2xCjPBhUl0aSgO8eF+IzK5vQrLT3dNyWmXc/7HbG1pJ9uZsE4kAqVfRoYi6tMC2xQ==',
    'qPb7RmXv2ZtK9/sLw4NcYdJ1gHf+TzU6aEoG3kVQ8yMxS5iBnCrD0hWjPlFuIeOA7t2Gv/K4mZqLXcRb9YdNsJwTf1HpU6+yEoVa3gMkQiSx8CnBrD5zWA==',
  ],
  ['of symbols', `q!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~Z7k=`, `~}w|{\`_^]\\9[@?>=<;:/.-J,+*)('&%$#"!=m`],
  ['of letters and digits', 'aB3dE5gH7jK9mN1pQ2rS', 'Zy8xW6vU4tS2rQ0pN9mL'],
] as const;

test('there are 81 renderings', () => {
  expect(Object.keys(renderings)).toHaveLength(81);
});

describe.each(shapes)('of the renderings of a password %s', (_, password, other) => {
  const login = { username: USER, password: new Secret(password), expiresAt: new Date(0) };

  test('the masks of the action hide at least 70, and are not too many or too short', () => {
    const masks = passwordForms(login).map((form) => form.reveal());
    expect(masks.length).toBeLessThanOrEqual(MOST_MASKS);
    expect(masks.filter((mask) => mask.length < SHORTEST_MASK)).toEqual([]);
    const masker = createMasker();
    for (const mask of masks) masker.add(mask);
    expectMostHidden((text) => masker.apply(text), [password, other]);
  });

  test('the redactor hides at least 70', () => {
    const forms = passwordForms(login, Number.POSITIVE_INFINITY);
    expectMostHidden(
      (text) => {
        const redactor = createRedactor(forms);
        return Buffer.concat([redactor.write(Buffer.from(text)), redactor.end()]).toString();
      },
      [password, other],
    );
  });
});

function expectMostHidden(hide: (text: string) => string, [password, other]: readonly [string, string]): void {
  const shown = Object.entries(renderings).filter(([, rendering]) => {
    const frame = rendering(other, USER);
    const isOwn = (half: string) => !frame.includes(half);
    return piecesIn(rendering(password, USER), hide).some((piece) => isOwn(piece.slice(0, 4)) && isOwn(piece.slice(4)));
  });
  const names = shown.map(([name]) => name);
  expect(81 - names.length, `shown: ${names.join('; ')}`).toBeGreaterThanOrEqual(70);
}

/** Every eight successive letters of a text that are still readable. */
function piecesIn(text: string, hide: (text: string) => string): string[] {
  const hidden = hide(text);
  return Array.from({ length: Math.max(0, text.length - 7) }, (_, at) => text.slice(at, at + 8)).filter((piece) =>
    hidden.includes(piece),
  );
}
