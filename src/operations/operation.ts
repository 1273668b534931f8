import type { Answer, Document, TokenNames, VariableNames } from '../answer.ts';
import type { UncheckedLogin, UncheckedToken } from '../aws/check-answer.ts';
import type { AwsSession, Service } from '../aws/client.ts';
import { partitionOf } from '../aws/region.ts';
import type { ClientKind, ClusterFacts, Target } from '../connect/target.ts';
import type { Permission, PermissionScope } from '../iam/permission.ts';
import type { MemberStyle } from '../options/names.ts';
import { namesOf, type OptionTable, type ValuesOf } from '../options/option.ts';
import { parseOptions } from '../options/parse.ts';
import { isUnread, type RawOptions } from '../options/raw.ts';
import { checkRules, type Rule } from '../options/rules.ts';
import { checkedLogin } from './checked-login.ts';

/** A call with checked options. */
export interface PreparedCall {
  /** The cluster, as the user names it. */
  readonly cluster: string;
  /** What the options of the operation say about the endpoint. */
  readonly target: Target;
  /** What the role needs for this call, and for the description if that is in the scope. */
  readonly permissions: (scope: PermissionScope) => readonly Permission[];
  /** Asks AWS where the cluster is, and how it is. Rejects with an ExpectedError. */
  readonly describe: (session: AwsSession) => Promise<ClusterFacts>;
  /** Asks AWS for the login. Rejects with a ServiceError when AWS refuses, a FailureError when there is no valid answer. */
  readonly send: (session: AwsSession, now: () => number) => Promise<Answer>;
}

/** All facts about an operation. No other file names an operation. */
interface Facts<Table extends OptionTable> {
  /** The words after the program's name: service, then operation. */
  readonly name: string;
  readonly service: Service;
  /** The API's own name. */
  readonly action: string;
  readonly summary: string;
  /** The page of the operation in AWS's API reference. */
  readonly reference: string;
  readonly options: Table;
  /** How the API writes the names of its members. PascalCase when left out. */
  readonly members?: MemberStyle;
  readonly rules: readonly Rule[];
  /** An answer as the AWS CLI's output skeleton shows it. Queries are tried on it. */
  readonly sample: Document;
  /** The names of the variables for a later step, in the words of the service's own clients. */
  readonly exports: VariableNames | TokenNames;
  /** What ends when the login expires, as a sentence without its full stop. */
  readonly expiry: string;
  /** What the clients of the cluster connect to. Undefined if the operation returns a token. */
  readonly clients: ClientKind | undefined;
  /** What AWS says when it is asked where the cluster is. All that clients need, when left out. */
  readonly describes?: readonly ('host' | 'database')[];
}

/** An operation without the types of its options, so that different operations fit in one list. */
export interface Operation extends Facts<OptionTable> {
  /** Checks this operation's options; with problems there is no call. */
  readonly prepare: (raw: RawOptions) => { readonly problems: readonly string[]; readonly call?: PreparedCall };
}

/** How one operation talks to its service. */
interface Handler<Table extends OptionTable> {
  readonly cluster: (values: ValuesOf<Table>) => string;
  readonly target: (values: ValuesOf<Table>) => Target;
  /** The least that the role needs: for `ask`, and for `describe` where the scope looks up. */
  readonly permissions: (values: ValuesOf<Table>, scope: PermissionScope) => readonly Permission[];
  /** Undefined if no client needs the host: the operation returns a token. */
  readonly describe?: (values: ValuesOf<Table>, session: AwsSession) => Promise<ClusterFacts>;
  /** Fills in what must be the same in each attempt. */
  readonly complete?: (values: ValuesOf<Table>) => ValuesOf<Table>;
  /** One attempt, by the SDK. `signal` aborts at the deadline. */
  readonly ask: (values: ValuesOf<Table>, session: AwsSession, signal: AbortSignal) => Promise<UncheckedAnswer>;
}

export interface UncheckedAnswer {
  readonly login: UncheckedLogin | UncheckedToken;
  readonly document: Document;
}

/**
 * Makes an operation from its facts and its handler. The compiler checks the handler against `options`. `ask` only gets
 * checked values.
 */
export function defineOperation<const Table extends OptionTable>(
  facts: Facts<Table>,
  { cluster, target, permissions, describe, complete = (values) => values, ask }: Handler<Table>,
): Operation {
  return {
    ...facts,
    prepare(raw) {
      const { values, problems } = parseOptions(facts.options, raw);
      const broken = [...problems, ...checkRules(facts.rules, raw)];
      // An option that could not be read has its problem already, and no value.
      const isUnreadable = namesOf(facts.options).some((name) => isUnread(raw, name));
      if (broken.length > 0 || isUnreadable) return { problems: broken };
      const send: PreparedCall['send'] = async (session, now) => {
        const whole = complete(values);
        const answer = await session.connection.retryPolicy
          .retry(facts.action, (signal) => ask(whole, session, signal))
          .catch(async (error: unknown) => {
            const scope = { place: placeOf(session), looksUp: false };
            throw await explained(error, permissions(values, scope), session);
          });
        return { document: answer.document, login: checkedLogin(facts.action, answer.login, now()) };
      };
      return {
        problems: [],
        call: {
          cluster: cluster(values),
          target: target(values),
          permissions: (scope) => permissions(values, scope),
          describe: (session) => (describe ? describe(values, session) : Promise.reject(new Error('No description'))),
          send,
        },
      };
    },
  };
}

function placeOf({ connection: { region }, account }: AwsSession) {
  return { partition: partitionOf(region), region, account };
}

async function explained(
  error: unknown,
  permissions: readonly Permission[],
  { connection: { region, surface }, account, principal }: AwsSession,
): Promise<unknown> {
  const { explainDenial, explainNotFound } = await import('../iam/explain.ts');
  return explainNotFound(explainDenial(error, { permissions, principal, surface }), { account, region });
}
