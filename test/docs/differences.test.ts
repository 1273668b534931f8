// `npx vitest run test/docs/differences.test.ts -u` writes the table of docs/differences.md anew.
import { expect, test } from 'vitest';
import { withTables } from '../../src/manual/readme.ts';
import { differencesTable } from '../conformance/differences-table.ts';
import { textOf } from './pages.ts';

test('docs/differences.md lists each deliberate difference from the AWS CLI', async () => {
  const page = withTables(textOf('docs/differences.md'), { differences: differencesTable() });
  await expect(page).toMatchFileSnapshot('../../docs/differences.md');
});
