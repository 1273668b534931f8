import { deepEqual, match, ok } from 'node:assert/strict';
import type { Scenario } from '../scenario.ts';
import { PASSWORD } from '../stage.ts';
import { expectCode, LOGIN, LOGIN_WITH_HOST, printing } from '../words.ts';

/** Names of variables, which have no case on Windows. */
export const environment: readonly Scenario[] = [
  {
    title: 'Settings of AWS are found in any case of their names',
    async run({ cloud, command }) {
      const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: key = '' } = cloud.userKeys();
      const env = { aws_access_key_id: id, Aws_Secret_Access_Key: key, aws_region: 'eu-central-1' };
      expectCode(await command(LOGIN, { env }), 0);
    },
  },
  {
    title: 'A setting of Node.js that shows secrets is refused in any case of its name',
    async run({ command }) {
      const ran = await command(LOGIN, { env: { Node_Tls_Reject_Unauthorized: '0' } });
      expectCode(ran, 253);
      match(ran.stderr, /NODE_TLS_REJECT_UNAUTHORIZED=0 accepts any server/);
    },
  },
  {
    title: 'The command after -- gets no key of ours, in any case of its name',
    async run({ command }) {
      const ran = await command([...LOGIN, '--', ...printing('Object.keys(process.env)')], {
        env: { Aws_Session_Token: '', aws_web_identity_token_file: 'C:\\token', Aws_Profile_Mine: 'mine' },
      });
      expectCode(ran, 0);
      const names: readonly string[] = JSON.parse(ran.stdout);
      deepEqual(
        names.filter((name) => /^aws_(?:access|secret|session|web)/i.test(name)),
        [],
      );
      for (const name of ['Path', 'Aws_Profile_Mine']) ok(names.includes(name), `${name} is not as it was written`);
    },
  },
  {
    title: 'The login replaces a variable of the same name in another case',
    async run({ command }) {
      const ran = await command(
        [
          ...LOGIN_WITH_HOST,
          '--preset',
          'pg',
          '--env-map',
          'my_user=username',
          '--',
          ...printing('[process.env.PGPASSWORD.length, process.env.my_user]'),
        ],
        { env: { PgPassword: 'old', MY_USER: 'old' } },
      );
      expectCode(ran, 0);
      deepEqual(JSON.parse(ran.stdout), [PASSWORD.length, 'IAM:etl_user']);
      match(ran.stderr, /PGPASSWORD and my_user had another value already/);
    },
  },
];
