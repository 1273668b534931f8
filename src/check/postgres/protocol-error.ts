import { sanitize } from '../../log-text.ts';

/** The bytes of the server are not what the protocol of PostgreSQL allows. The message is a clause without these bytes. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}

/** An error that the server sent. The message is safe for a log. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  /** The SQLSTATE, five letters or digits; empty if the server sent none. */
  readonly code: string;
  /** The server's own text on one line, safe for a log. */
  readonly text: string;

  constructor(fields: ReadonlyMap<string, string>) {
    const [severity = 'ERROR', code = '', text = ''] = ['S', 'C', 'M'].map((letter) => fields.get(letter));
    super(sanitize(`${[severity, code].filter((part) => part !== '').join(' ')}: ${text}`));
    this.code = sanitize(code);
    this.text = sanitize(text);
  }
}
