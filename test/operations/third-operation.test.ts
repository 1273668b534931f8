import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generatedFiles } from '../../scripts/manual.ts';
import { sectionsOf, sharedSectionsOf, tableProblems } from '../../src/all-options.ts';
import { inputNamesOf, readInputs } from '../../src/entry/action/inputs.ts';
import { splitArgv } from '../../src/entry/cli/argv.ts';
import { prepare } from '../../src/entry/prepare.ts';
import { completionScript } from '../../src/manual/completion.ts';
import { operationHelp, overview } from '../../src/manual/help.ts';
import { chooseOperation } from '../../src/operations/choose.ts';
import { prepareRequest } from '../../src/request.ts';
import { three, two, withIam } from './third-operation.ts';

const env = { AWS_REGION: 'eu-central-1', AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' };
const REDSHIFT = 'redshift get-cluster-credentials';

/** The files without the parts of services that these operations do not have. */
const read = (path: string) =>
  readFileSync(path, 'utf8').replace(
    /<!-- \w+ (?:redshift-serverless|emr-serverless|emr-containers)-policies -->/g,
    '',
  );

function inputs(texts: Readonly<Record<string, string>>) {
  const variables = Object.entries(texts).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  return readInputs(Object.fromEntries(variables), inputNamesOf(sectionsOf(three).map(({ options }) => options))).raw;
}

const request = (texts: Readonly<Record<string, string>>) => prepareRequest(inputs(texts), { env, operations: three });

describe('with a third operation that shares option names', () => {
  test('the tables have no problem', () => {
    expect(tableProblems(three)).toEqual([]);
  });

  test('every generated file is written, with one input for each name', () => {
    const files = generatedFiles(read, three);
    const action = parse(files.get('action.yml') ?? '', { strict: true, uniqueKeys: true });
    expect(Object.keys(action.inputs)).toEqual(inputNamesOf(sectionsOf(two).map(({ options }) => options)));
    const { 'duration-seconds': duration, 'cluster-identifier': cluster, 'custom-domain-name': domain } = action.inputs;
    expect(duration.description).toContain(`For ${REDSHIFT}: How long`);
    expect(duration.description).toContain(`from 900 to 1800. Default: 901 (set by AWS).`);
    expect(cluster.description).toContain(`For ${withIam.name}: Identifier of the cluster, in this operation.`);
    expect(domain.description).toContain(`Used for ${REDSHIFT} and ${withIam.name}.`);
    expect(action.inputs['db-name'].description.match(/Database that the login is for/g)).toHaveLength(2);
    expect(action.inputs['db-user'].description).toContain(`Required for ${REDSHIFT}.`);
    expect(action.inputs['env-prefix'].description).toContain('Default: REDSHIFT, EMR or REDSHIFT_IAM');
    expect(action.inputs.operation.description).toContain(`"${withIam.name}"`);
    expect(files.get('README.md')).toContain(`| \`${withIam.name}\` | \`REDSHIFT_IAM_USER\`, `);
    expect(files.get('CHANGELOG.md')).toContain(`- ${withIam.name}: \`cluster-identifier\``);
  });

  test('the options page has one row for each name, with the differences between the operations', () => {
    const page = generatedFiles(read, three).get('docs/options.md') ?? '';
    const rows = page.split('\n').filter((line) => line.startsWith('| `duration-seconds` |'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(`| ${REDSHIFT}<br>${withIam.name} |`);
    expect(rows[0]).toContain(`For ${REDSHIFT}: 900 (set by AWS)<br>For ${withIam.name}: 901 (set by AWS)`);
    expect(page).toContain(`3. \`${withIam.name}\`, which needs \`cluster-identifier\` or \`custom-domain-name\`\n`);
  });

  test('help and completion have its options, with its own limits', () => {
    const help = operationHelp(withIam, sharedSectionsOf(three));
    expect(help).toContain('Give either --cluster-identifier or --custom-domain-name.');
    expect(help).toMatch(/900 to\s+1800/);
    expect(help).not.toContain('--db-user');
    expect(overview(three)).toContain(`\n  ${withIam.name}\n`);
    const bash = completionScript('bash', three, sharedSectionsOf(three));
    const line = bash.split('\n').find((each) => each.includes(`"${withIam.name}")`));
    expect(line).toContain('--cluster-identifier --custom-domain-name --db-name --duration-seconds --role-to-assume');
    const fish = completionScript('fish', three, sharedSectionsOf(three));
    expect(fish).toContain(`from get-cluster-credentials-with-iam' -l db-name`);
  });

  test('its skeleton has its own members', async () => {
    const raw = inputs({ operation: withIam.name, 'generate-cli-skeleton': 'input' });
    const plan = await prepare({ raw, problems: [], folder: '.', operations: three }, env);
    expect(plan.kind === 'text' && Object.keys(JSON.parse(plan.text))).toEqual([
      'ClusterIdentifier',
      'CustomDomainName',
      'DbName',
      'DurationSeconds',
    ]);
  });

  test('a document gives it its options', async () => {
    const document = '{"ClusterIdentifier":"analytics","DbName":"dev"}';
    const raw = inputs({ 'cli-input-json': document, operation: withIam.name });
    const plan = await prepare({ raw, problems: [], folder: '.', operations: three }, env);
    expect(plan.kind === 'login' && plan.request.operation.name).toBe(withIam.name);
  });

  test('each operation checks its own limits', async () => {
    const duration = { 'cluster-identifier': 'analytics', 'duration-seconds': '3600' };
    await expect(request({ ...duration, operation: withIam.name })).rejects.toThrow(
      '"3600" must be a whole number of seconds from 900 to 1800',
    );
    expect((await request({ ...duration, 'db-user': 'etl_user' })).operation.name).toBe(REDSHIFT);
  });

  test('the command line has its options, and names all owners of an option that it lacks', () => {
    const words = withIam.name.split(' ');
    const line = splitArgv([...words, '--db-user', 'a', '--cluster-id', 'j-1', '--db-name', 'dev'], three);
    expect(line.operation).toBe(withIam);
    expect(line.problems).toEqual([
      `--db-user is an option of ${REDSHIFT}, not of ${withIam.name}. Remove it`,
      '--cluster-id is an option of emr get-cluster-session-credentials, not of ' +
        `${withIam.name}. Did you mean --cluster-identifier?`,
    ]);
    const emr = splitArgv(['emr', 'get-cluster-session-credentials', '--db-name', 'dev'], three);
    expect(emr.problems).toEqual([
      `--db-name is an option of ${REDSHIFT} and ${withIam.name}, not of emr get-cluster-session-credentials. Remove it`,
    ]);
  });

  test.each([
    [{ 'db-user': 'a', 'cluster-identifier': 'b' }, REDSHIFT],
    [{ 'db-user': 'a', 'custom-domain-name': 'wh.example.com', 'db-name': 'c', 'duration-seconds': '900' }, REDSHIFT],
    [{ 'cluster-identifier': 'a', 'no-auto-create': 'true', 'db-user': 'b' }, REDSHIFT],
    [{ 'cluster-id': 'j-1' }, 'emr get-cluster-session-credentials'],
    [{ 'cluster-identifier': 'a', operation: 'get-cluster-credentials-with-iam' }, withIam.name],
  ])('%j is %s', async (texts, name) => {
    expect((await request(texts)).operation.name).toBe(name);
  });

  test.each([
    { 'cluster-identifier': 'analytics' },
    { 'cluster-identifier': 'analytics', 'db-user': '' },
    { 'custom-domain-name': 'wh.example.com', 'db-name': 'c' },
  ])('%j is not it: an input that is empty does not change the identity', async (texts) => {
    const problem = (await request(texts).catch((error: Error) => error)) as Error;
    expect(problem.message).toMatch(new RegExp(`^${REDSHIFT}: 2 problems`));
    expect(problem.message).toContain('Give db-user, for example db-user: etl_user');
    expect(problem.message).toContain(
      `operation: these options can also belong to ${withIam.name}. If you mean it, add the line "operation: ${withIam.name}"`,
    );
  });

  test('every choice between the two other operations stays as it is', () => {
    const names = two.flatMap(({ options }) => Object.keys(options));
    // Every set of options: 2 to the power of 9.
    for (let bits = 0; bits < 2 ** names.length; bits += 1) {
      const given = names.filter((_, index) => bits & (1 << index));
      const raw = inputs(Object.fromEntries(given.map((name) => [name, 'x'])));
      const before = chooseOperation(undefined, raw, two);
      const isComplete = before.operation?.prepare(raw).problems.every((problem) => !problem.startsWith('Give '));
      if (isComplete) expect(chooseOperation(undefined, raw, three)).toEqual(before);
    }
  });
});

describe('tables that contradict each other are refused:', () => {
  const [first] = two;
  const changed = (options: (typeof withIam)['options']) => [...two, { ...withIam, options }];

  test.each([
    ['another kind', { 'db-name': { kind: 'switch', summary: '' } }, /db-name is text in .* and switch in/],
    ['a negation only once', { 'auto-create': { kind: 'switch', summary: '' } }, /auto-create is switch, negatable in/],
    ['a shared option', { region: { kind: 'text', summary: '', example: 'x' } }, /region of .* is an option of every/],
    [
      'the negation of a shared option',
      { paginate: { kind: 'switch', negatable: true, summary: '' } },
      /no-paginate of/,
    ],
  ] as const)('%s', (_, options, message) => {
    expect(() => generatedFiles(read, changed(options))).toThrow(message);
  });

  test('an operation twice', () => {
    expect(tableProblems(first ? [first, first] : [])).toEqual([`${REDSHIFT} is in the list twice`]);
  });
});
