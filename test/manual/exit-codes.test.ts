import { expect, test } from 'vitest';
import { ExitCode } from '../../src/errors.ts';
import { exitCodesPage } from '../../src/manual/exit-codes-page.ts';

test('the page of exit codes has a row for each code, in order', () => {
  const codes = [...exitCodesPage().matchAll(/^\| `(\d+)` \|/gm)].map(([, code]) => Number(code));
  const own = Object.values(ExitCode).sort((one, other) => one - other);
  expect(codes.slice(0, own.length)).toEqual(own);
});
