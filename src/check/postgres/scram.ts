// https://www.rfc-editor.org/rfc/rfc5802, with SHA-256 as in https://www.rfc-editor.org/rfc/rfc7677
import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { ProtocolError } from './protocol-error.ts';

/** No server asks for more. A hostile one could keep the processor busy for hours. */
const MOST_ITERATIONS = 1_000_000;
/** "n,,": no channel binding. */
const HEADER = 'n,,';

export interface ScramOptions {
  readonly password: string;
  /** PostgreSQL takes the user of the start-up message, and no name here. */
  readonly username?: string;
  readonly nonce?: string;
}

/** One login by SCRAM-SHA-256. Its functions are called in this order, and throw a ProtocolError for a bad message. */
export interface Scram {
  readonly first: string;
  /** The answer to the server's first message: the proof that we know the password. */
  readonly final: (serverFirst: string) => Promise<string>;
  /** Checks the proof that the server knows the password too. */
  readonly verify: (serverFinal: string) => void;
}

export function scram({ password, username = '', nonce = randomBytes(18).toString('base64') }: ScramOptions): Scram {
  const bare = `n=${username},r=${nonce}`;
  let expected: Buffer | undefined;
  return {
    first: HEADER + bare,
    async final(serverFirst) {
      const [, whole = '', salt = '', count = ''] =
        /^r=([^,]+),s=([A-Za-z0-9+/=]+),i=(\d{1,9})/.exec(serverFirst) ?? [];
      if (!whole.startsWith(nonce) || whole === nonce) throw new ProtocolError('its answer to SCRAM is not valid');
      const iterations = Number(count);
      if (iterations < 1 || iterations > MOST_ITERATIONS) throw new ProtocolError('SCRAM has too many iterations');
      const salted = await derive(normalized(password), Buffer.from(salt, 'base64'), iterations, 32, 'sha256');
      const clientKey = hmac(salted, 'Client Key');
      const withoutProof = `c=${Buffer.from(HEADER).toString('base64')},r=${whole}`;
      const dialogue = `${bare},${serverFirst},${withoutProof}`;
      const signature = hmac(createHash('sha256').update(clientKey).digest(), dialogue);
      expected = hmac(hmac(salted, 'Server Key'), dialogue);
      const proof = Buffer.from(clientKey.map((byte, index) => byte ^ (signature[index] ?? 0)));
      return `${withoutProof},p=${proof.toString('base64')}`;
    },
    verify(serverFinal) {
      const [, text = ''] = /^v=([A-Za-z0-9+/=]+)/.exec(serverFinal) ?? [];
      const signature = Buffer.from(text, 'base64');
      if (expected?.length !== signature.length || !timingSafeEqual(expected, signature)) {
        throw new ProtocolError('it does not know the password that it checks');
      }
    },
  };
}

const derive = promisify(pbkdf2);

function hmac(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** AWS's passwords are ASCII, which no normalization changes. */
function normalized(password: string): string {
  return password.normalize('NFKC');
}
