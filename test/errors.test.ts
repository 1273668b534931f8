import { describe, expect, test } from 'vitest';
import { ConfigurationError, ExitCode, explain, FailureError, ServiceError, UsageError } from '../src/errors.ts';

test('exit codes are those of the AWS CLI', () => {
  expect(ExitCode).toEqual({
    ok: 0,
    interrupted: 130,
    terminated: 143,
    usage: 252,
    configuration: 253,
    service: 254,
    failure: 255,
  });
  expect(new UsageError('x', []).exitCode).toBe(252);
  expect(new ConfigurationError('x').exitCode).toBe(253);
  expect(new ServiceError('x', { code: 'y', message: 'z' }).exitCode).toBe(254);
  expect(new FailureError('x').exitCode).toBe(255);
});

describe('a usage error', () => {
  test.each([
    [['one'], 'emr x: 1 problem\n  - one'],
    [['one', 'two'], 'emr x: 2 problems\n  - one\n  - two'],
  ])('lists %j', (problems, message) => {
    const error = new UsageError('emr x', problems);
    expect(error.message).toBe(message);
    expect(error.problems).toEqual(problems);
  });

  test('lists as many as a log needs, and says how many there are', () => {
    const { message } = new UsageError('emr x', Array(9_000).fill('y'.repeat(5_000)));
    expect(message).toMatch(/^emr x: 9000 problems\n {2}- y{600}\n/);
    expect(message).toMatch(/\n {2}- and 89\d\d more$/);
    expect(message.length).toBeLessThan(16 * 1024);
  });
});

describe('a refusal of AWS', () => {
  test.each([
    [{ code: 'AccessDenied', message: 'No.' }, 'An error occurred (AccessDenied) when calling the GetX operation: No.'],
    [{ code: 'Odd', message: '' }, 'An error occurred (Odd) when calling the GetX operation: Odd'],
    [
      { code: 'x'.repeat(250_000), message: '' },
      `An error occurred (${'x'.repeat(600)}...) when calling the GetX operation: ${'x'.repeat(600)}...`,
    ],
    [{ code: 'Odd', message: '\n::x::' }, 'An error occurred (Odd) when calling the GetX operation: : :x::'],
  ])('%j reads as in the AWS CLI', (refusal, message) => {
    expect(new ServiceError('GetX', refusal).message).toBe(message);
  });
});

describe('explain', () => {
  test('shows the causes of an expected error, and no stack', () => {
    const root = new Error('ENOENT: no such file');
    const error = new FailureError('Nothing was written', { cause: new Error('disk', { cause: root }) });
    expect(explain(error)).toBe('Nothing was written\nbecause: disk\nbecause: ENOENT: no such file');
  });

  test('keeps the stack of a bug', () => {
    expect(explain(new TypeError('x is not a function'))).toMatch(/^TypeError: x is not a function\n\s+at /);
  });

  test('ends when an error is among its own causes', () => {
    const error = new FailureError('one');
    error.cause = error;
    expect(explain(error)).toBe('one');
  });

  test.each([
    ['a text', 'a text'],
    [undefined, 'undefined'],
    ['::stop-commands::x', ': :stop-commands::x'],
  ])('accepts a value that is not an error: %j', (thrown, text) => {
    expect(explain(thrown)).toBe(text);
  });

  test('sanitizes each line, and keeps the lines of a list', () => {
    const error = new UsageError('x', ['a: "##[add-mask]e"', '::b']);
    expect(explain(error)).toBe('x: 2 problems\n  - a: "# #[add-mask]e"\n  - ::b');
  });
});
