import { HttpResponse } from '@smithy/core/protocols';
import fc from 'fast-check';
import type { Transport } from '../../../src/aws/transport.ts';
import { hostile } from './expected.ts';

/** What a server says, right or wrong. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly reason: string | undefined;
  readonly body: string;
}

/** A network that always answers so. */
export function transportOf({ status, headers, reason, body }: Answer): Transport {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle() {
      const given = { statusCode: status, headers: { ...headers }, ...(reason === undefined ? {} : { reason }) };
      return { response: Object.assign(new HttpResponse(given), { body: Buffer.from(body) }) };
    },
    planAhead() {},
    openAhead() {},
    destroy() {},
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
}

const text = fc.oneof(
  { weight: 3, arbitrary: hostile },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...['IAM:etl_user', 'long-enough-password', '2099-01-01T00:00:00Z', '4070908800', '123456789012', 'Sender'],
      ...['arn:aws:sts::123456789012:assumed-role/deploy/s', 'ASIAEXAMPLE', 'AccessDenied', 'Throttling', 'SlowDown'],
      ...['InvalidIdentityToken', 'RequestExpired', '&amp;', '&#0;', '&#x110000;', '&none;', '<![CDATA[x]]>', '<x/>'],
    ),
  },
);

const members = [
  ...['DbUser', 'DbPassword', 'Expiration', 'Credentials', 'UsernamePassword', 'Username', 'Password', 'ExpiresAt'],
  ...[
    'AccessKeyId',
    'SecretAccessKey',
    'SessionToken',
    'AssumedRoleUser',
    'Arn',
    'Account',
    'value',
    '__type',
    'message',
  ],
  ...['Error', 'Code', 'Message', 'code', 'constructor', '__proto__', 'toString'],
];
const xmlMembers = members.filter((name) => !name.startsWith('__'));

const wrappers = ['GetClusterCredentials', 'AssumeRole', 'AssumeRoleWithWebIdentity', 'GetCallerIdentity', 'Error'];

/** Elements in elements, down to the sixth. */
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 6 },
    text,
    tie('element'),
    fc.tuple(tie('element'), tie('element')).map((two) => two.join('')),
  ),
  element: fc
    .tuple(
      fc.constantFrom(...xmlMembers),
      tie('content'),
      fc.constantFrom('', ' xmlns="x"', ' a="&#x0;"', ' xsi:nil="true"'),
    )
    .map(([name, content, attribute]) => `<${name}${attribute}>${content}</${name}>`),
}));
const xml = fc
  .tuple(fc.constantFrom(...wrappers), fc.array(element, { maxLength: 5 }))
  .map(([name, parts]) =>
    name === 'Error'
      ? `<ErrorResponse><Error>${parts.join('')}</Error></ErrorResponse>`
      : `<${name}Response><${name}Result>${parts.join('')}</${name}Result></${name}Response>`,
  );

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 6 },
    text,
    fc.constantFrom<unknown>(null, true, 0, -1, 4_070_908_800, 1e300, 0.5, [], {}),
    fc.dictionary(fc.constantFrom(...members), tie('json'), { maxKeys: 5 }),
    fc.array(tie('json'), { maxLength: 3 }),
  ),
}));

const good = [
  '<GetClusterCredentialsResponse><GetClusterCredentialsResult><DbUser>IAM:a</DbUser><DbPassword>long-enough</DbPassword><Expiration>2099-01-01T00:00:00Z</Expiration></GetClusterCredentialsResult></GetClusterCredentialsResponse>',
  '<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA</AccessKeyId><SecretAccessKey>secret-secret</SecretAccessKey><SessionToken>token-token</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials><AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/deploy/s</Arn></AssumedRoleUser></AssumeRoleResult></AssumeRoleResponse>',
  '{"Credentials":{"UsernamePassword":{"Username":"a","Password":"long-enough"}},"ExpiresAt":4070908800}',
  '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>',
  '{"__type":"com.amazonaws#InvalidRequestException","message":"no"}',
  '{"value":"eyJhbGciOiJub25lIn0.e30.c2ln"}',
];
/** A good answer with something else in one place of it. */
const changed = fc
  .tuple(fc.constantFrom(...good), fc.nat(400), fc.nat(60), text)
  .map(([whole, start, length, more]) => whole.slice(0, start) + more + whole.slice(start + length));

/** A good answer with one other value in it, which may be right too. */
const LEAF = /(?<=>)[^<>]+(?=<)|(?<=":")[^"]+(?=")|(?<=":)\d+/g;
const filled = fc.tuple(fc.constantFrom(...good), fc.nat(6), text).map(([whole, place, more]) => {
  let count = 0;
  const inside = whole.startsWith('{') ? JSON.stringify(more).slice(1, -1) : more.replace(/[&<]/g, '');
  return whole.replace(LEAF, (leaf) => (count++ === place ? inside : leaf));
});

const header = fc.tuple(
  fc.constantFrom('retry-after', 'date', 'x-amzn-errortype', 'x-amzn-requestid', 'x-amzn-query-error', 'location'),
  fc.oneof(text, fc.constantFrom('5', 'Wed, 21 Oct 2099 07:28:00 GMT', 'Throttling:http://x', ';', 'A;Sender')),
);
const type = fc.constantFrom(
  ...['text/xml', 'application/json', 'application/x-amz-json-1.1', 'text/html', '', 'application/cbor', 'xml;\u0000'],
);

const anything: fc.Arbitrary<Answer> = fc.record({
  status: fc.oneof(fc.constantFrom(200, 200, 400, 403, 429, 500, 503, 302, 204, 407), fc.integer({ min: 0, max: 999 })),
  headers: fc
    .tuple(type, fc.array(header, { maxLength: 3 }))
    .map(([contentType, more]) => ({ ...Object.fromEntries(more), 'content-type': contentType })),
  reason: fc.option(hostile, { nil: undefined }),
  body: fc.oneof(
    xml,
    json.map((data) => JSON.stringify(data)),
    changed,
    filled,
    hostile,
  ),
});

/** Answers of every kind, most of them such as a parser reads, some of them good. */
export const answers: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 4, arbitrary: anything },
  { weight: 1, arbitrary: filled.map((body) => ({ status: 200, headers: {}, reason: undefined, body })) },
);
