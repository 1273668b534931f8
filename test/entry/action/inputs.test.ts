import { describe, expect, test } from 'vitest';
import { allTables } from '../../../src/all-options.ts';
import { inputNames, readInputs } from '../../../src/entry/action/inputs.ts';
import { refuseUnsafeNode } from '../../../src/entry/guards.ts';

describe('inputs of the environment', () => {
  test('are read by their names, unchanged', () => {
    const { raw, problems } = readInputs({
      'INPUT_DB-USER': ' bob ',
      'INPUT_CLUSTER-ID': '',
      INPUT_REGION: 'eu-central-1',
      'DB-USER': 'mallory',
      HOME: '/root',
    });
    expect(problems).toEqual([]);
    expect(raw).toEqual({
      surface: 'action',
      given: {
        'db-user': { surface: 'action', text: ' bob ' },
        'cluster-id': { surface: 'action', text: '' },
        region: { surface: 'action', text: 'eu-central-1' },
      },
    });
  });

  test.each([
    ['INPUT_DURATION_SECONDS', 'Unknown input "duration_seconds". Did you mean duration-seconds?'],
    ['INPUT_DB_USER', 'Unknown input "db_user". Did you mean db-user?'],
    ['INPUT_CLUSTER-IDENTIFER', 'Unknown input "cluster-identifer". Did you mean cluster-identifier?'],
    ['INPUT_ROLE_TO_ASSUME', 'Unknown input "role_to_assume". Did you mean role-to-assume?'],
    ['INPUT_DB-USRE', 'Unknown input "db-usre". Did you mean db-user?'],
    ['INPUT_AWS-REGION', 'Unknown input "aws-region". Did you mean region?'],
    ['INPUT_ROLE-DURATION', 'Unknown input "role-duration". Did you mean role-duration-seconds?'],
    ['INPUT_DATABASE-NAME', 'Unknown input "database-name". Did you mean db-name?'],
    ['INPUT_ROLE_ARN', 'Unknown input "role_arn". Did you mean role-to-assume?'],
    ['INPUT_CLUSTER', 'Unknown input "cluster". Did you mean cluster-identifier or cluster-id?'],
    [
      'INPUT_AWS-ACCESS-KEY-ID',
      'Unknown input "aws-access-key-id". AWS keys are read from the environment: set AWS_ACCESS_KEY_ID, ' +
        'AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN',
    ],
    ['INPUT_MAX-WIAT', 'Unknown input "max-wiat". Did you mean max-wait?'],
  ])('%s is reported', (name, problem) => {
    expect(readInputs({ [name]: 'x' }).problems).toEqual([problem]);
  });

  // Inputs of other actions can be in our environment: in a composite action, or in a container.
  test.each([
    'INPUT_TOKEN',
    'INPUT_WHO-TO-GREET',
    'INPUT_',
    'INPUTX',
    'INPUT_PASSWORD',
    'INPUT___PROTO__',
    'INPUT_CONSTRUCTOR',
  ])('%s belongs to another action', (name) => {
    expect(readInputs({ [name]: 'x' }).problems).toEqual([]);
  });

  test.each([
    { 'INPUT_AWS-REGION': 'eu-central-1', INPUT_REGION: 'eu-central-1' },
    { 'INPUT_AWS-REGION': ' ' },
    { INPUT_CLUSTER: 'analytics', 'INPUT_CLUSTER-ID': 'j-1' },
    { 'INPUT_AWS-ACCESS-KEY-ID': 'AKIAEXAMPLE', AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE' },
  ])('%j are those of another action around ours', (env) => {
    expect(readInputs(env).problems).toEqual([]);
  });

  test('have names in lower case that differ by more than case and signs', () => {
    expect(new Set(inputNames).size).toBe(inputNames.length);
    for (const name of inputNames) expect(name).toMatch(/^[a-z][a-z-]*[a-z]$/);
  });

  test('are all in the manual', () => {
    const known = allTables.flatMap((table) => Object.keys(table));
    expect(inputNames.filter((name) => !known.includes(name.replace(/^no-/, '')) && !known.includes(name))).toEqual([]);
  });
});

describe('settings of Node', () => {
  test.each([
    { NODE_DEBUG: 'http' },
    { NODE_DEBUG: 'fs, https' },
    { NODE_DEBUG: 'NET' },
    { NODE_DEBUG: 'tls' },
    { NODE_DEBUG: 'stream' },
    { NODE_DEBUG: '*' },
    { NODE_DEBUG: 'timer,n*' },
    { NODE_DEBUG: 'child_process' },
    { NODE_DEBUG: 'fs,CHILD_PROCESS' },
    { NODE_DEBUG: 'undici' },
    { NODE_DEBUG: 'a-section-of-tomorrow' },
    { NODE_DEBUG_NATIVE: 'HTTP2' },
    { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
  ])('%j are refused', (env) => {
    expect(() => refuseUnsafeNode(env)).toThrow(/^NODE_/);
  });

  const options = [
    ...['--inspect', '--inspect=0.0.0.0:9229', '--inspect-brk', '--inspect-wait', '--inspect_port=1', '--tls-keylog=f'],
    ...['--trace-tls', '--report-on-signal', '--report-uncaught-exception', '--heapsnapshot-signal=SIGUSR2'],
    ...['--heapsnapshot-near-heap-limit=1', '--heap-prof', '--diagnostic-dir=/tmp', '--abort-on-uncaught-exception'],
  ];

  test.each(options)('%s is refused in a CI job, in NODE_OPTIONS and on the command line of Node', (option) => {
    for (const ci of [{ CI: 'true' }, { GITHUB_ACTIONS: 'true' }, { CODEBUILD_BUILD_ARN: 'arn' }]) {
      const inOptions = { ...ci, NODE_OPTIONS: `--require "/a b.js" ${option} --max-old-space-size=100` };
      expect(() => refuseUnsafeNode(inOptions, [])).toThrow(/^NODE_OPTIONS has "--/);
      expect(() => refuseUnsafeNode({ ...ci, NODE_OPTIONS: `"${option}"` }, [])).toThrow(/^NODE_OPTIONS has "--/);
      expect(() => refuseUnsafeNode(ci, [option])).toThrow(/^The command line of Node has "--/);
    }
    expect(() => refuseUnsafeNode({ NODE_OPTIONS: option }, [option])).not.toThrow();
  });

  test('other options are fine in a CI job', () => {
    const NODE_OPTIONS = '--max-old-space-size=4096 --require ./inspect.js --cpu-prof --use-system-ca --no-warnings';
    expect(() => refuseUnsafeNode({ CI: 'true', NODE_OPTIONS }, ['--no-warnings'])).not.toThrow();
  });

  test.each([{}, { NODE_DEBUG: '' }, { NODE_DEBUG: 'timer' }, { NODE_TLS_REJECT_UNAUTHORIZED: '1' }])(
    '%j are fine',
    (env) => {
      expect(() => refuseUnsafeNode(env)).not.toThrow();
    },
  );
});
