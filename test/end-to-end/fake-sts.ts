import { withServer } from './server.ts';

/** An STS that answers every request with the same XML, for wrong answers that the test cloud does not give. */
export function withSts<T>(
  { status = 200, xml }: { readonly status?: number; readonly xml: string },
  use: (url: string) => Promise<T>,
): Promise<T> {
  return withServer(() => ({ status, type: 'text/xml', body: xml }), use);
}

export interface FakeSession {
  readonly AccessKeyId?: string;
  readonly SecretAccessKey?: string;
  readonly SessionToken?: string;
  readonly Arn?: string;
}

/** The answer to AssumeRoleWithWebIdentity, with these fields. */
export function sessionXml({ Arn, ...credentials }: FakeSession): string {
  const fields = Object.entries(credentials).map(([name, value]) => `<${name}>${value}</${name}>`);
  const user = Arn === undefined ? '' : `<AssumedRoleUser><Arn>${Arn}</Arn></AssumedRoleUser>`;
  return (
    '<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">' +
    `<AssumeRoleWithWebIdentityResult><Credentials>${fields.join('')}` +
    `<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>${user}</AssumeRoleWithWebIdentityResult>` +
    '</AssumeRoleWithWebIdentityResponse>'
  );
}

/** An error with this message, escaped. */
export function errorXml(code: string, message: string): string {
  const escaped = [...message].map((letter) => `&#${letter.codePointAt(0)};`).join('');
  return `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped}</Message></Error></ErrorResponse>`;
}
