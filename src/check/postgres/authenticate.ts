import { createHash } from 'node:crypto';
import type { ClusterLogin } from '../../answer.ts';
import { Problem } from '../problem.ts';
import { authentication, type Message, names, password, saslFirst, saslNext } from './messages.ts';
import { ProtocolError } from './protocol-error.ts';
import { type Scram, scram } from './scram.ts';

// https://www.postgresql.org/docs/current/protocol-message-formats.html, Authentication*
const METHOD = { ok: 0, cleartext: 3, md5: 5, sasl: 10, saslContinue: 11, saslFinal: 12 } as const;
/** The methods that we do not have, by their numbers. The last two are Redshift's own: only its drivers know them. */
const OTHERS: Readonly<Record<number, string>> = {
  2: 'Kerberos V5',
  7: 'GSSAPI',
  8: 'GSSAPI',
  9: 'SSPI',
  13: "digest, Redshift's own method",
  14: "an identity provider's token, Redshift's own method",
};

/** Proves the login to the server. */
export interface Authentication {
  /**
   * The answer to a request of the server; undefined if it wants none. Throws a Problem for a method that we do not
   * have, a ProtocolError for a bad message.
   */
  readonly answer: (request: Message) => Promise<Buffer | undefined>;
  readonly isDone: () => boolean;
}

export function authenticate({ username, password: secret }: ClusterLogin): Authentication {
  let dialogue: Scram | undefined;
  let isProven = false;
  let isDone = false;
  let isAsked = false;
  /** The server may ask once: another question would only be a way to get the password in more forms. */
  const once = () => {
    if (isAsked) throw new ProtocolError('it asks for a password again');
    isAsked = true;
  };
  return {
    isDone: () => isDone,
    async answer(request) {
      const { method, data } = authentication(request);
      switch (method) {
        case METHOD.ok:
          // Without this, a server that does not know the password could leave out its proof.
          if (dialogue && !isProven) throw new ProtocolError('it leaves out its part of SCRAM');
          isDone = true;
          return undefined;
        case METHOD.cleartext:
          once();
          return password(secret.reveal());
        case METHOD.md5:
          once();
          if (data.length < 4) throw new ProtocolError('a message is cut short');
          return password(`md5${md5(md5(secret.reveal() + username), data.subarray(0, 4))}`);
        case METHOD.sasl:
          once();
          if (!names(data).includes('SCRAM-SHA-256')) throw unknownMethod('SASL without SCRAM-SHA-256');
          dialogue = scram({ password: secret.reveal() });
          return saslFirst('SCRAM-SHA-256', dialogue.first);
        case METHOD.saslContinue:
          if (!dialogue) throw new ProtocolError('it answers to SCRAM before the beginning');
          return saslNext(await dialogue.final(data.toString('utf8')));
        case METHOD.saslFinal:
          if (!dialogue) throw new ProtocolError('it answers to SCRAM before the beginning');
          dialogue.verify(data.toString('utf8'));
          isProven = true;
          return undefined;
        default:
          throw unknownMethod(OTHERS[method] ?? `method ${method}`);
      }
    },
  };
}

function unknownMethod(name: string): Problem {
  return new Problem(`the server asks for a method of login that psql and this check do not have (${name})`, {
    cure: ({ option }) =>
      `Check that ${option('host')} and ${option('port')} name the cluster. If they do, leave out ${option('check-connection')}`,
  });
}

function md5(text: string, salt: Uint8Array = Buffer.alloc(0)): string {
  try {
    return createHash('md5').update(text).update(salt).digest('hex');
  } catch (cause) {
    // OpenSSL has no md5 in FIPS mode. Its error does not quote the text.
    throw new Problem('the server asks for an md5 digest, which this machine does not compute', {
      cause,
      cure: ({ option }) => `FIPS mode forbids md5. Leave out ${option('check-connection')} on this machine`,
    });
  }
}
