import { equal, match } from 'node:assert/strict';
import type { Scenario } from '../scenario.ts';
import { PASSWORD } from '../stage.ts';
import { expectCode, LOGIN, LOGIN_WITH_HOST } from '../words.ts';

/** The command without `--`. */
export const command: readonly Scenario[] = [
  {
    title: 'The command prints its version, its help, and a login as JSON',
    async run({ command }) {
      match((await command(['--version'])).stdout, /^cluster-credentials\/\S+ Node\.js\/\S+ win32\/x64\n$/);
      match((await command(['help'])).stdout, /redshift get-cluster-credentials/);
      const ran = await command(LOGIN);
      expectCode(ran, 0);
      equal(JSON.parse(ran.stdout).DbPassword, PASSWORD);
      equal(ran.stderr, '');
    },
  },
  {
    title: 'The command prints text and tables, for a query',
    async run({ command }) {
      equal((await command([...LOGIN, '--output', 'text', '--query', 'DbUser'])).stdout, 'IAM:etl_user\n');
    },
  },
  {
    title: 'Exit codes are those of the manual: 252 for a wrong option, 253 for a wrong setting, 254 for a refusal',
    async run({ command }) {
      expectCode(await command([...LOGIN, '--no-such-option']), 252);
      expectCode(await command(LOGIN, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }), 253);
      expectCode(await command(LOGIN.map((word) => (word === 'analytics' ? 'analytisc' : word))), 254);
    },
  },
  {
    title: 'doctor checks a run, and shows no password',
    async run({ command }) {
      const ran = await command(['doctor', ...LOGIN_WITH_HOST]);
      match(ran.stdout, /^ok +operation .* gave a login/m);
      equal((ran.stdout + ran.stderr).includes(PASSWORD), false);
      equal(/^\s+at /m.test(ran.stderr), false);
    },
  },
];
