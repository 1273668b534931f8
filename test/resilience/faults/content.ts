import type { Fault } from '../fault-server.ts';
import { always, atFirst, changed, rewritten } from './raw-answer.ts';

/** The members that a good answer has, whichever hop gives it, in XML and in JSON. */
const SECRET_MEMBERS = ['DbPassword', 'Password', 'SecretAccessKey', 'SessionToken', 'value'];
const NAME_MEMBERS = ['DbUser', 'Username', 'AccessKeyId', 'Arn'];
const TIME_MEMBERS = ['Expiration', 'ExpiresAt'];

/** Replaces the text of members, wherever it stands. */
function members(names: readonly string[], replace: (old: string) => string): Fault {
  const either = names.join('|');
  return rewritten((text) =>
    text
      .replace(new RegExp(`(<(?:${either})>)([^<]*)(?=<)`, 'g'), (_all, tag: string, old: string) => tag + replace(old))
      .replace(
        new RegExp(`("(?:${either})"\\s*:\\s*)("[^"]*"|[\\d.eE+-]+)`, 'g'),
        (_all, head: string, old: string) => {
          const changedTo = replace(old.replaceAll('"', ''));
          return `${head}${/^[\d.]+$/.test(changedTo) && !old.startsWith('"') ? changedTo : JSON.stringify(changedTo)}`;
        },
      ),
  );
}

/** Replaces the JSON value of members, quotes included; XML stays as it is. */
function jsonValues(names: readonly string[], value: string): Fault {
  return rewritten((text) =>
    text.replace(new RegExp(`("(?:${names.join('|')})"\\s*:\\s*)("[^"]*"|[\\d.]+)`, 'g'), `$1${value}`),
  );
}

function without(names: readonly string[]): Fault {
  const either = names.join('|');
  return rewritten((text) =>
    text
      .replace(new RegExp(`<(${either})>[^<]*</\\1>`, 'g'), '')
      .replace(new RegExp(`"(?:${either})"\\s*:\\s*(?:"[^"]*"|[\\d.eE+-]+),?`, 'g'), '')
      .replace(/,\s*}/g, '}'),
  );
}

function refusal(code: string, message: string, status = 400): Fault {
  return changed(({ headers }) =>
    /json/.test(headers['content-type'] ?? '')
      ? {
          status,
          headers: { 'content-type': headers['content-type'] ?? '' },
          body: JSON.stringify({ __type: code, message }),
        }
      : {
          status,
          headers: { 'content-type': 'text/xml' },
          body: `<ErrorResponse><Error><Type>Sender</Type><Code>${escaped(code)}</Code><Message>${escaped(message)}</Message></Error></ErrorResponse>`,
        },
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const COMMANDS = 'no\r\n::stop-commands::x\n##vso[task.setvariable variable=PATH]/tmp\u001b[31m';

/** Answers of the right form with the wrong things in them, and what AWS says when it refuses. */
export const contentFaults: Readonly<Record<string, Fault>> = {
  'secret-empty': members(SECRET_MEMBERS, () => ''),
  'secret-missing': without(SECRET_MEMBERS),
  'secret-blank': members(SECRET_MEMBERS, () => '            '),
  'secret-short': members(SECRET_MEMBERS, () => 'short'),
  'secret-null': jsonValues(SECRET_MEMBERS, 'null'),
  'secret-number': jsonValues(SECRET_MEMBERS, '12345678901'),
  'secret-object': jsonValues(SECRET_MEMBERS, '{"a":"b"}'),
  'secret-list': jsonValues(SECRET_MEMBERS, '["abcdefghijkl"]'),
  'secret-true': jsonValues(SECRET_MEMBERS, 'true'),
  'secret-line-end': members(SECRET_MEMBERS, (old) => `${old.slice(0, 9)}\n${old.slice(9)}`),
  'secret-nul': members(SECRET_MEMBERS, (old) => `${old}\u0000`),
  'secret-escape': members(SECRET_MEMBERS, (old) => `${old}\u009b31m`),
  'name-empty': members(NAME_MEMBERS, () => ''),
  'name-missing': without(NAME_MEMBERS),
  'name-null': jsonValues(NAME_MEMBERS, 'null'),
  'name-number': jsonValues(NAME_MEMBERS, '7'),
  'name-commands': members(NAME_MEMBERS, (old) => `${old}\n::stop-commands::x`),
  'time-empty': members(TIME_MEMBERS, () => ''),
  'time-missing': without(TIME_MEMBERS),
  'time-past': members(TIME_MEMBERS, (old) => (/^[\d.]+$/.test(old) ? '1000000000' : '2001-09-09T01:46:40Z')),
  'time-text': members(TIME_MEMBERS, () => 'tomorrow'),
  'time-far': members(TIME_MEMBERS, (old) => (/^[\d.]+$/.test(old) ? '99999999999999' : '99999-01-01T00:00:00Z')),
  'time-null': jsonValues(TIME_MEMBERS, 'null'),
  'other-account': rewritten((text) =>
    text.replaceAll('123456789012', '999999999999').replaceAll('210987654321', '999999999999'),
  ),
  'other-role': rewritten((text) => text.replace(/assumed-role\/\w+/g, 'assumed-role/other')),
  'throttled-for-ever': refusal('Throttling', 'Rate exceeded'),
  'throttled-then-good': atFirst(1, refusal('ThrottlingException', 'Rate exceeded')),
  denied: refusal('AccessDenied', 'User is not authorized', 403),
  'denied-commands': refusal('AccessDenied', COMMANDS, 403),
  'code-commands': refusal(COMMANDS, 'no', 403),
  'code-huge': refusal('Throttl'.repeat(20_000), 'no'),
  'code-empty': refusal('', ''),
  'code-missing': always({ status: 400, headers: { 'content-type': 'text/xml' }, body: '<ErrorResponse/>' }),
  'message-huge': refusal('AccessDenied', 'eyJ'.repeat(60_000), 403),
  'message-bidi': refusal('AccessDenied', '\u202egnihton\u202c \u200b', 403),
  'expired-token': refusal('ExpiredTokenException', 'The security token included in the request is expired', 403),
  'clock-skew': refusal(
    'RequestTimeTooSkewed',
    'The difference between the request time and the current time is too large',
    403,
  ),
  'internal-then-good': atFirst(1, refusal('InternalFailure', 'try again', 500)),
  'unknown-code-500': refusal('SomethingNew', 'try again', 500),
  'unknown-code-400': refusal('SomethingNew', 'no'),
};
