// No stack trace reaches a user for any answer of a service or of a token endpoint.
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { isToken } from '../../src/answer.ts';
import type { AwsSession } from '../../src/aws/client.ts';
import { retryPolicy } from '../../src/aws/retry-policy.ts';
import { loginForms } from '../../src/connect/password-forms.ts';
import { tokenVariables } from '../../src/connect/token-variables.ts';
import { environmentVariables } from '../../src/connect/variables.ts';
import { isPasswordNames } from '../../src/handover/for-clients.ts';
import { assumeRole, assumeRoleWithWebIdentity } from '../../src/identity/assume-role.ts';
import { callerOf } from '../../src/identity/caller.ts';
import { callForToken, jsonField } from '../../src/identity/sources/http-token.ts';
import { claimsOf } from '../../src/json-web-token.ts';
import { operations } from '../../src/operations/index.ts';
import type { Operation } from '../../src/operations/operation.ts';
import { exampleOf } from '../../src/options/parse.ts';
import { render } from '../../src/render/index.ts';
import { renderOptions } from '../../src/render/options.ts';
import { plainOf } from '../../src/render/plain.ts';
import { Secret } from '../../src/secret.ts';
import { plainConnection, silent } from '../aws/connection.ts';
import { type Answer, answers, transportOf } from './no-stack/answers.ts';
import { expectedOnly, LIMIT_MS, RUNS } from './no-stack/expected.ts';

const ROLE = { arn: 'arn:aws:iam::123456789012:role/deploy', sessionName: 's' };

/** The clock goes on by what is slept. */
function sessionWith(answer: Answer): AwsSession {
  let now = Date.now();
  const sleep = async (milliseconds: number) => {
    now += milliseconds;
  };
  const clock = { now: () => now, sleep, random: () => 0.5 };
  return {
    connection: {
      ...plainConnection,
      transport: transportOf(answer),
      retryPolicy: retryPolicy({ surface: 'cli', maxWaitSeconds: 60, maxAttempts: 2, clock, log: silent }),
    },
    keys: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: new Secret('secret-secret-secret') },
  };
}

async function login(operation: Operation, given: Readonly<Record<string, string>>, answer: Answer): Promise<void> {
  const words = Object.entries(given).map(([name, word]) => [name, { surface: 'cli', words: [word] }] as const);
  const { call } = operation.prepare({ surface: 'cli', given: Object.fromEntries(words) });
  if (!call) throw new Error('The call was not prepared');
  const result = await call.send(sessionWith(answer), Date.now);
  loginForms(result.login);
  const names = operation.exports;
  if (isToken(result.login)) {
    if (!isPasswordNames(names)) tokenVariables(result.login, names);
  } else if (isPasswordNames(names)) environmentVariables(result.login, names, undefined);
  for (const output of renderOptions.output.choices) {
    await expectedOnly(() => render(plainOf(result.document, 'iso8601'), { output, title: operation.action }));
  }
}

/** The examples of the options without which an operation asks nothing. */
function leastOf({ options, rules }: Operation): Readonly<Record<string, string>> {
  const alternatives = rules.flatMap((rule) => (rule.kind === 'exactly-one-of' ? [rule.names[0]] : []));
  const names = Object.keys(options).filter((name) => options[name]?.required || alternatives.includes(name));
  return Object.fromEntries(names.map((name) => [name, exampleOf(options[name] ?? { kind: 'switch', summary: '' })]));
}

const ofOperations = Object.fromEntries(
  operations.map((operation) => [
    `${operation.service.title}: ${operation.action}`,
    (answer: Answer) => login(operation, leastOf(operation), answer),
  ]),
);

const asked: Readonly<Record<string, (answer: Answer) => Promise<unknown>>> = {
  ...ofOperations,
  AssumeRole: (answer: Answer) => assumeRole(ROLE, sessionWith(answer)),
  AssumeRoleWithWebIdentity: (answer: Answer) =>
    assumeRoleWithWebIdentity(ROLE, async () => new Secret('a-token'), sessionWith(answer).connection),
  GetCallerIdentity: (answer: Answer) => callerOf(sessionWith(answer)),
  'a token endpoint': async (answer: Answer) => {
    const url = new URL('https://token.example/');
    const call = {
      name: 'The endpoint',
      method: 'GET',
      url,
      tokenIn: jsonField('value'),
      refusals: [403],
      advice: '',
    } as const;
    claimsOf(await callForToken(call, sessionWith(answer).connection));
  },
};

describe('only errors that were foreseen', () => {
  test.each(Object.entries(asked))('come of an answer to %s', { timeout: LIMIT_MS }, (_, ask) =>
    fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        await expectedOnly<unknown>(() => ask(answer));
      }),
      { numRuns: RUNS },
    ),
  );
});
