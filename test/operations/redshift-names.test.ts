import { describe, expect, test } from 'vitest';
import { databaseName, groupName, userName } from '../../src/operations/redshift-names.ts';
import { problemWith } from '../../src/options/limits.ts';

describe.each([
  ['database', databaseName],
  ['user', userName],
])('the name of a %s', (_, limits) => {
  test.each(['a', 'Etl_User', 'x'.repeat(64), 'a+b@example.com', 'a-b.c_d', 'selects', 'us-er'])(
    'may be %s',
    (name) => {
      expect(problemWith(name, limits)).toBeUndefined();
    },
  );

  test.each(['', '1a', '_a', '@a', 'a b', 'a/b', 'a:b', 'x'.repeat(65), 'ä', 'a\n', 'a"b', "a'b", 'a;b'])(
    'may not be %j',
    (name) => {
      expect(problemWith(name, limits)).toMatch(/1 to 64 characters: letters, digits, _ \+ \. @ -, first a letter$/);
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
  expect(problemWith(name, userName)).toContain('stands for everybody');
  expect(problemWith(name, databaseName)).toBeUndefined();
});

test.each(['IAM:bob', 'IAMA:bob', 'IAMR:role', 'iam:bob', 'IAM:'])('a user may not have the prefix of %s', (name) => {
  expect(problemWith(name, userName)).toContain('a prefix that AWS puts before the name it returns');
});

test.each(['IAM', 'iamabob', 'IAMX'])('a user may be %s, which has no such prefix', (name) => {
  expect(problemWith(name, userName)).toBeUndefined();
});

describe('the name of a group', () => {
  test.each(['readers', 'a1_+.@-', 'x'.repeat(64)])('may be %s', (name) => {
    expect(problemWith(name, groupName)).toBeUndefined();
  });

  test.each(['Readers', 'READERS', '1a', 'x'.repeat(65), 'a b', ''])('may not be %j', (name) => {
    expect(problemWith(name, groupName)).toMatch(/lower-case letters/);
  });

  test('may not be a reserved word', () => {
    expect(problemWith('all', groupName)).toContain('reserved word');
  });
});
