import { quote } from '../log-text.ts';
import { type Case, Problem, type ProblemOptions } from './problem.ts';

const UNKNOWN_AUTHORITY =
  /SELF_SIGNED|^UNABLE_TO_(?:VERIFY|GET_ISSUER)|^CERT_(?:UNTRUSTED|SIGNATURE_FAILURE|CHAIN_TOO_LONG|REJECTED)|^INVALID_(?:CA|PURPOSE)/;

/** The problem that an error of Node's `tls` stands for; undefined for codes that are not of TLS. */
export function tlsProblem(code: string, thrown: Error, cause: Error): Problem | undefined {
  const problem = (clause: string, cure: ProblemOptions['cure']) => new Problem(clause, { cause, cure });
  if (UNKNOWN_AUTHORITY.test(code))
    return problem('the certificate is of an authority that is not trusted', authorityCure);
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return problem('the certificate is not for this host name', ({ option }) => {
      const names = namesOf(thrown);
      const others = names === '' ? '' : `It is for ${quote(names)}. `;
      return `${others}Set ${option('host')} to the cluster's own endpoint. For an alias of it, set ${option('sslmode')} to verify-ca`;
    });
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    const state = code === 'CERT_HAS_EXPIRED' ? 'has expired' : 'is not valid yet';
    return problem(
      `the certificate ${state}`,
      ({ clock }) =>
        `The clock of this machine says ${new Date(clock.now()).toISOString()}. If that is right, the server needs a new certificate`,
    );
  }
  if (/^(?:CERT_|CRL_|ERR_TLS_CERT|HOSTNAME_MISMATCH|PATH_LENGTH_EXCEEDED|.*_CRL)/.test(code)) {
    return problem(`the certificate is not accepted (${code})`, authorityCure);
  }
  if (/^ERR_OSSL_|^ERR_CRYPTO_/.test(code)) {
    return problem(
      'the certificates of sslrootcert cannot be used',
      ({ option }) => `Set ${option('sslrootcert')} to a file with certificates in PEM`,
    );
  }
  if (/ALERT/.test(code)) {
    return problem(
      `the server refused TLS (${code})`,
      ({ option }) =>
        `Check ${option('host')} and ${option('port')}: it may want a client certificate or another version of TLS`,
    );
  }
  if (/^EPROTO$|^ERR_SSL_|^ERR_TLS_/.test(code)) return problem('the server does not speak TLS', notTlsCure);
  return undefined;
}

function authorityCure({ ca, kind, option }: Case): string {
  const own =
    kind === 'database' ? '. The certificates of Redshift are from Amazon: is another server in between?' : '';
  if (ca !== undefined)
    return `Its authority is not in ${option('sslrootcert')}: set the file with the right one${own}`;
  return `Set ${option('sslrootcert')} to a file with the certificate of its authority${own}`;
}

function notTlsCure({ kind, option }: Case): string {
  const check = `Check ${option('host')} and ${option('port')}`;
  if (kind === 'database') return check;
  return `${check}. Livy may speak plain HTTP there: turn on in-transit encryption on the cluster, or begin ${option('endpoint')} with http://`;
}

function namesOf(thrown: Error): string {
  const cert = 'cert' in thrown ? (thrown.cert as { readonly subjectaltname?: unknown }) : undefined;
  return typeof cert?.subjectaltname === 'string' ? cert.subjectaltname.replaceAll('DNS:', '') : '';
}
