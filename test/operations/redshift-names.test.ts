import { describe, expect, test } from 'vitest';
import { databaseName, groupName, userName } from '../../src/operations/redshift-names.ts';
import { problemWith } from '../../src/options/limits.ts';

describe.each([
  ['database', 64, databaseName],
  ['user', 127, userName],
])('the name of a %s', (_, longest, limits) => {
  test.each(['a', 'Etl_User', 'x'.repeat(longest), 'a+b@example.com', 'a-b.c_d', 'selects', 'us-er'])(
    'may be %s',
    (name) => {
      expect(problemWith(name, limits)).toBeUndefined();
    },
  );

  test.each(['', '1a', '_a', '@a', 'a b', 'a/b', 'a:b', 'x'.repeat(longest + 1), 'ä', 'a\n', 'a"b', "a'b", 'a;b'])(
    'may not be %j',
    (name) => {
      expect(problemWith(name, limits)).toContain(
        `must be 1 to ${longest} characters: a letter first, then letters, digits or _ + . @ -`,
      );
    },
  );

  test.each(['select', 'SELECT', 'Table', 'user', 'aes128', 'current_user_id', 'with'])(
    'may not be the reserved word %s',
    (name) => {
      expect(problemWith(name, limits)).toContain('is a reserved word of Redshift');
    },
  );
});

test.each(['PUBLIC', 'public', 'Public'])('a user may not be %s, a database may', (name) => {
  expect(problemWith(name, userName)).toContain('is the group of all users');
  expect(problemWith(name, databaseName)).toBeUndefined();
});

test.each(['IAM:bob', 'IAMA:bob', 'IAMR:role', 'iam:bob', 'IAM:'])('a user may not have the prefix of %s', (name) => {
  expect(problemWith(name, userName)).toContain('a prefix that AWS adds to the name it returns');
});

test.each(['IAM', 'iamabob', 'IAMX'])('a user may be %s, which has no such prefix', (name) => {
  expect(problemWith(name, userName)).toBeUndefined();
});

describe('the name of a group', () => {
  test.each(['readers', 'a1_+.@-', 'x'.repeat(64)])('may be %s', (name) => {
    expect(problemWith(name, groupName)).toBeUndefined();
  });

  test.each(['Readers', 'READERS', '1a', 'x'.repeat(65), 'a b', ''])('may not be %j', (name) => {
    expect(problemWith(name, groupName)).toMatch(/a lower-case letter first/);
  });

  test('may not be a reserved word', () => {
    expect(problemWith('all', groupName)).toContain('reserved word');
  });
});
