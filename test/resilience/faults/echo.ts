import type { Exchange, Fault } from '../fault-server.ts';
import { bytesOf } from './raw-answer.ts';

/** A refusal whose message holds what the request held, secrets included. AWS quotes the canonical request in one. */
function echoing(text: (held: Held) => string, code: (held: Held) => string = () => 'SignatureDoesNotMatch'): Fault {
  return {
    answer(exchange) {
      const held = heldBy(exchange);
      const isJson = /json/.test(exchange.request.headers['content-type'] ?? '');
      const body = isJson
        ? JSON.stringify({ __type: code(held), message: text(held) })
        : `<ErrorResponse><Error><Code>${code(held)}</Code><Message>${text(held)}</Message></Error></ErrorResponse>`;
      const headers = { 'content-type': isJson ? 'application/x-amz-json-1.1' : 'text/xml' };
      exchange.socket.write(bytesOf({ status: 403, headers, body }));
    },
  };
}

interface Held {
  readonly sessionToken: string;
  readonly bearer: string;
  readonly webIdentityToken: string;
}

function heldBy({ request: { headers, body } }: Exchange): Held {
  return {
    sessionToken: headers['x-amz-security-token'] ?? '',
    bearer: (headers['authorization'] ?? '').replace(/^Bearer /, ''),
    webIdentityToken: new URLSearchParams(body.toString('utf8')).get('WebIdentityToken') ?? '',
  };
}

const all = ({ sessionToken, bearer, webIdentityToken }: Held) => [sessionToken, bearer, webIdentityToken].join(' ');
const CANONICAL =
  'The request signature we calculated does not match the signature you provided. The Canonical String for this request should have been';

export const echoFaults: Readonly<Record<string, Fault>> = {
  'echo-whole': echoing((held) => `The token ${all(held)} is not valid`),
  'echo-canonical': echoing(
    (held) => `${CANONICAL} 'POST\n/\n\nhost:x\nx-amz-security-token:${held.sessionToken}\n' ${all(held)}`,
  ),
  'echo-late': echoing((held) => `${'x'.repeat(560)} ${all(held)}`),
  'echo-cut': echoing((held) => `${CANONICAL.slice(0, 40)} ${all(held).slice(0, 300)}`),
  'echo-lines': echoing((held) => all(held).replace(/.{60}/g, '$&\n')),
  'echo-code': echoing(
    () => 'no',
    (held) => all(held).slice(0, 400),
  ),
  'echo-encoded': echoing((held) => encodeURIComponent(all(held))),
};
