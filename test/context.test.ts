import { describe, expect, test } from 'vitest';
import { environmentOf, variable } from '../src/context.ts';

describe('an environment on Windows', () => {
  const env = environmentOf({ Path: 'C:\\', aws_region: ' eu-central-1 ' }, true);

  test('finds a variable in any case of its name', () => {
    expect([env['PATH'], env['Path'], env['path']]).toEqual(['C:\\', 'C:\\', 'C:\\']);
    expect(variable(env, 'AWS_REGION')).toBe('eu-central-1');
    expect('AWS_region' in env).toBe(true);
  });

  test('finds no variable that is not there', () => {
    expect([env['HOME'], variable(env, 'constructor'), Object.hasOwn(env, 'HOME')]).toEqual([
      undefined,
      undefined,
      false,
    ]);
  });

  test('lists the names as they are written', () => {
    expect(Object.keys(env)).toEqual(['Path', 'aws_region']);
    expect({ ...env }).toEqual({ Path: 'C:\\', aws_region: ' eu-central-1 ' });
  });
});

test('an environment elsewhere finds a variable under its own name only, and does not change', () => {
  const variables = { Path: 'a' };
  const env = environmentOf(variables, false);
  variables.Path = 'b';
  expect([env['PATH'], env['Path']]).toEqual([undefined, 'a']);
});
