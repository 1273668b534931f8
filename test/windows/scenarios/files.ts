import { equal, match, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { CloudOptions } from '../../cloud/index.ts';
import type { Scenario } from '../scenario.ts';
import type { Env } from '../stage.ts';
import { expectCode, inHome, LOGIN, LOGIN_WITH_HOST, printing } from '../words.ts';

const withoutKeys: Env = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_REGION: '' };

/** Ends with 0 when the password file has another password. */
const WATCH =
  'const read = () => require("fs").readFileSync(process.env.PGPASSFILE, "utf8"); const first = read(); ' +
  'setInterval(() => { if (read() !== first) setTimeout(() => process.exit(0), 500); }, 100); ' +
  'setTimeout(() => process.exit(3), 20000)';

/** Logins that are valid for a few seconds, each with its own password. */
function shortLogins(seconds: number): CloudOptions {
  let count = 0;
  return {
    async onRedshiftLogin(login) {
      Object.assign(login, { expiresAt: new Date(Date.now() + seconds * 1000) });
      count += 1;
      return `Password-${count}`;
    },
  };
}

/** Files that the command reads and writes. */
export const files: readonly Scenario[] = [
  {
    title: 'Profiles are read from %USERPROFILE%\\.aws, with CRLF and a byte order mark',
    async run({ cloud, command }) {
      const keys = Object.entries(cloud.userKeys()).map(([name, value]) => `${name.toLowerCase()} = ${value}\r\n`);
      const ran = await command([...LOGIN, '--profile', 'two words'], {
        env: withoutKeys,
        files: {
          '.aws\\config': '\uFEFF[profile "two words"]\r\nregion = eu-central-1\r\n',
          '.aws\\credentials': `[two words]\r\n${keys.join('')}`,
        },
      });
      expectCode(ran, 0);
    },
  },
  {
    title: 'AWS_CONFIG_FILE takes a drive and backslashes, and ~ for the home',
    async run({ cloud, command, job }) {
      const keys = Object.entries(cloud.userKeys()).map(([name, value]) => `${name.toLowerCase()}=${value}\n`);
      const files = { 'my settings\\aws.ini': `[default]\nregion = eu-central-1\n${keys.join('')}` };
      for (const path of [`${job.home}\\my settings\\aws.ini`, '~\\my settings\\aws.ini', '~/my settings/aws.ini']) {
        expectCode(await command(LOGIN, { env: { ...withoutKeys, AWS_CONFIG_FILE: path }, files }), 0);
      }
    },
  },
  {
    title: 'credential_process runs a program under a quoted path with backslashes and a blank',
    async run({ cloud, command, folder }) {
      const { AWS_ACCESS_KEY_ID: AccessKeyId, AWS_SECRET_ACCESS_KEY: SecretAccessKey } = cloud.userKeys();
      const answer = JSON.stringify({ Version: 1, AccessKeyId, SecretAccessKey });
      const script = `${folder}\\get keys.js`;
      const ran = await command([...LOGIN, '--profile', 'tool'], {
        env: withoutKeys,
        files: {
          '..\\..\\get keys.js': `console.log(${JSON.stringify(answer)})`,
          '.aws\\config': `[profile tool]\nregion=eu-central-1\ncredential_process = "${process.execPath}" "${script}"\n`,
        },
      });
      expectCode(ran, 0);
    },
  },
  {
    title: 'A token is read from a file that is named with backslashes',
    async run({ cloud, command }) {
      const ran = await command(
        [
          ...LOGIN,
          '--role-to-assume',
          'arn:aws:iam::123456789012:role/deploy',
          '--web-identity-token-file',
          'a b\\token',
        ],
        { env: { ...withoutKeys, AWS_REGION: 'eu-central-1' }, files: { 'a b\\token': `${cloud.mintToken()}\r\n` } },
      );
      expectCode(ran, 0);
    },
  },
  {
    title: 'A dotenv file is written once, and never over another file',
    cloud: { redshiftPassword: 'Simple1+Password/' },
    async run(stage) {
      const words = [...LOGIN, '--dotenv-file', 'my login.env'];
      expectCode(await stage.command(words), 0);
      const text = readFileSync(inHome(stage, 'my login.env'), 'utf8');
      match(text, /^REDSHIFT_USER=IAM:etl_user\nREDSHIFT_PASSWORD=Simple1\+Password\/\nREDSHIFT_EXPIRATION=\S+\n$/);
      const again = await stage.command(words);
      expectCode(again, 253);
      match(again.stderr, /exists already/);
      equal(readFileSync(inHome(stage, 'my login.env'), 'utf8'), text);
    },
  },
  {
    title: 'The path of a password file cannot be in a dotenv file, and the message names the ways that can have it',
    async run({ command, folder }) {
      const ran = await command([...LOGIN_WITH_HOST, '--preset', 'pgpass', '--dotenv-file', 'login.env']);
      expectCode(ran, 255);
      match(ran.stderr, /PGPASSFILE holds (?:a blank|\\), .*--print json/);
      ok(folder.includes(' '));
    },
  },
  {
    title: 'A password file lies in %TEMP% while the command after -- runs, and not longer',
    async run({ command, folder }) {
      const ran = await command([
        ...[...LOGIN_WITH_HOST, '--preset', 'pgpass', '--'],
        ...printing('[process.env.PGPASSFILE, require("fs").readFileSync(process.env.PGPASSFILE, "utf8").length]'),
      ]);
      expectCode(ran, 0);
      const [path, length] = JSON.parse(ran.stdout);
      ok(path.startsWith(`${folder}\\cluster-credentials-`), path);
      ok(length > 0);
      equal(existsSync(path), false);
    },
  },
  {
    title: '--refresh replaces the password file while the command runs',
    cloud: shortLogins(8),
    async run({ command }) {
      const ran = await command([
        ...LOGIN_WITH_HOST,
        '--preset',
        'pgpass',
        '--refresh',
        '--',
        process.execPath,
        '-e',
        WATCH,
      ]);
      expectCode(ran, 0);
      match(ran.stderr, /^Renewed the login/m);
    },
  },
  {
    title: 'Other users of the machine have no right to a password file in %TEMP%',
    notUnderWine: 'Wine has no access control lists, and its icacls prints nothing',
    async run({ command }) {
      const list = 'require("child_process").execFileSync("icacls", [process.env.PGPASSFILE], { encoding: "utf8" })';
      const ran = await command([...LOGIN_WITH_HOST, '--preset', 'pgpass', '--', ...printing(list)]);
      expectCode(ran, 0);
      match(ran.stdout, /SYSTEM/);
      equal(/Everyone|BUILTIN\\\\Users|Authenticated Users/.test(ran.stdout), false, ran.stdout);
    },
  },
];
