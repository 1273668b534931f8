import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Job, runShellStep, startJob } from '../runner/step.ts';
import {
  emrInputs,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  PASSWORD,
  redshiftInputs,
  runAction,
  withCloud,
} from './action.ts';

describe('masks', () => {
  test('cover every secret of the run, each at the start of a line', () =>
    withCloud({ redshiftPassword: PASSWORD }, async (cloud) => {
      const result = await runAction(cloud, redshiftInputs);
      expectSuccess(result);
      const lines = result.stdout.split('\n').filter((line) => line.includes('::add-mask::'));
      expect(lines.length).toBeGreaterThan(15);
      for (const line of lines) expect(line).toMatch(/^::add-mask::/);
      const [, sts, last] = cloud.requests;
      expect(result.masks).toContain(sts?.params['WebIdentityToken']);
      expect(result.masks).toContain(last?.headers['x-amz-security-token']);
      expect(result.masks).toContain(PASSWORD);
      expectNoSecret(result, cloud, PASSWORD);
    }));

  test('do not cover names: a masked "admin" would hide other text and drop outputs', () =>
    withCloud({ redshiftUser: 'IAM:administrator', emrUsername: 'administrator' }, async (cloud) => {
      for (const inputs of [redshiftInputs, emrInputs]) {
        const result = await runAction(cloud, inputs);
        expectSuccess(result);
        expect(result.masks.filter((mask) => 'IAM:administrator'.includes(mask))).toEqual([]);
        expect(result.log).toContain('administrator can log in');
      }
    }));

  test('of the AWS session are written before the cluster is refused', () =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, { ...redshiftInputs, 'cluster-identifier': 'nowhere' });
      expectRefusal(result);
      expect(result.masks).toContain(cloud.requests.at(-1)?.headers['x-amz-security-token']);
    }));

  test('work while debugging, when the runner prints every pair', () =>
    withCloud({ redshiftPassword: PASSWORD }, async (cloud) => {
      const result = await runAction(cloud, redshiftInputs, { debug: true });
      expectSuccess(result);
      expect(result.log).toContain("##[debug]REDSHIFT_PASSWORD='***'");
      expect(result.log).toContain('##[debug]Set output password = ***');
      expect(result.log).toContain('##[debug]AssumeRoleWithWebIdentity: attempt 1');
      expect(result.log).toContain('audience sts.amazonaws.com');
      expectNoSecret(result, cloud, PASSWORD);
    }));

  test('have left this process before the first file is written', () =>
    withCloud({ redshiftPassword: 'x/'.repeat(20_000) }, async (cloud) => {
      const job = await startJob();
      let written = 'never looked';
      const result = await runAction(cloud, redshiftInputs, {
        job,
        // A runner that reads nothing for a while: the pipe is full of masks, and the other masks wait in the process.
        onStart: (child) => {
          child.stdout?.pause();
          const timer = setInterval(() => {
            if (cloud.requests.at(-1)?.operation !== 'GetClusterCredentials') return;
            clearInterval(timer);
            setTimeout(() => {
              written = contentOfFiles(job);
              child.stdout?.resume();
            }, 1000);
          }, 20);
        },
      });
      expectSuccess(result);
      expect(written).toBe('');
      expect(contentOfFiles(job)).not.toBe('');
      await job.close();
    }));
});

function contentOfFiles(job: Job): string {
  const folder = join(job.temp, '_runner_file_commands');
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}

/** Forms of a password that programs make, in JavaScript that a step runs. `p` is the password, `u` the user name. */
const RENDERINGS: Readonly<Record<string, string>> = {
  plain: 'p',
  'in a sentence': '`password=${p};`',
  encodeURIComponent: 'encodeURIComponent(p)',
  encodeURI: 'encodeURI(p)',
  'strict percent encoding': "encodeURIComponent(p).replace(/[!'()*]/g, hex)",
  'lower-case percent encoding':
    "encodeURIComponent(p).replace(/[!'()*]/g, hex).replace(/%../g, (c) => c.toLowerCase())",
  "percent encoding of Python's quote": "encodeURIComponent(p).replace(/[!'()*]/g, hex).replaceAll('%2F', '/')",
  'form encoding': 'new URLSearchParams({ p }).toString().slice(2)',
  'URL with user info': "Object.assign(new URL('http://h/'), { password: p }).password",
  'connection URL': '`postgres://${encodeURIComponent(u)}:${encodeURIComponent(p)}@h/db`',
  JSON: 'JSON.stringify({ p })',
  'JSON in JSON': 'JSON.stringify(JSON.stringify(p))',
  'JSON of PHP': "JSON.stringify(p).replaceAll('/', '\\\\/')",
  base64: 'b64(p)',
  'base64 of echo': "b64(p + '\\n')",
  'base64 without padding': "b64(p).replace(/=+$/, '')",
  base64url: "Buffer.from(p).toString('base64url')",
  'basic authentication': "'Authorization: Basic ' + b64(u + ':' + p)",
  'basic authentication of echo': "b64(u + ':' + p + '\\n')",
  hex: "Buffer.from(p).toString('hex')",
  pgpass: 'p.replace(/[\\\\:]/g, "\\\\$&")',
  'shell in single quotes': `"'" + p.replaceAll("'", "'\\\\''") + "'"`,
  'shell by shlex': `"'" + p.replaceAll("'", "'\\"'\\"'") + "'"`,
  'shell by printf %q': 'p.replace(/[^\\w@%+=:./\\u0080-\\uffff-]/g, "\\\\$&")',
  'shell by declare -p': '`declare -x P="${p.replace(/[\\\\"$`]/g, "\\\\$&")}"`',
  SQL: `"'" + p.replaceAll("'", "''") + "'"`,
  XML: "p.replace(/[&<>\"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '\"': '&quot;', \"'\": '&apos;' })[c])",
  'HTML with numbers': 'p.replace(/[&<>"\']/g, (c) => `&#${c.charCodeAt(0)};`)',
  'percent doubled': "p.replaceAll('%', '%%')",
  'without trailing =': "p.replace(/=+$/, '')",
  'util.inspect': 'inspect({ p }, { breakLength: Infinity })',
  'YAML in single quotes': `"p: '" + p.replaceAll("'", "''") + "'"`,
};

const SCRIPT = `
  import { inspect } from 'node:util';
  const { REDSHIFT_USER: u, REDSHIFT_PASSWORD: p } = process.env;
  const hex = (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase();
  const b64 = (text) => Buffer.from(text).toString('base64');
  ${Object.values(RENDERINGS)
    .map((form, index) => `console.log('${index} ' + (${form}));`)
    .join('\n')}
`;

describe.each([
  ['of AWS', undefined],
  ['with every special character', PASSWORD],
  ['of letters and digits', 'abcDEF123456ghiJKL789'],
])('a password %s', (_, redshiftPassword) => {
  test('does not appear in the output of a later step, in any common form', () =>
    withCloud(redshiftPassword === undefined ? {} : { redshiftPassword }, async (cloud) => {
      const job = await startJob();
      expectSuccess(await runAction(cloud, redshiftInputs, { job }));
      const next = await runShellStep({ job, run: RUN, env: { SCRIPT } });
      const frame = await runShellStep({ job, run: RUN, env: { SCRIPT, REDSHIFT_PASSWORD: '\u00a7' } });
      expect(next.exitCode, next.stderr).toBe(0);
      expect(linesOf(next.stdout)).toHaveLength(Object.keys(RENDERINGS).length);
      const leaks = Object.keys(RENDERINGS).flatMap((name, index) => {
        const [plain = '', masked = '', around = ''] = [next.stdout, next.log, frame.stdout].map(
          (text) => linesOf(text)[index],
        );
        return masked.includes('***') && piecesOf(plain, masked, around).length === 0 ? [] : [`${name}: ${masked}`];
      });
      expect(leaks).toEqual([]);
      await job.close();
    }));
});

const RUN = 'node --input-type=module -e "$SCRIPT"';

function linesOf(text: string): string[] {
  return text.trimEnd().split('\n');
}

/** Pieces of six letters that can still be read, and that do not appear with another password. */
function piecesOf(plain: string, masked: string, around: string): string[] {
  const pieces = Array.from({ length: Math.max(0, plain.length - 5) }, (_, at) => plain.slice(at, at + 6));
  return pieces.filter((piece) => masked.includes(piece) && !around.includes(piece));
}

describe("under act, whose log would show it, a password with '::' or the code of a line end", () => {
  test.each(['abc::def/GH+ij%25kl==xyz9', 'abc%0Adef+/==zz9xyz', 'a:bc%25def%0Dxx+/==zz9'])(
    'is refused: %s',
    (password) =>
      withCloud({ redshiftPassword: password }, async (cloud) => {
        const result = await runAction(cloud, redshiftInputs, { env: { ACT: 'true' } });
        expect(expectRefusal(result)).toMatch(/^act cannot mask a password that contains .* Run the job again/);
        expect(result.stdout).not.toContain(password);
      }),
  );

  test.each(['abc%25def/GH+ij==xyz9', 'abc%41:def/GH+ij==xyz9'])('is not refused without them: %s', (password) =>
    withCloud({ redshiftPassword: password }, async (cloud) => {
      expectSuccess(await runAction(cloud, redshiftInputs, { env: { ACT: 'true' } }));
    }),
  );
});
